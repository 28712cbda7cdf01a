import type { OpenWhen } from '#domain/open-times.ts'
import type { FacetName } from '#domain/search.ts'
import type { OfferView } from '../../features/offers/offer-view.ts'
import type { SearchAddress } from '../../features/search/search-address.ts'
import type { LittleData } from './little-data.ts'
import type { Pointer } from './pointer.ts'
import type { UnderstoodData } from './understood-data.ts'

/** A value of a filter and how many results it has; `name` where the words are data. */
export type FilterValue = { value: string; count: number; name?: string }

export type PlaceName = { code: string; name: string; slug: string; parents: { code: string; name: string }[] }

export type ResultsData = {
  search: SearchAddress
  /** What to know before reading the list. */
  remarks: Pointer[]
  total: number
  /** How many fit as asked: fewer than `total` where the search looked further. */
  exact: number
  pageCount: number
  offers: OfferView[]
  filters: Partial<Record<FacetName, FilterValue[]>>
  themes: { code: string; name: string }[]
  /** Names of the chosen needs and network, by code. */
  names: Record<string, string>
  places: PlaceName[]
  understood: UnderstoodData | null
  /** Set where nothing was found, or little. */
  little: LittleData | null
  /** When there may be something: a moment that is not here finds nothing. */
  mayOpen: OpenWhen[]
}
