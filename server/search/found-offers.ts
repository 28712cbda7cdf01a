import type { WordAsked } from '#domain/asked.ts'
import type { CountIs, OpenCounts, ResultOrder } from '#domain/counted.ts'
import type { Nearness } from '#domain/nearness.ts'
import type { FacetName, SearchPage } from '#domain/search.ts'
import type { WideningKind } from '#domain/widening.ts'
import type { Met } from './last-reason.ts'

/** What an engine finds: ids in order, how many there are, and counts per filter value. Rows come from the database after. */
export type FoundOffers = {
  /**
   * `needs` are its own, also where its words speak of them without naming them. `about` are needs that made it fit what was
   * understood, those akin to it as well; `met` says what else made it fit. `beside` are the areas it stands just outside of;
   * `nearness` is how it lies to the place that was understood from the words. `widenedBy` is the step by which it was found,
   * where the search looked further than was asked.
   */
  hits: {
    id: string
    listingId: string
    needs?: string[]
    about?: string[]
    met?: Met
    beside?: string[]
    nearness?: Nearness
    widenedBy?: WideningKind
  }[]
  total: number
  /** How sure the total is, and the counts per filter value; exact where nothing is said. */
  totalIs?: CountIs
  countsAre?: CountIs
  orderedBy: ResultOrder
  /** They are for the needs that were meant, and none speaks of what exactly was said. */
  inexact?: boolean
  /** Where nothing was found: the words that nobody has, and whether what else was said was taken for a guess. */
  unmet?: WordAsked[]
  guessed?: boolean
  /** Where it costs no question more: how many are open at each moment, under all other filters. */
  opens?: OpenCounts
  facets: Partial<Record<FacetName, Record<string, number>>>
  engine: SearchPage['engine']
  /** How many lie where, seen from the place that was understood from the words; absent where none was. */
  lies?: Record<Nearness, number>
  widened?: NonNullable<SearchPage['widened']>
  /** The answers of the index: the very same ones for as long as the index stays the same. */
  madeOf?: unknown[]
}
