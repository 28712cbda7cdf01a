/** Addresses of the pages with a form that are open to everybody. Apart, so that a reader of one carries no addresses of members' pages. */
export const openPaths = {
  match: '/passend',
  choose: '/help-mij-kiezen',
  shortList: '/lijst',
  sharedList: '/lijst/gedeeld',
  report: (organization: string) => `/organisatie/${organization}/melden`,
  claim: (organization: string) => `/organisatie/${organization}/bijhouden`,
  signal: (network: string) => `/signaal/${network}`,
  confirm: '/klopt-dit-nog',
  signIn: '/inloggen',
} as const

/** To sign in first and then come back here. */
export function signInFirst(path: string): string {
  return `${openPaths.signIn}?${new URLSearchParams({ verder: path })}`
}
