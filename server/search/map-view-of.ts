import { MAX_MAP_BYTES, MAX_MAP_PINS, pinsUpTo } from '#domain/map-step.ts'
import type { MapPin, MapQuery, MapSpread, MapView } from '#domain/map-view.ts'
import { isShown, type ShownAreas } from '#domain/shown-areas.ts'
import type { AreaIndex } from '../neighbourhoods/area-index.ts'
import type { MapFrame } from './map-frame.ts'
import type { PlacedOffer } from './placed-offers.ts'

/** What an engine says of a window. `pins` and `pointless` are read only where each is drawn. */
export type Located = {
  countOf: (code: string) => number
  /** How many stand in the window. */
  pinCount: number
  pins: () => Promise<PlacedOffer[]>
  /** What has no point, and how many of it there are per area it covers. */
  pointless: () => Promise<{ offers: PlacedOffer[]; countOf: (code: string) => number }>
  engine: MapView['engine']
}

/** Areas and offers named on areas at most; the rest of them is a number. */
const MOST_SPREAD_AREAS = 100
const MOST_SPREAD_OFFERS = 200
/** As many as a page of the list has, so that each of those can be shown where it works. */
const MOST_PER_AREA = 24

/** The answer for the map: pins where there are few enough, counts everywhere, and never more than a phone can carry. */
export async function mapViewOf(
  { zoom }: Pick<MapQuery, 'zoom'>,
  frame: MapFrame,
  index: AreaIndex,
  { countOf, pinCount, pins, pointless, engine }: Located,
): Promise<MapView> {
  const areas = frame.areas.map(({ code, name, centre }) => ({ code, name, centre, count: countOf(code) }))
  const counts: MapView = { shows: 'counts', level: frame.level, areas, pins: [], pinCount, spread: [], engine }
  // What looking further brought is in no number, and is not hidden behind one.
  const drawable = pinsUpTo(
    zoom,
    areas.some(({ count }) => count > 0),
  )
  if (drawable === 0 || pinCount > drawable) return counts
  const [drawn, spread] = await Promise.all([pins(), pointless()])
  const full: MapView = {
    ...counts,
    shows: 'pins',
    pins: drawn.flatMap(pinOf).slice(0, MAX_MAP_PINS),
    spread: spreadOver(spread, index, frame.shown),
  }
  return fits(full) ? full : counts
}

export function fits(view: MapView): boolean {
  return Buffer.byteLength(JSON.stringify(view)) <= MAX_MAP_BYTES
}

function pinOf({ point, covers: _, beside: __, ...offer }: PlacedOffer): MapPin[] {
  return point ? [{ ...offer, point }] : []
}

/** Per area that the window shows, what works there without standing anywhere. Large areas last: they say least of a place. */
function spreadOver(
  { offers, countOf }: Awaited<ReturnType<Located['pointless']>>,
  index: AreaIndex,
  shown: ShownAreas,
): MapSpread[] {
  const perArea = new Map<string, PlacedOffer[]>()
  for (const offer of offers) for (const code of offer.covers) perArea.set(code, [...(perArea.get(code) ?? []), offer])
  const touching = [...perArea].flatMap(([code, found]) => {
    const area = index.get(code)
    return area && isShown(shown, code) ? [{ area, found }] : []
  })
  touching.sort((a, b) => b.area.code.length - a.area.code.length || b.found.length - a.found.length)
  let room = MOST_SPREAD_OFFERS
  return touching.slice(0, MOST_SPREAD_AREAS).map(({ area: { code, name, centre }, found }) => {
    const named = found.slice(0, Math.min(MOST_PER_AREA, room))
    room -= named.length
    return {
      code,
      name,
      centre,
      count: Math.max(found.length, countOf(code)),
      offers: named.map(({ id, title, url, kind }) => ({ id, title, url, kind })),
    }
  })
}
