import { bboxHolds, distanceMetres } from '#domain/geo.ts'
import { type Offer, offersOf } from '#domain/offer.ts'
import { localMomentAt } from '#domain/open-times.ts'
import type { Labels } from '#domain/public-listing.ts'
import type { LocalDate } from '#domain/schedule.ts'
import { MAX_HITS, type SearchQuery } from '#domain/search.ts'
import type { ListingStore } from '../listings/listing-store.ts'
import { countFacets, fits } from './count-facets.ts'
import type { FoundOffers } from './found-offers.ts'
import { areaFilter, organizationsToo, tickedIn } from './offer-filter.ts'
import { isOpen } from './open-offers.ts'

/** How many listings are looked at. Enough for a town; a search over the country is less complete while the index is away. */
const LISTINGS_LOOKED_AT = 500

type Parts = {
  listings: ListingStore
  labels: () => Promise<Labels>
  needsIn: (words: string) => string[]
  today: () => LocalDate
  now: () => Date
}

/** The same search on MongoDB's text index, for when Meilisearch is away: same filters and counts, no forgiveness for typos. */
export async function findInDatabase(
  { listings, labels, needsIn, today, now }: Parts,
  query: SearchQuery,
): Promise<FoundOffers> {
  const area = areaFilter(query)
  const areas = area ? [...area.within, ...area.serves] : []
  const filter = { network: query.network, areas }
  const [names, byWords, byNeed] = await Promise.all([
    labels(),
    listings.byWords(query.q, filter, LISTINGS_LOOKED_AT),
    listings.byNeeds(query.q ? needsIn(query.q) : [], filter, LISTINGS_LOOKED_AT),
  ])
  const rows = [...new Map([...byWords, ...byNeed].map((listing) => [listing.id, listing])).values()]
  const ticked = tickedIn(query)
  const clock = localMomentAt(now())
  const asked = rows
    .flatMap((listing) => offersOf(listing, names, today()))
    .filter((offer) => isAsked(offer, query) && isOpen(offer, query, clock))
  const found = asked.filter((offer) => ticked.every((group) => fits(offer, group)))
  const ordered = order(found.slice(0, MAX_HITS), query, needsIn)
  const start = (query.page - 1) * query.pageSize
  return {
    hits: ordered.slice(start, start + query.pageSize).map(({ id, listingId }) => ({ id, listingId })),
    total: ordered.length,
    facets: countFacets(asked, ticked),
    engine: 'mongodb',
  }
}

/** Place and type, which are not ticked in a group. */
function isAsked(offer: Offer, query: SearchQuery): boolean {
  if (offer.behindActivities && !organizationsToo(query)) return false
  const area = areaFilter(query)
  if (
    area &&
    !offer.within.some((code) => area.within.includes(code)) &&
    !offer.serves.some((code) => area.serves.includes(code))
  )
    return false
  if (query.bbox && !(offer.point && bboxHolds(query.bbox, offer.point))) return false
  if (query.near && query.radius) return offer.point !== null && distanceMetres(query.near, offer.point) <= query.radius
  return true
}

function order(found: Offer[], query: SearchQuery, needsIn: (words: string) => string[]): Offer[] {
  const { near } = query
  if (query.sort === 'name') return found.sort((a, b) => a.title.localeCompare(b.title, 'nl'))
  if (query.sort === 'confirmed' || (!query.q && !near)) {
    return found.sort((a, b) => (b.confirmedAt ?? '').localeCompare(a.confirmedAt ?? ''))
  }
  if (near && (query.sort === 'distance' || !query.q)) {
    const metres = (offer: Offer) => (offer.point ? distanceMetres(near, offer.point) : Number.POSITIVE_INFINITY)
    return found.sort((a, b) => metres(a) - metres(b))
  }
  const words = query.q
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2)
  const needs = needsIn(query.q)
  const score = (offer: Offer) =>
    2 * words.filter((word) => offer.title.toLowerCase().includes(word)).length +
    needs.filter((code) => offer.needs.includes(code)).length
  return found
    .map((offer) => ({ offer, score: score(offer) }))
    .sort((a, b) => b.score - a.score)
    .map(({ offer }) => offer)
}
