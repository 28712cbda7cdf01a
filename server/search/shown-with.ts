import type { SearchQuery } from '#domain/search.ts'
import type { WiderQuery } from '#domain/widening.ts'
import type { NeighbourhoodService } from '../neighbourhoods/neighbourhood-service.ts'

/** Adds to a search in a part of the map which areas that shows: what works in those belongs to the answer. */
export function shownWith(neighbourhoods: Pick<NeighbourhoodService, 'shownIn'>) {
  return async <Q extends SearchQuery>(query: Q): Promise<Q & Pick<WiderQuery, 'shows'>> =>
    query.bbox ? { ...query, shows: await neighbourhoods.shownIn(query.bbox) } : query
}
