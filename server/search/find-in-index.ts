import type { MultiSearchQuery } from 'meilisearch'
import * as z from 'zod'
import type { ResultOrder } from '#domain/counted.ts'
import type { Bbox } from '#domain/geo.ts'
import type { AreaCode } from '#domain/neighbourhood.ts'
import { type FacetName, MAX_HITS, MAX_PAGE_SIZE, type SearchQuery } from '#domain/search.ts'
import type { ShownAreas } from '#domain/shown-areas.ts'
import type { WiderQuery } from '#domain/widening.ts'
import type { FoundOffers } from './found-offers.ts'
import { Counts } from './index-answer.ts'
import type { Ask } from './index-asker.ts'
import { type MomentValue, momentValues } from './moment-values.ts'
import {
  anyOf,
  countedFacets,
  FACET_FIELDS,
  isBrowsed,
  organizationsToo,
  tickedIn,
  withoutEach,
} from './offer-filter.ts'

const Codes = z.array(z.string()).default([])
const Hit = z.object({ id: z.string(), listingId: z.string(), needs: Codes, beside: Codes })
const Answer = z.object({ hits: z.array(Hit), estimatedTotalHits: z.number(), facetDistribution: Counts.default({}) })
const Answers = z.object({ results: z.array(z.unknown()) })

/** Worse than this only a word or two of many were met, or by half: a coincidence, not an answer. */
const LEAST_SCORE = 0.35

/** Finds ids and counts in Meilisearch: one question, and one more for the counts of every group in which something is ticked, and of moments. */
export async function findInIndex(
  ask: Ask,
  indexUid: string,
  query: SearchQuery,
  areaCount: number,
): Promise<FoundOffers> {
  return readIndexAnswer(await ask(indexQueries(indexUid, query, areaCount)), query)
}

/** The same for whoever counts nothing. */
export async function findUncounted(ask: Ask, indexUid: string, query: SearchQuery): Promise<FoundOffers> {
  return readIndexAnswer(await ask([mainQuestion(indexUid, query)]), query, [])
}

/** What Meilisearch answers to `indexQueries`; the last ones are of `moments`. */
export function readIndexAnswer(answer: unknown, query: SearchQuery, moments = momentValues(query)): FoundOffers {
  const madeOf = Answers.parse(answer).results
  const [main, ...others] = madeOf.map((one) => Answer.parse(one))
  if (!main) throw new Error('the index gave no answer')
  const counts = Object.assign({}, main.facetDistribution, ...others.map((other) => other.facetDistribution))
  const facets = Object.fromEntries(Object.entries(FACET_FIELDS).map(([facet, field]) => [facet, counts[field] ?? {}]))
  others.slice(others.length - moments.length).forEach(({ estimatedTotalHits }, at) => {
    const { facet, value } = moments[at] as MomentValue
    facets[facet] = { ...facets[facet], [value]: estimatedTotalHits }
  })
  const total = main.estimatedTotalHits
  // Words that fit badly are left out only of the hits that are looked at.
  const isGuess = query.q !== '' && total > query.pageSize
  return {
    hits: main.hits,
    total,
    totalIs: isGuess ? 'about' : total >= MAX_HITS ? 'at-least' : 'exact',
    countsAre: isGuess ? 'about' : 'exact',
    orderedBy: orderOf(query),
    facets,
    engine: 'meilisearch',
    madeOf,
  }
}

/** What stands first, where the index makes the order. */
export function orderOf({ sort, near, q }: SearchQuery): ResultOrder {
  if (sort !== 'relevance') return sort
  if (near) return 'distance'
  return q ? 'fit' : 'confirmed'
}

/** Of a page: what is ticked of needs is a reason to say, and what is browsed is put in order here. */
export function isWeighed(query: SearchQuery): boolean {
  return query.pageSize <= MAX_PAGE_SIZE && (query.need.length + query.theme.length > 0 || isBrowsed(query))
}

