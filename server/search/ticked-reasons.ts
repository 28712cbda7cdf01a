import type { Asked } from '#domain/asked.ts'
import { bboxHolds } from '#domain/geo.ts'
import { datesOf } from '#domain/moment-fit.ts'
import { openTimesOf } from '#domain/offer.ts'
import { dayPartsOn, type LocalMoment } from '#domain/open-times.ts'
import type { PublicActivity, PublicOrganization } from '#domain/public-listing.ts'
import { type LocalDate, momentsOf, type Schedule, weekdayOf } from '#domain/schedule.ts'
import type { OfferCard, SearchQuery } from '#domain/search.ts'
import type { SearchReason } from '#domain/search-reason.ts'
import type { DayPart, Weekday } from '#domain/vocabulary.ts'

type MomentReason = Extract<SearchReason, { kind: 'moment' }>
export type Presented = { card: OfferCard; organization: PublicOrganization; activity: PublicActivity | null }

/** What was ticked and nobody says in words: it says of each result which of the ticked values it has. */
export function tickedReasons(
  { card, organization, activity }: Presented,
  { query, asked }: { query: SearchQuery; asked: Pick<Asked, 'wantsToHelp' | 'traditions' | 'languages'> },
): SearchReason[] {
  const both = <T>(ticked: T[], has: readonly T[]) => ticked.filter((one) => has.includes(one))
  const places = activity ? (activity.location ? [activity.location] : []) : organization.locations
  const accessibility = both(query.accessibility, [...new Set(places.flatMap((place) => place.accessibility))])
  const spoken = activity?.languages.length ? activity.languages : organization.languages
  const languages = both([...new Set([...query.language, ...(asked.languages ?? [])])], spoken)
  const { tradition } = organization.identity
  const reasons: SearchReason[] = []
  if (languages.length) reasons.push({ kind: 'language', languages })
  if (accessibility.length) reasons.push({ kind: 'accessible', accessibility })
  if (tradition && [...query.identity, ...(asked.traditions ?? [])].includes(tradition))
    reasons.push({ kind: 'identity', tradition })
  if (card.kind && query.kind.includes(card.kind)) {
    if (card.kind !== 'volunteering') reasons.push({ kind: 'sort', sort: card.kind })
    else if (!asked.wantsToHelp) reasons.push({ kind: 'volunteering' })
  }
  if (query.bbox && card.point && bboxHolds(query.bbox, card.point)) reasons.push({ kind: 'in-window' })
  return reasons
}

/** On which of the asked days and parts of the day it is, ever from today; on the dates, where those were asked. */
export function momentReasons(
  { organization, activity }: Omit<Presented, 'card'>,
  asked: { days: Weekday[]; dayParts: DayPart[]; dates?: LocalDate[] | undefined },
  now: LocalMoment,
): MomentReason[] {
  const { dates } = asked
  const today = now.date
  if (asked.days.length + asked.dayParts.length === 0) return []
  const times = openTimesOf(organization, activity)
  if (dates) return dateReasons(times, { ...asked, dates }, now)
  const moments = times.flatMap((one) => momentsOf(one, today))
  const dated = times.flatMap((one) => one.dates).flatMap(({ date }) => (date >= today ? weekdayOf(date) : []))
  const days = asked.days.filter((day) => dated.includes(day) || moments.some((one) => one.startsWith(`${day}-`)))
  const dayParts = asked.dayParts.filter((part) => moments.some((one) => one.endsWith(`-${part}`)))
  return days.length + dayParts.length ? [{ kind: 'moment', days, dayParts }] : []
}

function dateReasons(
  times: Schedule[],
  asked: { days: Weekday[]; dayParts: DayPart[]; dates: LocalDate[] },
  now: LocalMoment,
): MomentReason[] {
  const on = times.flatMap((one) => datesOf(one, asked, now))
  const parts = times.flatMap((one) => on.flatMap((date) => dayPartsOn(one, date, now) ?? []))
  const days = asked.days.filter((day) => on.some((date) => weekdayOf(date) === day))
  return days.length ? [{ kind: 'moment', days, dayParts: asked.dayParts.filter((part) => parts.includes(part)) }] : []
}
