import { describe, expect, test } from 'vitest'
import type { DeskItem } from '#domain/desk.ts'
import { demo, testApp } from '../support/test-app.ts'

const tested = await testApp()
const { as, get, services, clock } = tested
const start = clock.now.getTime()

const onDay = (days: number) => {
  clock.now = new Date(start + days * 86_400_000)
}
const ask = () => services.jobs.runNow('klopt-dit-nog', false, () => {})
const idOf = async (slug: string): Promise<string> => (await get(`/api/v1/organizations/${slug}`)).body.id
const [ordnersoos, pan] = (await Promise.all(['de-ordnersoos', 'pan-op-het-vuur'].map(idOf))) as [string, string]

/** Asked, asked again, and then before the coordinator. */
async function untilOnTheDesk(): Promise<void> {
  for (const days of [190, 205, 220]) {
    onDay(days)
    await ask()
  }
}

async function stale(): Promise<string[]> {
  const coordinator = await as(demo.coordinator)
  const items: DeskItem[] = (await coordinator.get('/api/v1/networks/haarlem/desk')).body.items
  return items.flatMap(({ kind, listing }) => (kind === 'stale' && listing ? [listing] : []))
}

describe('what nobody confirmed leaves the desk', () => {
  test('when the coordinator says that it is right, which also says so of the room there is', async () => {
    await untilOnTheDesk()
    expect(await stale()).toEqual(expect.arrayContaining([ordnersoos, pan]))
    await (await as(demo.coordinator)).post(`/api/v1/listings/${ordnersoos}/confirmations`).send({}).expect(200)
    expect(await stale()).not.toContain(ordnersoos)
    const { confirmedAt, activities } = (await get('/api/v1/organizations/de-ordnersoos')).body
    expect(confirmedAt).toBe(clock.now.toISOString())
    const said = activities.flatMap(({ capacity }: { capacity: { saidAt: string } | null }) => capacity?.saidAt ?? [])
    expect(new Set(said)).toEqual(new Set([clock.now.toISOString()]))
  })

  test('when a new text is published', async () => {
    onDay(221)
    const listing = await services.listingRows.byId(pan)
    if (!listing?.published) throw new Error('the demo has no Pan op het Vuur')
    const organization = { ...listing.published.organization, summary: 'Samen koken en eten, elke week.' }
    await services.listings.publish(pan, listing.version, { ...listing.published, organization })
    expect(await stale()).not.toContain(pan)
  })
})

describe('saying that all is right', () => {
  test('keeps what somebody hid out of sight, and what waits for approval as it is', async () => {
    const coordinator = await as(demo.coordinator)
    const editor = await as(demo.editor)
    const change = { do: 'change-organization', fields: { summary: 'Wij koken samen.' } }
    await editor.post(`/api/v1/listings/${pan}/changes`).send({ change }).expect(200)
    const { version } = (await editor.get(`/api/v1/listings/${pan}`)).body
    const proposals = `/api/v1/listings/${pan}/proposals`
    await editor.post(proposals).set('If-Match', `"${version}"`).send({ choices: [], note: '' }).expect(200)
    await coordinator.post(`/api/v1/listings/${pan}/hidings`).send({}).expect(200)
    const before = await services.listingRows.byId(pan)
    await editor.post(`/api/v1/listings/${pan}/confirmations`).send({}).expect(200)
    const after = await services.listingRows.byId(pan)
    expect(after).toMatchObject({ status: before?.status, proposal: before?.proposal })
    expect(after?.proposal).not.toBeNull()
    expect(after?.confirmedAt).toBe(clock.now.toISOString())
  })

  test('brings back what left by its age, also with the button of who is signed in', async () => {
    const there = async () => (await get('/api/v1/organizations/de-ordnersoos')).status
    for (const days of [980, 1015]) {
      onDay(days)
      await ask()
    }
    expect(await there()).toBe(404)
    await (await as(demo.trustedEditor)).post(`/api/v1/listings/${ordnersoos}/confirmations`).send({}).expect(200)
    expect(await there()).toBe(200)
  })
})
