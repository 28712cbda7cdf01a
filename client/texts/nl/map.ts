/** Words of the place where a map comes. Those of the map itself come with it: `map-view.ts`. */
export const map = {
  region: (count: number) => (count === 1 ? 'Kaart met 1 plek' : `Kaart met ${count} plekken`),
  skip: 'Sla de kaart over',
  loading: 'De kaart komt eraan.',
  needsScript: 'Voor de kaart is JavaScript nodig. Alles staat ook in de lijst.',
  failed: 'De kaart laadt niet. Gebruik de lijst.',
}
