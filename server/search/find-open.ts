import type { MultiSearchQuery } from 'meilisearch'
import * as z from 'zod'
import type { LocalMoment } from '#domain/open-times.ts'
import type { SearchQuery } from '#domain/search.ts'
import { countFacets, fits } from './count-facets.ts'
import { indexQueries } from './find-in-index.ts'
import type { FoundOffers } from './found-offers.ts'
import type { Ask } from './index-asker.ts'
import { tickedIn } from './offer-filter.ts'
import { RANKED_ATTRIBUTES } from './offer-index.ts'
import { isOpen, openFilter } from './open-offers.ts'

/** So many that are on that day of the week are looked at. A search over the country is cut off there, in its own order. */
const LOOKED_AT = 1_000

const Hit = z.looseObject({ id: z.string(), listingId: z.string() })
const Answer = z.object({ results: z.array(z.object({ hits: z.array(Hit) })).min(1) })

type Parts = { ask: Ask; indexUid: string; query: SearchQuery; now: LocalMoment }

/** Finds in Meilisearch what is open as asked, in the order of the index. Total and counts are exact for what was looked at. */
export async function findOpen({ ask, indexUid, query, now }: Parts): Promise<FoundOffers> {
  const questions = indexQueries(indexUid, query, 0).map(
    ({ facets: _, ...question }): MultiSearchQuery => ({
      ...question,
      filter: [...(question.filter as string[]), ...openFilter(query, now)],
      attributesToRetrieve: [...RANKED_ATTRIBUTES, 'opens'],
      offset: 0,
      limit: LOOKED_AT,
    }),
  )
  const { results } = Answer.parse(await ask(questions))
  const all = new Map(results.flatMap(({ hits }) => hits).map((hit) => [hit.id, hit]))
  const open = [...all.values()].filter((hit) => isOpen(hit, query, now))
  const ticked = tickedIn(query)
  const found = open.filter((hit) => ticked.every((group) => fits(hit, group)))
  const start = (query.page - 1) * query.pageSize
  return {
    hits: found.slice(start, start + query.pageSize).map(({ id, listingId }) => ({ id, listingId })),
    total: found.length,
    facets: countFacets(open, ticked),
    engine: 'meilisearch',
  }
}
