import { type LocalMoment, type OpenTimes, type OpenWhen, openMoment } from '#domain/open-times.ts'
import { dayAfter, weekdayOf } from '#domain/schedule.ts'
import type { SearchQuery } from '#domain/search.ts'

/** With its times, as the index or an offer has them. */
type Timed = { opens?: OpenTimes | undefined }

/**
 * The filter on being open, in two steps. The index knows on which days of the week an offer is ever on, which is true on every
 * day; the rules themselves, with their exceptions and single dates, come along with each candidate and are looked at here.
 */
export function openFilter({ open }: SearchQuery, now: LocalMoment): string[] {
  if (!open) return []
  // What began before midnight may still be on.
  const days = [weekdayOf(now.date), weekdayBefore(now)]
  return open === 'week' ? ['days IS NOT EMPTY'] : [`days IN [${days}]`]
}

/** Whether a candidate is open as asked. */
export function isOpen({ opens }: Timed, { open }: SearchQuery, now: LocalMoment): boolean {
  if (!open) return true
  return opens !== undefined && openMoment(opens, open, now) !== null
}

/** How many are open at each moment. */
export function countOpenMoments(candidates: Timed[], now: LocalMoment): Record<OpenWhen, number> {
  const times = candidates.flatMap(({ opens }) => opens ?? [])
  const week = times.filter((opens) => openMoment(opens, 'week', now))
  const today = week.filter((opens) => openMoment(opens, 'today', now))
  return { now: today.filter((opens) => openMoment(opens, 'now', now)).length, today: today.length, week: week.length }
}

function weekdayBefore({ date }: LocalMoment): string {
  let day = date
  for (let days = 0; days < 6; days++) day = dayAfter(day)
  return weekdayOf(day)
}
