import type { Texts } from '../texts.ts'

export const map: Texts['map'] = {
  region: (count) => (count === 1 ? 'Map with 1 place' : `Map with ${count} places`),
  skip: 'Skip the map',
  loading: 'The map is on its way.',
  needsScript: 'The map needs JavaScript. Everything is also in the list.',
  failed: 'The map does not load. Please use the list.',
}
