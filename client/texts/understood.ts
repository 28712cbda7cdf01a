import type { Elsewhere } from '#domain/elsewhere.ts'
import type { Understood } from '#domain/search.ts'
import type { ActivityForm, DayPart, Weekday } from '#domain/vocabulary.ts'

type Danger = NonNullable<Understood['danger']>

/** Who to call: `calls` are telephone numbers as people write them, `site` an address without https. */
export type Helper = { name: string; when: string; calls: { label: string; number: string }[]; site?: string }

/** What somebody reads who may be in danger: first of all a person, then whom to call. */
export type DangerWords = { title: string; lead: string; helpers: Helper[]; below: string }

/** The words for what was understood of a search. They travel only with searches that need them. */
export type UnderstoodWords = {
  label: string
  lifts: string
  leaveOut: (name: string) => string
  leftOut: string
  putBack: (name: string) => string
  putAllBack: string
  place: (name: string) => string
  years: (from: string, to: string) => string
  onDay: (day: string, part: string) => string
  day: Record<Weekday, string>
  /** From Monday to Friday. */
  workdays: string
  /** In the morning and in the afternoon. */
  daytime: string
  part: Record<DayPart, string>
  partAlone: Record<DayPart, string>
  free: string
  form: Record<ActivityForm, string>
  speaks: (languages: string) => string
  help: string
  /** What a part is called when it was left out and its words are no longer known. */
  kind: Record<'place' | 'who' | 'when' | 'how' | 'language' | 'help', string>
  ask: (name: string) => string
  /** Which one the results go by, until somebody chooses. */
  guessed: (name: string) => string
  /** Where there are more of that name than are shown. */
  anotherPlace: string
  /** Of a place of which no areas are here. */
  beyond: {
    liesIn: (name: string, municipality: string) => string
    unknown: (name: string) => string
    advice: (name: string) => string
  }
  whereAreYou: { title: string; advice: string; link: string }
  weHave: string
  elsewhere: Record<Elsewhere, { title: string; advice: string }>
  /** What a page of ours is called where somebody is sent to it. */
  ours: { about: string; privacy: string; signIn: string; choose: string; emergency: string }
  danger: Record<Danger, DangerWords>
}
