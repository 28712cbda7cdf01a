import { describe, expect, test } from 'vitest'
import { BESIDE_METRES } from '#domain/coverage.ts'
import type { Neighbourhood } from '#domain/neighbourhood.ts'
import { metresToOutline } from '#domain/outline-geometry.ts'
import { measuredOutline, metresToBorder } from '#domain/outline-reach.ts'
import { readNeighbourhoodFiles } from '../../seed/seed-files.ts'
import { areaFamily } from '../../server/neighbourhoods/area-family.ts'
import { areaIndex } from '../../server/neighbourhoods/area-index.ts'
import { borders } from '../../server/neighbourhoods/borders.ts'
import { parseCbsGeojson } from '../../server/neighbourhoods/cbs-geojson.ts'

const files = await readNeighbourhoodFiles()
const { areas } = areaFamily(
  files.flatMap((file) => parseCbsGeojson(file).areas),
  [],
  2024,
)
const index = areaIndex(areas.map(({ outline, ...area }) => ({ ...area, hasOutline: outline !== null })))
let reads = 0
const { beside, bordering, ruler } = borders({
  index: async () => index,
  byCodes: async (codes) => {
    reads++
    return areas.filter(({ code }) => codes.includes(code))
  },
})
const named = (name: string) => areas.find((area) => area.level === 'wijk' && area.name === name) as Neighbourhood

/** Spots all over the town, inside and outside. */
const SPOTS = Array.from({ length: 400 }, (_, at) => ({
  lat: 52.335 + (at % 20) * 0.005,
  lng: 4.585 + Math.floor(at / 20) * 0.005,
}))

describe('borders', () => {
  test('a distance to one is the same however it is measured', () => {
    for (const { outline } of areas.filter(({ level }) => level !== 'municipality').slice(0, 40)) {
      if (!outline) continue
      const measured = measuredOutline(outline)
      for (const spot of SPOTS) {
        const metres = metresToOutline(outline, spot)
        if (metres > 5_000) continue
        expect(Math.abs(metresToBorder(measured, spot) - metres)).toBeLessThan(1 + metres / 500)
      }
    }
  })

  test('a spot is beside the wijken and buurten within 300 metres in which it does not lie', async () => {
    const found = await beside(SPOTS)
    for (const [at, spot] of SPOTS.entries()) {
      const expected = areas.filter(({ level, outline }) => {
        const metres = level === 'municipality' || !outline ? 0 : metresToOutline(outline, spot)
        return metres > 0 && metres <= BESIDE_METRES
      })
      expect(found[at]?.toSorted()).toEqual(expected.map(({ code }) => code).sort())
    }
    expect(found.flat().length).toBeGreaterThan(100)
  })

  test('areas that share no border do not border on each other, however their boxes lie', async () => {
    const { code, outline, bbox } = named('Boerhaavewijk')
    const next = await bordering([code])
    expect(next.length).toBeGreaterThan(1)
    for (const other of areas.filter(({ level }) => level === 'wijk')) {
      if (other.code === code || !other.outline || !outline) continue
      const corners = other.outline.coordinates.flat(other.outline.type === 'Polygon' ? 1 : 2) as [number, number][]
      const isFar = corners.every(([lng, lat]) => metresToOutline(outline, { lat, lng }) > 200)
      if (isFar) expect(next, `${other.name} ${bbox}`).not.toContain(other.code)
    }
    expect(await bordering([code, ...next])).not.toContain(code)
  })

  test('outlines are read once', async () => {
    await beside(SPOTS)
    const before = reads
    await beside(SPOTS)
    await (await ruler([named('Boerhaavewijk').code]))(SPOTS[0] as { lat: number; lng: number })
    expect(reads).toBe(before)
  })

  test('an area without outline is beside nothing', async () => {
    expect((await ruler(['WK999999']))({ lat: 52.38, lng: 4.64 })).toBe(Number.POSITIVE_INFINITY)
  })
})
