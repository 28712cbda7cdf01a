import type { Outline } from '#domain/outline.ts'
import type { MapOutlines, OutlinePage } from '#domain/reply.ts'
import type { MapPin } from './map-pin.ts'

/** West, south, east, north, in degrees. */
export type Box = [number, number, number, number]
export type AreaFeature = OutlinePage['features'][number]
/** A border without a name. */
export type AreaShape = MapOutlines['features'][number]

/** What the map shows when there is nothing to show: the Netherlands, from Zeeland to Groningen. */
export const NETHERLANDS_BOX: Box = [3.36, 50.75, 7.23, 53.56]

/** About 400 metres: a single pin still shows the streets around it. */
const SMALLEST_DEGREES = { lng: 0.006, lat: 0.0036 }

/**
 * The part of the country to show: all pins, and the areas somebody chose. A municipality is only a frame: it counts when there are
 * no pins, because it can hold a lot of water and fields.
 */
export function boxToShow(pins: MapPin[], chosen: Pick<AreaShape, 'id' | 'geometry'>[]): Box {
  const areas = pins.length ? chosen.filter((area) => !area.id.startsWith('GM')) : chosen
  const corners = [...pins.map((pin) => pin.point), ...areas.flatMap(cornersOf)]
  return corners.length ? roomy(boxAround(corners)) : NETHERLANDS_BOX
}

/** The smallest box around points. */
export function boxAround(points: { lat: number; lng: number }[]): Box {
  const lngs = points.map((point) => point.lng)
  const lats = points.map((point) => point.lat)
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)]
}

/** South-west and north-east of an area's outline. */
export function cornersOf({ geometry }: Pick<AreaFeature, 'geometry'>): { lat: number; lng: number }[] {
  const [west, south, east, north] = boxOfOutline(geometry)
  return [
    { lng: west, lat: south },
    { lng: east, lat: north },
  ]
}

/** The box around an outline. */
export function boxOfOutline(outline: Outline): Box {
  const rings = outline.type === 'Polygon' ? outline.coordinates : outline.coordinates.flat()
  return boxAround(rings.flat().map(([lng, lat]) => ({ lng, lat })))
}

function roomy([west, south, east, north]: Box): Box {
  const lng = Math.max(0, SMALLEST_DEGREES.lng - (east - west)) / 2
  const lat = Math.max(0, SMALLEST_DEGREES.lat - (north - south)) / 2
  return [west - lng, south - lat, east + lng, north + lat]
}
