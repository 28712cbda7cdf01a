import { describe, expect, test } from 'vitest'
import { coverOf, isFoundIn } from '#domain/coverage.ts'
import { levelAtZoom, MAX_MAP_AREAS, MAX_MAP_PINS, pinsUpTo } from '#domain/map-step.ts'
import type { Outline, Position } from '#domain/outline.ts'
import { cellAt, snappedOutline } from '#domain/outline-snap.ts'

describe('the level of the areas', () => {
  const few = () => 10

  test.each([
    [6, 'municipality'],
    [10.75, 'municipality'],
    [11, 'wijk'],
    [12.75, 'wijk'],
    [13, 'buurt'],
    [18, 'buurt'],
  ])('at zoom %d is %s', (zoom, level) => expect(levelAtZoom(zoom, few)).toBe(level))

  test('is a larger one where a wide screen would hold too many', () => {
    const many = (level: string) => (level === 'buurt' ? MAX_MAP_AREAS + 1 : 10)
    expect(levelAtZoom(14, many)).toBe('wijk')
    expect(levelAtZoom(14, () => MAX_MAP_AREAS + 1)).toBe('municipality')
  })
})

describe('pins', () => {
  test('are none from afar, may be few over a town, more between the streets, and are always drawn from nearby', () => {
    expect(pinsUpTo(7, true)).toBe(0)
    expect(pinsUpTo(9.75, true)).toBe(0)
    expect(pinsUpTo(10, true)).toBe(100)
    expect(pinsUpTo(14, true)).toBe(MAX_MAP_PINS)
    expect(pinsUpTo(17, true)).toBe(Number.POSITIVE_INFINITY)
  })

  test('may be few from afar where no area has a count', () => expect(pinsUpTo(7, false)).toBe(100))
})

describe('what an offer covers', () => {
  test('has no area inside another one of it', () => {
    expect(coverOf(['BU03920101', 'WK039201'])).toEqual(['WK039201'])
    expect(coverOf(['BU03920101', 'GM0392', 'WK039202'])).toEqual(['GM0392'])
    expect(coverOf(['BU03920101', 'BU03920101', 'WK039202'])).toEqual(['BU03920101', 'WK039202'])
    expect(coverOf([])).toEqual([])
  })

  test('is found in what it lies in, in what it holds, and nowhere beside', () => {
    expect(isFoundIn(['BU03920101'], 'GM0392')).toBe(true)
    expect(isFoundIn(['GM0392'], 'BU03920101')).toBe(true)
    expect(isFoundIn(['WK039201'], 'WK039201')).toBe(true)
    expect(isFoundIn(['WK039201'], 'WK039202')).toBe(false)
    expect(isFoundIn(['GM0392'], 'GM0388')).toBe(false)
  })
})

describe('a border made coarser', () => {
  const square = (west: number, south: number, size: number, between: Position[] = []): Outline => ({
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west + size, south],
        ...between,
        [west + size, south + size],
        [west, south + size],
        [west, south],
      ],
    ],
  })
  const cell = { lng: 0.01, lat: 0.01 }

  test('loses the corners that lie on the line, and stays closed', () => {
    const rough: Position[] = [
      [6.001, 52.3],
      [5.999, 52.7],
    ]
    const made = snappedOutline(square(5, 52, 1, rough), cell)
    const [ring = []] = (made?.coordinates ?? []) as Position[][]
    expect(ring).toHaveLength(5)
    expect(ring[0]).toEqual(ring.at(-1))
    expect(new Set(ring.map(String))).toEqual(new Set(['5,52', '6,52', '6,53', '5,53']))
  })

  test('moves a shared corner to the same place for both neighbours', () => {
    const bend: Position = [6.0234, 52.5511]
    const left = snappedOutline(square(5, 52, 1, [bend]), cell)
    const right = snappedOutline(
      { type: 'Polygon', coordinates: [[[6, 52], [7, 52], [7, 53], [6, 53], bend, [6, 52]]] },
      cell,
    )
    const has = (outline: Outline | null) => JSON.stringify(outline?.coordinates).includes('[6.02,52.55]')
    expect([has(left), has(right)]).toEqual([true, true])
  })

  test('leaves out what is smaller than the grid: a hole, an island, or all of it', () => {
    const island = square(5.5, 52.5, 0.001).coordinates as Position[][]
    const lake = [...(square(5, 52, 1).coordinates as Position[][]), ...island]
    expect(snappedOutline({ type: 'Polygon', coordinates: lake }, cell)?.coordinates).toHaveLength(1)
    const isles: Outline = { type: 'MultiPolygon', coordinates: [square(5, 52, 1).coordinates as Position[][], island] }
    expect(snappedOutline(isles, cell)?.type).toBe('Polygon')
    expect(snappedOutline(square(5, 52, 0.001), cell)).toBeNull()
  })

  test('has a grid of pixels: twice as fine with each step of the zoom', () => {
    expect(cellAt(8, 1).lng * 2).toBeCloseTo(cellAt(7, 1).lng)
    expect(cellAt(0, 256).lng).toBe(360)
    expect(cellAt(7, 1).lat).toBeLessThan(cellAt(7, 1).lng)
  })
})
