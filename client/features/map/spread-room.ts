import type { Mark } from './clusters.ts'

/** Marks closer than this lie on each other. */
const ROOM_PX = 48
/** And on a cluster, which zooming in takes apart. */
const ROOM_BESIDE_CLUSTER_PX = 40

type Spot = { x: number; y: number }

export type WithRoom = typeof withRoom

/**
 * Of the marks of whole areas those that have room beside clusters: a larger area before what may lie in it, and more before less. The others come
 * when somebody zooms in; until then they are named below the map.
 */
export function withRoom(marks: Mark[], pins: Mark[], spotOf: (point: Mark['point']) => Spot): Mark[] {
  const clusters = pins.filter(({ type }) => type === 'cluster').map(({ point }) => spotOf(point))
  const taken: Spot[] = []
  const drawn = marks.toSorted(largestFirst).filter(({ point }) => {
    const spot = spotOf(point)
    const isOn = (others: Spot[], room: number) => others.some(({ x, y }) => Math.hypot(x - spot.x, y - spot.y) < room)
    if (isOn(taken, ROOM_PX) || isOn(clusters, ROOM_BESIDE_CLUSTER_PX)) return false
    taken.push(spot)
    return true
  })
  return marks.filter((mark) => drawn.includes(mark))
}

/** The code of a buurt is longer than that of its wijk, and that longer than a municipality's. */
function largestFirst({ area: one }: Mark, { area: other }: Mark): number {
  return (one?.code.length ?? 0) - (other?.code.length ?? 0) || (other?.count ?? 0) - (one?.count ?? 0)
}
