import type { ProblemCode } from '#domain/problem.ts'

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
  unavailable: { title: 'De kaart doet het even niet', advice: 'We werken eraan. Probeer het straks nog eens.' },
  unexpected: { title: 'Er ging iets mis', advice: 'Dat ligt aan ons, niet aan jou. Probeer het straks nog eens.' },
}

export const errorPage = {
  toHome: 'Naar het begin',
  searchAgain: 'Zoek op deze kaart',
}
