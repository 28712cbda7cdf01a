import type { Position } from '#domain/outline.ts'
import type { Arc } from './border-topology.ts'

const METRES_PER_DEGREE = 111_200
/** A detail smaller than this is not worth another try: the arc is then kept as it was. */
const SMALLEST_METRES = 0.5

/**
 * Leaves out the corners that are less than so many metres off the line (Ramer, Douglas, Peucker), arc by arc. Arcs that
 * then cross, touch or coincide with another are done again at half the distance, until none does.
 */
export function simplifyArcs(arcs: Map<string, Arc>, toleranceMetres: number): Map<string, Arc> {
  const tolerance = new Map([...arcs.keys()].map((id) => [id, toleranceMetres]))
  for (;;) {
    const simple = new Map([...arcs.values()].map((arc) => [arc.id, simplified(arc, tolerance.get(arc.id) ?? 0)]))
    const conflicts = conflictsIn([...simple.values()]).filter((id) => (tolerance.get(id) ?? 0) > 0)
    if (conflicts.length === 0) return simple
    for (const id of conflicts) {
      const half = (tolerance.get(id) ?? 0) / 2
      tolerance.set(id, half < SMALLEST_METRES ? 0 : half)
    }
  }
}

function simplified({ id, points }: Arc, toleranceMetres: number): Arc {
  const [first, last] = [points[0] as Position, points.at(-1) as Position]
  if (toleranceMetres === 0) return { id, points }
  if (first[0] !== last[0] || first[1] !== last[1]) return { id, points: douglasPeucker(points, toleranceMetres) }
  // A ring has no ends to hold on to: it is cut at its far side, and a third corner keeps it from falling flat.
  const far = farthest(points, first, first).index
  const [there, back] = [points.slice(0, far + 1), points.slice(far)]
  const half = [...douglasPeucker(there, toleranceMetres), ...douglasPeucker(back, toleranceMetres).slice(1)]
  return { id, points: half.length >= 4 ? half : points }
}

function douglasPeucker(points: Position[], toleranceMetres: number): Position[] {
  const [first, last] = [points[0] as Position, points.at(-1) as Position]
  const { index, metres } = farthest(points, first, last)
  if (metres <= toleranceMetres) return [first, last]
  const before = douglasPeucker(points.slice(0, index + 1), toleranceMetres)
  return [...before.slice(0, -1), ...douglasPeucker(points.slice(index), toleranceMetres)]
}

function farthest(points: Position[], from: Position, to: Position): { index: number; metres: number } {
  let best = { index: 0, metres: 0 }
  points.forEach((point, index) => {
    const metres = metresToLine(point, from, to)
    if (metres > best.metres) best = { index, metres }
  })
  return best
}

function metresToLine(point: Position, from: Position, to: Position): number {
  const squeeze = Math.cos((from[1] * Math.PI) / 180)
  const [px, py] = [(point[0] - from[0]) * squeeze, point[1] - from[1]]
  const [dx, dy] = [(to[0] - from[0]) * squeeze, to[1] - from[1]]
  const lengthSquared = dx * dx + dy * dy
  const along = lengthSquared === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / lengthSquared))
  return Math.hypot(px - along * dx, py - along * dy) * METRES_PER_DEGREE
}

/** The ids of arcs that meet elsewhere than in a corner they share. */
function conflictsIn(arcs: Arc[]): string[] {
  const found = new Set<string>()
  const segments = arcs
    .flatMap(({ id, points }) => points.slice(1).map((to, index) => ({ id, from: points[index] as Position, to })))
    .map((segment) => ({ ...segment, west: Math.min(segment.from[0], segment.to[0]) }))
    .sort((a, b) => a.west - b.west)
  segments.forEach((one, index) => {
    const east = Math.max(one.from[0], one.to[0])
    for (let i = index + 1; i < segments.length; i++) {
      const other = segments[i]
      if (!other || other.west > east) break
      if (meetsBadly(one, other)) found.add(one.id).add(other.id)
    }
  })
  return [...found]
}

interface Line {
  from: Position
  to: Position
}

function meetsBadly(a: Line, b: Line): boolean {
  const corners = [a.from, a.to].filter((p) => [b.from, b.to].some((q) => p[0] === q[0] && p[1] === q[1]))
  if (corners.length === 2) return true
  const [d1, d2] = [side(a, b.from), side(a, b.to)]
  const [d3, d4] = [side(b, a.from), side(b, a.to)]
  if (corners.length === 0) return d1 * d2 <= 0 && d3 * d4 <= 0 && boxesMeet(a, b)
  // One corner shared: bad only when they then run over each other.
  return d1 === 0 && d2 === 0 && d3 === 0 && d4 === 0 && overlap(a, b)
}

/** Whole numbers of 0.00001 degree, so that "on the line" is exact. */
function side({ from, to }: Line, point: Position): number {
  const whole = (degrees: number) => Math.round(degrees * 1e5)
  const [dx, dy] = [whole(to[0]) - whole(from[0]), whole(to[1]) - whole(from[1])]
  return Math.sign(dx * (whole(point[1]) - whole(from[1])) - dy * (whole(point[0]) - whole(from[0])))
}

function boxesMeet(a: Line, b: Line): boolean {
  const apart = (axis: 0 | 1) =>
    Math.max(a.from[axis], a.to[axis]) < Math.min(b.from[axis], b.to[axis]) ||
    Math.max(b.from[axis], b.to[axis]) < Math.min(a.from[axis], a.to[axis])
  return !apart(0) && !apart(1)
}

function overlap(a: Line, b: Line): boolean {
  const shared = (axis: 0 | 1) =>
    Math.min(Math.max(a.from[axis], a.to[axis]), Math.max(b.from[axis], b.to[axis])) -
    Math.max(Math.min(a.from[axis], a.to[axis]), Math.min(b.from[axis], b.to[axis]))
  return shared(0) > 0 || shared(1) > 0
}
