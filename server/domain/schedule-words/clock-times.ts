import type { LocalTime } from '../schedule.ts'
import type { DayPart } from '../vocabulary.ts'
import type { SaidTime } from './tokens.ts'

/** From one clock time to another; `part` is the part of the day said with it. */
export type SaidSpan = { start: SaidTime; end: SaidTime | null; part: DayPart | null }

type Span = { startTime: LocalTime; endTime: LocalTime | null; assumed: boolean; endsTooEarly: boolean }

/** Hours before this one are after noon when nobody says otherwise: "van 2 tot 4". */
const FIRST_MORNING_HOUR = 7
/** And before this one it could be either. */
const FIRST_SURE_HOUR = 9
const NOON = 12 * 60
/** What begins from eight in the evening on and ends before this hour goes on past midnight. */
const [LATE, SMALL_HOURS] = [20 * 60, 4 * 60]

/** The clock times that are meant: "van 2 tot 4" is in the afternoon, and "donderdagavond half acht" is 19.30. */
export function clockTimes({ start, end, part }: SaidSpan, partOfAll: DayPart | null): Span {
  const when = part ?? partOfAll
  const begins = minutesOf(start, when)
  const assumed = start.loose && !when && start.hour < FIRST_SURE_HOUR
  if (!end) return { startTime: clock(begins), endTime: null, assumed, endsTooEarly: false }
  let ends = minutesOf({ ...end, loose: false }, null)
  // "Van 10 tot 1", "9 - 5", "van half acht tot negen uur 's avonds".
  if (end.loose && ends <= begins && ends + NOON < 24 * 60) ends += NOON
  const isOvernight = begins >= LATE && ends % NOON <= SMALL_HOURS && (end.loose || ends < NOON)
  if (ends <= begins && isOvernight)
    return { startTime: clock(begins), endTime: clock(ends % NOON), assumed, endsTooEarly: false }
  if (ends > begins) return { startTime: clock(begins), endTime: clock(ends), assumed, endsTooEarly: false }
  return { startTime: clock(begins), endTime: null, assumed, endsTooEarly: true }
}

function minutesOf({ hour, minute, loose }: SaidTime, part: DayPart | null): number {
  const said = hour * 60 + minute
  if (!loose || said >= NOON + 60) return said
  if (part === 'morning') return said
  if (part === 'evening') return hour < 12 && hour > 3 ? said + NOON : said
  if (part === 'afternoon') return hour < FIRST_MORNING_HOUR ? said + NOON : said
  return hour < FIRST_MORNING_HOUR ? said + NOON : said
}

function clock(minutes: number): LocalTime {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
