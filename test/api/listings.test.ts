import { describe, expect, test } from 'vitest'
import { activitySlug } from '#domain/activity-slug.ts'
import type { Listing, ListingContent } from '#domain/listing.ts'
import { Network } from '#domain/network.ts'
import { Problem } from '#domain/problem.ts'
import { aListing, firstActivity, withOrganization } from '../support/builders.ts'
import { testApp } from '../support/test-app.ts'

const { get, services, database, withoutIndex, clock } = await testApp({ seed: 'basics' })
const { listings, indexSync, listingRows } = services
await services.networks.put(
  Network.parse({ id: crypto.randomUUID(), slug: 'proef', name: 'Proefnetwerk', contact: {}, settings: {} }),
)

async function created(content: ListingContent): Promise<Listing> {
  const listing = await listings.create({
    network: 'proef',
    content,
    source: { kind: 'editor', key: null },
    confirmedAt: null,
  })
  await indexSync.settled()
  return listing
}

const found = async (words: string) =>
  (await get(`/api/v1/search?q=${encodeURIComponent(words)}`)).body.results.map((hit: { title: string }) => hit.title)

describe('a save', () => {
  test('is seen at once on its page and soon in the search', async () => {
    const listing = await created(aListing({ name: 'Kruidentuin De Salie', title: 'Salie plukken' }))
    const { body } = await get(`/api/v1/organizations/${listing.id}`)
    expect(body.name).toBe('Kruidentuin De Salie')
    expect(await found('salie plukken')).toContain('Salie plukken')
  })

  test('counts versions and keeps what was, with who and what changed', async () => {
    const content = aListing({ name: 'Fanfare Vooruit' })
    const { id } = await created(content)
    const editor = await services.members.grant(
      { email: 'anna@demo.example', name: 'Anna' },
      { role: 'editor', listing: id },
    )
    const [first, second] = ['Wij blazen op vrijdag.', 'Wij blazen op zaterdag.']
    await listings.publish(id, 1, withOrganization(content, { summary: first }), { by: editor.id })
    await listings.publish(id, 2, withOrganization(content, { summary: second }))
    expect((await services.historyOf(id)).entries).toMatchObject([
      { version: 3, by: null, changes: [{ fields: [{ field: 'summary', before: first, after: second }] }] },
      { version: 2, by: 'Anna', changes: [{ fields: [{ field: 'summary', after: first }] }] },
      { version: 1, by: null, changes: [] },
    ])
    expect((await listingRows.keptVersion(id, 2))?.published?.organization.summary).toBe(first)
  })

  test('based on an old version is refused, and gives back what is there now', async () => {
    const content = aListing({ name: 'Leeskring Blad' })
    const { id } = await created(content)
    await listings.publish(id, 1, withOrganization(content, { summary: 'de eerste' }))
    const second = listings.publish(id, 1, withOrganization(content, { summary: 'de tweede' }))
    await expect(second).rejects.toMatchObject({ code: 'changed-meanwhile', current: { version: 2 } })
    expect((await listings.byId(id))?.published?.organization.summary).toBe('de eerste')
  })

  test('of two at the same moment exactly one wins', async () => {
    const content = aListing({ name: 'Tegelijk' })
    const { id } = await created(content)
    const tries = await Promise.allSettled(
      Array.from({ length: 8 }, (_, number) =>
        listings.publish(id, 1, withOrganization(content, { summary: `poging ${number}` })),
      ),
    )
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await services.historyOf(id)).entries.map(({ version }) => version)).toEqual([2, 1])
  })

  test('that does not fit is refused whole, with all that is wrong', async () => {
    const content = aListing()
    const activity = {
      ...firstActivity(content),
      locationId: crypto.randomUUID(),
      audience: { ageFrom: 60, ageTo: 20, groups: [] },
    }
    const refusal = created({ ...content, activities: [activity] })
    await expect(refusal).rejects.toThrow(Problem)
    await expect(refusal).rejects.toMatchObject({
      fields: [{ where: 'activities.0.locationId' }, { where: 'activities.0.audience.ageTo' }],
    })
  })

  test('does not wait for the index, nor fail with it; later it heals', async () => {
    const away = await withoutIndex()
    const listing = await away.services.listings.create({
      network: 'proef',
      content: aListing({ name: 'Stille Kring', title: 'Zwijgend breien' }),
      source: { kind: 'editor', key: null },
      confirmedAt: null,
    })
    await away.services.indexSync.settled()
    expect((await listings.byId(listing.id))?.indexedVersion).toBe(0)
    expect(await found('zwijgend breien')).not.toContain('Zwijgend breien')
    await indexSync.heal()
    expect((await listings.byId(listing.id))?.indexedVersion).toBe(1)
    expect(await found('zwijgend breien')).toContain('Zwijgend breien')
  })
})

