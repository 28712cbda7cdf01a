import { describe, expect, it } from 'vitest'
import { areaFamily } from '../../server/neighbourhoods/area-family.ts'
import { parseCbsGeojson } from '../../server/neighbourhoods/cbs-geojson.ts'

const SQUARE = [
  [4.6, 52.3],
  [4.61, 52.3],
  [4.61, 52.31],
  [4.6, 52.31],
  [4.6, 52.3],
]
const OURS = { code: 'BU03920101', name: 'Stationsbuurt', wk_name: 'Oude Stad', gm_name: 'Haarlem', population: 2140 }

const feature = (properties: object, ring: unknown = SQUARE) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates: [ring] },
})
const fileOf = (features: unknown[], name = 'buurten.geojson', more: object = {}) => ({
  name,
  bytes: Buffer.from(JSON.stringify({ type: 'FeatureCollection', ...more, features })),
})
const faultsOf = (bytes: Uint8Array) =>
  parseCbsGeojson({ name: 'x.geojson', bytes }).faults.map(({ what, message }) =>
    [what, message].filter(Boolean).join(' '),
  )

describe('an area file', () => {
  it('with our property names gives code, names, centre, box and outline', () => {
    const { areas, faults } = parseCbsGeojson(fileOf([feature(OURS)], 'haarlem-2024.geojson'))
    expect(faults).toEqual([])
    expect(areas).toEqual([
      {
        file: 'haarlem-2024.geojson',
        code: 'BU03920101',
        level: 'buurt',
        year: 2024,
        name: 'Stationsbuurt',
        wijkName: 'Oude Stad',
        municipalityName: 'Haarlem',
        centre: { lat: 52.305, lng: 4.605 },
        bbox: [4.6, 52.3, 4.61, 52.31],
        outline: { type: 'Polygon', coordinates: [SQUARE] },
        population: 2140,
      },
    ])
  })

  it.each([
    [
      'a buurt of PDOK',
      {
        buurtcode: 'BU03920101',
        buurtnaam: 'Stationsbuurt',
        wijkcode: 'WK039201',
        gemeentecode: 'GM0392',
        gemeentenaam: 'Haarlem',
        aantal_inwoners: 2140,
        jaar: 2023,
        water: 'NEE',
      },
      { code: 'BU03920101', name: 'Stationsbuurt', population: 2140, year: 2023 },
    ],
    [
      'a wijk of PDOK',
      {
        wijkcode: 'WK039201',
        wijknaam: 'Oude Stad',
        gemeentecode: 'GM0392',
        gemeentenaam: 'Haarlem',
        aantalInwoners: -99997,
      },
      { code: 'WK039201', name: 'Oude Stad', population: null, wijkName: 'Oude Stad' },
    ],
    [
      'a municipality of PDOK',
      { gemeentecode: '0392', gemeentenaam: 'Haarlem' },
      { code: 'GM0392', name: 'Haarlem', level: 'municipality' },
    ],
    [
      'a CBS shape file',
      { BU_CODE: 'BU0363NE04', BU_NAAM: 'Banne-Zuidoost', GM_NAAM: 'Amsterdam', AANT_INW: -99999999 },
      { code: 'BU0363NE04', population: null, municipalityName: 'Amsterdam' },
    ],
    [
      'cartomap',
      { statcode: 'GM0392', statnaam: 'Haarlem', jrstatcode: '2025GM0392' },
      { code: 'GM0392', name: 'Haarlem', year: 2025 },
    ],
  ])('with the property names of %s is understood', (_source, properties, expected) => {
    const { areas, faults } = parseCbsGeojson(fileOf([feature(properties)]))
    expect(faults).toEqual([])
    expect(areas[0]).toMatchObject(expected)
  })

  it('takes the year from the option, else the area, else the collection, else the file name', () => {
    const yearOf = (name: string, options: { year?: number }, properties: object, more: object) =>
      parseCbsGeojson(fileOf([feature({ ...OURS, ...properties })], name, more), options).areas[0]?.year
    expect(yearOf('cbs-2021.geojson', { year: 2024 }, { jaar: 2023 }, { year: 2022 })).toBe(2024)
    expect(yearOf('cbs-2021.geojson', {}, { jaar: 2023 }, { year: 2022 })).toBe(2023)
    expect(yearOf('cbs-2021.geojson', {}, {}, { year: 2022 })).toBe(2022)
    expect(yearOf('cbs-2021.geojson', {}, {}, {})).toBe(2021)
    expect(yearOf('GM0392.geojson', {}, {}, {})).toBeNull()
  })

  it('may begin with a byte order mark, hold heights, and hold water under a code that land has too', () => {
    const high = SQUARE.map((corner) => [...corner, 1.5])
    const water = feature({ ...OURS, water: 'JA' })
    const { bytes } = fileOf([water, feature(OURS, high)])
    const read = parseCbsGeojson({ name: 'x', bytes: Buffer.concat([Buffer.from('\uFEFF'), bytes]) })
    expect(read).toMatchObject({ faults: [], waterCount: 1, areas: [{ outline: { coordinates: [SQUARE] } }] })
  })
})

