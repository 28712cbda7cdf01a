import type { AreaLevel } from './neighbourhood.ts'

/** How large one answer for the map is at most, so that a slow line can carry it. */
export const MAX_MAP_BYTES = 300_000

/** Areas in one window. With more of a level, the level above is shown. */
export const MAX_MAP_AREAS = 800
/** Pins in one window; with more, areas are counted instead. */
export const MAX_MAP_PINS = 500

/** From which zoom (tiles of 256 pixels) areas of a level are about a thumb wide on the screen. From large to small. */
const LEVEL_FROM_ZOOM: readonly [AreaLevel, number][] = [
  ['municipality', 0],
  ['wijk', 11],
  ['buurt', 13],
]
/** From here a town is wider than a cluster; seen from further away, pins say no more than how many there are in a town. */
const TOWN_ZOOM = 10
/** So few are pins as soon as a town can be told apart: a count would only hide where they are. */
const FEW_PINS = 100
/** From here streets can be told apart, and pins say more than counts. */
const STREETS_ZOOM = 14
/** So near, more than enough pins stand in one building: the first of them are drawn, and how many there are is said. */
const NEAREST_ZOOM = 17

/** The level of the areas at a zoom; a larger one where the window would hold too many (`countOf` tells how many it holds). */
export function levelAtZoom(zoom: number, countOf: (level: AreaLevel) => number): AreaLevel {
  const fitting = LEVEL_FROM_ZOOM.filter(([, from]) => zoom >= from)
  const few = fitting.findLast(([level]) => countOf(level) <= MAX_MAP_AREAS)
  return few?.[0] ?? 'municipality'
}

/** How many pins a window may have at a zoom before counts take their place; where no area has a count, few are pins from afar too. */
export function pinsUpTo(zoom: number, isCounted: boolean): number {
  if (zoom >= NEAREST_ZOOM) return Number.POSITIVE_INFINITY
  if (zoom >= STREETS_ZOOM) return MAX_MAP_PINS
  return zoom >= TOWN_ZOOM || !isCounted ? FEW_PINS : 0
}
