import type { SearchQuery } from '#domain/search.ts'
import type { WiderQuery } from '#domain/widening.ts'
import type { NeighbourhoodService } from '../neighbourhoods/neighbourhood-service.ts'
import { shownWith } from './shown-with.ts'
import type { AskedWords, UnderstandingService } from './understanding-service.ts'

/** A search, and what was understood of it. */
export type ReadSearch = { query: WiderQuery; meant: AskedWords }

type Parts = {
  understanding: Pick<UnderstandingService, 'understand'>
  neighbourhoods: Pick<NeighbourhoodService, 'shownIn' | 'borders'>
}

export function searchReader({ understanding, neighbourhoods }: Parts) {
  const withShown = shownWith(neighbourhoods)

  return async function read(given: SearchQuery): Promise<ReadSearch> {
    const [query, meant] = await Promise.all([withShown(given), understand(given)])
    // In danger what may help stands first: any other order is of whatever has the words.
    return { query: meant.understood.danger ? { ...query, sort: 'relevance' } : query, meant }
  }

  /** What lies next to the place somebody spoke of counts as near. */
  async function understand(query: SearchQuery): Promise<AskedWords> {
    const meant = await understanding.understand(query)
    const { asked } = meant
    if (!asked.place) return meant
    const around = await neighbourhoods.borders.neighboursOf(asked.place.codes)
    return { ...meant, asked: { ...asked, place: { ...asked.place, around } } }
  }
}

/** Whether what was understood makes the order; else the index does, by words, distance, name or date. */
export function isOrdered(query: SearchQuery, { asked, understood }: AskedWords): boolean {
  const isUnderstood = asked.isAnything || understood.chips.length + asked.needs.size + asked.words.length > 0
  return query.sort === 'relevance' && isUnderstood
}
