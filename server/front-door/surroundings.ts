import { liesWithin, relationTo } from '#domain/area-relation.ts'
import { CLOSE_BY_METRES } from '#domain/front-door.ts'
import type { AreaSummary } from '#domain/neighbourhood.ts'
import { widened } from '#domain/outline-distance.ts'
import { metresToOutline } from '#domain/outline-geometry.ts'
import type { OfferCard } from '#domain/search.ts'
import type { NearArea } from '../neighbourhoods/borders.ts'
import type { NeighbourhoodService } from '../neighbourhoods/neighbourhood-service.ts'
import { type FoundCard, type FoundCardsParts, foundCards } from './found-cards.ts'

/** As many areas as a search takes. */
const MOST_AREAS = 50
const OFFERS_READ = 300

export type NearbyOffer = { offer: OfferCard; metres: number; area: AreaSummary }
type Parts = FoundCardsParts & { neighbourhoods: Pick<NeighbourhoodService, 'borders'> }

/** What lies around an area: its neighbours, and what is on offer just over the border. */
export function surroundings({ neighbourhoods: { borders }, ...parts }: Parts) {
  const find = foundCards(parts)

  return {
    /** Areas of the same level that border on it, of its own municipality first. */
    async neighbours(area: AreaSummary): Promise<AreaSummary[]> {
      const codes = new Set(await borders.bordering([area.code]))
      const { near } = await borders.around(area.code)
      const touching = near.map((one) => one.area).filter(({ code }) => codes.has(code))
      const isOwn = (other: AreaSummary) => other.municipalityCode === area.municipalityCode
      return [...touching.filter(isOwn), ...touching.filter((other) => !isOwn(other))]
    },

    /** Activities that stand a short walk over the border and do not serve the area already, nearest first. */
    async nearby(area: AreaSummary, most: number): Promise<NearbyOffer[]> {
      const { outline, near } = await borders.around(area.code)
      if (!outline || near.length === 0) return []
      const found = await cardsAround(area, near)
      const offers = found.flatMap(({ card: offer, activity }): NearbyOffer[] => {
        if (!activity) return []
        const code = offer.neighbourhood?.code
        // A hidden address has the middle of its buurt for a point: a distance to that would be made up.
        if (!code || !offer.point || offer.addressHidden || relationTo(activity, area.code)) return []
        const beyond = near.find((one) => liesWithin(code, one.area.code))
        const metres = Math.round(metresToOutline(outline, offer.point))
        return beyond && metres <= CLOSE_BY_METRES ? [{ offer, metres, area: beyond.area }] : []
      })
      return offers.sort((a, b) => a.metres - b.metres || (a.offer.id < b.offer.id ? -1 : 1)).slice(0, most)
    },
  }

  async function cardsAround(area: AreaSummary, near: NearArea[]): Promise<FoundCard[]> {
    const box = widened(area.bbox, CLOSE_BY_METRES).map((degrees) => degrees.toFixed(5))
    const query = { neighbourhood: near.slice(0, MOST_AREAS).map((one) => one.area.code), bbox: box.join(',') }
    return (await find(query, OFFERS_READ)).found
  }
}
