import { describe, expect, test } from 'vitest'
import { MAX_MAP_BYTES } from '#domain/map-step.ts'
import { MapView } from '#domain/map-view.ts'
import { MAX_MAP_FEATURES } from '../support/map-features.ts'
import { testApp } from '../support/test-app.ts'

const { get, services, withoutIndex } = await testApp()

const HAARLEM = '4.55,52.33,4.70,52.44'
const COUNTRY = '3.0,50.5,7.5,53.7'
const SCHALKWIJK = '4.63,52.34,4.67,52.37'

async function view(query: string, ask = get): Promise<MapView> {
  const { body, status } = await ask(`/api/v1/map?${query}`)
  expect(body.fields ?? []).toEqual([])
  expect(status).toBe(200)
  return MapView.parse(body)
}

async function total(query: string, ask = get): Promise<number> {
  const { body } = await ask(`/api/v1/search?${query}`)
  return body.total
}

const countOf = ({ areas }: MapView, code: string) => areas.find((area) => area.code === code)?.count

describe('zoomed out', () => {
  test('the country is counted per municipality, a town per wijk, a wijk per buurt', async () => {
    const country = await view(`window=${COUNTRY}&zoom=7`)
    expect(country).toMatchObject({ shows: 'counts', level: 'municipality', pins: [], engine: 'meilisearch' })
    expect(country.areas.map(({ code }) => code).sort()).toEqual(['GM0388', 'GM0392'])
    expect((await view(`window=${HAARLEM}&zoom=12`)).level).toBe('wijk')
    expect((await view(`window=${SCHALKWIJK}&zoom=13`)).level).toBe('buurt')
  })

  test.each([
    [COUNTRY, 7, ''],
    [HAARLEM, 12, ''],
    [HAARLEM, 12, '&kind=volunteering'],
    [SCHALKWIJK, 13, ''],
    [SCHALKWIJK, 13, '&need=loneliness'],
    [HAARLEM, 12, '&neighbourhood=WK039215'],
    [HAARLEM, 12, '&q=koffie'],
    [SCHALKWIJK, 13, '&q=ik+voel+me+alleen'],
  ])(
    'a number is what the search finds when that area is chosen: %s at %d with "%s"',
    async (window, zoom, filters) => {
      const { areas } = await view(`window=${window}&zoom=${zoom}${filters}`)
      const chosen = filters.replace(/&neighbourhood=\w+/, '')
      expect(areas.length).toBeGreaterThan(1)
      // Words that are put in order here name only the best few hundred, so that there a place can bring others forward.
      const isExact = !filters.includes('q=')
      for (const { code, count } of areas) {
        const found = await total(`neighbourhood=${code}${chosen}`)
        if (isExact) expect(count, code).toBe(found)
        else expect(count, code).toBeLessThanOrEqual(found)
      }
      expect(areas.some(({ count }) => count > 0)).toBe(true)
    },
  )

  test('from above the country few are counted as well', async () => {
    const { shows, areas, pins } = await view(`window=${COUNTRY}&zoom=7&q=schaken`)
    expect({ shows, pins }).toEqual({ shows: 'counts', pins: [] })
    expect(areas.filter(({ count }) => count > 0).length).toBeGreaterThan(0)
  })

  test('what is chosen elsewhere does not change the numbers, so that another area can be chosen instead', async () => {
    const free = await view(`window=${HAARLEM}&zoom=12`)
    for (const place of ['neighbourhood=WK039215', 'bbox=4.62,52.37,4.66,52.39', 'near=52.38,4.63&radius=500'])
      expect((await view(`window=${HAARLEM}&zoom=12&${place}`)).areas, place).toEqual(free.areas)
  })
})

