import type { Point } from '#domain/geo.ts'
import type { AreaCode } from '#domain/neighbourhood.ts'

/** Names and postcodes of the whole country, also where no areas were loaded. `people` is how many live there. */
export type DutchPlaces = {
  municipalities: { code: AreaCode; name: string; people: number; centre: Point }[]
  /** Cities and villages; the first name is the usual one. */
  villages: { names: string[]; municipalityCode: AreaCode; people: number; centre: Point }[]
  /** Of four digits; `wijk` is where most of its addresses lie. */
  postcodes: { postcode: string; municipalityCode: AreaCode; wijk: AreaCode; centre: Point }[]
}

export const NO_DUTCH_PLACES: DutchPlaces = { municipalities: [], villages: [], postcodes: [] }
