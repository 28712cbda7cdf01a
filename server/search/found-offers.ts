import type { FacetName, SearchPage } from '#domain/search.ts'
import type { WideningKind } from '#domain/widening.ts'

/** What an engine finds: ids in order, how many there are, and counts per filter value. Rows come from the database after. */
export type FoundOffers = {
  /**
   * `about` are needs that made it fit, also those that its words speak of without naming them. `widenedBy` is the step by which it
   * was found, where the search looked further than was asked.
   */
  hits: { id: string; listingId: string; about?: string[]; widenedBy?: WideningKind }[]
  total: number
  facets: Partial<Record<FacetName, Record<string, number>>>
  engine: SearchPage['engine']
  /** How many lie in or serve the place that was understood from the words; absent where none was, or a place was chosen. */
  here?: number
  widened?: NonNullable<SearchPage['widened']>
  /** The answers of the index: the very same ones for as long as the index stays the same. */
  madeOf?: unknown[]
}
