import type { FacetName } from '#domain/search.ts'
import type { OfferView } from '../../features/offers/offer-view.ts'
import type { Dropped, SearchAddress } from '../../features/search/search-address.ts'
import type { UnderstoodData } from './understood-data.ts'

/** A value of a filter and how many results it has; `name` where the words are data. */
export type FilterValue = { value: string; count: number; name?: string }

export type PlaceName = { code: string; name: string; slug: string; parents: { code: string; name: string }[] }

export type ResultsData = {
  search: SearchAddress
  dropped: Dropped[]
  total: number
  pageCount: number
  lessPrecise: boolean
  offers: OfferView[]
  filters: Partial<Record<FacetName, FilterValue[]>>
  themes: { code: string; name: string }[]
  /** Names of the chosen needs and network, by code. */
  names: Record<string, string>
  places: PlaceName[]
  whichPlace: { name: string; inside: string; codes: string[] }[]
  unknownPlace: string
  understood: UnderstoodData | null
}
