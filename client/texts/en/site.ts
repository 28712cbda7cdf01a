import type { Texts } from '../texts.ts'

export const site: Texts['site'] = {
  print: 'Print this page',
  name: 'Sociale kaart',
  promise: 'Who is there for whom, in your neighbourhood',
  skipToContent: 'Skip to content',
  mainNavigation: 'Main menu',
  search: 'Search',
  about: 'About this map',
  privacy: 'Privacy',
  list: 'Your list',
  signIn: 'For members',
  accessibility: 'Accessibility',
  otherLanguage: 'Nederlands',
  otherLanguageLabel: 'Deze pagina in het Nederlands',
  borders: 'Borders of districts and neighbourhoods: CBS/Kadaster',
  demo: 'This is a demo. The organisations do not really exist.',
  breadcrumb: 'Where you are',
  home: 'Home',
  loading: 'The page is on its way',
}

export const badge: Texts['badge'] = {
  free: 'Free',
  full: 'Full',
  waitingList: 'Waiting list',
  demo: 'Demo',
  organization: 'Organisation',
}

export const freshness: Texts['freshness'] = {
  confirmed: (date) => `Checked on ${date}`,
  stale: (date) => `Not checked for more than a year: last on ${date}`,
  never: 'The organisation has not checked this yet',
  staleAdvice: 'It may no longer be right. Please ask first.',
  neverAdvice: 'We are not sure it is right. Please ask first.',
}

export const pagination: Texts['pagination'] = {
  label: 'Pages',
  previous: 'Previous',
  next: 'Next',
  page: (page) => `Page ${page}`,
  current: (page) => `Page ${page}, this page`,
}
