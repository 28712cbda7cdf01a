import * as z from 'zod'
import {
  DatedMoment,
  dayAfter,
  dayBefore,
  dayPartsBetween,
  type LocalDate,
  localDateAt,
  minuteOf,
  RecurringMoment,
  USUAL_MINUTES,
  weekdayOf,
} from './schedule.ts'
import { DayPart } from './vocabulary.ts'

/** When something should be on: at this moment, still today, or in seven days counted from today. */
export const OpenWhen = z.enum(['now', 'today', 'week'])
export type OpenWhen = z.infer<typeof OpenWhen>

/** Rules and dates without what was only said in words. It holds on every day, so what keeps it never goes stale. */
export const OpenTimes = z.object({
  recurring: z.array(RecurringMoment).default([]),
  dates: z.array(DatedMoment).default([]),
})
export type OpenTimes = z.infer<typeof OpenTimes>

/** Without what `OpenTimes` fills in by itself: there are very many of these in an index. */
export function leanTimes({ recurring, dates }: OpenTimes): object {
  const lean = (moment: object) =>
    Object.fromEntries(
      Object.entries(moment).filter(
        ([, value]) => value !== null && value !== 1 && !(Array.isArray(value) && !value.length),
      ),
    )
  return {
    ...(recurring.length ? { recurring: recurring.map(lean) } : {}),
    ...(dates.length ? { dates: dates.map(lean) } : {}),
  }
}

/** A moment as the clocks of Europe/Amsterdam show it. */
export type LocalMoment = { date: LocalDate; minute: number }

const DAY_MINUTES = 1_440
/** Every other week is counted from a Monday that everybody shares, where no first day is given. */
const FIRST_DAY = '2024-01-01'
const WEEK_DAYS = 7

const CLOCK = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' })

export function localMomentAt(moment: Date): LocalMoment {
  return { date: localDateAt(moment), minute: minuteOf(CLOCK.format(moment)) }
}

/** The first moment that is not over yet and that was asked for; null when there is none. Exceptions and single dates count. */
export function openMoment(times: OpenTimes, when: OpenWhen, now: LocalMoment): DatedMoment | null {
  const last = when === 'week' ? WEEK_DAYS : 1
  let date = dayBefore(now.date)
  for (let day = -1; day < last; day++, date = dayAfter(date)) {
    for (const moment of momentsOn(times, date)) {
      const [start, end] = span(moment)
      const passed = now.minute - day * DAY_MINUTES
      if (end <= passed || (day < 0 && moment.startTime === null)) continue
      if (when === 'now' ? moment.startTime !== null && start <= passed : true) return moment
    }
  }
  return null
}

/** On which parts of this day it is on and not over yet; null where it is not on. A date without a time is on all day. */
export function dayPartsOn(times: OpenTimes, date: LocalDate, now: LocalMoment): DayPart[] | null {
  const coming = momentsOn(times, date).filter((moment) => date !== now.date || span(moment)[1] > now.minute)
  if (coming.length === 0) return null
  return coming.flatMap(({ startTime, endTime }) =>
    startTime === null ? DayPart.options : dayPartsBetween(startTime, endTime),
  )
}

/** What is on on this day, in order. The same days as `nextDates`, without the weight of its library. */
export function momentsOn({ recurring, dates }: OpenTimes, date: LocalDate): DatedMoment[] {
  const rules = recurring.filter((rule) => isOn(rule, date))
  const found = [
    ...rules.map(({ startTime, endTime }): DatedMoment => ({ date, startTime, endTime })),
    ...dates.filter((moment) => moment.date === date),
  ]
  return found.sort((a, b) => ((a.startTime ?? '') < (b.startTime ?? '') ? -1 : 1))
}

function isOn(rule: RecurringMoment, date: LocalDate): boolean {
  if ((rule.from && date < rule.from) || (rule.until && date > rule.until) || rule.exceptions.includes(date))
    return false
  if (!rule.weekdays.includes(weekdayOf(date))) return false
  const first = rule.from ?? FIRST_DAY
  if (rule.frequency === 'weekly')
    return rule.interval === 1 || (weekNumber(date) - weekNumber(first)) % rule.interval === 0
  const months = rule.from || rule.interval > 1 ? monthNumber(date) - monthNumber(first) : 0
  return months % rule.interval === 0 && isWeekOfMonth(date, rule.weekOfMonth ?? 1)
}

function isWeekOfMonth(date: LocalDate, week: number): boolean {
  if (week > 0) return Math.ceil(Number(date.slice(8)) / WEEK_DAYS) === week
  return dayNumber(date) + WEEK_DAYS > dayNumber(lastOfMonth(date))
}

function lastOfMonth(date: LocalDate): LocalDate {
  const [year = 0, month = 0] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** Start and end in minutes after midnight; an end before its start is on the next day. */
function span({ startTime, endTime }: DatedMoment): [number, number] {
  if (startTime === null) return [0, DAY_MINUTES]
  const start = minuteOf(startTime)
  const end = endTime === null ? start + USUAL_MINUTES : minuteOf(endTime)
  return [start, end <= start ? end + DAY_MINUTES : end]
}

function dayNumber(date: LocalDate): number {
  return Math.floor(Date.parse(`${date}T12:00:00Z`) / 86_400_000)
}

/** Counts on each Monday. Day 4 of the era was the first one. */
function weekNumber(date: LocalDate): number {
  return Math.floor((dayNumber(date) - 4) / WEEK_DAYS)
}

function monthNumber(date: LocalDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
}
