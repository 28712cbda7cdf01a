import { describe, expect, inject, test } from 'vitest'
import { distanceMetres, type Point } from '#domain/geo.ts'
import { Listing } from '#domain/listing.ts'
import { Network } from '#domain/network.ts'
import { type SearchPage, SearchQuery } from '#domain/search.ts'
import { meiliClient } from '../../server/engines/connections.ts'
import { findNear, isNear } from '../../server/search/find-near.ts'
import { indexAsker } from '../../server/search/index-asker.ts'
import { aListing } from '../support/builders.ts'
import { testApp } from '../support/test-app.ts'

const { get, services, clock, database } = await testApp({ seed: 'basics' })
const { meiliUrl, meiliKey } = inject('engines')
const { ask } = indexAsker(meiliClient(meiliUrl, meiliKey))
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
const pointOf = new Map<string, Point>()
const at = clock.now.toISOString()
await services.listingRows.insertMany(
  points.map((point, number) => {
    const content = aListing({ name: `Stip ${number}`, title: `Stippelavond ${number}`, point })
    const dates = { confirmedAt: null, createdAt: at, updatedAt: at }
    const id = crypto.randomUUID()
    pointOf.set(id, point)
    const row = { id, network: 'proef', slug: `stip-${number}`, formerSlugs: [], status: 'published', demo: false }
    const source = { kind: 'editor', key: null }
    return Listing.parse({ ...row, ...dates, source, version: 1, indexedVersion: 0, published: content, draft: null })
  }),
)
await services.indexSync.reindex()

const metresOf = (point: Point) => distanceMetres(MIDDLE, point)
const within = (radius: number) => points.map(metresOf).filter((metres) => metres <= radius)

type Found = { total: number; metres: number[]; kinds: Record<string, number> }
type Way = (query: Record<string, string>) => Promise<Found>

/** As a small map is searched, by Meilisearch's own radius. */
async function inSmallMap(query: Record<string, string>): Promise<Found> {
  const asked = new URLSearchParams({ near: `${MIDDLE.lat},${MIDDLE.lng}`, widen: 'false', ...query })
  const { total, results, facets }: SearchPage = (await get(`/api/v1/search?${asked}`)).body
  const kinds = Object.fromEntries((facets.kind ?? []).map(({ value, count }) => [value, count]))
  return { total, metres: results.map(({ distance }) => distance ?? Number.NaN), kinds }
}

/** As a large map is searched, by boxes. */
async function inLargeMap(query: Record<string, string>): Promise<Found> {
  const asked = SearchQuery.parse({ near: `${MIDDLE.lat},${MIDDLE.lng}`, ...query })
  if (!isNear(asked)) throw new Error('not near')
  const { total, hits, facets } = await findNear(ask, database.name, asked, 0)
  const metres = hits.map(({ listingId }) => Math.round(metresOf(pointOf.get(listingId) as Point)))
  return { total, metres, kinds: facets.kind ?? {} }
}

async function allPages(find: Way, radius: number): Promise<number[]> {
  const all: number[] = []
  for (let page = 1; ; page++) {
    const { metres } = await find({ radius: String(radius), pageSize: '100', page: String(page) })
    all.push(...metres)
    if (metres.length < 100) return all
  }
}

describe.each([
  ['a small map', inSmallMap],
  ['a large map', inLargeMap],
])('in %s', (_name, find) => {
  test.each([200, 1_000, 1_600, 2_900])(
    'all within %d metres is found, once, nearest first, no more',
    async (radius) => {
      const found = await allPages(find, radius)
      expect(found).toEqual(found.toSorted((a, b) => a - b))
      expect(found).toEqual(
        within(radius)
          .map(Math.round)
          .sort((a, b) => a - b),
      )
    },
  )

  test.each([200, 1_000, 1_600, 2_900])(
    'total and counts within %d metres are exact, or close for many',
    async (radius) => {
      const { total, kinds, metres } = await find({ radius: String(radius) })
      const real = within(radius).length
      expect(metres).toHaveLength(Math.min(20, real))
      if (real < 150 || find === inSmallMap) expect(total).toBe(real)
      expect(Math.abs(total - real)).toBeLessThan(0.06 * real + 1)
      expect(kinds).toEqual({ meeting: total })
    },
  )

  test('what is ticked narrows it, and keeps the counts of its group', async () => {
    const { total, kinds } = await find({ radius: '1000', kind: 'meeting' })
    expect(total).toBe(within(1_000).length)
    expect(kinds).toEqual({ meeting: total })
    expect(await find({ radius: '1000', kind: 'volunteering' })).toMatchObject({ total: 0, kinds: { meeting: total } })
  })
})
