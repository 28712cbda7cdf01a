import type { Asked, Candidate } from '#domain/asked.ts'
import { calledBy } from '#domain/called.ts'
import type { CountIs } from '#domain/counted.ts'
import { type Bbox, bboxHolds, distanceMetres } from '#domain/geo.ts'
import { type Offer, offersOf } from '#domain/offer.ts'
import { localMomentAt } from '#domain/open-times.ts'
import type { Labels } from '#domain/public-listing.ts'
import type { LocalDate } from '#domain/schedule.ts'
import { MAX_HITS, type SearchQuery } from '#domain/search.ts'
import { type ShownAreas, worksIn } from '#domain/shown-areas.ts'
import type { WiderQuery } from '#domain/widening.ts'
import type { ListingStore } from '../listings/listing-store.ts'
import type { Borders } from '../neighbourhoods/borders.ts'
import { besideBorders } from './beside-borders.ts'
import { countFacets, fits } from './count-facets.ts'
import { orderOf } from './find-in-index.ts'
import type { FoundOffers } from './found-offers.ts'
import { bareHit } from './index-answer.ts'
import { areaFilter, isBrowsed, organizationsToo, tickedIn } from './offer-filter.ts'
import { countOpenMoments, isOpen } from './open-offers.ts'
import { MOST_RANKED, rankedBy } from './rank-browsed.ts'
import { standingFirst } from './standing-first.ts'

/** How many listings are looked at. Enough for a town; a search over the country is less complete while the index is away. */
const LISTINGS_LOOKED_AT = 500

type Parts = {
  listings: ListingStore
  labels: () => Promise<Labels>
  borders: Borders
  /** What the words ask for, and how surely, from 0 to 1. */
  needs: ReadonlyMap<string, number>
  /** Names that may have been typed: what has one stands first. */
  called: string[]
  /** Nothing else is wanted. */
  named?: boolean
  /** In danger nothing else is wanted than what is for one of the needs: words alone find what happens to have them. */
  onlyNeeds?: boolean
  /** What was ticked, as something that was asked: for the order. */
  byTicks: (query: SearchQuery) => Asked
  today: () => LocalDate
  now: () => Date
}

/** The same search on MongoDB's text index, for when Meilisearch is away: same filters and counts, no forgiveness for typos. */
export async function findInDatabase(
  { listings, labels, borders, needs, called, named, onlyNeeds = false, byTicks, today, now }: Parts,
  query: SearchQuery,
): Promise<FoundOffers> {
  const area = areaFilter(query)
  const around = await Promise.all((area?.beside ?? []).map(borders.around))
  const next = around.flatMap(({ near }) => near.map((one) => one.area.code))
  const filters = [
    { network: query.network, areas: area ? [...area.within, ...area.serves, ...next] : [] },
    // For the counts of the other areas.
    ...(area ? [{ network: query.network, areas: [] }] : []),
  ]
  const asksFor = query.q ? [...needs.keys()] : []
  const [names, ...read] = await Promise.all([
    labels(),
    ...filters.flatMap((filter) => [
      onlyNeeds ? [] : listings.byWords(query.q, filter, LISTINGS_LOOKED_AT),
      listings.byNeeds(asksFor, filter, LISTINGS_LOOKED_AT),
    ]),
  ])
  const rows = [...new Map(read.flat().map((listing) => [listing.id, listing])).values()]
  const cut = read.map((some): CountIs => (some.length < LISTINGS_LOOKED_AT ? 'exact' : 'at-least'))
  const ticked = tickedIn(query)
  const clock = localMomentAt(now())
  const offers = rows
    .flatMap((listing) => offersOf(listing, names, today()))
    .filter((offer) => isAsked(offer, query) && (!named || calledBy(offer, { called })))
    .filter((offer) => !onlyNeeds || asksFor.some((code) => offer.needs.includes(code)))
  const anyMoment = await besideBorders(borders)(offers)
  const asked = anyMoment.filter((offer) => isOpen(offer, query, clock))
  const isFitting = (offer: Offer) => ticked.every((group) => fits(offer, group))
  const ordered = order(asked.filter(isFitting).slice(0, MAX_HITS), query, onlyNeeds ? '' : query.q, (offer) =>
    calledBy(offer, { called }) ? CALLED : meetsOf(offer),
  )
  function meetsOf(offer: Offer): number {
    return asksFor.reduce((sum, code) => sum + (offer.needs.includes(code) ? (needs.get(code) ?? 0) : 0), 0)
  }
  const totalIs = atMost(cut.slice(0, 2))
  const isRanked = isBrowsed(query) && ordered.length <= MOST_RANKED
  const hits = isRanked ? rankedBy(ordered.map(candidateFrom), byTicks(query), now(), query) : ordered.map(bareHit)
  const start = (query.page - 1) * query.pageSize
  return {
    hits: hits.slice(start, start + query.pageSize),
    total: ordered.length,
    totalIs,
    // What fits the words goes before what is near, unless that order was asked.
    orderedBy: isRanked ? 'fit' : orderOf(query.q ? { ...query, near: undefined } : query),
    facets: countFacets(asked, query),
    countsAre: atMost(cut),
    ...(query.filters ? { opens: { ...countOpenMoments(anyMoment.filter(isFitting), clock), are: totalIs } } : {}),
    engine: 'mongodb',
  }
}

