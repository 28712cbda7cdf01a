import type { Mobility, Must } from '#domain/matching/situation.ts'
import type { PersonalKind } from '#domain/personal-details.ts'

/** The words of one of the two ways to ask. */
export type AskingWords = {
  title: string
  lead: string
  note: string
  noteHint: string
  example: string
  steps: string
  stepsHint: string
  other: { words: string; link: string }
  strengths: string
  who: string
  send: string
}

/** The words for asking who fits. They travel only with these pages. */
export type MatchWords = {
  professional: AskingWords
  resident: AskingWords
  place: string
  placeHint: string
  placeUnknown: string
  network: string
  everywhere: string
  need: string
  alsoNeed: string
  choose: string
  /** Beside what somebody wants to bring. */
  can: string
  canWell: string
  canHint: string
  age: string
  language: string
  mobility: Record<Mobility, string> & { legend: string; none: string }
  group: string
  form: string
  free: string
  distance: string
  metres: (kilometres: string) => string
  day: string
  dayPart: string
  wishes: {
    title: string
    lead: string
    tradition: string
    notTradition: string
    none: string
    more: string
    notReligious: string
    womenOnly: string
  }
  musts: Record<Must, string> & { title: string; lead: string }
  warning: Record<PersonalKind, string> & { title: (kinds: string) => string; advice: string }
  change: string
  cost: string
  empty: string
  failed: string
}
