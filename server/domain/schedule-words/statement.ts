import type { LocalDate } from '../schedule.ts'
import type { DayPart, Weekday } from '../vocabulary.ts'
import type { SaidSpan } from './clock-times.ts'
import type { Unread } from './read-schedule.ts'

/** One thing said about when: these days or dates, at these times. */
export type Statement = {
  days: Weekday[]
  dates: LocalDate[]
  ranges: [LocalDate, LocalDate][]
  frequency: 'weekly' | 'monthly'
  interval: number
  nths: (1 | 2 | 3 | 4 | -1)[]
  times: SaidSpan[]
  part: DayPart | null
  from: LocalDate | null
  until: LocalDate | null
  words: string
  wrong: Unread['why'][]
}
export type Exceptions = { dates: LocalDate[]; ranges: [LocalDate, LocalDate][]; days: Weekday[]; words: string }
export type Sentence = { statements: Statement[]; exceptions: Exceptions; notes: string[]; unread: Unread[] }

const WEEK: Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

export function emptyStatement(): Statement {
  return {
    days: [],
    dates: [],
    ranges: [],
    frequency: 'weekly',
    interval: 1,
    nths: [],
    times: [],
    part: null,
    from: null,
    until: null,
    words: '',
    wrong: [],
  }
}

export const inWeek = (days: Weekday[]): Weekday[] => WEEK.filter((day) => days.includes(day))

/** Past Sunday too: "vrijdag tot en met maandag". */
export function daysBetween(first: Weekday, last: Weekday): Weekday[] {
  const [from, to] = [WEEK.indexOf(first), WEEK.indexOf(last)]
  return from <= to ? WEEK.slice(from, to + 1) : [...WEEK.slice(0, to + 1), ...WEEK.slice(from)]
}
