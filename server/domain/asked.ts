import type { Point } from './geo.ts'
import type { ActivityForm, AudienceGroup, DayPart, Weekday } from './vocabulary.ts'

/** What somebody asks for, as far as it was understood and not taken away: what the order of results is made from. */
export type Asked = {
  /** Need code to confidence, 0 to 1. */
  needs: Map<string, number>
  place: { codes: string[]; parents: string[]; centre: Point | null } | null
  who: { ageFrom: number | null; ageTo: number | null; groups: AudienceGroup[] }
  when: { days: Weekday[]; dayParts: DayPart[] }
  how: { free: boolean; forms: ActivityForm[] }
  wantsToHelp: boolean
}

/** What the index knows of an offer that bears on the order. */
export type Candidate = {
  id: string
  listingId: string
  type: 'activity' | 'organization'
  needs: string[]
  kind: string
  groups: string[]
  ageFrom: number
  ageTo: number
  days: string[]
  dayParts: string[]
  free: boolean
  form: string[]
  within: string[]
  serves: string[]
  point: Point | null
  confirmedAtSeconds: number
  room: 'open' | 'waiting-list' | 'full' | 'unknown'
  /** How well the person's own words fit, 0 to 1; 0 when none of them was found. */
  words: number
}
