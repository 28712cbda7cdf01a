import { describe, expect, test } from 'vitest'
import { distanceMetres, type Point } from '#domain/geo.ts'
import { Listing } from '#domain/listing.ts'
import { Network } from '#domain/network.ts'
import type { SearchPage } from '#domain/search.ts'
import { aListing } from '../support/builders.ts'
import { testApp } from '../support/test-app.ts'

const { get, services, clock } = await testApp({ seed: 'basics' })
await services.networks.put(
  Network.parse({ id: crypto.randomUUID(), slug: 'proef', name: 'Proefnetwerk', contact: {}, settings: {} }),
)

const MIDDLE: Point = { lat: 52.38, lng: 4.64 }
/** A sunflower: even over a circle of three kilometres, and the same in every run. */
const points = Array.from({ length: 600 }, (_, number): Point => {
  const metres = 3_000 * Math.sqrt((number + 0.5) / 600)
  const angle = number * 2.39996
  const degrees = metres / 111_195
  const aside = Math.cos((MIDDLE.lat * Math.PI) / 180)
  return { lat: MIDDLE.lat + degrees * Math.sin(angle), lng: MIDDLE.lng + (degrees * Math.cos(angle)) / aside }
})
const at = clock.now.toISOString()
await services.listingRows.insertMany(
  points.map((point, number) => {
    const content = aListing({ name: `Stip ${number}`, title: `Stippelavond ${number}`, point })
    const dates = { confirmedAt: null, createdAt: at, updatedAt: at }
    const id = crypto.randomUUID()
    const row = { id, network: 'proef', slug: `stip-${number}`, formerSlugs: [], status: 'published', demo: false }
    const source = { kind: 'editor', key: null }
    return Listing.parse({ ...row, ...dates, source, version: 1, indexedVersion: 0, published: content, draft: null })
  }),
)
await services.indexSync.reindex()

const metresOf = (point: Point) => distanceMetres(MIDDLE, point)
const within = (radius: number) => points.map(metresOf).filter((metres) => metres <= radius)

async function search(query: string): Promise<SearchPage> {
  const { body } = await get(`/api/v1/search?near=${MIDDLE.lat},${MIDDLE.lng}&widen=false&${query}`)
  return body
}

async function allPages(query: string): Promise<SearchPage['results']> {
  const results: SearchPage['results'] = []
  for (let page = 1; ; page++) {
    const next = await search(`${query}&pageSize=100&page=${page}`)
    results.push(...next.results)
    if (next.results.length < 100) return results
  }
}

describe.each([200, 1_000, 1_600, 2_900])('within %d metres', (radius) => {
  test('all that stands there is found, once, nearest first, and nothing beyond', async () => {
    const found = (await allPages(`radius=${radius}`)).map(({ distance }) => distance ?? Number.NaN)
    expect(found).toEqual(found.toSorted((a, b) => a - b))
    expect(found).toEqual(
      within(radius)
        .map(Math.round)
        .sort((a, b) => a - b),
    )
  })

  test('the page is full, and total and counts are exact for a few and close for many', async () => {
    const { total, facets, results } = await search(`radius=${radius}`)
    const real = within(radius).length
    expect(results).toHaveLength(Math.min(20, real))
    if (real < 150) expect(total).toBe(real)
    expect(Math.abs(total - real)).toBeLessThan(0.06 * real + 1)
    expect(facets.kind?.[0]?.count).toBe(total)
  })
})

test('what is ticked narrows it, and keeps the counts of its group', async () => {
  const { total, facets } = await search('radius=1000&kind=meeting')
  expect(total).toBe(within(1_000).length)
  expect(facets.kind).toEqual([{ value: 'meeting', count: total, name: null }])
  expect((await search('radius=1000&kind=volunteering')).total).toBe(0)
})
