import { nextDates } from '#domain/next-dates.ts'
import type { PublicActivity } from '#domain/public-listing.ts'
import { dayAfter, type LocalDate, type LocalTime, type RecurringMoment } from '#domain/schedule.ts'
import type { Weekday } from '#domain/vocabulary.ts'
import { AMSTERDAM, clockText, endOfDayText } from './amsterdam-time.ts'

/** One event of a calendar: its first moment, and how it comes back. Without a start time it takes the day. */
export type CalendarEvent = {
  /** Behind the activity's id in the UID; empty for its first rule, so that it stays the same whatever is added. */
  key: string
  date: LocalDate
  startTime: LocalTime | null
  endTime: LocalTime | null
  endDate: LocalDate
  /** Lines of RRULE and EXDATE, or null for a single moment. */
  rule: string | null
}

const BY_DAY: Record<Weekday, string> = {
  monday: 'MO',
  tuesday: 'TU',
  wednesday: 'WE',
  thursday: 'TH',
  friday: 'FR',
  saturday: 'SA',
  sunday: 'SU',
}

type Timed = Pick<PublicActivity, 'schedule' | 'validFrom' | 'validUntil'>

/** The events of an activity. A rule begins on its first moment of this year, so that no calendar fills with long ago. */
export function calendarEvents({ schedule, validFrom, validUntil }: Timed, today: LocalDate): CalendarEvent[] {
  const dated = schedule.dates.map(({ date, startTime, endTime }) => ({
    ...span(date, startTime, endTime),
    key: `-${date}${startTime ? `-${startTime.replace(':', '')}` : ''}`,
    rule: null,
  }))
  const recurring = schedule.recurring.flatMap((rule, index): CalendarEvent[] => {
    const whole = { ...rule, until: earliest(rule.until, validUntil), exceptions: [] }
    const begins = [`${today.slice(0, 4)}-01-01`, validFrom ?? '', rule.from ?? ''].toSorted().at(-1) ?? today
    const [first] = nextDates({ recurring: [whole], dates: [], note: '' }, begins, 1)
    if (!first) return []
    const key = index === 0 ? '' : `-${index + 1}`
    return [{ ...span(first.date, rule.startTime, rule.endTime), key, rule: ruleText(whole, rule.exceptions) }]
  })
  return [...recurring, ...dated]
}

/** Who ends before the start ends the next day. */
function span(date: LocalDate, startTime: LocalTime | null, endTime: LocalTime | null) {
  const overnight = startTime !== null && endTime !== null && endTime <= startTime
  return { date, startTime, endTime: startTime ? endTime : null, endDate: overnight ? dayAfter(date) : date }
}

function ruleText(rule: RecurringMoment, exceptions: LocalDate[]): string {
  const nth = rule.frequency === 'monthly' ? String(rule.weekOfMonth ?? 1) : ''
  const parts = [
    `FREQ=${rule.frequency.toUpperCase()}`,
    ...(rule.interval > 1 ? [`INTERVAL=${rule.interval}`] : []),
    `BYDAY=${rule.weekdays.map((day) => nth + BY_DAY[day]).join(',')}`,
    ...(rule.until ? [`UNTIL=${endOfDayText(rule.until)}`] : []),
  ]
  const skipped = exceptions.map((date) => clockText(date, rule.startTime))
  return [
    `RRULE:${parts.join(';')}`,
    ...(skipped.length ? [`EXDATE;TZID=${AMSTERDAM}:${skipped.join(',')}`] : []),
  ].join('\r\n')
}

function earliest(...days: (LocalDate | null)[]): LocalDate | null {
  return days.filter((day) => day !== null).toSorted()[0] ?? null
}
