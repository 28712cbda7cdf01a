import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { distanceMetres, type Point } from './geo.ts'
import { type Outline, type Position, partsOf, type Ring } from './outline.ts'

/** True when the point lies inside, or on the border (then it may lie in the neighbour too). */
export function outlineHolds(outline: Outline, { lat, lng }: Point): boolean {
  return booleanPointInPolygon([lng, lat], outline)
}

/** Distance to the nearest border in metres; 0 when the point lies inside. Good for the size of a municipality. */
export function metresToOutline(outline: Outline, point: Point): number {
  if (outlineHolds(outline, point)) return 0
  let nearest = Infinity
  for (const ring of partsOf(outline).flat()) {
    ring.slice(1).forEach((to, index) => {
      nearest = Math.min(nearest, distanceMetres(point, nearestOn(ring[index] as Position, to, point)))
    })
  }
  return nearest
}

/** The point of a segment that is nearest, on a flat map stretched for the latitude. */
function nearestOn(from: Position, to: Position, { lat, lng }: Point): Point {
  const squeeze = Math.cos((lat * Math.PI) / 180)
  const [dx, dy] = [(to[0] - from[0]) * squeeze, to[1] - from[1]]
  const lengthSquared = dx * dx + dy * dy
  const along = lengthSquared === 0 ? 0 : ((lng - from[0]) * squeeze * dx + (lat - from[1]) * dy) / lengthSquared
  const part = Math.min(1, Math.max(0, along))
  return { lng: from[0] + part * (to[0] - from[0]), lat: from[1] + part * (to[1] - from[1]) }
}

/** A point that certainly lies inside: the centre of gravity of the largest part, else the middle of its widest stretch. */
export function centreOf(outline: Outline): Point {
  const parts = partsOf(outline).toSorted((a, b) => Math.abs(signedArea(b[0] ?? [])) - Math.abs(signedArea(a[0] ?? [])))
  const rings = parts[0] ?? []
  const gravity = centreOfGravity(rings[0] ?? [])
  return outlineHolds(outline, gravity) ? gravity : widestMiddle(rings, gravity.lat)
}

/** Positive when the ring runs against the clock, in square degrees. */
export function signedArea(ring: Ring): number {
  const origin = ring[0] ?? [0, 0]
  let twice = 0
  for (const [[x1, y1], [x2, y2]] of sidesOf(ring)) {
    twice += (x1 - origin[0]) * (y2 - origin[1]) - (x2 - origin[0]) * (y1 - origin[1])
  }
  return twice / 2
}

function centreOfGravity(ring: Ring): Point {
  const [x0, y0] = ring[0] ?? [0, 0]
  const area = signedArea(ring)
  let [x, y] = [0, 0]
  for (const [[x1, y1], [x2, y2]] of sidesOf(ring)) {
    const weight = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)
    x += (x1 + x2 - 2 * x0) * weight
    y += (y1 + y2 - 2 * y0) * weight
  }
  return area === 0 ? { lng: x0, lat: y0 } : rounded({ lng: x0 + x / (6 * area), lat: y0 + y / (6 * area) })
}

/** Tries seven lines of latitude through a part and takes the middle of the longest stretch inside. */
function widestMiddle(rings: Ring[], firstLat: number): Point {
  const lats = (rings[0] ?? []).map(([, lat]) => lat)
  const [south, north] = [Math.min(...lats), Math.max(...lats)]
  let best = { width: -1, lng: rings[0]?.[0]?.[0] ?? 0, lat: firstLat }
  for (const lat of [firstLat, ...[0.5, 0.37, 0.63, 0.22, 0.78, 0.1].map((share) => south + share * (north - south))]) {
    const crossings = rings
      .flatMap((ring) => sidesOf(ring))
      .filter(([[, y1], [, y2]]) => y1 > lat !== y2 > lat)
      .map(([[x1, y1], [x2, y2]]) => x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1))
      .sort((a, b) => a - b)
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const [west, east] = [crossings[i] as number, crossings[i + 1] as number]
      if (east - west > best.width) best = { width: east - west, lng: (west + east) / 2, lat }
    }
  }
  return rounded(best)
}

function sidesOf(ring: Ring): [Position, Position][] {
  return ring.slice(1).map((to, index) => [ring[index] as Position, to])
}

/** Five decimals are about a metre. */
function rounded({ lat, lng }: Point): Point {
  return { lat: Math.round(lat * 1e5) / 1e5, lng: Math.round(lng * 1e5) / 1e5 }
}
