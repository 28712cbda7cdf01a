import { describe, expect, it } from 'vitest'
import { Bbox, BboxText, bboxAround, bboxesTouch, distanceMetres, Point, PointText } from '#domain/geo.ts'
import type { Outline, Ring } from '#domain/outline.ts'
import { crossingIn } from '#domain/outline-crossing.ts'
import { centreOf, metresToOutline, outlineHolds } from '#domain/outline-geometry.ts'
import { slugify } from '#domain/slug.ts'

const messages = (result: { error?: { issues: { message: string }[] } | undefined }) =>
  result.error?.issues.map((issue) => issue.message) ?? []

describe('a point', () => {
  it('lies in the Netherlands', () => {
    expect(Point.safeParse({ lat: 52.38, lng: 4.64 }).success).toBe(true)
    expect(messages(Point.safeParse({ lat: 48.85, lng: 2.35 }))).toEqual([
      expect.stringContaining('breedtegraad ligt buiten Nederland'),
      expect.stringContaining('lengtegraad ligt buiten Nederland'),
    ])
  })

  it('that is swapped is told so, not just refused', () => {
    expect(messages(Point.safeParse({ lat: 4.64, lng: 52.38 }))).toContain('lengte en breedte lijken verwisseld')
    expect(messages(PointText.safeParse('4.64,52.38'))).toContain('lengte en breedte lijken verwisseld')
  })

  it.each([NaN, Infinity, '52.38', null, undefined, { $gt: 0 }])('is two numbers, not %s', (lat) => {
    expect(Point.safeParse({ lat, lng: 4.64 }).success).toBe(false)
  })

  it('has no other fields', () => {
    expect(Point.safeParse({ lat: 52.38, lng: 4.64, hoogte: 3 }).success).toBe(false)
  })

  it.each(['', '52.38', '52.38,4.64,1', '5e1,4', '0x34,4', ' , ', '52,38;4,64'])('is not read from "%s"', (text) => {
    expect(messages(PointText.safeParse(text))).toEqual(['geef lat,lng, zoals 52.38,4.64'])
  })

  it('is read from an address, with or without a space', () => {
    expect(PointText.parse('52.38, 4.64')).toEqual({ lat: 52.38, lng: 4.64 })
  })
})

describe('a box', () => {
  it('goes west, south, east, north', () => {
    expect(BboxText.parse('4.6,52.34,4.68,52.42')).toEqual([4.6, 52.34, 4.68, 52.42])
    expect(messages(Bbox.safeParse([4.68, 52.34, 4.6, 52.42]))[0]).toContain('west moet kleiner zijn dan oost')
    expect(messages(Bbox.safeParse([52.34, 4.6, 52.42, 4.68]))[0]).toContain('verwisseld')
    expect(messages(Bbox.safeParse([-1, 40, 1, 42]))[0]).toContain('buiten Nederland')
    expect(messages(BboxText.safeParse('1,2,3'))[0]).toContain('vier getallen')
  })

  it('may be larger than the country', () => {
    expect(BboxText.safeParse('-10,40,20,60').success).toBe(true)
  })

  it('touches another when they share an edge', () => {
    expect(bboxesTouch([0, 0, 1, 1], [1, 1, 2, 2])).toBe(true)
    expect(bboxesTouch([0, 0, 1, 1], [1.1, 0, 2, 1])).toBe(false)
    expect(bboxAround([])).toBeNull()
    expect(bboxAround([[0, 1, 2, 3] as Bbox, [-1, 2, 1, 5] as Bbox])).toEqual([-1, 1, 2, 5])
  })
})

describe('distance', () => {
  it('from Haarlem to Enkhuizen station is 56 kilometres', () => {
    const metres = distanceMetres({ lat: 52.3878, lng: 4.6383 }, { lat: 52.6995, lng: 5.2887 })
    expect(metres / 1000).toBeCloseTo(55.9, 0)
    expect(distanceMetres({ lat: 52.4, lng: 4.6 }, { lat: 52.4, lng: 4.6 })).toBe(0)
  })
})

const square: Ring = [
  [5, 52],
  [5.01, 52],
  [5.01, 52.01],
  [5, 52.01],
  [5, 52],
]
const withHole: Outline = {
  type: 'Polygon',
  coordinates: [
    square,
    [
      [5.004, 52.004],
      [5.004, 52.006],
      [5.006, 52.006],
      [5.006, 52.004],
      [5.004, 52.004],
    ],
  ],
}

describe('an outline', () => {
  it('does not hold what lies in its hole', () => {
    expect(outlineHolds(withHole, { lat: 52.002, lng: 5.002 })).toBe(true)
    expect(outlineHolds(withHole, { lat: 52.005, lng: 5.005 })).toBe(false)
  })

  it('has a centre that lies inside, also around a hole or in a bent shape', () => {
    expect(outlineHolds(withHole, centreOf(withHole))).toBe(true)
    const bent: Outline = {
      type: 'Polygon',
      coordinates: [
        [
          [5, 52],
          [5.03, 52],
          [5.03, 52.03],
          [5.029, 52.03],
          [5.029, 52.001],
          [5, 52.001],
          [5, 52],
        ],
      ],
    }
    expect(outlineHolds(bent, centreOf(bent))).toBe(true)
  })

  it('knows how far away a point is', () => {
    expect(metresToOutline(withHole, { lat: 52.002, lng: 5.002 })).toBe(0)
    expect(metresToOutline(withHole, { lat: 52.011, lng: 5.005 })).toBeCloseTo(111, 0)
  })

  it('is known to cross itself wherever it does', () => {
    expect(crossingIn([square])).toBeNull()
    const bowTie: Ring = [
      [5, 52],
      [5.01, 52.01],
      [5.01, 52],
      [5, 52.01],
      [5, 52],
    ]
    const [lng, lat] = crossingIn([bowTie]) ?? []
    expect([lng, lat]).toEqual([expect.closeTo(5.005), expect.closeTo(52.005)])
    const across: Ring = [
      [5.005, 52.005],
      [5.02, 52.005],
      [5.02, 52.006],
      [5.005, 52.005],
    ]
    expect(crossingIn([square, across])).not.toBeNull()
  })

  it('may touch itself in a corner', () => {
    const touching: Ring = [
      [5, 52],
      [5.01, 52],
      [5.005, 52.005],
      [5.01, 52.01],
      [5, 52.01],
      [5.005, 52.005],
      [5, 52],
    ]
    expect(crossingIn([touching])).toBeNull()
  })
})

describe('the address form of a name', () => {
  it.each([
    ['Café ’t Hoekje', 'cafe-t-hoekje'],
    ["'s-Gravenhage", 's-gravenhage'],
    ['foto’s & films', 'fotos-en-films'],
    ['Straße Ørsted Ægir Þór Łódź', 'strasse-orsted-aegir-thor-lodz'],
    ['Súdwest-Fryslân', 'sudwest-fryslan'],
    ['Bergen (NH.)', 'bergen-nh'],
    ['50+ soos', '50-plus-soos'],
    ['İstanbul Çay ığ', 'istanbul-cay-ig'],
    ['  --Oude   Stad!  ', 'oude-stad'],
    ['ﬁets ĳs', 'fiets-ijs'],
    ['مرحبا', ''],
  ])('of %s is %s', (name, slug) => {
    expect(slugify(name)).toBe(slug)
  })
})
