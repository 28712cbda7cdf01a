import type { FacetName, SearchPage } from '#domain/search.ts'

/** What an engine finds: ids in order, how many there are, and counts per filter value. Rows come from the database after. */
export type FoundOffers = {
  hits: { id: string; listingId: string }[]
  total: number
  facets: Partial<Record<FacetName, Record<string, number>>>
  engine: SearchPage['engine']
  widened?: SearchPage['widened']
}
