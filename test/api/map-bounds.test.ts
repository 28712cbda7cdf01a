import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { MAX_MAP_AREAS, MAX_MAP_BYTES, MAX_MAP_PINS } from '#domain/map-step.ts'
import { MapView } from '#domain/map-view.ts'
import { aListing, firstActivity } from '../support/builders.ts'
import { MAX_MAP_FEATURES } from '../support/map-features.ts'
import { testApp } from '../support/test-app.ts'

const { get, services } = await testApp({ seed: 'basics' })

/** As the page asks for what frames a search. */
const FRAME = '/api/v1/map-outlines?window=3.36,50.75,7.23,53.56&zoom=18'
const MANY = 3_000
/** One buurt of Haarlem, and a spot in it. */
const BUURT = 'BU03920101'
const { centre } = (await services.neighbourhoods.find(BUURT)) ?? { centre: { lat: 52.38, lng: 4.63 } }

const LONG_TITLE =
  'Een hele lange naam van een activiteit die net niet langer mag zijn dan wat er mag, met “aanhalingstekens” en nog meer'

/** Spread over half a kilometre, ten at each spot, with names as long as they may be. */
const PER_LISTING = 10
const contents = Array.from({ length: MANY / PER_LISTING }, (_, at) => {
  const point = { lat: centre.lat + ((at % 20) - 10) / 5_000, lng: centre.lng + (Math.floor(at / 20) - 7) / 3_000 }
  const content = aListing({ name: `Organisatie ${at}`, buurtCode: BUURT, point })
  const activity = firstActivity(content)
  const activities = Array.from({ length: PER_LISTING }, (_, number) => ({
    ...activity,
    id: randomUUID(),
    title: `${at} ${number} ${LONG_TITLE}`.slice(0, 120),
  }))
  return { ...content, activities }
})

beforeAll(async () => {
  const source = { kind: 'import' as const, key: 'first' }
  const first = await services.listings.create({
    network: 'haarlem',
    content: contents[0] ?? aListing(),
    confirmedAt: null,
    source,
  })
  const rest = contents.slice(1).map((published, at) => ({
    ...first,
    id: randomUUID(),
    slug: `organisatie-${at + 1}`,
    published,
    source: { ...source, key: String(at) },
  }))
  await services.listingRows.insertMany(rest)
  await services.indexSync.reindex()
}, 120_000)

async function view(window: number[], zoom: number): Promise<{ map: MapView; bytes: number }> {
  const { text, status } = await get(`/api/v1/map?window=${window.join(',')}&zoom=${zoom}`)
  expect(status).toBe(200)
  return { map: MapView.parse(JSON.parse(text)), bytes: Buffer.byteLength(text) }
}

/** A window around the spot, as wide as a large screen shows at a zoom. */
function around(zoom: number, pixels = 1_600): number[] {
  const half = (pixels * 180) / 256 / 2 ** zoom
  return [centre.lng - half, centre.lat - half * 0.4, centre.lng + half, centre.lat + half * 0.4]
}

describe(`${MANY} activities in one wijk`, () => {
  test.each([6, 9, 11, 12, 13, 14, 15, 16, 17, 18])('at zoom %i are never more than a phone can draw', async (zoom) => {
    const { map, bytes } = await view(around(zoom), zoom)
    expect(map.areas.length + map.pins.length + map.spread.length).toBeLessThanOrEqual(MAX_MAP_FEATURES)
    expect(bytes).toBeLessThanOrEqual(MAX_MAP_BYTES)
    expect(map.pinCount).toBeGreaterThan(0)
    if (zoom < 14) expect(map.shows).toBe('counts')
    if (zoom >= 17) expect(map.shows).toBe('pins')
  })

  test('are all counted, in their buurt, their wijk and their municipality', async () => {
    for (const [zoom, code] of [
      [7, 'GM0392'],
      [12, 'WK039201'],
      [13, BUURT],
    ] as const) {
      const { map } = await view(around(zoom), zoom)
      expect(map.areas.find((area) => area.code === code)?.count, code).toBe(MANY)
    }
  })

  test('are pins from nearby: the first of them, and how many there are', async () => {
    const { map } = await view(around(17, 6_000), 17)
    expect(map.pins).toHaveLength(MAX_MAP_PINS)
    expect(map.pinCount).toBeGreaterThan(MAX_MAP_PINS)
  })
})

test('borders with thousands of corners each are made coarser until they fit', async () => {
  const rows = 8
  const features = Array.from({ length: rows * rows }, (_, at) => wildArea(at % rows, Math.floor(at / rows)))
  const bytes = Buffer.from(JSON.stringify({ type: 'FeatureCollection', features }))
  expect(bytes.length).toBeGreaterThan(2 * MAX_MAP_BYTES)
  await services.neighbourhoods.importFiles([{ name: 'gemeenten.geojson', bytes }], { year: 2024 })
  const { text, status } = await get('/api/v1/map-outlines?level=municipality&window=3.2,50.6,7.4,53.7&zoom=10')
  expect(status).toBe(200)
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MAX_MAP_BYTES)
  expect(JSON.parse(text).features.length).toBeGreaterThanOrEqual(rows * rows)
  const { map } = await view([3.2, 50.6, 7.4, 53.7], 7)
  expect(map.areas.length).toBeLessThanOrEqual(MAX_MAP_AREAS)

  const chosen = features.map(({ properties }) => properties.gemeentecode).slice(0, 50)
  const frame = await get(`${FRAME}&level=municipality&code=${chosen.join(',')}`)
  expect(frame.status).toBe(200)
  expect(Buffer.byteLength(frame.text), 'the frame of a search in fifty of them').toBeLessThanOrEqual(MAX_MAP_BYTES)
  expect(frame.body.features.map(({ id }: { id: string }) => id).sort()).toEqual(chosen.toSorted())
  const whole = JSON.stringify(await services.neighbourhoods.byCodes(chosen))
  expect(Buffer.byteLength(whole), 'which uncut is too much').toBeGreaterThan(MAX_MAP_BYTES)
})

test('one chosen wijk is drawn as fine as a screen shows it', async () => {
  const { body } = await get(`${FRAME}&level=buurt&code=${BUURT}`).expect(200)
  const [area] = await services.neighbourhoods.byCodes([BUURT])
  const corners = body.features[0].geometry.coordinates.flat(2).length / 2
  expect(corners).toBeGreaterThan((area?.outline?.coordinates.flat(2).length ?? 0) / 4)
})

/** A municipality of a made-up country beside the others, with a border like a saw. */
function wildArea(column: number, row: number) {
  const [west, south, size, teeth] = [3.4 + column * 0.45, 50.8 + row * 0.33, 0.32, 150]
  const side = (along: (part: number) => [number, number]) =>
    Array.from({ length: teeth }, (_, at) => along(at / teeth))
  // None near the corners, where teeth of two sides would cross.
  const tooth = (part: number) => (part < 0.1 || part > 0.9 ? 0 : (Math.round(part * teeth) % 2) * 0.008)
  const ring = [
    ...side((part) => [west + part * size, south + tooth(part)]),
    ...side((part) => [west + size - tooth(part), south + part * size]),
    ...side((part) => [west + size - part * size, south + size - tooth(part)]),
    ...side((part) => [west + tooth(part), south + size - part * size]),
  ]
  const code = `GM${4000 + row * 8 + column}`
  const properties = { gemeentecode: code, gemeentenaam: `Gemeente ${code}` }
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]]] } }
}
