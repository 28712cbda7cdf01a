import { type Bbox, METRES_PER_DEGREE } from './geo.ts'
import { bboxOf, type Outline, type Position, partsOf } from './outline.ts'

type Flat = readonly [x: number, y: number]

/**
 * The gap between two outlines in metres: 0 where they cross or share a corner, Infinity when it is surely more than
 * `withinMetres`. On a map that is flat around them, which is exact enough for what lies next to each other.
 */
export function metresApart(a: Outline, b: Outline, withinMetres: number): number {
  const [first, second] = [widened(bboxOf(a), withinMetres), widened(bboxOf(b), withinMetres)]
  const squeeze = Math.cos((((first[1] + first[3]) / 2) * Math.PI) / 180)
  const flat = ([lng, lat]: Position): Flat => [lng * squeeze * METRES_PER_DEGREE, lat * METRES_PER_DEGREE]
  const sidesA = sidesIn(a, second, flat)
  const sidesB = sidesIn(b, first, flat)
  const nearest = Math.min(nearestOf(sidesA, sidesB), nearestOf(sidesB, sidesA))
  return nearest <= withinMetres ? nearest : Number.POSITIVE_INFINITY
}

/** A box with so many metres more on every side. */
export function widened([west, south, east, north]: Readonly<Bbox>, metres: number): Bbox {
  const up = metres / METRES_PER_DEGREE
  const aside = up / Math.cos((((south + north) / 2) * Math.PI) / 180)
  return [west - aside, south - up, east + aside, north + up]
}

/** The sides with something of them in a box. */
function sidesIn(outline: Outline, [west, south, east, north]: Bbox, flat: (position: Position) => Flat) {
  const sides: [Flat, Flat][] = []
  for (const ring of partsOf(outline).flat()) {
    for (let index = 1; index < ring.length; index++) {
      const [from, to] = [ring[index - 1] as Position, ring[index] as Position]
      const outside =
        Math.max(from[0], to[0]) < west ||
        Math.min(from[0], to[0]) > east ||
        Math.max(from[1], to[1]) < south ||
        Math.min(from[1], to[1]) > north
      if (!outside) sides.push([flat(from), flat(to)])
    }
  }
  return sides
}

function nearestOf(corners: [Flat, Flat][], sides: [Flat, Flat][]): number {
  let nearest = Number.POSITIVE_INFINITY
  for (const [[x, y]] of corners) {
    for (const [[x1, y1], [x2, y2]] of sides) {
      const [dx, dy] = [x2 - x1, y2 - y1]
      const squared = dx * dx + dy * dy
      const along = squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / squared))
      const [offX, offY] = [x - x1 - along * dx, y - y1 - along * dy]
      nearest = Math.min(nearest, offX * offX + offY * offY)
    }
  }
  return Math.sqrt(nearest)
}
