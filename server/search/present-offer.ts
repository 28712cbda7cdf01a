import type { Asked } from '#domain/asked.ts'
import type { FoundWords, WordFinder } from '#domain/found-words.ts'
import { distanceMetres, metresToNearest } from '#domain/geo.ts'
import { opensOf } from '#domain/offer.ts'
import { type LocalMoment, openMoment } from '#domain/open-times.ts'
import type { NeedLabel, PublicActivity, PublicOrganization } from '#domain/public-listing.ts'
import type { OfferCard, SearchQuery, SearchResult } from '#domain/search.ts'
import type { SearchReason } from '#domain/search-reason.ts'
import type { WideningKind } from '#domain/widening.ts'
import { lastReason, type Met } from './last-reason.ts'
import { areaFilter } from './offer-filter.ts'
import { momentReasons, type Presented, tickedReasons } from './ticked-reasons.ts'

/** Longer than a few words nobody reads. */
const MOST_REASONS = 5

type Found = {
  card: OfferCard
  organization: PublicOrganization
  widenedBy: WideningKind | null
  /** What it is found by: named in its listing, or surely said in its words. */
  own: NeedLabel[]
  /** Needs that made it fit: named or only spoken of, asked or akin to what was. */
  about: NeedLabel[]
  /** Needs of a topic that it shares with what was asked. */
  topics: NeedLabel[]
  met: Met | undefined
}
/** `find` looks for the person's own words; `now` is what the clocks say. */
export type Question = { query: SearchQuery; asked: Asked; find: WordFinder; now: LocalMoment }

/** A card with how far it is, where the words stand in it, and why it was found. */
export function searchResult(found: Found, question: Question): SearchResult {
  const { card, organization, widenedBy } = found
  const { query, asked, find } = question
  const activity = organization.activities.find(({ id }) => id === card.id) ?? null
  const distance = query.near && card.point ? Math.round(distanceMetres(query.near, card.point)) : null
  const needs = needReasons(card.needs, found, question)
  const [title, summary] = [find(card.title), find(card.summary)]
  const { description } = activity ?? organization
  const reasons: SearchReason[] = [
    ...needs,
    ...wordReasons([title, summary, find(card.organization.name)], needs.length ? null : description, find),
    ...placeReasons({ card, organization, activity }, question),
    ...(activity ? personReasons(activity, question) : []),
    ...momentReasons({ organization, activity }, momentsAsked(question), question.now.date),
    ...openReasons(activity, organization, question),
    ...mannerReasons(card, question),
    ...(distance === null ? [] : [{ kind: 'near' as const, metres: distance }]),
    ...tickedReasons({ card, organization, activity }, question),
  ]
  if (reasons.length === 0) {
    const groups = activity?.audience.groups ?? []
    const isForOthers = groups.length > 0 && !groups.includes('everyone')
    const texts = [card.title, card.summary, description, organization.name, organization.identity.ownWords]
    reasons.push(...lastReason({ ...found, texts, isForOthers }, asked))
  }
  const marks = { title: title.marks, summary: summary.marks }
  return { ...card, distance, reasons: reasons.slice(0, MOST_REASONS), marks, widenedBy }
}

/** What was asked; else what comes near it, or what only its words speak of. */
function needReasons(named: NeedLabel[], { own, about }: Found, { query, asked }: Question): SearchReason[] {
  const isAsked = ({ code, theme }: NeedLabel) =>
    asked.needs.has(code) || query.need.includes(code) || query.theme.includes(theme)
  const fitting = (named.some(isAsked) ? named : own).filter(isAsked)
  if (fitting.length) return fitting.map(({ code, name }) => ({ kind: 'need', code, name }))
  const [first] = about.toSorted((a, b) => (asked.needs.get(b.code) ?? 0) - (asked.needs.get(a.code) ?? 0))
  return first ? [{ kind: 'akin', code: first.code, name: first.name }] : []
}

function momentsAsked({ query, asked: { when } }: Question) {
  return {
    days: [...new Set([...when.days, ...query.day])],
    dayParts: [...new Set([...when.dayParts, ...query.dayPart])],
  }
}

/** The long text is looked at only when nothing else says why. */
function wordReasons(short: FoundWords[], description: string | null, find: WordFinder): SearchReason[] {
  const said = short.flatMap(({ words }) => words)
  const words = said.length || description === null ? [...new Set(said)] : find(description).words
  return words.length ? [{ kind: 'words', words }] : []
}

function placeReasons({ card, organization, activity }: Presented, { query, asked }: Question): SearchReason[] {
  const area = areaFilter(query) ?? (asked.place && { within: asked.place.codes, serves: asked.place.parents })
  if (!area) return []
  const codes = [...area.within, ...area.serves]
  const serving = activity?.catchment.find(
    ({ code }) => codes.includes(code) || area.within.some((one) => isInside(code, one)),
  )
  if (serving) return [{ kind: 'serves', area: serving.name, atHome: card.form.includes('at-home') }]
  const places = activity ? [] : organization.locations.map(({ neighbourhood }) => neighbourhood)
  const here = [card.neighbourhood, ...places].find(
    (place) => place && area.within.some((code) => isInside(place.code, code) || place.code === code),
  )
  if (here) return [{ kind: 'stands-in', area: here.name }]
  const metres = asked.place && card.point && metresToNearest(asked.place.centres, card.point)
  return metres === null ? [] : [{ kind: 'near', metres: Math.round(metres) }]
}

/** For whom, as far as it was asked and fits. */
function personReasons({ audience, kind }: PublicActivity, { query, asked }: Question): SearchReason[] {
  const reasons: SearchReason[] = []
  const { who } = asked
  const groups = audience.groups.filter((group) => who.groups.includes(group) || query.audience.includes(group))
  const { ageFrom, ageTo } = audience
  const aged = who.ageFrom !== null || who.ageTo !== null
  const fits = (who.ageFrom ?? 0) <= (ageTo ?? 120) && (ageFrom ?? 0) <= (who.ageTo ?? 120)
  const ages =
    aged && fits && (ageFrom !== null || ageTo !== null) ? { ageFrom, ageTo } : { ageFrom: null, ageTo: null }
  if (groups.length || ages.ageFrom !== null || ages.ageTo !== null) reasons.push({ kind: 'audience', groups, ...ages })
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

function mannerReasons(card: OfferCard, { query, asked }: Question): SearchReason[] {
  const form = [...asked.how.forms, ...query.form].find((one) => card.form.includes(one))
  return [
    ...(form ? [{ kind: 'form' as const, form }] : []),
    ...((asked.how.free || query.free) && card.free ? [{ kind: 'free' as const }] : []),
  ]
}

/** `BU03920101` lies in `WK039201` and in `GM0392`: the digits say so. */
function isInside(code: string, area: string): boolean {
  return code.length > area.length && code.slice(2).startsWith(area.slice(2))
}
