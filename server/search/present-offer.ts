import type { Asked } from '#domain/asked.ts'
import type { FoundWords, WordFinder } from '#domain/found-words.ts'
import { distanceMetres } from '#domain/geo.ts'
import { opensOf } from '#domain/offer.ts'
import { type LocalMoment, openMoment } from '#domain/open-times.ts'
import type { NeedLabel, PublicActivity, PublicOrganization } from '#domain/public-listing.ts'
import { momentsOf } from '#domain/schedule.ts'
import type { OfferCard, SearchQuery, SearchResult } from '#domain/search.ts'
import type { SearchReason } from '#domain/search-reason.ts'
import type { WideningKind } from '#domain/widening.ts'
import { areaFilter } from './offer-filter.ts'

/** Longer than a few words nobody reads. */
const MOST_REASONS = 5

/** `about` are needs that made it fit: named or only spoken of, asked or akin to what was. */
type Found = { card: OfferCard; organization: PublicOrganization; widenedBy: WideningKind | null; about: NeedLabel[] }
/** `find` looks for the person's own words; `now` is what the clocks say. */
export type Question = { query: SearchQuery; asked: Asked; find: WordFinder; now: LocalMoment }

/** A card with how far it is, where the words stand in it, and why it was found. */
export function searchResult({ card, organization, widenedBy, about }: Found, question: Question): SearchResult {
  const { query, find } = question
  const activity = organization.activities.find(({ id }) => id === card.id) ?? null
  const distance = query.near && card.point ? Math.round(distanceMetres(query.near, card.point)) : null
  const needs = needReasons(card.needs, about, question)
  const [title, summary] = [find(card.title), find(card.summary)]
  const reasons: SearchReason[] = [
    ...needs,
    ...wordReasons(
      [title, summary, find(card.organization.name)],
      needs.length ? null : (activity ?? organization).description,
      find,
    ),
    ...placeReasons(card, activity, question),
    ...(activity ? personReasons(activity, question) : []),
    ...openReasons(activity, organization, question),
    ...mannerReasons(card, question),
    ...(distance === null ? [] : [{ kind: 'near' as const, metres: distance }]),
  ]
  const marks = { title: title.marks, summary: summary.marks }
  return { ...card, distance, reasons: reasons.slice(0, MOST_REASONS), marks, widenedBy }
}

/** What was asked; else what comes near it, or what only its words speak of. */
function needReasons(named: NeedLabel[], about: NeedLabel[], { query, asked }: Question): SearchReason[] {
  const fitting = named.filter(
    ({ code, theme }) => asked.needs.has(code) || query.need.includes(code) || query.theme.includes(theme),
  )
  if (fitting.length) return fitting.map(({ code, name }) => ({ kind: 'need', code, name }))
  const [first] = about.toSorted((a, b) => (asked.needs.get(b.code) ?? 0) - (asked.needs.get(a.code) ?? 0))
  return first ? [{ kind: 'akin', code: first.code, name: first.name }] : []
}

/** The long text is looked at only when nothing else says why. */
function wordReasons(short: FoundWords[], description: string | null, find: WordFinder): SearchReason[] {
  const said = short.flatMap(({ words }) => words)
  const words = said.length || description === null ? [...new Set(said)] : find(description).words
  return words.length ? [{ kind: 'words', words }] : []
}

function placeReasons(card: OfferCard, activity: PublicActivity | null, { query, asked }: Question): SearchReason[] {
  const area = areaFilter(query) ?? (asked.place && { within: asked.place.codes, serves: asked.place.parents })
  if (!area) return []
  const codes = [...area.within, ...area.serves]
  const serving = activity?.catchment.find(
    ({ code }) => codes.includes(code) || area.within.some((one) => isInside(code, one)),
  )
  if (serving) return [{ kind: 'serves', area: serving.name, atHome: card.form.includes('at-home') }]
  const here = card.neighbourhood
  if (here && area.within.some((code) => isInside(here.code, code) || here.code === code))
    return [{ kind: 'stands-in', area: here.name }]
  if (asked.place?.centre && card.point)
    return [{ kind: 'near', metres: Math.round(distanceMetres(asked.place.centre, card.point)) }]
  return []
}

/** For whom and when, as far as it was asked and fits. */
function personReasons({ audience, schedule, kind }: PublicActivity, { asked, now }: Question): SearchReason[] {
  const reasons: SearchReason[] = []
  const { who, when } = asked
  const groups = audience.groups.filter((group) => who.groups.includes(group))
  const { ageFrom, ageTo } = audience
  const aged = who.ageFrom !== null || who.ageTo !== null
  const fits = (who.ageFrom ?? 0) <= (ageTo ?? 120) && (ageFrom ?? 0) <= (who.ageTo ?? 120)
  const ages =
    aged && fits && (ageFrom !== null || ageTo !== null) ? { ageFrom, ageTo } : { ageFrom: null, ageTo: null }
  if (groups.length || ages.ageFrom !== null || ages.ageTo !== null) reasons.push({ kind: 'audience', groups, ...ages })
  if (when.days.length + when.dayParts.length > 0) {
    const moments = momentsOf(schedule, now.date)
    const days = when.days.filter((day) => moments.some((one) => one.startsWith(`${day}-`)))
    const dayParts = when.dayParts.filter((part) => moments.some((one) => one.endsWith(`-${part}`)))
    if (days.length + dayParts.length) reasons.push({ kind: 'moment', days, dayParts })
  }
  if (asked.wantsToHelp && kind === 'volunteering') reasons.push({ kind: 'volunteering' })
  return reasons
}

function openReasons(
  activity: PublicActivity | null,
  { locations }: PublicOrganization,
  { query, now }: Question,
): SearchReason[] {
  if (!query.open) return []
  const times = activity ? [opensOf(activity)] : locations.map(({ openingHours }) => openingHours)
  const moment = times.flatMap((one) => (query.open && openMoment(one, query.open, now)) ?? []).at(0)
  return moment ? [{ kind: 'open', moment }] : []
}

function mannerReasons(card: OfferCard, { asked }: Question): SearchReason[] {
  const form = asked.how.forms.find((one) => card.form.includes(one))
  return [
    ...(form ? [{ kind: 'form' as const, form }] : []),
    ...(asked.how.free && card.free ? [{ kind: 'free' as const }] : []),
  ]
}

/** `BU03920101` lies in `WK039201` and in `GM0392`: the digits say so. */
function isInside(code: string, area: string): boolean {
  return code.length > area.length && code.slice(2).startsWith(area.slice(2))
}
