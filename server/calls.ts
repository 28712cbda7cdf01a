/** Where every call lives. Apart from the contract, so that the browser can know the addresses without the schemas. */
export const API_BASE = '/api/v1'

export const calls = {
  search: { method: 'GET', path: '/search' },
  suggestions: { method: 'GET', path: '/suggestions' },
  organizations: { method: 'GET', path: '/organizations' },
  organization: { method: 'GET', path: '/organizations/{id}' },
  activities: { method: 'GET', path: '/activities' },
  activity: { method: 'GET', path: '/activities/{id}' },
  neighbourhoods: { method: 'GET', path: '/neighbourhoods' },
  neighbourhood: { method: 'GET', path: '/neighbourhoods/{code}' },
  outlines: { method: 'GET', path: '/neighbourhood-outlines' },
  themes: { method: 'GET', path: '/themes' },
  needs: { method: 'GET', path: '/needs' },
  networks: { method: 'GET', path: '/networks' },
  network: { method: 'GET', path: '/networks/{slug}' },
} as const

export type CallName = keyof typeof calls