describe('a bad file is refused with what is wrong', () => {
  it.each([
    ['an empty file', Buffer.from(''), 'is leeg'],
    ['broken JSON', Buffer.from('{"type":\n "Feature'), 'is geen geldige JSON'],
    ['JSON that stops', Buffer.from('{"type":"FeatureCollection","features":['), 'het houdt halverwege op'],
    ['a text', Buffer.from('# Gebieden'), 'is geen geldige JSON: onverwacht teken'],
    ['Windows-1252', Buffer.from('{"naam":"Caf\xe9"}', 'latin1'), 'is niet in UTF-8 opgeslagen'],
    ['UTF-16', Buffer.from('\uFEFF{}', 'utf16le'), 'UTF-16'],
    ['a list', Buffer.from('[]'), 'FeatureCollection'],
    ['null', Buffer.from('null'), 'FeatureCollection'],
    ['TopoJSON', Buffer.from('{"type":"Topology"}'), 'TopoJSON'],
    ['no features', fileOf([]).bytes, 'bevat geen gebieden'],
    ['only water', fileOf([feature({ ...OURS, water: 'JA' })]).bytes, 'alleen water'],
  ])('%s', (_kind, bytes, message) => {
    expect(faultsOf(bytes)).toEqual([expect.stringContaining(message)])
  })

  const rd = SQUARE.map(([lng = 0, lat = 0]) => [(lng - 4.6) * 1e5 + 103_000, (lat - 52.3) * 1e5 + 489_000])
  const bowTie = [SQUARE[0], SQUARE[2], SQUARE[1], SQUARE[3], SQUARE[0]]
  it.each([
    ['no code', { name: 'x', gm_name: 'Haarlem' }, SQUARE, 'gebied 1 heeft geen code'],
    ['no name', { code: 'BU03920101' }, SQUARE, 'gebied 1 (BU03920101) heeft geen naam'],
    ['a strange code', { ...OURS, code: 'PV27' }, SQUARE, 'onbekende code: "PV27"'],
    ['a broken letter', { ...OURS, name: 'Caf\uFFFD' }, SQUARE, 'kapotte letter'],
    ['swapped coordinates', OURS, SQUARE.map((corner) => corner.toReversed()), 'lengte en breedte verwisseld'],
    ['RD coordinates', OURS, rd, 'Rijksdriehoekstelsel (EPSG:28992)'],
    ['a corner abroad', OURS, SQUARE.with(1, [2.1, 52.3]), 'ligt niet helemaal in Nederland: [2.1, 52.3]'],
    ['an open ring', OURS, SQUARE.slice(0, -1), 'die niet sluit: begint op [4.6, 52.3] en eindigt op [4.6, 52.31]'],
    ['a ring of three', OURS, [SQUARE[0], SQUARE[1], SQUARE[0]], 'van maar 3 punten'],
    ['a self-crossing', OURS, bowTie, 'die zichzelf kruist, bij [4.605, 52.305]'],
    ['text for numbers', OURS, [['4.6', '52.3']], 'iets dat geen getal is'],
    ['no coordinates', OURS, [], 'zonder punten'],
  ])('%s', (_kind, properties, ring, message) => {
    expect(faultsOf(fileOf([feature(properties, ring)]).bytes)).toEqual([expect.stringContaining(message)])
  })

  it('a point for an outline, or none', () => {
    const without = { type: 'Feature', properties: OURS, geometry: null }
    const point = {
      type: 'Feature',
      properties: { ...OURS, code: 'BU03920102' },
      geometry: { type: 'Point', coordinates: [4.6, 52.3] },
    }
    expect(faultsOf(fileOf([without, point, null]).bytes)).toEqual([
      expect.stringContaining('gebied 1 (BU03920101 Stationsbuurt) heeft geen omtrek'),
      expect.stringContaining('heeft als omtrek een Point'),
      expect.stringContaining('gebied 3 heeft geen code'),
      expect.stringContaining('gebied 3 heeft geen naam'),
      expect.stringContaining('gebied 3 heeft geen omtrek'),
    ])
  })

  it('with all its faults together, doubled codes too, and only good areas kept', () => {
    const { areas, faults } = parseCbsGeojson(
      fileOf([feature(OURS), feature({ ...OURS, name: 'Nog eens' }), feature({ code: 'XX' }, bowTie)]),
    )
    expect(areas.map((area) => area.name)).toEqual(['Stationsbuurt'])
    expect(faults.map(({ what }) => what)).toEqual([
      'gebied 2 (BU03920101 Nog eens)',
      'gebied 3 (XX)',
      'gebied 3 (XX)',
      'gebied 3 (XX)',
    ])
    expect(faults[0]?.message).toBe('heeft dezelfde code als gebied 1')
  })
})