/** The questions as they go to Meilisearch; the benchmark sends the same ones straight. */
export function indexQueries(indexUid: string, query: SearchQuery, areaCount: number): MultiSearchQuery[] {
  const values = momentValues(query)
  const moments = values.map(({ ticked }) => ({
    ...wordsOf(indexUid, query),
    filter: [...ticked.map(anyOf), ...placeFilters(query)],
    limit: 0,
  }))
  const valueByValue = new Set<FacetName>(values.map(({ facet }) => facet))
  return [...groupQueries(indexUid, query, areaCount, valueByValue), ...moments]
}

function wordsOf(indexUid: string, { q }: SearchQuery) {
  return {
    indexUid,
    q: q.slice(0, 500),
    matchingStrategy: 'frequency' as const,
    rankingScoreThreshold: q ? LEAST_SCORE : 0,
  }
}

/** What is ticked, with the counts of these groups. */
export function mainQuestion(indexUid: string, query: SearchQuery, counted: FacetName[] = []): MultiSearchQuery {
  return {
    ...wordsOf(indexUid, query),
    filter: [...tickedIn(query).map(anyOf), ...placeFilters(query)],
    facets: counted.map((name) => FACET_FIELDS[name]),
    attributesToRetrieve: ['id', 'listingId', 'beside', ...(isWeighed(query) ? ['weighed'] : [])],
    offset: (query.page - 1) * query.pageSize,
    limit: query.pageSize,
    sort: sortOf(query),
  }
}

/** What is ticked, and then the same without each group in which something is ticked, but for those that are counted elsewhere. */
export function groupQueries(
  indexUid: string,
  query: SearchQuery,
  areaCount: number,
  elsewhere: ReadonlySet<FacetName> = new Set(),
): MultiSearchQuery[] {
  const others = withoutEach(query, areaCount).filter(({ facet }) => !elsewhere.has(facet))
  const ownCount = new Set([...elsewhere, ...others.map(({ facet }) => facet)])
  const counted = countedFacets(query, areaCount).filter((name) => !ownCount.has(name))
  const withoutOne = others.map(({ facet, filters }) => ({
    ...wordsOf(indexUid, query),
    filter: [...filters, ...placeFilters(query)],
    facets: [FACET_FIELDS[facet]],
    limit: 0,
  }))
  return [mainQuestion(indexUid, query, counted), ...withoutOne]
}

/** What no group of filters says: a window or circle on the map, and which organisations. */
export function placeFilters(query: WiderQuery): string[] {
  const filters: string[] = []
  if (query.servesIn) filters.push(servesIn(query.servesIn))
  if (query.bbox) filters.push([standsIn(query.bbox), ...(query.shows ? worksIn(query.shows) : [])].join(' OR '))
  if (query.near && query.radius) filters.push(`_geoRadius(${query.near.lat}, ${query.near.lng}, ${query.radius})`)
  if (!organizationsToo(query)) filters.push('behindActivities = false')
  return filters
}

export function standsIn([west, south, east, north]: Bbox): string {
  // Meilisearch takes the top-right corner first, then the bottom-left one.
  return `_geoBoundingBox([${north}, ${east}], [${south}, ${west}])`
}

/** As `worksIn` of `#domain/shown-areas.ts` has it: what lies in whole areas is found by those alone. */
export function worksIn(shown: ShownAreas): string[] {
  if (shown === 'all') return ['(hasPoint = false AND covers IS NOT EMPTY)']
  const { whole, part } = shown
  const any = [...(whole.length ? [`within IN [${whole}]`] : []), ...(part.length ? [`covers IN [${part}]`] : [])].join(
    ' OR ',
  )
  return any ? [`(hasPoint = false AND (${any}))`] : []
}

/** Everybody, or somewhere in these municipalities. */
function servesIn(towns: AreaCode[]): string {
  return towns.length ? `serves IS EMPTY OR within IN [${towns}]` : 'serves IS EMPTY'
}

function sortOf(query: SearchQuery): string[] {
  if (query.sort === 'name') return ['title:asc']
  if (query.sort === 'confirmed') return ['confirmedAtSeconds:desc']
  if (query.near) return [`_geoPoint(${query.near.lat}, ${query.near.lng}):asc`]
  // What stands in the window before what only works there.
  return [...(query.bbox ? ['hasPoint:desc'] : []), ...(query.q ? [] : ['confirmedAtSeconds:desc'])]
}
