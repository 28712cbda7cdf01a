import type { Asked, Candidate } from './asked.ts'
import { dayPartsOn, type LocalMoment, type OpenTimes } from './open-times.ts'
import { overlap } from './overlap.ts'
import type { LocalDate } from './schedule.ts'
import type { DayPart } from './vocabulary.ts'

const NOT_THEN = -0.7

/** On at the asked moment or not, from -1 to 1. Said nowhere is neither a yes nor a no. */
export function momentFit({ days, dayParts, opens }: Candidate, { when }: Asked, now: LocalMoment): number {
  if (when.dates && opens) {
    if (opens.recurring.length + opens.dates.length === 0) return 0
    return datesOf(opens, { ...when, dates: when.dates }, now).length > 0 ? 1 : NOT_THEN
  }
  const parts: number[] = []
  if (when.days.length) parts.push(overlap(days, when.days))
  if (when.dayParts.length) parts.push(overlap(dayParts, when.dayParts))
  return parts.length ? parts.reduce((sum, part) => sum + part, 0) / parts.length : 0
}

/** On which of the dates it is on, in one of the parts of the day where any was asked. */
export function datesOf(
  times: OpenTimes,
  { dates, dayParts }: { dates: LocalDate[]; dayParts: DayPart[] },
  now: LocalMoment,
): LocalDate[] {
  return dates.filter((date) => {
    const parts = dayPartsOn(times, date, now)
    return parts && (dayParts.length === 0 || dayParts.some((part) => parts.includes(part)))
  })
}