describe('what the public sees', () => {
  test('a draft stays unseen beside the published text', async () => {
    const content = aListing({ name: 'Koor Kwintet' })
    const { id } = await created(content)
    const draft = withOrganization(content, { summary: 'nog geheim' })
    await listings.change(id, 1, undefined, (was) => ({ ...was, draft }))
    const { text } = await get(`/api/v1/organizations/${id}`)
    expect(text).not.toContain('nog geheim')
  })

  test('a hidden listing is gone at once, everywhere', async () => {
    const { id, slug } = await created(aListing({ name: 'Verborgen Hof', title: 'Zwirbel' }))
    const other = await withoutIndex()
    await other.get(`/api/v1/organizations/${id}`)
    await listings.setStatus(id, 1, 'hidden')
    for (const app of [get, other.get]) {
      expect((await app(`/api/v1/organizations/${id}`)).status).toBe(404)
      expect((await app(`/api/v1/organizations/${slug}`)).status).toBe(404)
      expect((await app('/api/v1/search?q=zwirbel')).body.results).toEqual([])
      expect((await app('/api/v1/organizations?network=proef&pageSize=100')).text).not.toContain('Verborgen Hof')
      expect((await app('/api/v1/activities?network=proef&pageSize=100')).text).not.toContain('Zwirbel')
    }
  })

  test('a hidden address never leaves the server; the middle of the buurt stands in for it', async () => {
    const point = { lat: 52.38123, lng: 4.63987 }
    const content = aListing({ name: 'Huis Luwte', title: 'Luwtegesprek', hideExactAddress: true, point })
    const { id, slug } = await created(content)
    const key = activitySlug(firstActivity(content))
    const paths = [
      `organizations/${id}`,
      `organizations/${slug}`,
      `activities/${key}`,
      'search?q=luwtegesprek',
      'search?q=huis+luwte',
      'activities?network=proef&pageSize=100',
      'suggestions?q=luwte',
      'organizations?network=proef&pageSize=100',
    ]
    for (const path of paths) {
      const { text, status } = await get(`/api/v1/${path}`)
      expect(status, path).toBe(200)
      expect(text, path).not.toMatch(/Verzonnenstraat.{0,80}Luwte|52\.38123|4\.63987/)
      if (path.includes('luwte')) expect(text, path).not.toContain('Verzonnenstraat')
    }
    const { body } = await get(`/api/v1/organizations/${id}`)
    const buurt = await services.neighbourhoods.detail('BU03920101')
    expect(body.locations[0]).toMatchObject({ address: null, addressHidden: true, point: buurt.centre })
    const { body: hit } = await get('/api/v1/search?q=luwtegesprek&near=52.38123,4.63987&radius=50')
    expect(hit.results).toEqual([])
  })

  test('an activity comes and goes by the calendar, without anybody saving it', async () => {
    const content = aListing({ name: 'Seizoenshuis', title: 'Winterschilderen' })
    const season = { ...firstActivity(content), validFrom: '2026-12-01', validUntil: '2026-12-31' }
    await created({ ...content, activities: [season] })
    expect(await found('winterschilderen')).not.toContain('Winterschilderen')
    const before = clock.now
    clock.now = new Date('2026-12-01T08:00:00Z')
    await indexSync.heal()
    expect(await found('winterschilderen')).toContain('Winterschilderen')
    clock.now = new Date('2027-01-01T08:00:00Z')
    expect(await found('winterschilderen')).not.toContain('Winterschilderen')
    clock.now = before
    await indexSync.heal()
  })

  test('a new name gets a new address, and the old one still leads there', async () => {
    const content = aListing({ name: 'Oude Naam' })
    const { id, slug } = await created(content)
    const renamed = await listings.publish(id, 1, withOrganization(content, { name: 'Nieuwe Naam' }))
    expect(renamed.slug).toBe('nieuwe-naam')
    const { body } = await get(`/api/v1/organizations/${slug}`)
    expect(body).toMatchObject({ id, slug: 'nieuwe-naam' })
  })

  test('two organisations with one name get an address each', async () => {
    const first = await created(aListing({ name: 'Buurtkamer' }))
    const second = await created(aListing({ name: 'Buurtkamer' }))
    expect([first.slug, second.slug]).toEqual(['buurtkamer', 'buurtkamer-2'])
  })
})

