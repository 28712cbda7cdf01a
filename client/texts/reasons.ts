import type { ActivityForm, DayPart, Weekday } from '#domain/vocabulary.ts'

/** The words for why something was found. They travel only with pages that have reasons to show. */
export type ReasonWords = {
  need: (name: string) => string
  /** Of a need that nobody says it is for: its words speak of it, or it is close to what was asked. */
  akin: (name: string) => string
  words: (words: string) => string
  standsIn: (area: string) => string
  /** Several areas. */
  serves: (areas: string) => string
  servesAll: (area: string) => string
  comesHome: (area: string) => string
  /** Just over the border of the asked area; `distance` to that border. */
  overBorder: (area: string, distance: string) => string
  nextDoor: (area: string) => string
  inTown: (area: string) => string
  /** In another municipality. */
  elsewhere: (town: string) => string
  near: (distance: string) => string
  audience: (groups: string) => string
  ages: (from: number | null, to: number | null) => string
  day: Record<Weekday, string>
  workdays: string
  dayPart: Record<DayPart, string>
  today: string
  form: Record<ActivityForm, string>
  free: string
  volunteering: string
  language: (languages: string) => string
  inWindow: string
  anyGroup: string
  otherMoment: string
  unknownMoment: string
}
