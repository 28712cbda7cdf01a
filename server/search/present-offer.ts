import type { Asked } from '#domain/asked.ts'
import type { FoundWords, WordFinder } from '#domain/found-words.ts'
import { distanceMetres, type Point } from '#domain/geo.ts'
import { REMOTE } from '#domain/nearness.ts'
import type { AreaAlias } from '#domain/neighbourhood.ts'
import { openTimesOf } from '#domain/offer.ts'
import { type LocalMoment, openMoment } from '#domain/open-times.ts'
import type { Labels, NeedLabel, PublicActivity, PublicOrganization } from '#domain/public-listing.ts'
import type { OfferCard, SearchResult } from '#domain/search.ts'
import type { SearchReason } from '#domain/search-reason.ts'
import type { WiderQuery } from '#domain/widening.ts'
import type { FoundOffers } from './found-offers.ts'
import { lastReason } from './last-reason.ts'
import { placeReasons } from './place-reasons.ts'
import { momentReasons, tickedReasons } from './ticked-reasons.ts'

/** Longer than a few words nobody reads. */
const MOST_REASONS = 5
/** So that there is room to say where it is. */
const MOST_NEEDS = 3

/** For everybody from this age on says nothing of who is asked for. */
const GROWN_UP = 18

type Found = {
  hit: FoundOffers['hits'][number]
  card: OfferCard
  organization: PublicOrganization
  /** What it is found by: named in its listing, or surely said in its words. */
  own: NeedLabel[]
  /** Needs that made it fit: named or only spoken of, asked or akin to what was. */
  about: NeedLabel[]
  /** Needs of a topic that it shares with what was asked. */
  topics: NeedLabel[]
}
/** `find` looks for the person's own words; `now` is what the clocks say; `metresTo` measures to the border of the asked place. */
export type Question = {
  query: WiderQuery
  asked: Asked
  find: WordFinder
  now: LocalMoment
  metresTo: (point: Point) => number
  names: Pick<Labels, 'area'>
  /** What people call several areas together. */
  called: readonly AreaAlias[]
}

/** A card with how far it is, where the words stand in it, and why it was found. */
export function searchResult(found: Found, question: Question): SearchResult {
  const { hit, card, organization } = found
  const { query, asked, find } = question
  const activity = organization.activities.find(({ id }) => id === card.id) ?? null
  const distance = query.near && card.point ? Math.round(distanceMetres(query.near, card.point)) : null
  const needs = needReasons(card.needs, found, question)
  const [title, summary] = [find(card.title), find(card.summary)]
  const { description } = activity ?? organization
  const where = placeReasons({ hit, card, organization, activity }, question)
  const reasons: SearchReason[] = [
    ...needs.slice(0, MOST_NEEDS),
    ...wordReasons([title, summary, find(card.organization.name)], needs.length ? null : description, find),
    ...where,
    ...(activity ? personReasons(activity, question) : []),
    ...momentsOf(found, activity, question),
    ...openReasons(activity, organization, question),
    ...mannerReasons(hit, card, question).filter(({ kind }) => !where.some((one) => one.kind === kind)),
    ...(distance === null ? [] : [{ kind: 'near' as const, metres: distance }]),
    ...tickedReasons({ card, organization, activity }, question),
  ]
  if (reasons.length === 0) {
    const groups = activity?.audience.groups ?? []
    const isForOthers = groups.length > 0 && !groups.includes('everyone')
    const hasTimes = openTimesOf(organization, activity).some(
      ({ recurring, dates }) => recurring.length + dates.length > 0,
    )
    const texts = [card.title, card.summary, description, organization.name, organization.identity.ownWords]
    reasons.push(...lastReason({ topics: found.topics, met: hit.met, texts, isForOthers, hasTimes }, asked))
  }
  const marks = { title: title.marks, summary: summary.marks }
  return { ...card, distance, reasons: reasons.slice(0, MOST_REASONS), marks, widenedBy: hit.widenedBy ?? null }
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

/** Of the words and of what was ticked each by itself: "vanavond" is one date, and a ticked Monday is every Monday. */
function momentsOf({ organization }: Found, activity: PublicActivity | null, { query, asked, now }: Question) {
  const ticked = { days: query.day, dayParts: query.dayPart }
  const [first, second] = [asked.when, ticked].flatMap((one) => momentReasons({ organization, activity }, one, now))
  if (!first || !second) return first ? [first] : []
  const days = [...new Set([...first.days, ...second.days])]
  return [{ ...first, days, dayParts: [...new Set([...first.dayParts, ...second.dayParts])] }]
}

/** The long text is looked at only when nothing else says why. */
function wordReasons(short: FoundWords[], description: string | null, find: WordFinder): SearchReason[] {
  const said = short.flatMap(({ words }) => words)
  const words = said.length || description === null ? [...new Set(said)] : find(description).words
  return words.length ? [{ kind: 'words', words }] : []
}

/** For whom, as far as it was asked and fits. */
function personReasons({ audience, kind }: PublicActivity, { query, asked }: Question): SearchReason[] {
  const reasons: SearchReason[] = []
  const { who } = asked
  const groups = audience.groups.filter((group) => who.groups.includes(group) || query.audience.includes(group))
  const { ageFrom, ageTo } = audience
  const aged = who.ageFrom !== null || who.ageTo !== null
  const isForAdults = ageTo === null && (ageFrom ?? 0) <= GROWN_UP
  const fits = !isForAdults && (who.ageFrom ?? 0) <= (ageTo ?? 120) && (ageFrom ?? 0) <= (who.ageTo ?? 120)
  const ages =
    aged && fits && (ageFrom !== null || ageTo !== null) ? { ageFrom, ageTo } : { ageFrom: null, ageTo: null }
  if (groups.length || ages.ageFrom !== null || ages.ageTo !== null) reasons.push({ kind: 'audience', groups, ...ages })
  if (asked.wantsToHelp && kind === 'volunteering') reasons.push({ kind: 'volunteering' })
  return reasons
}

function openReasons(
  activity: PublicActivity | null,
  organization: PublicOrganization,
  { query, now }: Question,
): SearchReason[] {
  if (!query.open) return []
  const moment = openTimesOf(organization, activity)
    .flatMap((one) => (query.open && openMoment(one, query.open, now)) ?? [])
    .at(0)
  return moment ? [{ kind: 'open', moment }] : []
}

function mannerReasons({ widenedBy }: Found['hit'], card: OfferCard, { query, asked }: Question): SearchReason[] {
  const remote = widenedBy === 'remote' ? REMOTE : []
  const form = [...asked.how.forms, ...query.form, ...remote].find((one) => card.form.includes(one))
  return [
    ...(form ? [{ kind: 'form' as const, form }] : []),
    ...((asked.how.free || query.free) && card.free ? [{ kind: 'free' as const }] : []),
  ]
}
