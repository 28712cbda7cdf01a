import type { Bbox, Point } from '#domain/geo.ts'
import type { Neighbourhood } from '#domain/neighbourhood.ts'

/** A cell is a twentieth of a degree wide and high, about 3.4 by 5.6 km: a buurt lies in one or two, a municipality in ten. */
const CELLS_PER_DEGREE = 20
const ROW = 10_000

/** The number of the cell that holds a point. */
export function cellOf({ lat, lng }: Point): number {
  return Math.floor(lng * CELLS_PER_DEGREE) * ROW + Math.floor(lat * CELLS_PER_DEGREE)
}

/** The cells a box touches. */
export function cellsOf([west, south, east, north]: Bbox): number[] {
  const cells: number[] = []
  for (let x = Math.floor(west * CELLS_PER_DEGREE); x <= Math.floor(east * CELLS_PER_DEGREE); x++) {
    for (let y = Math.floor(south * CELLS_PER_DEGREE); y <= Math.floor(north * CELLS_PER_DEGREE); y++)
      cells.push(x * ROW + y)
  }
  return cells
}

/** Only an outline can hold a point. */
export function cellsOfArea({ outline, bbox }: Pick<Neighbourhood, 'outline' | 'bbox'>): number[] {
  return outline ? cellsOf(bbox) : []
}
