import Supercluster from 'supercluster'
import { type Box, boxAround } from './bounds.ts'
import type { MapPin } from './map-pin.ts'

export const MAX_ZOOM = 18
/** Pins closer than a good button's width are drawn as one, so that targets hardly overlap. */
const CLUSTER_RADIUS_PX = 56
const TILE_WIDTH_PX = 256

/**
 * One button on the map: a pin, pins that zooming in takes apart (cluster), pins on one spot (stack), or what works in a whole
 * area without standing in it (spread). `key` is unique on screen.
 */
export type Mark = {
  type: 'pin' | 'cluster' | 'stack' | 'spread'
  key: string
  point: { lat: number; lng: number }
  pins: MapPin[]
  /** The area of a spread, and how many work there; `pins` are the first of them. */
  area?: { code: string; name: string; count: number }
}

/** Groups pins once; then tells for any window and zoom what to draw, in the order of the list. */
export function groupPins(pins: MapPin[]): (window: Box, zoom: number) => Mark[] {
  const index = new Supercluster<{ at: number }>({
    radius: CLUSTER_RADIUS_PX,
    extent: TILE_WIDTH_PX,
    maxZoom: MAX_ZOOM,
  })
  index.load(
    pins.map(({ point }, at) => ({
      type: 'Feature',
      properties: { at },
      geometry: { type: 'Point', coordinates: [point.lng, point.lat] },
    })),
  )
  const pinAt = (at: number) => pins[at] as MapPin

  function markOf(feature: ReturnType<typeof index.getClusters>[number]): { mark: Mark; first: number } {
    const [lng = 0, lat = 0] = feature.geometry.coordinates
    const { properties } = feature
    if (!('cluster' in properties)) {
      const pin = pinAt(properties.at)
      return { first: properties.at, mark: { type: 'pin', key: pin.id, point: pin.point, pins: [pin] } }
    }
    const leaves = index.getLeaves(properties.cluster_id, Number.POSITIVE_INFINITY).map((leaf) => leaf.properties.at)
    const inside = leaves.sort((a, b) => a - b).map(pinAt)
    const apart = index.getClusterExpansionZoom(properties.cluster_id) <= MAX_ZOOM
    const key = inside.map((pin) => pin.id).join(' ')
    return {
      first: leaves[0] ?? 0,
      mark: { type: apart ? 'cluster' : 'stack', key, point: { lat, lng }, pins: inside },
    }
  }

  return (window, zoom) =>
    index
      .getClusters(window, Math.floor(zoom))
      .map(markOf)
      .sort((a, b) => a.first - b.first)
      .map(({ mark }) => mark)
}

/** The box a cluster opens up to. */
export function boxOfMark(mark: Mark): Box {
  return boxAround(mark.pins.map((pin) => pin.point))
}
