import { describe, expect, test } from 'vitest'
import type { Reply } from '#contract'
import { testApp } from '../support/test-app.ts'

const { get, services, clock } = await testApp()

type Page = { total: number; page: number; pageSize: number; results: Record<string, unknown>[] }

async function read<T = Page>(path: string): Promise<T> {
  const { body, status } = await get(`/api/v1/${path}`)
  expect(body.fields ?? body.detail ?? null).toBeNull()
  expect(status).toBe(200)
  return body
}

/** All pages of a list, each checked against the first. */
async function readAll(path: string, pageSize: number): Promise<{ total: number; all: Record<string, unknown>[] }> {
  const at = (page: number) => read(`${path}${path.includes('?') ? '&' : '?'}page=${page}&pageSize=${pageSize}`)
  const { total } = await at(1)
  const all: Record<string, unknown>[] = []
  for (let page = 1; page <= Math.ceil(total / pageSize); page++) {
    const found = await at(page)
    expect(found).toMatchObject({ total, page, pageSize })
    all.push(...found.results)
  }
  return { total, all }
}

describe('the pages of a list', () => {
  test.each([
    ['organizations', 'id', 25],
    ['activities', 'id', 60],
    ['neighbourhoods', 'code', 50],
    ['themes', 'code', 5],
    ['needs', 'code', 30],
    ['networks', 'slug', 1],
    ['organizations?network=enkhuizen', 'id', 7],
    ['activities?neighbourhood=GM0392', 'id', 60],
    ['needs?theme=meeting', 'code', 3],
  ])('add up to the total, with everything in it once: %s', async (path, key, pageSize) => {
    const { total, all } = await readAll(path, pageSize)
    expect(total).toBeGreaterThan(1)
    expect(all).toHaveLength(total)
    expect(new Set(all.map((one) => one[key])).size).toBe(total)
  })

  test('hold twenty when nothing is said', async () => {
    for (const path of ['organizations', 'activities', 'neighbourhoods', 'needs']) {
      const page = await read(path)
      expect(page.pageSize).toBe(20)
      expect(page.results).toHaveLength(20)
    }
  })

  test.each(['organizations', 'activities', 'neighbourhoods', 'themes', 'needs', 'networks', 'search'])(
    'past the last are empty, and still tell the total: %s',
    async (path) => {
      const first = await read(path)
      const past = await read(`${path}?page=20&pageSize=100`)
      expect(past).toMatchObject({ total: first.total, page: 20, results: [] })
    },
  )

  test('may be asked for at any height', async () => {
    for (const path of ['organizations', 'activities', 'neighbourhoods', 'needs']) {
      expect((await read(`${path}?page=999999999&pageSize=100`)).results).toEqual([])
    }
  })

  test('are the same twice, whatever the size of a page', async () => {
    for (const path of ['organizations', 'activities']) {
      const [few, many] = [await readAll(path, 17), await readAll(path, 100)]
      expect(few.all.map(({ id }) => id)).toEqual(many.all.map(({ id }) => id))
    }
  })
})

describe('organisations', () => {
  test('of the networks together are all organisations', async () => {
    const { all: networks } = await readAll('networks', 20)
    const counts = networks.map((network) => Number(network.organizationCount))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe((await read('organizations')).total)
    const activities = networks.map((network) => Number(network.activityCount))
    expect(activities.reduce((sum, count) => sum + count, 0)).toBe((await read('activities')).total)
  })

  test('that are hidden are counted no more within a minute', async () => {
    const count = async () => (await read<Reply<'network'>>('networks/enkhuizen')).organizationCount
    const before = await count()
    const card = (await read<Reply<'organizations'>>('organizations?network=enkhuizen')).results.at(-1)
    const version = (await services.listings.byId(card?.id ?? ''))?.version ?? 0
    await services.listings.setStatus(card?.id ?? '', version, 'hidden')
    clock.now = new Date(clock.now.getTime() + 60_000)
    expect(await count()).toBe(before - 1)
    await services.listings.setStatus(card?.id ?? '', version + 1, 'published')
  })

  test('are found by id, by slug, and by the slug they had before', async () => {
    const card = (await read<Reply<'organizations'>>('organizations?network=haarlem')).results[0]
    if (!card) throw new Error('the demo has no organisation')
    const oldSlug = card.url.split('/').at(-1) ?? ''
    const whole = await read<Reply<'organization'>>(`organizations/${card.id}`)
    expect(await read(`organizations/${oldSlug}`)).toEqual(whole)
    expect(whole.activities).toHaveLength(card.activityCount)

    const listing = await services.listings.byId(card.id)
    if (!listing?.published) throw new Error('the organisation is not stored')
    const organization = { ...listing.published.organization, name: 'Heel andere naam' }
    await services.listings.publish(card.id, listing.version, { ...listing.published, organization })
    const renamed = await read<Reply<'organization'>>(`organizations/${oldSlug}`)
    expect(renamed).toMatchObject({ id: card.id, slug: 'heel-andere-naam', url: '/organisatie/heel-andere-naam' })
    expect(await read('organizations/heel-andere-naam')).toEqual(renamed)
  })

  test('that are hidden are gone from every list at once', async () => {
    const { total, results } = await read<Reply<'organizations'>>('organizations?network=enkhuizen')
    const card = results.find((one) => one.activityCount > 0)
    if (!card) throw new Error('the demo has no organisation with activities')
    const activities = await read('activities?network=enkhuizen')
    const version = (await services.listings.byId(card.id))?.version ?? 0
    await services.listings.setStatus(card.id, version, 'hidden')
    expect((await read('organizations?network=enkhuizen')).total).toBe(total - 1)
    expect((await read('activities?network=enkhuizen')).total).toBe(activities.total - card.activityCount)
    expect((await get(`/api/v1/organizations/${card.id}`)).status).toBe(404)
    await services.listings.setStatus(card.id, version + 1, 'published')
    expect((await read('organizations?network=enkhuizen')).total).toBe(total)
  })
})

