import type { MultiSearchQuery } from 'meilisearch'
import * as z from 'zod'
import { MAX_MAP_PINS } from '#domain/map-step.ts'
import type { MapQuery } from '#domain/map-view.ts'
import { parentCodesOf } from '#domain/neighbourhood.ts'
import { mainQuestion, standsIn, worksIn } from './find-in-index.ts'
import { Counts } from './index-answer.ts'
import type { MapFrame } from './map-frame.ts'

const Result = z.object({
  hits: z.array(z.object({ id: z.string(), listingId: z.string(), beside: z.array(z.string()).default([]) })),
  estimatedTotalHits: z.number(),
  facetDistribution: Counts.default({}),
})
const Answer = z.object({ results: z.tuple([Result, Result, Result, Result]) })

/** So many without a point are named on their areas; the rest is counted. */
const MOST_POINTLESS = 200

/** The same search wherever it is: areas are chosen one instead of another, so their counts hold without the chosen place. */
export function anywhere(query: MapQuery): MapQuery {
  const { bbox: _, near: __, radius: ___, ...rest } = query
  return { ...rest, neighbourhood: [], sort: 'relevance' }
}

/** Four questions at once: counts per area, what stands in the window, what works there and stands nowhere, and how many in all. */
export function mapQueries(indexUid: string, query: MapQuery, frame: MapFrame): MultiSearchQuery[] {
  const wholly = { page: 1, pageSize: MAX_MAP_PINS }
  const everywhere = mainQuestion(indexUid, { ...anywhere(query), ...wholly })
  const asked = mainQuestion(indexUid, { ...query, ...wholly })
  const around = frame.municipalities ? [`within IN [${frame.municipalities}]`] : []
  const inWindow = standsIn(query.window)
  return [
    { ...everywhere, filter: [...filtersOf(everywhere), ...around], facets: countedFields(frame), limit: 0 },
    { ...asked, filter: [...filtersOf(asked), inWindow] },
    {
      ...asked,
      filter: [...filtersOf(asked), ...around, 'hasPoint = false', ...worksIn(frame.shown)],
      facets: ['covers'],
      limit: MOST_POINTLESS,
    },
    { ...asked, limit: 0 },
  ]
}

/** What Meilisearch answers to `mapQueries`. */
export function readMapAnswer(answer: unknown, frame: MapFrame) {
  const [counted, inWindow, pointless, all] = Answer.parse(answer).results
  const { areas = {}, covers = {}, beside = {} } = counted.facetDistribution
  const spread = pointless.facetDistribution.covers ?? {}
  return {
    total: all.estimatedTotalHits,
    countOf:
      frame.level === 'buurt'
        ? (code: string) => coveredBy(covers, code) + (beside[code] ?? 0)
        : (code: string) => areas[code] ?? 0,
    inWindow: { hits: inWindow.hits, total: inWindow.estimatedTotalHits },
    pointless: { hits: pointless.hits, countOf: (code: string) => spread[code] ?? 0 },
  }
}

/** An offer names its municipalities and wijken one by one; naming every buurt of a whole town would make the index heavy. */
function countedFields({ level }: MapFrame): string[] {
  return level === 'buurt' ? ['covers', 'beside'] : ['areas']
}

/** Of a buurt, its wijk and its municipality an offer covers at most one, so that nothing is counted twice. */
function coveredBy(counts: Record<string, number>, buurt: string): number {
  return [buurt, ...parentCodesOf(buurt)].reduce((sum, code) => sum + (counts[code] ?? 0), 0)
}

function filtersOf({ filter }: MultiSearchQuery): string[] {
  return [filter ?? []].flat(2) as string[]
}
