import type { Outline, Position, Ring } from '#domain/outline.ts'
import { partsOf } from '#domain/outline.ts'
import { outlineHolds, signedArea } from '#domain/outline-geometry.ts'

/** A stretch of border between two places where three borders meet, or a whole ring that meets none. */
export interface Arc {
  id: string
  points: Position[]
}

/** An arc as one area walks it. */
interface Step {
  id: string
  forward: boolean
}

type ArcRing = Step[]

/** Areas as references to shared arcs: simplify an arc, and both its neighbours change alike. */
export interface Topology {
  arcs: Map<string, Arc>
  /** Per code, per part, the outer ring and its holes. */
  areas: Map<string, ArcRing[][]>
}

const keyOf = ([lng, lat]: Position) => `${lng},${lat}`

/** Cuts borders into arcs. Expects neighbours to share their corners exactly, as CBS maps do. */
export function topologyOf(outlines: Map<string, Outline>): Topology {
  const parts = new Map([...outlines].map(([code, outline]) => [code, partsOf(outline).map(turned)]))
  const beside = new Map<string, Set<string>>()
  for (const ring of [...parts.values()].flat(2)) {
    ring.slice(1).forEach((to, index) => {
      const [a, b] = [keyOf(ring[index] as Position), keyOf(to)]
      beside.set(a, (beside.get(a) ?? new Set()).add(b))
      beside.set(b, (beside.get(b) ?? new Set()).add(a))
    })
  }
  const isJunction = (position: Position) => beside.get(keyOf(position))?.size !== 2
  const arcs = new Map<string, Arc>()
  const stepsOf = (ring: Ring): ArcRing =>
    cutAt(ring, isJunction).map((points) => {
      const [ahead, back] = [points.map(keyOf).join(' '), points.toReversed().map(keyOf).join(' ')]
      const forward = ahead <= back
      const id = forward ? ahead : back
      if (!arcs.has(id)) arcs.set(id, { id, points: forward ? points : points.toReversed() })
      return { id, forward }
    })
  return { arcs, areas: new Map([...parts].map(([code, list]) => [code, list.map((rings) => rings.map(stepsOf))])) }
}

/** The outline of one area, with the arcs as they are now. */
export function outlineOf(topology: Topology, code: string): Outline {
  return outlineFrom((topology.areas.get(code) ?? []).map((rings) => rings.map((steps) => ringOf(topology, steps))))
}

/** The outline around areas together: the arcs that only one of them walks. */
export function outlineAround(topology: Topology, codes: string[]): Outline {
  const left = new Map<string, Step>()
  for (const step of codes.flatMap((code) => topology.areas.get(code) ?? []).flat(2)) {
    if (left.has(step.id)) left.delete(step.id)
    else left.set(step.id, step)
  }
  const walks = [...left.values()].map((step) => ringOf(topology, [step]))
  const rings: Ring[] = []
  while (walks.length > 0) {
    const ring = walks.pop() as Ring
    while (keyOf(ring[0] as Position) !== keyOf(ring.at(-1) as Position)) {
      const next = leftmost(ring, walks)
      if (!next) throw new Error(`the border around ${codes[0]} does not close at ${ring.at(-1)}`)
      walks.splice(walks.indexOf(next), 1)
      ring.push(...next.slice(1))
    }
    rings.push(ring)
  }
  const outers = rings.filter((ring) => signedArea(ring) > 0).map((ring) => [ring])
  for (const hole of rings.filter((ring) => signedArea(ring) < 0)) {
    const [lng, lat] = hole[0] as Position
    const outer = outers.find(([ring]) => outlineHolds({ type: 'Polygon', coordinates: [ring as Ring] }, { lng, lat }))
    if (!outer) throw new Error(`a hole lies outside every border around ${codes[0]}`)
    outer.push(hole)
  }
  return outlineFrom(outers)
}

function outlineFrom(parts: Ring[][]): Outline {
  const [first] = parts
  return parts.length === 1 && first
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: parts }
}

/** Outer rings against the clock, holes with it (RFC 7946), so that neighbours walk an arc in opposite directions. */
function turned(rings: Ring[]): Ring[] {
  return rings.map((ring, index) => (signedArea(ring) > 0 === (index === 0) ? ring : ring.toReversed()))
}

/** The stretches of a ring between junctions. Without a junction it starts at a fixed corner, so that a hole and its filling match. */
function cutAt(ring: Ring, isJunction: (position: Position) => boolean): Position[][] {
  const corners = ring.slice(1)
  const junction = corners.findIndex(isJunction)
  const lowest = corners.reduce(
    (low, corner, index) => (keyOf(corner) < keyOf(corners[low] as Position) ? index : low),
    0,
  )
  const start = junction === -1 ? lowest : junction
  const walk = [...corners.slice(start), ...corners.slice(0, start + 1)]
  const stretches: Position[][] = [[walk[0] as Position]]
  walk.slice(1).forEach((corner, index) => {
    stretches.at(-1)?.push(corner)
    if (isJunction(corner) && index < walk.length - 2) stretches.push([corner])
  })
  return stretches
}

function ringOf(topology: Topology, steps: Step[]): Ring {
  const ring: Ring = []
  for (const { id, forward } of steps) {
    const points = topology.arcs.get(id)?.points ?? []
    ring.push(...(forward ? points : points.toReversed()).slice(ring.length === 0 ? 0 : 1))
  }
  return ring
}

/** Where parts meet in one corner, keeping left keeps each part a ring of its own. */
function leftmost(ring: Ring, walks: Ring[]): Ring | undefined {
  const [before, at] = [ring.at(-2) as Position, ring.at(-1) as Position]
  const turn = ([, next]: Ring) => {
    const angle = bearing(at, next as Position) - bearing(before, at)
    return Math.atan2(Math.sin(angle), Math.cos(angle))
  }
  return walks.filter((walk) => keyOf(walk[0] as Position) === keyOf(at)).sort((a, b) => turn(b) - turn(a))[0]
}

function bearing(from: Position, to: Position): number {
  return Math.atan2(to[1] - from[1], to[0] - from[0])
}
