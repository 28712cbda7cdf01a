import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { AreaAlias, type AreaLevel, Neighbourhood } from '#domain/neighbourhood.ts'
import { type Outline, type Position, partsOf } from '#domain/outline.ts'
import { metresToOutline, outlineHolds } from '#domain/outline-geometry.ts'
import { slugify } from '#domain/slug.ts'
import { areaFamily } from '../../server/neighbourhoods/area-family.ts'
import { parseCbsGeojson } from '../../server/neighbourhoods/cbs-geojson.ts'

const read = (name: string) => readFileSync(new URL(`../../seed/neighbourhoods/${name}`, import.meta.url))
const aliases = z.array(AreaAlias).parse(JSON.parse(read('aliases.json').toString()))

/** The same numbers in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32
    return state / 2 ** 32
  }
}

const edgesOf = (outline: Outline) =>
  partsOf(outline)
    .flat()
    .flatMap((ring) =>
      ring.slice(1).map((to, index) => {
        const ends = [String(ring[index] as Position), String(to)].sort()
        return ends.join(' ')
      }),
    )

describe.each([
  { city: 'haarlem', code: 'GM0392', wijken: 21, buurten: 111 },
  { city: 'enkhuizen', code: 'GM0388', wijken: 5, buurten: 19 },
])('the outlines of $city', ({ city, code, wijken, buurten }) => {
  const { areas: found, faults } = parseCbsGeojson({ name: `${city}.geojson`, bytes: read(`${city}.geojson`) })
  const { areas, derivedCodes } = areaFamily(found, [], 2000)
  const ofLevel = (level: AreaLevel) => areas.filter((area) => area.level === level)
  const municipality = areas.find((area) => area.code === code)
  if (!municipality?.outline) throw new Error(`${code} is missing`)
  const whole = municipality.outline

  it('are complete, of 2024, sound, and say where they come from', () => {
    expect(faults).toEqual([])
    expect(derivedCodes).toEqual([])
    expect([ofLevel('wijk').length, ofLevel('buurt').length]).toEqual([wijken, buurten])
    expect(areas.filter((area) => area.year !== 2024)).toEqual([])
    for (const area of areas) Neighbourhood.parse(area)
    expect(JSON.parse(read(`${city}.geojson`).toString()).source).toBe('Bron: CBS/Kadaster')
  })

  it('have few corners and at most five decimals', () => {
    for (const area of areas) {
      const corners = area.outline ? partsOf(area.outline).flat(2) : []
      expect(corners.length).toBeLessThanOrEqual(area.level === 'municipality' ? 200 : 80)
      expect(corners.flat().every((degrees) => Math.round(degrees * 1e5) / 1e5 === degrees)).toBe(true)
    }
  })

  it('have a centre inside', () => {
    expect(
      areas.filter(({ outline, centre }) => !outline || !outlineHolds(outline, centre)).map((a) => a.code),
    ).toEqual([])
  })

  it('put every point of the municipality in exactly one buurt and one wijk', () => {
    const random = randomNumbers(392)
    const [west, south, east, north] = municipality.bbox
    let inside = 0
    while (inside < 200) {
      const point = { lng: west + random() * (east - west), lat: south + random() * (north - south) }
      const inMunicipality = outlineHolds(whole, point)
      const holding = ofLevel('buurt').filter(({ outline }) => outline && outlineHolds(outline, point))
      const holdingWijken = ofLevel('wijk').filter(({ outline }) => outline && outlineHolds(outline, point))
      expect([holding.length, holdingWijken.length]).toEqual(inMunicipality ? [1, 1] : [0, 0])
      if (holding[0]) expect(holding[0].parentCode).toBe(holdingWijken[0]?.code)
      if (inMunicipality) inside++
    }
  })

  it('share their borders: each side belongs to two buurten, or to one and the municipality', () => {
    const count = new Map<string, number>()
    for (const edge of ofLevel('buurt').flatMap(({ outline }) => (outline ? edgesOf(outline) : []))) {
      count.set(edge, (count.get(edge) ?? 0) + 1)
    }
    const outer = [...count].filter(([, times]) => times === 1).map(([edge]) => edge)
    expect([...count.values()].filter((times) => times > 2)).toEqual([])
    expect(outer.sort()).toEqual(edgesOf(whole).sort())
    const wijkEdges = ofLevel('wijk').flatMap(({ outline }) => (outline ? edgesOf(outline) : []))
    expect(wijkEdges.filter((edge) => !count.has(edge))).toEqual([])
  })

  it('lie next to their neighbours without a gap', () => {
    const random = randomNumbers(388)
    const corners = partsOf(whole).flat(2)
    for (let i = 0; i < 50; i++) {
      const [lng, lat] = corners[Math.floor(random() * corners.length)] as Position
      const nearest = Math.min(
        ...ofLevel('buurt').map(({ outline }) => (outline ? metresToOutline(outline, { lng, lat }) : 1)),
      )
      expect(nearest).toBe(0)
    }
  })

  it('have names for people that point to areas that exist, and that are no area’s own name', () => {
    const codes = new Set(areas.map((area) => area.code))
    const own = new Set(areas.map((area) => slugify(area.name)))
    for (const alias of aliases.filter((one) => one.municipalityCode === code)) {
      expect(alias.codes.filter((one) => !codes.has(one))).toEqual([])
      expect(own.has(slugify(alias.name)), alias.name).toBe(false)
    }
  })
})

describe('the names people use', () => {
  const named = (name: string) => aliases.find((alias) => alias.name === name)

  it('know that Schalkwijk is four wijken, and that Spijkenisse lies in Nissewaard', () => {
    expect(named('Schalkwijk')).toMatchObject({
      codes: ['WK039218', 'WK039219', 'WK039220', 'WK039221'],
      municipalityCode: 'GM0392',
    })
    expect(named('Spijkenisse')?.municipalityCode).toBe('GM1930')
  })

  it('mean one thing within a municipality', () => {
    const keys = aliases.map((alias) => `${alias.municipalityCode} ${slugify(alias.name)}`)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
