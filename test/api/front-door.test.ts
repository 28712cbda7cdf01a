import { describe, expect, test } from 'vitest'
import { aListing, firstActivity } from '../support/builders.ts'
import { townNextDoor } from '../support/next-door.ts'
import { testApp } from '../support/test-app.ts'

const { get, services, clock, withoutIndex } = await testApp()
const WIJK = 'WK039208'
const { body: area } = await get(`/api/v1/neighbourhoods/${WIJK}`)
const buurt = area.children[0].code

const overview = async (code: string) => (await get(`/api/v1/neighbourhoods/${code}/overview`).expect(200)).body
const titles = (list: { offer: { title: string } }[]) => list.map(({ offer }) => offer.title)

async function add(given: Parameters<typeof aListing>[0]) {
  const content = aListing(given)
  const source = { kind: 'editor' as const, key: null }
  const listing = await services.listings.create({ network: 'haarlem', content, source, confirmedAt: null })
  await services.indexSync.settled()
  return { content, listing }
}

describe('the overview of an area', () => {
  test('tells what stands there from what comes there, and together they are all there is', async () => {
    const { standing, serving, here } = await overview(WIJK)
    const { total } = (await get(`/api/v1/search?neighbourhood=${WIJK}&widen=false&beside=false`)).body
    expect(standing.count).toBeGreaterThan(0)
    expect(serving.count).toBeGreaterThan(0)
    expect(standing.count + serving.count).toBe(total)
    expect(here).toBe(total)
    for (const offer of standing.offers) expect(offer.neighbourhood.code.slice(2, 8)).toBe(WIJK.slice(2))
  })

  test('tells what is new, and forgets it after six weeks', async () => {
    const { listing, content } = await add({ name: 'De Nieuwe Kamer', title: 'Nieuwe soep', buurtCode: buurt })
    const fresh = await overview(WIJK)
    expect(fresh.news.since).toBe('2026-10-11')
    expect(fresh.news.items[0]).toMatchObject({ what: 'new', offer: { title: 'Nieuwe soep' } })

    clock.now = new Date('2027-01-20T18:00:00Z')
    expect(titles((await overview(WIJK)).news.items)).not.toContain('Nieuwe soep')

    const activity = { ...firstActivity(content), nextStep: 'Loop gerust binnen.' }
    await services.listings.publish(listing.id, 1, { ...content, activities: [activity] })
    const [changed] = (await overview(WIJK)).news.items
    expect(changed).toMatchObject({ what: 'changed', changed: ['how'], offer: { title: 'Nieuwe soep' } })

    await services.listings.setStatus(listing.id, 2, 'hidden')
    expect(titles((await overview(WIJK)).news.items)).not.toContain('Nieuwe soep')
    clock.now = new Date('2026-11-22T18:00:00Z')
  })

  test('names the network to ask, by its role and never a person', async () => {
    const { networks } = await overview(WIJK)
    expect(networks).toHaveLength(1)
    expect(networks[0].contact.email ?? networks[0].contact.phone).toBeTruthy()
  })

  test('shows what is just over the border, also of another town, with how far', async () => {
    const { buurtCode, point } = await townNextDoor(services, WIJK, 20)
    await add({ name: 'De Buren', title: 'Borrel bij de buren', buurtCode, point })
    await add({ name: 'De Stille Buren', title: 'Geheime borrel', buurtCode, point, hideExactAddress: true })
    const { nearby, neighbours, standing } = await overview(WIJK)
    expect(neighbours.map((one: { name: string }) => one.name)).toContain('Buurdorp West')
    const found = nearby.find((one: { offer: { title: string } }) => one.offer.title === 'Borrel bij de buren')
    expect(found).toMatchObject({ area: { name: 'Buurdorp West', municipality: 'Buurdorp' } })
    expect(Math.abs(found.metres - 20)).toBeLessThan(10)
    // The middle of a buurt stands in for a hidden address; how far that is would be made up.
    expect(titles(nearby)).not.toContain('Geheime borrel')
    expect(standing.offers.map((offer: { title: string }) => offer.title)).not.toContain('Borrel bij de buren')
  })

  test('is there too while the index is away', async () => {
    const away = await withoutIndex()
    const { body } = await away.get(`/api/v1/neighbourhoods/${WIJK}/overview`).expect(200)
    expect(body.standing.count).toBeGreaterThan(0)
    expect(body.nearby.length).toBeGreaterThan(0)
  })

  test('is there for a town and for a buurt, and not for a place that nobody knows', async () => {
    expect(await overview('GM0392')).toMatchObject({ standing: null, serving: null })
    expect((await overview(buurt)).area.code).toBe(buurt)
    await get('/api/v1/neighbourhoods/nergens/overview').expect(404)
    await get('/api/v1/neighbourhoods/nergens/booklet').expect(404)
  })
})

test('the booklet has everything of the area once, with whom to call, and no hidden address', async () => {
  const { body } = await get(`/api/v1/neighbourhoods/${WIJK}/booklet`).expect(200)
  const entries = [...body.themes.flatMap((one: { entries: { id: string }[] }) => one.entries), ...body.volunteering]
  expect(body.volunteering.length).toBeGreaterThan(0)
  expect(entries.length).toBe(body.total)
  expect(new Set(entries.map((entry: { id: string }) => entry.id)).size).toBe(entries.length)
  for (const { contact, location } of entries) {
    expect(contact).toBeTruthy()
    if (location?.addressHidden) expect(location.address).toBeNull()
  }
})