describe('activities', () => {
  test('are found by id and by slug, also when the title in the slug is an old one', async () => {
    const card = (await read<Reply<'activities'>>('activities?network=haarlem')).results[0]
    if (!card) throw new Error('the demo has no activity')
    const activity = await read<Reply<'activity'>>(`activities/${card.id}`)
    expect(activity).toMatchObject({ id: card.id, title: card.title, organization: { id: card.organization.id } })
    expect(await read(`activities/${activity.slug}`)).toEqual(activity)
    const key = activity.slug.slice(-10)
    expect(await read(`activities/een-oude-titel-${key}`)).toEqual(activity)
  })

  test('in a list are those of the organisations', async () => {
    const { all } = await readAll('activities?network=enkhuizen', 100)
    const { all: organizations } = await readAll('organizations?network=enkhuizen', 100)
    const wholes = await Promise.all(
      organizations.map(({ id }) => read<Reply<'organization'>>(`organizations/${String(id)}`)),
    )
    const ids = wholes.flatMap((whole) => whole.activities.map((activity) => activity.id))
    expect(all.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
  })
})

describe('areas', () => {
  test('of Haarlem are 21 wijken and 111 buurten', async () => {
    expect((await read('neighbourhoods?municipality=GM0392&level=wijk')).total).toBe(21)
    expect((await read('neighbourhoods?municipality=GM0392&level=buurt')).total).toBe(111)
    expect((await read('neighbourhoods?municipality=GM0392')).total).toBe(133)
    expect((await read('neighbourhoods?parent=GM0388')).total).toBe(5)
    expect((await read('neighbourhoods?parent=GM0388&level=buurt')).total).toBe(19)
  })

  test('are found by code and by slug, with what is around them', async () => {
    const wijk = await read<Reply<'neighbourhood'>>('neighbourhoods/WK039201')
    expect(wijk).toMatchObject({ code: 'WK039201', level: 'wijk', parents: [{ code: 'GM0392' }] })
    expect(wijk.children.length).toBeGreaterThan(0)
    expect(wijk.neighbours.length).toBeGreaterThan(0)
    expect(await read(`neighbourhoods/${wijk.slug}`)).toEqual(wijk)
  })

  test('have outlines in pages: closed rings within the box of the area', async () => {
    const outlines = 'neighbourhood-outlines?parent=GM0392&level=buurt'
    const codes: string[] = []
    for (const page of [1, 2, 3]) {
      const found = await read<Reply<'outlines'>>(`${outlines}&page=${page}&pageSize=50`)
      expect(found).toMatchObject({ type: 'FeatureCollection', total: 111, page, pageSize: 50 })
      for (const { id, geometry } of found.features) {
        codes.push(id)
        const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
        for (const ring of rings) expect(ring.at(-1)).toEqual(ring[0])
        expect(rings[0]?.[0]?.[0]).toBeGreaterThan(4)
        expect(rings[0]?.[0]?.[0]).toBeLessThan(5)
      }
    }
    expect(new Set(codes).size).toBe(111)
    expect((await read<Reply<'outlines'>>(`${outlines}&page=9`)).features).toEqual([])
    const two = await read<Reply<'outlines'>>('neighbourhood-outlines?code=WK039201,WK039202')
    expect(two.features.map(({ id }) => id)).toEqual(['WK039201', 'WK039202'])
  })
})

test('every need belongs to a theme, and a network is found by its slug', async () => {
  const themes = (await readAll('themes', 100)).all.map(({ code }) => code)
  const { all: needs } = await readAll('needs', 100)
  expect(needs.length).toBeGreaterThanOrEqual(45)
  for (const need of needs) expect(themes).toContain(need.theme)
  expect(await read('networks/haarlem')).toMatchObject({ slug: 'haarlem', demo: true })
})

test.each([
  'organizations/bestaat-niet',
  'organizations/00000000-0000-4000-8000-000000000000',
  'activities/bestaat-niet',
  'activities/bestaat-niet-0123456789',
  'activities/00000000-0000-4000-8000-000000000000',
  'neighbourhoods/BU99999999',
  'neighbourhoods/bestaat-niet',
  'networks/bestaat-niet',
])('what is not there is 404, with a sentence in both languages: %s', async (path) => {
  const dutch = await get(`/api/v1/${path}`)
  const english = await get(`/api/v1/${path}`).set('Accept-Language', 'en')
  expect(dutch.body).toMatchObject({ status: 404, code: 'not-found', title: 'Niet gevonden' })
  expect(english.body).toMatchObject({ status: 404, code: 'not-found', title: 'Not found' })
  expect(english.body.detail).toMatch(/not|no such/)
  expect(dutch.body.detail).not.toBe(english.body.detail)
})
