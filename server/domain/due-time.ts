import { isDutchHoliday } from './dutch-holidays.ts'
import { localDateAt } from './schedule.ts'
import type { Weekday } from './vocabulary.ts'

/** How often something is due. Hours are whole, in Europe/Amsterdam. */
export type Rhythm =
  | { every: 'hour' }
  | { every: 'day'; atHour: number }
  | { every: 'week'; on: Weekday; atHour: number }

const HOUR = 3_600_000

/** The last moment at or before `now` on which it was due. The same for every instance, so that one of them takes it. */
export function lastDue(rhythm: Rhythm, now: Date): Date {
  const hour = new Date(Math.floor(now.getTime() / HOUR) * HOUR)
  if (rhythm.every === 'hour') return hour
  // Step back by whole hours: a clock change makes a day of 23 or 25 of them, never another number of minutes.
  for (let back = 0; back < 24 * 8; back++) {
    const moment = new Date(hour.getTime() - back * HOUR)
    const { hour: clock, weekday } = amsterdam(moment)
    if (clock === rhythm.atHour && (rhythm.every === 'day' || weekday === rhythm.on)) return moment
  }
  // The hour that a clock change skips: the day before counts.
  return new Date(hour.getTime() - 24 * HOUR)
}

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  weekday: 'long',
  hourCycle: 'h23',
})

function amsterdam(moment: Date): { hour: number; weekday: string } {
  const parts = Object.fromEntries(CLOCK.formatToParts(moment).map(({ type, value }) => [type, value]))
  return { hour: Number(parts.hour), weekday: (parts.weekday ?? '').toLowerCase() }
}

/** `days` working days after a moment, at the same time of day. Weekends and Dutch holidays do not count, by the days of Amsterdam. */
export function workingDaysAfter(moment: string, days: number): string {
  const date = new Date(moment)
  for (let left = days; left > 0; ) {
    date.setUTCDate(date.getUTCDate() + 1)
    const isWeekend = ['saturday', 'sunday'].includes(amsterdam(date).weekday)
    if (!isWeekend && !isDutchHoliday(localDateAt(date))) left--
  }
  return date.toISOString()
}

export function daysAfter(moment: string, days: number): string {
  return new Date(Date.parse(moment) + days * 24 * HOUR).toISOString()
}