describe('parents that no file holds', () => {
  const { areas } = parseCbsGeojson(
    fileOf([feature(OURS), feature({ ...OURS, code: 'BU03920201', name: 'Florapark' })]),
  )

  it('are made from what lies in them', () => {
    const family = areaFamily(areas, [], 2024)
    expect(family.faults).toEqual([])
    expect(family.areas.map(({ code, name, slug, parentCode, year }) => [code, name, slug, parentCode, year])).toEqual([
      ['BU03920101', 'Stationsbuurt', 'haarlem-stationsbuurt', 'WK039201', 2024],
      ['BU03920201', 'Florapark', 'haarlem-florapark', 'WK039202', 2024],
      ['WK039201', 'Oude Stad', 'haarlem-oude-stad', 'GM0392', 2024],
      ['GM0392', 'Haarlem', 'haarlem', null, 2024],
      ['WK039202', 'Oude Stad', 'haarlem-oude-stad-wk039202', 'GM0392', 2024],
    ])
  })

  it('are left alone when they are known, and keep their name', () => {
    const known = areaFamily(areas, [], 2023).areas.map(({ outline, ...area }) => ({
      ...area,
      hasOutline: outline !== null,
    }))
    const again = areaFamily(areas, known, 2024)
    expect([again.derivedCodes, again.renamed, again.areas.length]).toEqual([[], [], 2])
  })

  it('need the name of their municipality from somewhere', () => {
    const nameless = areas.map((area) => ({ ...area, municipalityName: null }))
    expect(areaFamily(nameless, [], 2024).faults).toEqual([
      expect.objectContaining({ message: expect.stringContaining('de naam van gemeente GM0392 ontbreekt') }),
    ])
  })

  it('and a code that stands in two files is refused', () => {
    const other = areas.map((area) => ({ ...area, file: 'ander.geojson' }))
    expect(areaFamily([...areas, ...other], [], 2024).faults[0]?.message).toBe('staat ook in buurten.geojson')
  })
})
