/** Addresses of the pages for who signs in. Apart from `paths.ts`, so that a reader's browser does not carry them. */
export const sitePaths = {
  signIn: '/inloggen',
  signInCode: '/inloggen/code',
  signInLink: '/inloggen/link',
  account: '/mijn',
  lists: '/mijn/lijsten',
  cooperations: '/mijn/samenwerkingen',
  cooperation: (id: string) => `/mijn/samenwerkingen/${id}`,
  myListing: (id: string) => `/mijn/vermelding/${id}`,
  desk: (network: string) => `/werkplek/${network}`,
  members: (network: string) => `/werkplek/${network}/deelnemers`,
  match: '/passend',
} as const

/** To sign in first and then come back here. */
export function signInFirst(path: string): string {
  return `${sitePaths.signIn}?${new URLSearchParams({ verder: path })}`
}
