import * as z from 'zod'
import { type DayPart, Weekday } from './vocabulary.ts'

/** A calendar day in Europe/Amsterdam, `2026-11-21`. */
export const LocalDate = z.iso.date('geef een datum als 2026-11-21')
export type LocalDate = z.infer<typeof LocalDate>

/** A clock time in Europe/Amsterdam, `09:30`. */
export const LocalTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'geef een tijd als 09:30')
export type LocalTime = z.infer<typeof LocalTime>

/**
 * A moment that comes back. `interval` 2 with `weekly` is every other week, counted from `from`.
 * `weekOfMonth` belongs to `monthly`: 1 to 4, or -1 for the last one. Times are Europe/Amsterdam.
 */
export const RecurringMoment = z.strictObject({
  frequency: z.enum(['weekly', 'monthly']),
  interval: z.int().min(1).max(12).default(1),
  weekdays: z.array(Weekday).min(1, 'kies minstens één dag').max(7),
  weekOfMonth: z
    .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(-1)])
    .nullable()
    .default(null),
  startTime: LocalTime,
  endTime: LocalTime.nullable().default(null),
  from: LocalDate.nullable().default(null),
  until: LocalDate.nullable().default(null),
  exceptions: z.array(LocalDate).max(60).default([]),
})
export type RecurringMoment = z.infer<typeof RecurringMoment>

/** One moment on one date. */
export const DatedMoment = z.strictObject({
  date: LocalDate,
  startTime: LocalTime.nullable().default(null),
  endTime: LocalTime.nullable().default(null),
})
export type DatedMoment = z.infer<typeof DatedMoment>

/** When something is on. `note` says what times cannot ("niet in de schoolvakantie"). Time zone Europe/Amsterdam. */
export const Schedule = z.strictObject({
  recurring: z.array(RecurringMoment).max(14).default([]),
  dates: z.array(DatedMoment).max(60).default([]),
  note: z.string().max(200).default(''),
})
export type Schedule = z.infer<typeof Schedule>

/** Nobody said how long: as long as most things last. */
export const USUAL_MINUTES = 120

/** A part of the day counts when at least half an hour of the moment falls in it. */
export function dayPartsBetween(startTime: LocalTime, endTime: LocalTime | null): DayPart[] {
  const start = minuteOf(startTime)
  const said = endTime ? minuteOf(endTime) : start + USUAL_MINUTES
  // What ends before it begins goes on past midnight.
  const end = said > start ? said : said + 1_440
  const parts: [DayPart, number, number][] = [
    ['morning', 0, 720],
    ['afternoon', 720, 1050],
    // The night after it is still that evening.
    ['evening', 1050, Number.POSITIVE_INFINITY],
  ]
  const wanted = Math.min(30, end - start)
  return parts.filter(([, from, to]) => Math.min(end, to) - Math.max(start, from) >= wanted).map(([part]) => part)
}

/** Minutes after midnight. A clock may call midnight 24:00. */
export function minuteOf(time: string): number {
  return (Number(time.slice(0, 2)) % 24) * 60 + Number(time.slice(3, 5))
}

/** The calendar day in Europe/Amsterdam at a moment. */
export function localDateAt(moment: Date): LocalDate {
  return AMSTERDAM_DAY.format(moment)
}

/** The Swedish way of writing a date is the ISO one. */
const AMSTERDAM_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' })

/** At noon no change of the clocks makes it another day. */
export function daysLater(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

export function dayAfter(date: LocalDate): LocalDate {
  return daysLater(date, 1)
}

export function dayBefore(date: LocalDate): LocalDate {
  return daysLater(date, -1)
}

const WEEKDAYS_FROM_SUNDAY = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const

export function weekdayOf(date: LocalDate): Weekday {
  return WEEKDAYS_FROM_SUNDAY[new Date(`${date}T12:00:00Z`).getUTCDay()] as Weekday
}

/** All `monday-morning` pairs on which a schedule has something from `today` on; what the filters on day and part of day read. */
export function momentsOf(schedule: Schedule, today: LocalDate): `${Weekday}-${DayPart}`[] {
  const moments = new Set<`${Weekday}-${DayPart}`>()
  for (const rule of schedule.recurring) {
    if (rule.until && rule.until < today) continue
    for (const day of rule.weekdays)
      for (const part of dayPartsBetween(rule.startTime, rule.endTime)) moments.add(`${day}-${part}`)
  }
  for (const dated of schedule.dates) {
    if (dated.date < today || !dated.startTime) continue
    for (const part of dayPartsBetween(dated.startTime, dated.endTime)) moments.add(`${weekdayOf(dated.date)}-${part}`)
  }
  return [...moments]
}
