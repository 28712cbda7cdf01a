import { isFoundIn } from '#domain/coverage.ts'
import type { Point } from '#domain/geo.ts'
import { levelOf } from '#domain/neighbourhood.ts'
import type { Offer } from '#domain/offer.ts'
import type { Borders } from '../neighbourhoods/borders.ts'

type Placed = Offer & { point: Point }

/**
 * Notes of offers beside which wijken and buurten they stand, so that a search in one of those finds and counts them without
 * asking twice. A hidden address has the middle of its buurt for a point: a distance to that would be made up.
 */
export function besideBorders(borders: Pick<Borders, 'beside'>) {
  return async (offers: Offer[]): Promise<Offer[]> => {
    const placed = offers.filter((offer): offer is Placed => offer.point !== null && !offer.isApproximate)
    const found = await borders.beside(placed.map(({ point }) => point))
    const besideOf = new Map(placed.map(({ id }, at) => [id, found[at] ?? []]))
    return offers.map((offer) => {
      const beside = (besideOf.get(offer.id) ?? []).filter((code) => !isFoundIn(offer.covers, code))
      const wijken = beside.filter((code) => levelOf(code) === 'wijk')
      return beside.length === 0 ? offer : { ...offer, beside, areas: [...new Set([...offer.areas, ...wijken])] }
    })
  }
}
