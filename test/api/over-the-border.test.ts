import { describe, expect, test } from 'vitest'
import { MapView } from '#domain/map-view.ts'
import type { SearchPage } from '#domain/search.ts'
import { aListing } from '../support/builders.ts'
import { townNextDoor } from '../support/next-door.ts'
import { testApp } from '../support/test-app.ts'

const tested = await testApp()
const { services } = tested
const WIJK = 'WK039208'

async function add(given: Parameters<typeof aListing>[0]) {
  const source = { kind: 'editor' as const, key: null }
  await services.listings.create({ network: 'haarlem', content: aListing(given), source, confirmedAt: null })
}
const { buurtCode, point, bbox } = await townNextDoor(services, WIJK, 250)
const { point: far } = await townNextDoor(services, WIJK, 340)
await add({ name: 'De Buren', title: 'Borrel bij de buren', buurtCode, point })
await add({ name: 'De Verre Buren', title: 'Borrel verderop', buurtCode, point: far })
await add({ name: 'De Stille Buren', title: 'Geheime borrel', buurtCode, point, hideExactAddress: true })
await services.indexSync.settled()

const search = (query: string, on = tested) => on.search(`pageSize=100&${query}`)
const titles = ({ results }: SearchPage) => results.map(({ title }) => title)
const hit = ({ results }: SearchPage) => results.find(({ title }) => title === 'Borrel bij de buren')

async function buurtNextTo(): Promise<string> {
  const [codes] = await services.neighbourhoods.borders.beside([point])
  const buurt = codes?.find((code) => code.startsWith('BU0392'))
  if (!buurt) throw new Error('no buurt lies there')
  return buurt
}

describe('300 metres beyond the border of a chosen wijk', () => {
  test('stands among its neighbours, marked with where it is and how far the border', async () => {
    const found = hit(await search(`neighbourhood=${WIJK}`))
    expect(found?.widenedBy).toBeNull()
    const reason = found?.reasons.find(({ kind }) => kind === 'over-border')
    expect(reason).toMatchObject({ kind: 'over-border', area: 'Buurdorp West' })
    expect(Math.abs((reason as { metres: number }).metres - 250)).toBeLessThan(10)
  })

  test('and of a chosen buurt, with words, and whatever the order', async () => {
    const buurt = await buurtNextTo()
    expect(hit(await search(`neighbourhood=${buurt}`))?.reasons).toContainEqual(
      expect.objectContaining({ kind: 'over-border', area: 'De Grensbuurt' }),
    )
    for (const more of ['q=eenzaam', 'q=borrel', 'sort=name', 'sort=confirmed', 'need=loneliness', 'near=52.38,4.64'])
      expect(titles(await search(`neighbourhood=${WIJK}&${more}`)), more).toContain('Borrel bij de buren')
  })

  test('no further, no address that is hidden, and not of a whole municipality', async () => {
    const found = titles(await search(`neighbourhood=${WIJK}&need=loneliness`))
    expect(found).not.toContain('Borrel verderop')
    expect(found).not.toContain('Geheime borrel')
    expect(titles(await search('neighbourhood=GM0392&q=borrel&widen=false'))).not.toContain('Borrel bij de buren')
    expect(titles(await search(`neighbourhood=${WIJK}&beside=false`))).not.toContain('Borrel bij de buren')
  })

  test('is counted, under the filters as well', async () => {
    const without = await search(`neighbourhood=${WIJK}&beside=false&widen=false`)
    const withIt = await search(`neighbourhood=${WIJK}&widen=false`)
    expect(withIt.total).toBeGreaterThan(without.total)
    expect(withIt.facets.neighbourhood?.find(({ value }) => value === WIJK)?.count).toBe(withIt.total)
    for (const facet of ['kind', 'need'] as const)
      for (const { value, count } of withIt.facets[facet] ?? [])
        expect((await search(`neighbourhood=${WIJK}&${facet}=${value}&widen=false`)).total, value).toBe(count)
  })

  test('is on the map: as a pin, and in the number of its wijk and its buurt', async () => {
    const [west, south, east, north] = bbox
    const window = [west, south, east + 0.01, north].join(',')
    for (const zoom of [12, 13, 15]) {
      const { body } = await tested.get(`/api/v1/map?window=${window}&zoom=${zoom}&neighbourhood=${WIJK}`).expect(200)
      const { pins, shows, areas } = MapView.parse(body)
      if (shows === 'pins') expect(pins.map(({ title }) => title)).toContain('Borrel bij de buren')
      for (const { code, count } of areas)
        expect((await search(`neighbourhood=${code}&widen=false`)).total, code).toBe(count)
    }
    const { body } = await tested.get(`/api/v1/map?window=${window}&zoom=13&q=borrel`).expect(200)
    const buurt = await buurtNextTo()
    expect(MapView.parse(body).areas.find(({ code }) => code === buurt)?.count).toBeGreaterThan(0)
  })

  test('also while the index is away', async () => {
    const away = await tested.withoutIndex()
    const found = hit(await search(`neighbourhood=${WIJK}&q=borrel`, away))
    expect(found?.reasons.map(({ kind }) => kind)).toContain('over-border')
  })

  test('a place in the words does the same', async () => {
    const { name } = (await services.neighbourhoods.find(WIJK)) ?? { name: '' }
    const found = hit(await search(`q=${encodeURIComponent(`eenzaam in ${name}`)}&network=haarlem`))
    expect(found?.reasons.map(({ kind }) => kind)).toContain('over-border')
  })
})
