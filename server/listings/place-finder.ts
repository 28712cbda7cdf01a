import type { ListingChange } from '#domain/editing/listing-change.ts'
import type { Point } from '#domain/geo.ts'
import type { AreaLabel } from '#domain/public-listing.ts'
import type { NeighbourhoodService } from '../neighbourhoods/neighbourhood-service.ts'
import type { Geocoder } from './geocoder.ts'
import type { ListingStore } from './listing-store.ts'

export type AddressAsked = { street: string; houseNumber: string; postcode: string | null; city: string }
export type PlaceFound = { point: Point | null; neighbourhood: AreaLabel | null; exact: boolean }

type Parts = {
  neighbourhoods: Pick<NeighbourhoodService, 'place' | 'index'>
  listings: Pick<ListingStore, 'pointsOfPostcode'>
  /** Null where no address service was switched on. */
  geocoder: Geocoder | null
}

export type PlaceFinder = ReturnType<typeof placeFinder>

/** Where an address lies, and in which neighbourhood a pin stands. */
export function placeFinder({ neighbourhoods, listings, geocoder }: Parts) {
  return {
    /** By the address service when there is one, else by what others with the same postcode are known to stand at. */
    async find(address: AddressAsked): Promise<PlaceFound> {
      const exact = await geocoder?.find(address)
      const point = exact ?? (address.postcode ? middleOf(await listings.pointsOfPostcode(address.postcode)) : null)
      return { point, neighbourhood: point && (await neighbourhoodAt(point)), exact: Boolean(exact) }
    },

    at: async (point: Point): Promise<PlaceFound> => ({
      point,
      neighbourhood: await neighbourhoodAt(point),
      exact: true,
    }),

    /** A place that gets a pin lies in the neighbourhood of that pin; one that is chosen gets the year of its code. */
    async withNeighbourhood(change: ListingChange): Promise<ListingChange> {
      if (change.do !== 'change-place') return change
      const { point, buurtCode } = change.fields
      const code = point ? ((await neighbourhoodAt(point))?.code ?? null) : buurtCode
      if (code === undefined) return change
      const buurt = code?.startsWith('BU') ? code : null
      const areaYear = (buurt && (await neighbourhoods.index()).get(buurt)?.year) || null
      return { ...change, fields: { ...change.fields, buurtCode: buurt, areaYear } }
    },
  }

  async function neighbourhoodAt(point: Point): Promise<AreaLabel | null> {
    const place = await neighbourhoods.place(point)
    const code = place?.buurt?.code
    return code ? (await neighbourhoods.index()).label(code) : null
  }
}

function middleOf(points: Point[]): Point | null {
  if (points.length === 0) return null
  const sum = points.reduce((all, { lat, lng }) => ({ lat: all.lat + lat, lng: all.lng + lng }))
  return { lat: sum.lat / points.length, lng: sum.lng / points.length }
}