function atMost(cut: CountIs[]): CountIs {
  return cut.includes('at-least') ? 'at-least' : 'exact'
}

/** As the index would give it. */
function candidateFrom({ confirmedAt, ...offer }: Offer): Candidate {
  return { ...offer, confirmedAtSeconds: confirmedAt ? Math.floor(Date.parse(confirmedAt) / 1000) : 0 }
}

/** Window, circle and type, which are not ticked in a group. */
function isAsked(offer: Offer, query: WiderQuery): boolean {
  const { servesIn } = query
  if (servesIn && offer.serves.length > 0 && !offer.within.some((code) => servesIn.includes(code))) return false
  if (offer.behindActivities && !organizationsToo(query)) return false
  if (query.bbox && !isInWindow(offer, query.bbox, query.shows)) return false
  if (query.near && query.radius) return offer.point !== null && distanceMetres(query.near, offer.point) <= query.radius
  return true
}

function isInWindow(offer: Offer, window: Bbox, shows: ShownAreas | undefined): boolean {
  if (offer.point) return bboxHolds(window, offer.point)
  return shows !== undefined && worksIn(shows, offer)
}

/** More than any words. */
const CALLED = 1_000

function order(found: Offer[], query: SearchQuery, typed: string, meant: (offer: Offer) => number): Offer[] {
  const { near } = query
  if (query.sort === 'name') return found.sort((a, b) => a.title.localeCompare(b.title, 'nl'))
  if (query.sort === 'confirmed' || (!query.q && !near)) {
    const newest = found.sort((a, b) => (b.confirmedAt ?? '').localeCompare(a.confirmedAt ?? ''))
    return query.sort === 'confirmed' ? newest : standingFirst(newest, query, ({ hasPoint }) => hasPoint)
  }
  if (near && (query.sort === 'distance' || !query.q)) {
    const metres = (offer: Offer) => (offer.point ? distanceMetres(near, offer.point) : Number.POSITIVE_INFINITY)
    return found.sort((a, b) => metres(a) - metres(b))
  }
  const words = typed
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2)
  const score = (offer: Offer) =>
    2 * words.filter((word) => offer.title.toLowerCase().includes(word)).length + meant(offer)
  const fitting = found
    .map((offer) => ({ offer, score: score(offer) }))
    .sort((a, b) => b.score - a.score)
    .map(({ offer }) => offer)
  return standingFirst(fitting, query, ({ hasPoint }) => hasPoint)
}
