import { describe, expect, test } from 'vitest'
import { ListingContent } from '#domain/listing.ts'
import { Network } from '#domain/network.ts'
import type { SearchPage } from '#domain/search.ts'
import { aListing } from '../support/builders.ts'
import { testApp } from '../support/test-app.ts'

const tested = await testApp({ seed: 'basics' })
const { services, clock } = tested
await services.networks.put(
  Network.parse({ id: crypto.randomUUID(), slug: 'proef', name: 'Proefnetwerk', contact: {}, settings: {} }),
)

async function offer(title: string, schedule: object): Promise<void> {
  const content = aListing({ name: `Club ${title}`, title })
  const activities = content.activities.map((activity) => ({ ...activity, schedule }))
  await services.listings.create({
    network: 'proef',
    content: ListingContent.parse({ ...content, activities }),
    source: { kind: 'editor', key: null },
    confirmedAt: null,
  })
}
const every = (day: string, startTime: string, endTime: string, more = {}) => ({
  recurring: [{ frequency: 'weekly', weekdays: [day], startTime, endTime, ...more }],
})

await offer('Zondagavond', every('sunday', '18:00', '21:00'))
await offer('Zondagochtend', every('sunday', '10:00', '12:00'))
await offer('Woensdag', every('wednesday', '10:00', '12:00'))
await offer('Niet vandaag', every('sunday', '18:00', '21:00', { exceptions: ['2026-11-22'] }))
await offer('Alleen vandaag', { dates: [{ date: '2026-11-22', startTime: '19:30', endTime: '20:30' }] })
await offer('Volgende maand', { dates: [{ date: '2026-12-25' }] })
await services.indexSync.settled()

const found = async (query: string, { get } = tested) => {
  const { body, status } = await get(`/api/v1/search?network=proef&${query}`)
  expect(status).toBe(200)
  return body as SearchPage
}
const titles = async (query: string, on = tested) => (await found(query, on)).results.map(({ title }) => title).sort()

/** The clock of the test stands on Sunday 22 November 2026, seven in the evening in Amsterdam. */
describe.each(['index', 'database'])('open, asked of the %s', (engine) => {
  test('now, today and this week, with exceptions and single dates', async () => {
    const on = engine === 'index' ? tested : await tested.withoutIndex()
    expect(await titles('open=now', on)).toEqual(['Zondagavond'])
    expect(await titles('open=today', on)).toEqual(['Alleen vandaag', 'Zondagavond'])
    expect(await titles('open=week', on)).toEqual(['Alleen vandaag', 'Woensdag', 'Zondagavond'])
    expect(await titles('open=week&need=loneliness&kind=meeting', on)).toHaveLength(3)
    expect((await found('open=today', on)).total).toBe(2)
  })
})

test('each moment is counted with exceptions and single dates, for a page with filters', async () => {
  const counts = { now: 1, today: 2, week: 3, are: 'exact' }
  for (const on of [tested, await tested.withoutIndex()])
    for (const query of ['', 'open=now', 'need=loneliness', 'q=eenzaam', 'q=eenzaam&open=week'])
      expect((await found(`filters=true&${query}`, on)).opens, query).toEqual(counts)
})

test('it moves with the clock, without indexing anew', async () => {
  const before = clock.now
  clock.now = new Date('2026-11-25T10:00:00Z')
  expect(await titles('open=now')).toEqual(['Woensdag'])
  expect(await titles('open=week')).toEqual(['Niet vandaag', 'Woensdag', 'Zondagavond', 'Zondagochtend'])
  clock.now = before
})

test('with words as well, and it says when', async () => {
  const page = await found('open=today&q=eenzaam')
  expect(page.results.map(({ title }) => title).sort()).toEqual(['Alleen vandaag', 'Zondagavond'])
  for (const { reasons } of page.results) expect(reasons.map(({ kind }) => kind)).toContain('open')
})

test('counts of other filters hold under it', async () => {
  const page = await found('open=now')
  expect(page.facets.kind?.find(({ value }) => value === 'meeting')?.count).toBe(1)
})

test('another word than these is refused', async () => {
  expect((await tested.get('/api/v1/search?open=tomorrow')).status).toBe(400)
})

test('what began before midnight is still on, now and today', async () => {
  const before = clock.now
  await offer('Nachtwacht', every('saturday', '23:00', '01:00'))
  await services.indexSync.settled()
  clock.now = new Date('2026-11-21T23:30:00Z')
  const { opens } = await found('filters=true')
  for (const open of ['now', 'today'] as const) {
    expect(await titles(`open=${open}`)).toContain('Nachtwacht')
    expect((await found(`open=${open}`)).total, open).toBe(opens?.[open])
  }
  clock.now = before
})

describe('a date in the words', () => {
  const fitting = async (words: string) => {
    const { results } = await found(`q=${encodeURIComponent(words)}`)
    const says = results.map(({ reasons }) => reasons.some(({ kind }) => kind === 'moment'))
    const last = says.lastIndexOf(true)
    expect(says.slice(0, last + 1), 'what fits stands first').not.toContain(false)
    return results
      .slice(0, last + 1)
      .map(({ title }) => title)
      .sort()
  }

  test('is that date: what is on then stands first, and nothing else is said to fit', async () => {
    expect(await fitting('vanavond iets te doen')).toEqual(['Alleen vandaag', 'Zondagavond'])
    expect(await fitting('wat kan ik vandaag doen')).toEqual(['Alleen vandaag', 'Zondagavond'])
    expect(await fitting('iets te doen dit weekend')).toEqual(['Alleen vandaag', 'Zondagavond'])
    expect(await fitting('iets te doen morgen')).toEqual([])
    expect(await fitting('iets te doen op zondag')).toEqual([
      'Alleen vandaag',
      'Niet vandaag',
      'Zondagavond',
      'Zondagochtend',
    ])
  })

  test('moves with the clock: what is over is over', async () => {
    const before = clock.now
    clock.now = new Date('2026-11-22T19:45:00Z')
    expect(await fitting('vanavond iets te doen')).toEqual(['Zondagavond'])
    clock.now = new Date('2026-11-29T16:00:00Z')
    expect(await fitting('vanavond iets te doen')).toEqual(['Niet vandaag', 'Zondagavond'])
    clock.now = before
  })
})
