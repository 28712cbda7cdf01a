import type { ProblemCode } from '#domain/problem.ts'

export const site = {
  name: 'Sociale kaart',
  promise: 'Wie is er voor wie, in jouw buurt',
  skipToContent: 'Naar de inhoud',
  mainNavigation: 'Hoofdmenu',
  search: 'Zoeken',
  about: 'Over deze kaart',
  privacy: 'Privacy',
  accessibility: 'Toegankelijkheid',
  otherLanguage: 'English',
  otherLanguageLabel: 'This page in English',
  borders: 'Grenzen van wijken en buurten: Bron: CBS/Kadaster',
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
  stale: 'Langer dan een jaar niet nagekeken',
  never: 'Nog niet nagekeken door de organisatie',
  staleAdvice: 'Deze informatie is misschien oud. Bel of mail eerst even.',
  neverAdvice: 'We weten niet zeker of dit nog klopt. Bel of mail eerst even.',
}

/** What went wrong, in our own words: a heading and what to do now. */
export const problem: Record<ProblemCode, { title: string; advice: string }> = {
  invalid: { title: 'Dit adres klopt niet helemaal', advice: 'Begin opnieuw bij zoeken.' },
  'sign-in-needed': { title: 'Log eerst in', advice: 'Deze pagina is voor deelnemers.' },
  'not-allowed': { title: 'Deze pagina is niet voor jou', advice: 'Vraag het aan de beheerder van het netwerk.' },
  'not-found': {
    title: 'Deze pagina bestaat niet',
    advice: 'Misschien is de activiteit gestopt, of is de link oud. Zoek hier verder.',
  },
  'method-not-allowed': { title: 'Dat kan hier niet', advice: 'Begin opnieuw bij zoeken.' },
  'not-acceptable': { title: 'Dat kan hier niet', advice: 'Begin opnieuw bij zoeken.' },
  'changed-meanwhile': { title: 'Iemand anders was je voor', advice: 'Laad de pagina opnieuw.' },
  'too-large': { title: 'Dat is te lang', advice: 'Gebruik minder woorden.' },
  'unsupported-type': { title: 'Dat kan hier niet', advice: 'Begin opnieuw bij zoeken.' },
  'not-now': { title: 'Even geduld', advice: 'De kaart start net op. Probeer het over een minuut weer.' },
  'too-many': { title: 'Dat ging heel snel', advice: 'Wacht een minuut en probeer het dan weer.' },
  unavailable: { title: 'De kaart is even weg', advice: 'We werken eraan. Probeer het straks nog eens.' },
  unexpected: { title: 'Er ging iets mis', advice: 'Dat ligt aan ons, niet aan jou. Probeer het straks nog eens.' },
}

export const errorPage = {
  toHome: 'Naar het begin',
  searchAgain: 'Zoek op deze kaart',
}

export const schedule = {
  and: 'en',
  every: (days: string) => `elke ${days}`,
  everyDayFrom: (first: string, last: string) => `elke dag van ${first} tot en met ${last}`,
  everyDay: 'elke dag',
  everyWorkday: 'elke werkdag',
  everyOtherWeek: (days: string) => `om de week op ${days}`,
  everyWeeks: (weeks: number, days: string) => `eens in de ${weeks} weken op ${days}`,
  monthlyOn: (which: string, days: string) => `elke ${which} ${days} van de maand`,
  monthly: (days: string) => `elke maand op ${days}`,
  everyMonths: (months: number, which: string, days: string) =>
    `${months === 2 ? 'om de maand' : `eens in de ${months} maanden`} op ${which ? `de ${which} ` : ''}${days}`,
  which: { first: 'eerste', second: 'tweede', third: 'derde', fourth: 'vierde', last: 'laatste' },
  between: (start: string, end: string) => `van ${start} tot ${end} uur`,
  at: (start: string) => `om ${start} uur`,
  since: (date: string) => `vanaf ${date}`,
  through: (date: string) => `tot en met ${date}`,
  notOn: (dates: string) => `niet op ${dates}`,
  moreDays: (count: number) => (count === 1 ? 'nog 1 andere dag' : `nog ${count} andere dagen`),
  moreMoments: (count: number) => (count === 1 ? 'en nog 1 moment' : `en nog ${count} momenten`),
}

export const pagination = {
  label: 'Pagina’s',
  previous: 'Vorige',
  next: 'Volgende',
  page: (page: number) => `Pagina ${page}`,
  current: (page: number) => `Pagina ${page}, deze pagina`,
}
