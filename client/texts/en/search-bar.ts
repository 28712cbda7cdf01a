import type { Texts } from '../texts.ts'

export const searchBar: Texts['searchBar'] = {
  /** What the home page says of itself to search engines. */
  description: 'Find volunteers, help and activities in your neighbourhood.',
  what: 'What are you looking for?',
  whatHint: 'Say it in your own words',
  where: 'Where?',
  whereHint: 'District or town',
  whereNow: (place) => `Now: ${place}`,
  submit: 'Search',
}