describe('zoomed in', () => {
  test('so few that they can be told apart are pins as soon as a town can be seen', async () => {
    const { shows, pins } = await view(`window=${HAARLEM}&zoom=10&q=schaken`)
    expect(shows).toBe('pins')
    expect(pins.length).toBeGreaterThan(0)
  })

  test('a hidden address is the middle of its buurt, says so, and is nowhere else in the answer', async () => {
    const { body } = await get('/api/v1/search?network=haarlem&pageSize=100')
    const hidden = body.results.filter(
      (one: { addressHidden: boolean; point: unknown }) => one.addressHidden && one.point,
    )
    expect(hidden.length).toBeGreaterThan(0)
    for (const { id, neighbourhood } of hidden.slice(0, 3)) {
      const area = await services.neighbourhoods.find(neighbourhood.code)
      const { lat, lng } = area?.centre ?? { lat: 0, lng: 0 }
      const { pins } = await view(`window=${lng - 0.01},${lat - 0.01},${lng + 0.01},${lat + 0.01}&zoom=15`)
      expect(pins.find((pin) => pin.id === id)).toMatchObject({ point: area?.centre, approximate: true })
    }
  })

  test('what works in an area and stands nowhere is drawn on that area, never as a pin', async () => {
    const { pins, spread } = await view(`window=${SCHALKWIJK}&zoom=15`)
    expect(spread.length).toBeGreaterThan(0)
    for (const { code, centre, offers, count } of spread) {
      expect(centre).toEqual((await services.neighbourhoods.find(code))?.centre)
      expect(count).toBeGreaterThanOrEqual(offers.length)
      for (const { id } of offers) {
        expect(pins.map((pin) => pin.id)).not.toContain(id)
        const { body } = await get(`/api/v1/activities/${id}`)
        expect(body.location?.point ?? null).toBeNull()
        expect(body.catchment.map((area: { code: string }) => area.code)).toContain(code)
      }
    }
  })

  test('what the public may no longer see is gone at once', async () => {
    const window = `window=${SCHALKWIJK}&zoom=15`
    const [pin] = (await view(window)).pins.filter(({ kind }) => kind !== null)
    const { body } = await get(`/api/v1/activities/${pin?.id}`)
    const listing = await services.listingRows.byId(body.organization.id)
    if (!listing) throw new Error('the pin has no listing')
    const hidden = { ...listing, status: 'hidden' as const, version: listing.version + 1 }
    await services.listingRows.replace(hidden, listing.version)
    expect((await view(window)).pins.map(({ id }) => id)).not.toContain(pin?.id)
    await services.listingRows.replace({ ...listing, version: hidden.version + 1 }, hidden.version)
  })
})

describe('little found', () => {
  test('the map draws what the list found by looking further, and counts only what fits as asked', async () => {
    const found = await Promise.all(
      services.needs.all().needs.map(async ({ code }) => {
        const { body } = await get(`/api/v1/search?neighbourhood=BU03920101&need=${code}&pageSize=100`)
        return { need: code, body }
      }),
    )
    const little = found.find(({ body }) => body.widened && body.results.some((one: { point: unknown }) => one.point))
    if (!little) throw new Error('the demo has enough of everything everywhere')
    const { need, body } = little
    const query = `neighbourhood=BU03920101&need=${need}`
    const { pins, areas } = await view(`window=${HAARLEM}&zoom=12&${query}`)
    const listed = body.results.map(({ id }: { id: string }) => id)
    expect(pins.length).toBeGreaterThan(0)
    for (const { id } of pins) expect(listed).toContain(id)
    for (const { code, count } of areas) {
      const { body: there } = await get(`/api/v1/search?neighbourhood=${code}&need=${need}&widen=false`)
      expect(count, code).toBe(there.total)
    }
  })

  test('what is open now is drawn as it is listed', async () => {
    const { body } = await get('/api/v1/search?network=haarlem&open=week&pageSize=100')
    const { pins, pinCount } = await view(`window=${HAARLEM}&zoom=17&network=haarlem&open=week`)
    expect(body.total).toBeGreaterThan(0)
    expect(pinCount).toBeLessThanOrEqual(body.total)
    if (body.total <= 100) {
      const listed = body.results.map(({ id }: { id: string }) => id)
      for (const { id } of pins) expect(listed).toContain(id)
    }
  })
})

