import * as z from 'zod'
import { type LocalMoment, OpenTimes, openMoment } from '#domain/open-times.ts'
import { dayAfter, weekdayOf } from '#domain/schedule.ts'
import type { SearchQuery } from '#domain/search.ts'

const Opens = z.object({ opens: OpenTimes.optional() })

/**
 * The filter on being open, in two steps. The index knows on which days of the week an offer is ever on, which is true on every
 * day; the rules themselves, with their exceptions and single dates, come along with each candidate and are looked at here.
 */
export function openFilter({ open }: SearchQuery, now: LocalMoment): string[] {
  if (!open) return []
  // What began before midnight may still be on.
  const days = [weekdayOf(now.date), ...(open === 'now' ? [weekdayBefore(now)] : [])]
  return open === 'week' ? ['days IS NOT EMPTY'] : [`days IN [${days}]`]
}

/** Whether a candidate, with its `opens` as the index or an offer has them, is open as asked. */
export function isOpen(candidate: unknown, { open }: SearchQuery, now: LocalMoment): boolean {
  if (!open) return true
  const { opens } = Opens.parse(candidate)
  return opens !== undefined && openMoment(opens, open, now) !== null
}

function weekdayBefore({ date }: LocalMoment): string {
  let day = date
  for (let days = 0; days < 6; days++) day = dayAfter(day)
  return weekdayOf(day)
}
