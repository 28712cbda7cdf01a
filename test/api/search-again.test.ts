import { expect, test } from 'vitest'
import type { Listing } from '#domain/listing.ts'
import { Network } from '#domain/network.ts'
import { aListing, withOrganization } from '../support/builders.ts'
import { testApp } from '../support/test-app.ts'

const { get, services, beside } = await testApp({ seed: 'basics' })
const { listings, indexSync } = services
await services.networks.put(
  Network.parse({ id: crypto.randomUUID(), slug: 'proef', name: 'Proefnetwerk', contact: {}, settings: {} }),
)
const other = await beside()

/** As everybody asks it, and so kept: no words, no point, and nothing that depends on more than the index and the rows. */
const QUESTION = '/api/v1/search?need=loneliness&neighbourhood=GM0392&widen=false'
const names = async (): Promise<string[]> =>
  (await get(QUESTION)).body.results.map((hit: { organization: { name: string } }) => hit.organization.name).sort()

async function add(name: string): Promise<Listing> {
  const content = aListing({ name })
  const made = await listings.create({
    network: 'proef',
    content,
    source: { kind: 'editor', key: null },
    confirmedAt: null,
  })
  await indexSync.settled()
  return made
}

test('the same question is answered the same, with the same ETag', async () => {
  await add('De Eerste Stoel')
  const [first, second] = [await get(QUESTION), await get(QUESTION)]
  expect(first.body.results).toHaveLength(1)
  expect(second.text).toBe(first.text)
  expect(second.headers.etag).toBe(first.headers.etag)
  expect((await get(QUESTION).set('If-None-Match', first.headers.etag ?? '')).status).toBe(304)
})

test('what came is in the next answer, with its counts', async () => {
  expect(await names()).toEqual(['De Eerste Stoel'])
  await add('De Tweede Stoel')
  expect(await names()).toEqual(['De Eerste Stoel', 'De Tweede Stoel'])
  const { body } = await get(QUESTION)
  expect(body.total).toBe(2)
  expect(body.facets.kind).toEqual([{ value: 'meeting', count: 2, name: null }])
})

test('what another instance changed or hid is changed or gone in the next answer, before the index knows', async () => {
  const { id } = await add('De Derde Stoel')
  expect(await names()).toContain('De Derde Stoel')
  const content = (await listings.byId(id))?.published
  if (!content) throw new Error('not published')
  await other.services.listings.publish(id, 1, withOrganization(content, { name: 'De Vierde Stoel' }))
  expect(await names()).toContain('De Vierde Stoel')
  expect(await names()).not.toContain('De Derde Stoel')
  await other.services.listings.setStatus(id, 2, 'hidden')
  expect(await names()).not.toContain('De Vierde Stoel')
  await other.services.indexSync.settled()
  expect(await names()).not.toContain('De Vierde Stoel')
})

test('a word that everybody knows finds what came, and no longer what changed its words', async () => {
  const found = async (word: string): Promise<string[]> =>
    (await get(`/api/v1/search?q=${word}&widen=false`)).body.results.map((hit: { title: string }) => hit.title)
  expect(await found('schaken')).toEqual([])
  const { id } = await add('De Vijfde Stoel')
  const content = (await listings.byId(id))?.published
  if (!content) throw new Error('not published')
  const renamed = (title: string) => ({ ...content, activities: content.activities.map((one) => ({ ...one, title })) })
  await listings.publish(id, 1, renamed('Samen schaken'))
  await indexSync.settled()
  expect(await found('schaken')).toEqual(['Samen schaken'])
  expect(await found('schaken')).toEqual(['Samen schaken'])
  await listings.publish(id, 2, renamed('Samen breien'))
  await indexSync.settled()
  expect(await found('schaken')).not.toContain('Samen breien')
})

test('a new index in its place answers anew', async () => {
  const before = await names()
  await services.indexSync.reindex()
  expect(await names()).toEqual(before)
})
