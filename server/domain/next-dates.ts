import { RRuleTemporal } from 'rrule-temporal'
import {
  type DatedMoment,
  dayAfter,
  daysLater,
  type LocalDate,
  type RecurringMoment,
  type Schedule,
} from './schedule.ts'
import type { Weekday } from './vocabulary.ts'

/** The server's part of schedules: the recurrence library is too heavy for the browser, which gets the dates. */

const BY_DAY: Record<Weekday, string> = {
  monday: 'MO',
  tuesday: 'TU',
  wednesday: 'WE',
  thursday: 'TH',
  friday: 'FR',
  saturday: 'SA',
  sunday: 'SU',
}
/** A year ahead is as far as anybody plans. */
const LOOK_AHEAD_DAYS = 366

/** The coming moments from `today` on, in order, at most `count`. */
export function nextDates(schedule: Schedule, today: LocalDate, count: number): DatedMoment[] {
  const recurring = schedule.recurring.flatMap((rule) => comingOf(rule, today, count))
  const dated = schedule.dates.filter((moment) => moment.date >= today)
  return [...recurring, ...dated].sort(byTime).slice(0, count)
}

function comingOf(rule: RecurringMoment, today: LocalDate, count: number): DatedMoment[] {
  const last = daysLater(today, LOOK_AHEAD_DAYS)
  const until = rule.until && rule.until < last ? rule.until : last
  const start = rule.from ?? (rule.interval > 1 ? '2024-01-01' : today)
  if (until < today || start > until) return []
  const rrule = new RRuleTemporal({ rruleString: ruleText(rule, start, until) })
  const found: DatedMoment[] = []
  // Asked in days before and after, so that a moment that began this morning still counts.
  const from = new Date(`${today}T00:00:00Z`)
  from.setUTCDate(from.getUTCDate() - 1)
  for (const moment of rrule.between(from, new Date(`${dayAfter(until)}T00:00:00Z`), true)) {
    const date = moment.toPlainDate().toString()
    if (date < today || date > until || rule.exceptions.includes(date)) continue
    found.push({ date, startTime: rule.startTime, endTime: rule.endTime })
    if (found.length === count) break
  }
  return found
}

/** RFC 5545, in the time zone of the map, so that ten o'clock stays ten o'clock when the clock changes. */
function ruleText(rule: RecurringMoment, start: LocalDate, until: LocalDate): string {
  const days = rule.weekdays.map(
    (day) => `${rule.frequency === 'monthly' ? (rule.weekOfMonth ?? 1) : ''}${BY_DAY[day]}`,
  )
  const at = `${start.replaceAll('-', '')}T${rule.startTime.replace(':', '')}00`
  const end = `${dayAfter(until).replaceAll('-', '')}T000000Z`
  return `DTSTART;TZID=Europe/Amsterdam:${at}\nRRULE:FREQ=${rule.frequency.toUpperCase()};INTERVAL=${rule.interval};BYDAY=${days};UNTIL=${end}`
}

function byTime(a: DatedMoment, b: DatedMoment): number {
  return `${a.date}${a.startTime ?? ''}` < `${b.date}${b.startTime ?? ''}` ? -1 : 1
}
