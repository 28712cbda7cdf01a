import type { CountIs, OpenCounts } from '#domain/counted.ts'
import type { FacetName } from '#domain/search.ts'
import type { OfferView } from '../../features/offers/offer-view.ts'
import type { SearchAddress } from '../../features/search/search-address.ts'
import type { LittleData } from './little-data.ts'
import type { Pointer } from './pointer.ts'
import type { UnderstoodData } from './understood-data.ts'

/** A value of a filter and how many results it has, null where nobody counted; `name` where the words are data. */
export type FilterValue = { value: string; count: number | null; name?: string }

export type PlaceName = { code: string; name: string; slug: string; parents: { code: string; name: string }[] }

export type ResultsData = {
  search: SearchAddress
  /** What to know before reading the list. */
  remarks: Pointer[]
  total: number
  /** How many fit as asked, and what stands first, in words. */
  found: string
  order: string
  pageCount: number
  offers: OfferView[]
  filters: Partial<Record<FacetName, FilterValue[]>>
  /** Of the numbers beside filters, with what they mean where they are not exact. */
  countsAre: CountIs
  legend: string
  themes: { code: string; name: string }[]
  /** Names of the chosen needs and network, by code. */
  names: Record<string, string>
  places: PlaceName[]
  understood: UnderstoodData | null
  /** Set where nothing was found, or little. */
  little: LittleData | null
  /** How many are open at each moment; null where there are too many to count. */
  opens: OpenCounts | null
}
