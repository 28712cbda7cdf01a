/** Addresses of the pages for who signs in. Apart from `paths.ts`, so that a reader's browser does not carry them. */
export const sitePaths = {
  signIn: '/inloggen',
  signInCode: '/inloggen/code',
  signInLink: '/inloggen/link',
  account: '/mijn',
  shortList: '/lijst',
  sharedList: '/lijst/gedeeld',
  stopAlert: '/bericht-stoppen',
  lists: '/mijn/lijsten',
  list: (id: string) => `/mijn/lijsten/${id}`,
  cooperations: '/mijn/samenwerkingen',
  cooperation: (id: string) => `/mijn/samenwerkingen/${id}`,
  agreement: (id: string) => `/mijn/samenwerkingen/${id}/afspraken`,
  ask: (organization: string) => `/organisatie/${organization}/vragen`,
  request: '/vraag',
  signal: (network: string) => `/signaal/${network}`,
  myListing: (id: string) => `/mijn/vermelding/${id}`,
  listingForm: (id: string, form: string, part?: string) =>
    `/mijn/vermelding/${id}/bijwerken/${form}${part ? `/${part}` : ''}`,
  listingPreview: (id: string) => `/mijn/vermelding/${id}/voorbeeld`,
  listingHistory: (id: string) => `/mijn/vermelding/${id}/versies`,
  listingProposal: (id: string) => `/mijn/vermelding/${id}/voorstel`,
  newListing: (network: string) => `/werkplek/${network}/nieuwe-organisatie`,
  desk: (network: string) => `/werkplek/${network}`,
  members: (network: string) => `/werkplek/${network}/deelnemers`,
  networkSettings: (network: string) => `/werkplek/${network}/instellingen`,
  signals: (network: string) => `/werkplek/${network}/signalen`,
  join: (network: string) => `/meedoen/${network}`,
  confirm: '/klopt-dit-nog',
  invitation: '/uitnodiging',
  claimToDecide: '/aanmelding',
  report: (organization: string) => `/organisatie/${organization}/melden`,
  claim: (organization: string) => `/organisatie/${organization}/bijhouden`,
  reportToAnswer: (id: string) => `/meldingen/${id}`,
  municipality: '/inloggen/gemeente',
  match: '/passend',
  choose: '/help-mij-kiezen',
} as const

/** To sign in first and then come back here. */
export function signInFirst(path: string): string {
  return `${sitePaths.signIn}?${new URLSearchParams({ verder: path })}`
}
