import type { MultiSearchQuery } from 'meilisearch'
import * as z from 'zod'
import type { Asked } from '#domain/asked.ts'
import type { LocalMoment } from '#domain/open-times.ts'
import type { SearchQuery } from '#domain/search.ts'
import { countFacets, fits } from './count-facets.ts'
import { groupQueries, orderOf } from './find-in-index.ts'
import type { FoundOffers } from './found-offers.ts'
import { bareHit } from './index-answer.ts'
import type { Ask } from './index-asker.ts'
import { countedFacets, isBrowsed, tickedIn } from './offer-filter.ts'
import { isOpen, openFilter } from './open-offers.ts'
import { MOST_RANKED, rankedBy } from './rank-browsed.ts'
import { rankedHit, UnreadHit } from './ranked-hit.ts'

/** So many that are on that day of the week are looked at. A search over the country is cut off there, in its own order. */
const LOOKED_AT = 1_000

const Answer = z.object({
  results: z.array(z.object({ hits: z.array(UnreadHit), estimatedTotalHits: z.number() })).min(1),
})

type Parts = {
  ask: Ask
  indexUid: string
  query: SearchQuery
  /** What was ticked, as something that was asked: for the order. */
  asked: Asked
  areaCount: number
  clock: LocalMoment
  now: Date
}

/** Finds in Meilisearch what is open as asked. Total and counts are exact for what was looked at. */
export async function findOpen({ ask, indexUid, query, asked, areaCount, clock, now }: Parts): Promise<FoundOffers> {
  const questions = groupQueries(indexUid, query, areaCount).map(
    ({ facets: _, ...question }): MultiSearchQuery => ({
      ...question,
      filter: [...(question.filter as string[]), ...openFilter(query, clock)],
      attributesToRetrieve: ['weighed', 'opens'],
      offset: 0,
      limit: LOOKED_AT,
    }),
  )
  const { results } = Answer.parse(await ask(questions))
  const all = new Map(results.flatMap(({ hits }) => hits.map(rankedHit)).map((hit) => [hit.id, hit]))
  const open = [...all.values()].filter((hit) => isOpen(hit, query, clock))
  const ticked = tickedIn(query)
  const found = open.filter((hit) => ticked.every((group) => fits(hit, group)))
  const isCut = ({ hits, estimatedTotalHits }: (typeof results)[number]) => hits.length < estimatedTotalHits
  const isRanked = isBrowsed(query) && found.length <= MOST_RANKED
  const hits = isRanked ? rankedBy(found, asked, now, query) : found.map(bareHit)
  const start = (query.page - 1) * query.pageSize
  return {
    hits: hits.slice(start, start + query.pageSize),
    total: found.length,
    totalIs: results.slice(0, 1).some(isCut) ? 'at-least' : 'exact',
    countsAre: results.some(isCut) ? 'at-least' : 'exact',
    orderedBy: isRanked ? 'fit' : orderOf(query),
    facets: countFacets(open, query, countedFacets(query, areaCount)),
    engine: 'meilisearch',
  }
}
