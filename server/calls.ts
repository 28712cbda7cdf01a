import type { siteCalls } from './site-calls.ts'

/** Where every call lives. Apart from the contract, so that the browser can know the addresses without the schemas. */
export const API_BASE = '/api/v1'

/** What everyone may read: the public, stateless API. */
export const calls = {
  search: { method: 'GET', path: '/search' },
  suggestions: { method: 'GET', path: '/suggestions' },
  places: { method: 'GET', path: '/places' },
  organizations: { method: 'GET', path: '/organizations' },
  organization: { method: 'GET', path: '/organizations/{id}' },
  activities: { method: 'GET', path: '/activities' },
  activity: { method: 'GET', path: '/activities/{id}' },
  neighbourhoods: { method: 'GET', path: '/neighbourhoods' },
  neighbourhood: { method: 'GET', path: '/neighbourhoods/{code}' },
  areaOverview: { method: 'GET', path: '/neighbourhoods/{code}/overview' },
  booklet: { method: 'GET', path: '/neighbourhoods/{code}/booklet' },
  outlines: { method: 'GET', path: '/neighbourhood-outlines' },
  map: { method: 'GET', path: '/map' },
  mapOutlines: { method: 'GET', path: '/map-outlines' },
  themes: { method: 'GET', path: '/themes' },
  needs: { method: 'GET', path: '/needs' },
  networks: { method: 'GET', path: '/networks' },
  network: { method: 'GET', path: '/networks/{slug}' },
} as const

export type PublicCallName = keyof typeof calls
export type CallName = PublicCallName | keyof typeof siteCalls
