import { type Outline, type Position, partsOf, type Ring } from './outline.ts'

/** A step of the grid that corners are moved to, in degrees. */
export type Cell = { lng: number; lat: number }

/** At the middle latitude of the Netherlands a degree of latitude is so much longer on the map than one of longitude. */
const STRETCH = Math.cos((52.1 * Math.PI) / 180)

/** A grid of so many pixels at a zoom. */
export function cellAt(zoom: number, pixels: number): Cell {
  const lng = (pixels * 360) / (256 * 2 ** zoom)
  return { lng, lat: lng * STRETCH }
}

/**
 * An outline coarse enough for a zoom: corners move to a grid, and those in line go. Each area by itself, and neighbours still
 * fit: a shared corner moves to the same place for both, and a corner that only one of them drops lay on the line. What is
 * smaller than the grid goes; null when that is everything.
 */
export function snappedOutline(outline: Outline, cell: Cell): Outline | null {
  const parts = partsOf(outline).flatMap((rings): Ring[][] => {
    const [outer, ...holes] = rings.map((ring) => snappedRing(ring, cell))
    return outer ? [[outer, ...holes.flatMap((hole) => (hole ? [hole] : []))]] : []
  })
  const [first] = parts
  if (!first) return null
  return parts.length === 1 ? { type: 'Polygon', coordinates: first } : { type: 'MultiPolygon', coordinates: parts }
}

function snappedRing(ring: Ring, cell: Cell): Ring | null {
  const corners: Position[] = []
  for (const [lng, lat] of ring.slice(1)) {
    corners.push([Math.round(lng / cell.lng), Math.round(lat / cell.lat)])
    while (withoutIdle(corners));
  }
  // The end meets the beginning, so corners may be idle there too.
  for (let turns = 0; turns < 2 && corners.length > 2; turns++) {
    corners.push(corners.shift() as Position)
    while (withoutIdle(corners));
  }
  if (corners.length < 3) return null
  const decimals = Math.max(2, Math.ceil(1 - Math.log10(cell.lat)))
  const degrees = corners.map(([x, y]): Position => [rounded(x * cell.lng, decimals), rounded(y * cell.lat, decimals)])
  return [...degrees, degrees[0] as Position]
}

/** Takes away the last corner but one when it is double, lies on the line, or is the tip of a spike. */
function withoutIdle(corners: Position[]): boolean {
  const [a, b, c] = corners.slice(-3)
  const [last, before] = [corners.at(-1), corners.at(-2)]
  if (last && before && last[0] === before[0] && last[1] === before[1]) return Boolean(corners.pop())
  if (!a || !b || !c) return false
  if ((b[0] - a[0]) * (c[1] - b[1]) !== (b[1] - a[1]) * (c[0] - b[0])) return false
  corners.splice(-2, 1)
  return true
}

function rounded(degrees: number, decimals: number): number {
  return Number(degrees.toFixed(decimals))
}
