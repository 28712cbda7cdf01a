import type { MultiSearchQuery } from 'meilisearch'
import * as z from 'zod'
import type { FacetName, SearchQuery } from '#domain/search.ts'
import type { FoundOffers } from './found-offers.ts'
import type { Ask } from './index-asker.ts'
import { areaFilter, countedFacets, FACET_FIELDS, organizationsToo, type Ticked, tickedIn } from './offer-filter.ts'

const Hit = z.object({ id: z.string(), listingId: z.string() })
/** Hundreds of numbers, which are looked at one by one when the reply goes out; not twice. */
const Counts = z.custom<Record<string, Record<string, number>>>((given) => typeof given === 'object' && given !== null)
const Answer = z.object({ hits: z.array(Hit), estimatedTotalHits: z.number(), facetDistribution: Counts.default({}) })
const Answers = z.object({ results: z.array(z.unknown()) })

/** Worse than this only a word or two of many were met, or by half: a coincidence, not an answer. */
const LEAST_SCORE = 0.35

/** Finds ids and counts in Meilisearch: one question, and one more for the counts of every group in which something is ticked. */
export async function findInIndex(
  ask: Ask,
  indexUid: string,
  query: SearchQuery,
  areaCount: number,
): Promise<FoundOffers> {
  return readIndexAnswer(await ask(indexQueries(indexUid, query, areaCount)))
}

/** What Meilisearch answers to `indexQueries`. */
export function readIndexAnswer(answer: unknown): FoundOffers {
  const madeOf = Answers.parse(answer).results
  const [main, ...others] = madeOf.map((one) => Answer.parse(one))
  if (!main) throw new Error('the index gave no answer')
  const counts = Object.assign({}, main.facetDistribution, ...others.map((other) => other.facetDistribution))
  const facets = Object.entries(FACET_FIELDS).map(([facet, field]) => [facet, counts[field] ?? {}])
  return {
    hits: main.hits,
    total: main.estimatedTotalHits,
    facets: Object.fromEntries(facets),
    engine: 'meilisearch',
    madeOf,
  }
}

/** The questions as they go to Meilisearch; the benchmark sends the same ones straight. */
export function indexQueries(indexUid: string, query: SearchQuery, areaCount: number): MultiSearchQuery[] {
  const ticked = tickedIn(query)
  const counted = ticked.filter((group): group is Ticked & { facet: FacetName } => group.facet !== 'network')
  const ownCount = new Set<FacetName>(counted.map((group) => group.facet))
  const common = {
    indexUid,
    q: query.q.slice(0, 500),
    matchingStrategy: 'frequency' as const,
    rankingScoreThreshold: query.q ? LEAST_SCORE : 0,
  }
  const main = {
    ...common,
    filter: [...ticked.map(anyOf), ...placeFilters(query)],
    facets: countedFacets(query, areaCount)
      .filter((name) => !ownCount.has(name))
      .map((name) => FACET_FIELDS[name]),
    attributesToRetrieve: ['id', 'listingId'],
    offset: (query.page - 1) * query.pageSize,
    limit: query.pageSize,
    sort: sortOf(query),
  }
  const withoutOne = counted.map((group) => ({
    ...common,
    filter: [...ticked.filter((other) => other !== group).map(anyOf), ...placeFilters(query)],
    facets: [FACET_FIELDS[group.facet]],
    limit: 0,
  }))
  return [main, ...withoutOne]
}

export function anyOf({ field, values }: Ticked): string {
  return `${field} IN [${values.map(quoted).join(', ')}]`
}

export function placeFilters(query: SearchQuery): string[] {
  const filters: string[] = []
  const area = areaFilter(query)
  if (area) filters.push(`within IN [${area.within}]${area.serves.length ? ` OR serves IN [${area.serves}]` : ''}`)
  if (query.bbox) {
    const [west, south, east, north] = query.bbox
    // Meilisearch takes the top-right corner first, then the bottom-left one.
    filters.push(`_geoBoundingBox([${north}, ${east}], [${south}, ${west}])`)
  }
  if (query.near && query.radius) filters.push(`_geoRadius(${query.near.lat}, ${query.near.lng}, ${query.radius})`)
  if (!organizationsToo(query)) filters.push('behindActivities = false')
  return filters
}

function sortOf(query: SearchQuery): string[] {
  if (query.sort === 'name') return ['title:asc']
  if (query.sort === 'confirmed') return ['confirmedAtSeconds:desc']
  if (query.near) return [`_geoPoint(${query.near.lat}, ${query.near.lng}):asc`]
  return query.q ? [] : ['confirmedAtSeconds:desc']
}

function quoted(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}
