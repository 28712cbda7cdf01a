import { liesWithin, relationTo } from '#domain/area-relation.ts'
import { CLOSE_BY_METRES } from '#domain/front-door.ts'
import { bboxesTouch } from '#domain/geo.ts'
import type { AreaSummary } from '#domain/neighbourhood.ts'
import type { Outline } from '#domain/outline.ts'
import { metresApart, widened } from '#domain/outline-distance.ts'
import { metresToOutline } from '#domain/outline-geometry.ts'
import type { OfferCard } from '#domain/search.ts'
import type { NeighbourhoodService } from '../neighbourhoods/neighbourhood-service.ts'
import { type FoundCard, type FoundCardsParts, foundCards } from './found-cards.ts'

/** Borders from two files are drawn a little differently; this close they are the same border. */
const SAME_BORDER_METRES = 60
/** As many areas as a search takes. */
const MOST_AREAS = 50
const OFFERS_READ = 300

type Near = { area: AreaSummary; metres: number }
type Around = { outline: Outline | null; near: Near[] }
export type NearbyOffer = { offer: OfferCard; metres: number; area: AreaSummary }
type Parts = FoundCardsParts & { neighbourhoods: NeighbourhoodService }

/** What lies around an area: its neighbours, and what is on offer just over the border. */
export function surroundings({ neighbourhoods, ...parts }: Parts) {
  const find = foundCards(parts)
  /** Borders stay the same until areas are imported, and comparing them takes a while. */
  let kept: { areas: unknown; around: Map<string, Around> } = { areas: null, around: new Map() }

  return {
    /** Areas of the same level that border on it, of its own municipality first. */
    async neighbours(area: AreaSummary): Promise<AreaSummary[]> {
      const { near } = await around(area)
      const touching = near.filter(({ metres }) => metres <= SAME_BORDER_METRES).map((one) => one.area)
      const isOwn = (other: AreaSummary) => other.municipalityCode === area.municipalityCode
      return [...touching.filter(isOwn), ...touching.filter((other) => !isOwn(other))]
    },

    /** Activities that stand a short walk over the border and do not serve the area already, nearest first. */
    async nearby(area: AreaSummary, most: number): Promise<NearbyOffer[]> {
      const { outline, near } = await around(area)
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

  async function around(area: AreaSummary): Promise<Around> {
    const areas = await neighbourhoods.index()
    if (kept.areas !== areas) kept = { areas, around: new Map() }
    const known = kept.around.get(area.code)
    if (known) return known
    const box = widened(area.bbox, CLOSE_BY_METRES)
    const candidates = areas
      .all()
      .filter((other) => other.level === area.level && other.code !== area.code && bboxesTouch(other.bbox, box))
    const outlines = new Map(
      (await neighbourhoods.byCodes([area.code, ...candidates.map(({ code }) => code)])).map((one) => [
        one.code,
        one.outline,
      ]),
    )
    const outline = outlines.get(area.code) ?? null
    const near = candidates
      .flatMap((other): Near[] => {
        const theirs = outlines.get(other.code)
        const metres = outline && theirs ? metresApart(outline, theirs, CLOSE_BY_METRES) : Number.POSITIVE_INFINITY
        return metres <= CLOSE_BY_METRES ? [{ area: other, metres }] : []
      })
      .slice(0, MOST_AREAS)
    const found = { outline, near }
    kept.around.set(area.code, found)
    return found
  }

  async function cardsAround(area: AreaSummary, near: Near[]): Promise<FoundCard[]> {
    const box = widened(area.bbox, CLOSE_BY_METRES).map((degrees) => degrees.toFixed(5))
    const query = { neighbourhood: near.map((one) => one.area.code), bbox: box.join(',') }
    return (await find(query, OFFERS_READ)).found
  }
}
