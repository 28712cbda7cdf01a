import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { areaFamily } from '../../server/neighbourhoods/area-family.ts'
import { parseCbsCsv } from '../../server/neighbourhoods/cbs-csv.ts'
import { parseCbsGeojson } from '../../server/neighbourhoods/cbs-geojson.ts'

describe('a CBS table', () => {
  const table = (text: string, name = 'nl-buurten-2024.csv') => parseCbsCsv({ name, bytes: Buffer.from(text) })

  it('gives areas with a centre and no outline', () => {
    const { areas, faults } = table(
      'bu_code,name,wk_code,gm_code,gm_name,population,lat,lon\nBU00140000,"Noord, oost",WK001400,GM0014,Groningen,,53.2,6.5\n',
    )
    expect(faults).toEqual([])
    expect(areas).toEqual([
      expect.objectContaining({
        code: 'BU00140000',
        name: 'Noord, oost',
        year: 2024,
        outline: null,
        population: null,
        centre: { lat: 53.2, lng: 6.5 },
      }),
    ])
  })

  it('says which line is wrong', () => {
    const { faults } = table(
      'gm_code;name;lat;lon\nGM0014;Groningen;6.5;53.2\nGM0014;;53.2;6.5\nGM0015;X;53.2;6.5\nGM0015;X;53.2;6.5\n',
    )
    expect(faults.map(({ what, message }) => `${what} ${message}`)).toEqual([
      expect.stringContaining('regel 2 heeft geen goed middelpunt (lat, lon): lengte en breedte lijken verwisseld'),
      'regel 3 heeft geen naam',
      'regel 5 (GM0015) heeft dezelfde code als regel 4',
    ])
  })

  it('is refused when it is empty, ragged or only a heading', () => {
    expect(table('').faults[0]?.message).toBe('is leeg')
    expect(table('gm_code,name\n').faults[0]?.message).toBe('bevat geen gebieden')
    expect(table('gm_code,name\nGM0014\n').faults[0]?.message).toContain('is geen goede tabel')
  })
})

const REAL = new URL('../../../shared/data/geo/', import.meta.url)
const hasReal = existsSync(REAL)
if (!hasReal) console.warn('SKIPPED: the real CBS files are not in ../shared/data/geo')

describe.skipIf(!hasReal)('the real files', () => {
  const read = (path: string) => ({ name: path.split('/').at(-1) ?? path, bytes: readFileSync(new URL(path, REAL)) })

  it('of Amsterdam are read without a fault, and make one family', () => {
    const files = ['buurten', 'wijken'].map((level) =>
      parseCbsGeojson(read(`boundaries/GM0363-amsterdam-${level}.geojson`)),
    )
    expect(files.flatMap(({ faults }) => faults)).toEqual([])
    const family = areaFamily(
      files.flatMap(({ areas }) => areas),
      [],
      2024,
    )
    expect(family.faults).toEqual([])
    expect(family.areas).toHaveLength(517 + 110 + 1)
    expect(family.derivedCodes).toEqual(['GM0363'])
    expect(new Set(family.areas.map((area) => area.slug)).size).toBe(628)
  })

  it('of all municipalities are read without a fault', () => {
    const { areas, faults } = parseCbsGeojson(read('boundaries/nl-gemeenten-2023-outline.geojson'))
    expect([areas.length, faults, areas[0]?.year]).toEqual([342, [], 2023])
  })

  it('of the whole country give every area an address of its own', () => {
    const tables = ['gemeenten', 'wijken', 'buurten'].map((level) => parseCbsCsv(read(`nl-${level}-2024.csv`)))
    expect(tables.flatMap(({ faults }) => faults)).toEqual([])
    const { areas, derivedCodes } = areaFamily(
      tables.flatMap(({ areas }) => areas),
      [],
      2024,
    )
    expect([areas.length, derivedCodes]).toEqual([342 + 3393 + 14_574, []])
    expect(new Set(areas.map((area) => area.slug)).size).toBe(areas.length)
  })
})
