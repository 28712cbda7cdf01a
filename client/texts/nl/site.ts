export const site = {
  print: 'Print deze pagina',
  name: 'Sociale kaart',
  promise: 'Wie is er voor wie, in jouw buurt',
  skipToContent: 'Naar de inhoud',
  mainNavigation: 'Hoofdmenu',
  search: 'Zoeken',
  about: 'Over deze kaart',
  privacy: 'Privacy',
  list: 'Je lijst',
  signIn: 'Voor deelnemers',
  accessibility: 'Toegankelijkheid',
  otherLanguage: 'English',
  otherLanguageLabel: 'This page in English',
  borders: 'Grenzen van wijken en buurten: CBS/Kadaster',
  demo: 'Dit is een demo. De organisaties bestaan niet echt.',
  breadcrumb: 'Waar je bent',
  home: 'Begin',
  loading: 'De pagina komt eraan',
}

export const badge = {
  free: 'Gratis',
  full: 'Vol',
  waitingList: 'Wachtlijst',
  demo: 'Demo',
  organization: 'Organisatie',
}

export const freshness = {
  confirmed: (date: string) => `Nagekeken op ${date}`,
  stale: (date: string) => `Al meer dan een jaar niet nagekeken: voor het laatst op ${date}`,
  never: 'De organisatie heeft dit nog niet nagekeken',
  staleAdvice: 'Misschien klopt het niet meer. Vraag het eerst even na.',
  neverAdvice: 'We weten niet zeker of het klopt. Vraag het eerst even na.',
}

export const pagination = {
  label: 'Pagina’s',
  previous: 'Vorige',
  next: 'Volgende',
  page: (page: number) => `Pagina ${page}`,
  current: (page: number) => `Pagina ${page}, deze pagina`,
}
