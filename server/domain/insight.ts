import * as z from 'zod'
import { AreaCode } from './neighbourhood.ts'
import { NeedCode } from './vocabulary.ts'

/**
 * What a neighbourhood asks for, as counts and nothing else: how often, for which need, where, when, and how we know. Searches,
 * signals and refusals share this one shape, so that a network sees them side by side.
 */

/** How we know: a search that found something or nothing, something a person said is lacking, an organisation that said no. */
export const InsightSource = z.enum(['search-found', 'search-nothing', 'signal', 'refusal'])
export type InsightSource = z.infer<typeof InsightSource>

/** ISO 8601 week: `2026-W47`. In the order of the alphabet they are in the order of time. */
export const IsoWeek = z.string().regex(/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/, 'geef een week als 2026-W47')
export type IsoWeek = z.infer<typeof IsoWeek>

export const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'geef een maand als 2026-11')
export type Month = z.infer<typeof Month>

/**
 * One count. `need` is null where none was recognised. `area` is a wijk; a municipality where more wijken or only the town were
 * meant; null where no place was. `network` is null where none is known.
 */
export const InsightCount = z.strictObject({
  network: z.string().nullable(),
  need: NeedCode.nullable(),
  area: AreaCode.nullable(),
  month: Month,
  source: InsightSource,
  count: z.int().min(1),
})
export type InsightCount = z.infer<typeof InsightCount>

/** The ISO week of a day given as `2026-11-21`. */
export function weekOf(day: string): IsoWeek {
  const thursday = thursdayOf(day)
  const year = thursday.getUTCFullYear()
  const days = (thursday.getTime() - Date.UTC(year, 0, 1)) / DAY_MILLISECONDS
  return `${year}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`
}

/** The month in which most days of the week lie: that of its Thursday, as ISO does with years. */
export function monthOfWeek(week: IsoWeek): Month {
  return thursdayIn(week).toISOString().slice(0, 7)
}

/** Whether no day can be added to the month any more: all its weeks are over on `today`. */
export function isMonthOver(month: Month, today: string): boolean {
  return month < monthOfWeek(weekOf(today))
}

const DAY_MILLISECONDS = 86_400_000

function thursdayOf(day: string): Date {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 3 - ((date.getUTCDay() + 6) % 7))
  return date
}

function thursdayIn(week: IsoWeek): Date {
  const [year = 0, number = 0] = week.split('-W').map(Number)
  // 4 January lies in week 1, always.
  const first = thursdayOf(`${year}-01-04`)
  first.setUTCDate(first.getUTCDate() + 7 * (number - 1))
  return first
}
