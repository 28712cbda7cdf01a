import type { Position, Ring } from './outline.ts'

interface Segment {
  from: Position
  to: Position
  west: number
  east: number
  south: number
  north: number
}

/** Below this a corner lies on the line: about a micrometre from a segment of a hundred metres, in square degrees. */
const ON_THE_LINE = 1e-14

/**
 * A place where the border of one part (outer ring and holes) runs through itself, or null. Touching in a corner or
 * along a line is not crossing. Sweeps from west to east, so a part of thousands of corners takes milliseconds.
 */
export function crossingIn(rings: Ring[]): Position | null {
  const segments = rings.flatMap(segmentsOf).sort((a, b) => a.west - b.west)
  let open: Segment[] = []
  for (const segment of segments) {
    open = open.filter((other) => other.east >= segment.west)
    for (const other of open) {
      if (other.south > segment.north || other.north < segment.south) continue
      if (cross(segment, other)) return meetingPoint(segment, other)
    }
    open.push(segment)
  }
  return null
}

function segmentsOf(ring: Ring): Segment[] {
  return ring.slice(1).map((to, index) => {
    const from = ring[index] as Position
    return {
      from,
      to,
      west: Math.min(from[0], to[0]),
      east: Math.max(from[0], to[0]),
      south: Math.min(from[1], to[1]),
      north: Math.max(from[1], to[1]),
    }
  })
}

/** True when each segment has its ends strictly on both sides of the other. */
function cross(a: Segment, b: Segment): boolean {
  return (
    side(a.from, a.to, b.from) * side(a.from, a.to, b.to) < 0 &&
    side(b.from, b.to, a.from) * side(b.from, b.to, a.to) < 0
  )
}

/** 1 left of the line, -1 right of it, 0 on it. */
function side(from: Position, to: Position, corner: Position): number {
  const area = (to[0] - from[0]) * (corner[1] - from[1]) - (to[1] - from[1]) * (corner[0] - from[0])
  return Math.abs(area) < ON_THE_LINE ? 0 : Math.sign(area)
}

function meetingPoint(a: Segment, b: Segment): Position {
  const [ax, ay] = [a.to[0] - a.from[0], a.to[1] - a.from[1]]
  const [bx, by] = [b.to[0] - b.from[0], b.to[1] - b.from[1]]
  const along = ((b.from[0] - a.from[0]) * by - (b.from[1] - a.from[1]) * bx) / (ax * by - ay * bx)
  return [a.from[0] + along * ax, a.from[1] + along * ay]
}
