export const searchBar = {
  /** What the home page says of itself to search engines. */
  description: 'Vind vrijwilligers, hulp en activiteiten in jouw wijk.',
  what: 'Wat zoek je?',
  whatHint: 'Zeg het in je eigen woorden',
  where: 'Waar?',
  whereHint: 'Wijk, buurt of plaats',
  whereNow: (place: string) => `Nu: ${place}`,
  submit: 'Zoek',
}
