import { describe, expect, test } from 'vitest'
import { relationTo } from '#domain/area-relation.ts'
import type { Outline } from '#domain/outline.ts'
import { metresApart } from '#domain/outline-distance.ts'

const at = (code: string) => ({ neighbourhood: { code } })
const areas = (...codes: string[]) => codes.map((code) => ({ code }))

describe('an activity and an area', () => {
  test('stands in it, in whatever part', () => {
    for (const area of ['BU03920101', 'WK039201', 'GM0392'])
      expect(relationTo({ location: at('BU03920101'), catchment: [] }, area)).toBe('stands')
    expect(relationTo({ location: at('BU03920201'), catchment: [] }, 'WK039201')).toBeNull()
  })

  test('or comes there: for the area itself, for all of the town, or for a part of it', () => {
    for (const code of ['WK039201', 'GM0392', 'BU03920101'])
      expect(relationTo({ location: at('BU03889999'), catchment: areas(code) }, 'WK039201')).toBe('serves')
    expect(relationTo({ location: null, catchment: areas('WK039202', 'GM0388') }, 'WK039201')).toBeNull()
  })
})

function square(west: number, south: number, size = 0.01): Outline {
  const [east, north] = [west + size, south + size]
  const ring: [number, number][] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  return { type: 'Polygon', coordinates: [ring] }
}

describe('the gap between two outlines', () => {
  const here = square(4.6, 52.38)

  test('is nothing where they share a border, also when only parts of a side touch', () => {
    expect(metresApart(here, square(4.61, 52.38), 500)).toBeLessThan(1)
    expect(metresApart(here, square(4.61, 52.385, 0.002), 500)).toBeLessThan(1)
  })

  test('is told in metres to within a percent, and not beyond what was asked', () => {
    // A thousandth of a degree of latitude is 111.2 metres.
    expect(metresApart(here, square(4.6, 52.393), 500)).toBeGreaterThan(330)
    expect(metresApart(here, square(4.6, 52.393), 500)).toBeLessThan(337)
    expect(metresApart(here, square(4.6, 52.393), 300)).toBe(Number.POSITIVE_INFINITY)
    expect(metresApart(here, square(5.6, 52.38), 500)).toBe(Number.POSITIVE_INFINITY)
  })
})