describe('borders', () => {
  const outlines = async (query: string) => get(`/api/v1/map-outlines?${query}`)

  test('come as GeoJSON for the window, by the codes of the areas, closed and few of corners', async () => {
    const { body, headers } = await outlines(`level=wijk&window=${HAARLEM}&zoom=12`)
    expect(headers['content-type']).toContain('application/geo+json')
    const { areas } = await view(`window=${HAARLEM}&zoom=12`)
    expect(body.features.map(({ id }: { id: string }) => id).sort()).toEqual(areas.map(({ code }) => code).sort())
    for (const { geometry } of body.features) {
      const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
      for (const ring of rings) expect(ring[0]).toEqual(ring.at(-1))
    }
    const near = await outlines(`level=wijk&window=${HAARLEM}&zoom=16`)
    expect(near.text.length).toBeGreaterThan(JSON.stringify(body).length)
  })

  test('neighbours keep the same corners on their shared border', async () => {
    const { body } = await outlines(`level=buurt&window=${SCHALKWIJK}&zoom=13`)
    const times = new Map<string, number>()
    for (const { geometry } of body.features) {
      const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
      for (const corner of new Set(rings.flat().map(String)))
        times.set(String(corner), (times.get(String(corner)) ?? 0) + 1)
    }
    const shared = [...times.values()].filter((count) => count > 1).length
    expect(shared / times.size).toBeGreaterThan(0.5)
  })
})

describe('without the index', () => {
  test('the map counts rows of the database, and says which engine it was', { timeout: 60_000 }, async () => {
    const away = await withoutIndex()
    for (const [window, zoom] of [
      [HAARLEM, 12],
      [SCHALKWIJK, 13],
    ] as const) {
      const there = await view(`window=${window}&zoom=${zoom}`)
      const here = await view(`window=${window}&zoom=${zoom}`, away.get)
      expect(here.engine).toBe('mongodb')
      expect(here.areas).toEqual(there.areas)
    }
    const pins = (map: MapView) => map.pins.map(({ id }) => id).sort()
    const query = `window=${SCHALKWIJK}&zoom=15`
    expect(pins(await view(query, away.get))).toEqual(pins(await view(query)))
  })
})

describe('what cannot be asked', () => {
  test.each([
    ['zoom=12', 'window'],
    [`window=${HAARLEM}`, 'zoom'],
    [`window=${HAARLEM}&zoom=99`, 'zoom'],
    ['window=1,2,3,4&zoom=12', 'window'],
    [`window=${HAARLEM}&zoom=12&neighbourhood=WK999999`, 'neighbourhood'],
  ])('%s is refused by name', async (query, field) => {
    const { body, status } = await get(`/api/v1/map?${query}`)
    expect(status).toBe(400)
    expect(body.fields.map(({ where }: { where: string }) => where)).toContain(field)
  })

  test('what we have nothing for shows nothing', async () => {
    const { pins, areas } = await view(`window=${HAARLEM}&zoom=12&q=tandarts`)
    expect(pins).toEqual([])
    expect(areas.every(({ count }) => count === 0)).toBe(true)
  })
})

test('no answer on the demo is heavier than promised, at any zoom', async () => {
  for (let zoom = 6; zoom <= 18; zoom++) {
    const half = 300 / 2 ** zoom
    const window = [4.64 - half, 52.38 - half * 0.6, 4.64 + half, 52.38 + half * 0.6].join(',')
    const { text } = await get(`/api/v1/map?window=${window}&zoom=${zoom}`)
    const { areas, pins, spread } = JSON.parse(text)
    expect(areas.length + pins.length + spread.length).toBeLessThanOrEqual(MAX_MAP_FEATURES)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MAX_MAP_BYTES)
  }
})

test('every wijk of the demo has the number that its own page finds', async () => {
  const map = await view(`window=${HAARLEM}&zoom=12`)
  const { results } = await services.neighbourhoods.list({
    level: 'wijk',
    municipality: 'GM0392',
    page: 1,
    pageSize: 100,
  })
  for (const { code } of results) expect(countOf(map, code), code).toBe(await total(`neighbourhood=${code}`))
})