describe('the index', () => {
  test('is filled anew without a moment without answers', async () => {
    await created(aListing({ name: 'Altijd Daar', title: 'Altijddaardag' }))
    let asked = 0
    let missing = 0
    let running = true
    const asking = (async () => {
      while (running) {
        asked++
        const { body } = await get('/api/v1/search?q=altijddaardag')
        if (body.total < 1 || body.engine !== 'meilisearch') missing++
      }
    })()
    for (let round = 0; round < 3; round++) await indexSync.reindex()
    running = false
    await asking
    expect(asked).toBeGreaterThan(10)
    expect(missing).toBe(0)
  })

  test('loses nothing that is saved while it is filled', async () => {
    const filling = indexSync.reindex()
    const content = aListing({ name: 'Tussendoor', title: 'Tussendoortje' })
    const { id } = await listings.create({
      network: 'proef',
      content,
      source: { kind: 'editor', key: null },
      confirmedAt: null,
    })
    await listings.publish(id, 1, { ...content, activities: [{ ...firstActivity(content), title: 'Tussendoorfeest' }] })
    await filling
    await indexSync.settled()
    await indexSync.heal()
    expect(await found('tussendoorfeest')).toContain('Tussendoorfeest')
    expect(await listingRows.countBehind()).toBe(0)
  })

  test('that was lost is made again at the start', async () => {
    const { id } = await created(aListing({ name: 'Terug', title: 'Terugkomdag' }))
    const other = await withoutIndex()
    expect((await other.get('/api/v1/search?q=terugkomdag')).body.engine).toBe('mongodb')
    await database.collection('index-states').deleteMany({})
    expect(await indexSync.prepare()).toBe('refilled')
    expect(await found('terugkomdag')).toContain('Terugkomdag')
    await indexSync.heal()
    expect((await listings.byId(id))?.indexedVersion).toBe(1)
  })
})

test('a row that was damaged in the database takes away itself only, and healing goes on', async () => {
  const { id } = await created(aListing({ name: 'Kapotte Kan', title: 'Kannendag' }))
  await created(aListing({ name: 'Hele Kan', title: 'Kannenfeest' }))
  const damage = { $set: { 'published.organization.name': 7, behind: true, version: 2 } }
  await database.collection('listings').updateOne({ _id: id } as object, damage)
  const { body, status } = await get('/api/v1/search?q=kannen')
  expect(status).toBe(200)
  expect(body.results.map((hit: { title: string }) => hit.title)).toEqual(['Kannenfeest'])
  expect((await get(`/api/v1/organizations/${id}`)).status).toBe(404)
  await indexSync.heal()
  await database.collection('listings').deleteOne({ _id: id } as object)
})
