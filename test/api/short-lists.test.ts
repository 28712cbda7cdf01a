import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { demo, testApp } from '../support/test-app.ts'

const tested = await testApp()
const { visitor, as, mails, services, clock, get, database } = tested
const day = (days: number) => {
  clock.now = new Date(clock.now.getTime() + days * 86_400_000)
}
const { results } = (await get('/api/v1/activities?network=haarlem&pageSize=20')).body
const [first, second, third] = results as { id: string; title: string; organization: { id: string } }[]
const ordnersoos = (await get('/api/v1/organizations/de-ordnersoos')).body
const ids = [second?.id, ordnersoos.id, first?.id]
const NAME = 'Mevrouw Zwavelkwast'

describe('a shared list', () => {
  test('gives what the ids stand for now, in their order, and names what is gone', async () => {
    const unknown = randomUUID()
    const { status, body } = await visitor().get(`/api/v1/listed-offers?id=${[...ids, unknown].join(',')}`)
    expect(status).toBe(200)
    expect(body.offers.map(({ id }: { id: string }) => id)).toEqual(ids)
    expect(body.offers[1]).toMatchObject({ title: 'De Ordnersoos', url: '/organisatie/de-ordnersoos' })
    expect(body.gone).toEqual([unknown])
  })

  test('shows nothing of what was hidden since', async () => {
    const listing = await services.listingRows.byId(ordnersoos.id)
    await services.listings.setStatus(ordnersoos.id, listing?.version ?? 0, 'hidden')
    expect((await visitor().get(`/api/v1/listed-offers?id=${ordnersoos.id}`)).body).toMatchObject({
      offers: [],
      gone: [ordnersoos.id],
    })
    await services.listings.setStatus(ordnersoos.id, (listing?.version ?? 0) + 1, 'published')
  })

  test('has a code and a map for on paper, made of the ids alone', async () => {
    const qr = await get(`/lijst/qr.svg?ids=${ids.join(',')}`)
    expect([qr.status, qr.headers['content-type']]).toEqual([200, 'image/svg+xml; charset=utf-8'])
    const map = await get(`/lijst/kaart.svg?ids=${ids.join(',')}`)
    expect(map.status).toBe(200)
    const drawn = String(map.body)
    expect(drawn).toContain('<path')
    expect(drawn).toMatch(/>1<|>1, /)
    expect((await get('/lijst/qr.svg')).status).toBe(404)
    expect((await get(`/lijst/kaart.svg?ids=${randomUUID()}`)).status).toBe(404)
    expect((await get(`/lijst/qr.svg?ids=${Array.from({ length: 21 }, () => randomUUID()).join(',')}`)).status).toBe(
      404,
    )
  })

  test('never tells where a hidden address is', async () => {
    const hidden = await services.listingRows.byIds(await services.listingRows.idsOfNetwork('haarlem'))
    const place = hidden.find(({ published }) => published?.locations.some(({ hideExactAddress }) => hideExactAddress))
    const location = place?.published?.locations.find(({ hideExactAddress }) => hideExactAddress)
    const { text } = await visitor().get(`/api/v1/listed-offers?id=${place?.id}`)
    expect(place).toBeDefined()
    expect(text).not.toContain(location?.address?.street)
  })
})

describe('the lists of a professional', () => {
  const content = { name: 'Eenzaamheid', folder: 'Meerwijk', items: [{ id: first?.id, note: 'Belt terug' }] }

  test('are kept in folders, changed, and thrown away; nobody else reads them', async () => {
    const professional = await as(demo.professional)
    const made = await professional.post('/api/v1/me/lists').send(content)
    expect(made.status).toBe(201)
    expect(made.body).toMatchObject({ ...content, version: 1 })
    const address = `/api/v1/me/lists/${made.body.id}`
    const items = [...content.items, { id: second?.id, note: '' }].reverse()
    await professional
      .put(address)
      .set('If-Match', '"1"')
      .send({ ...content, items })
      .expect(200)
    const stale = await professional.put(address).set('If-Match', '"1"').send(content)
    expect([stale.status, stale.body.current.items.length]).toEqual([412, 2])
    const { lists } = (await professional.get('/api/v1/me/lists')).body
    expect(lists).toMatchObject([{ name: 'Eenzaamheid', folder: 'Meerwijk', count: 2 }])

    const another = await as(demo.otherProfessional)
    expect((await another.get(address)).status).toBe(404)
    expect((await another.put(address).set('If-Match', '"2"').send(content)).status).toBe(404)
    await another.delete(address)
    expect((await professional.get(address)).status).toBe(200)
    await professional.delete(address).expect(200)
    expect((await professional.get(address)).status).toBe(404)
  })

  test('have no name of a person, in the name, the folder or a note; nothing of it is kept', async () => {
    const professional = await as(demo.professional)
    for (const more of [{ name: NAME }, { folder: NAME }, { items: [{ id: first?.id, note: NAME }] }]) {
      const refused = await professional.post('/api/v1/me/lists').send({ ...content, ...more })
      expect([refused.status, refused.body.fields[0].code]).toEqual([400, 'personal-details'])
      expect(refused.text).not.toContain('Zwavelkwast')
    }
    const note = await professional.put(`/api/v1/me/organization-notes/${ordnersoos.id}`).send({ text: NAME })
    expect(note.status).toBe(400)
    expect(await storedText()).not.toContain('Zwavelkwast')
  })

  test('are not for an editor, nor for who is not signed in', async () => {
    expect((await visitor().get('/api/v1/me/lists')).status).toBe(401)
    expect((await (await as(demo.editor)).get('/api/v1/me/lists')).status).toBe(403)
  })

  test('own words about an organisation stand with a list, and empty ones are gone', async () => {
    const professional = await as(demo.professional)
    const address = `/api/v1/me/organization-notes/${ordnersoos.id}`
    await professional.put(address).send({ text: 'Belt altijd dezelfde dag terug' }).expect(200)
    const { notes } = (await professional.get('/api/v1/me/lists')).body
    expect(notes).toMatchObject([{ name: 'De Ordnersoos', text: 'Belt altijd dezelfde dag terug' }])
    expect((await (await as(demo.coordinator)).get('/api/v1/me/lists')).body.notes).toEqual([])
    await professional.put(address).send({ text: '' }).expect(200)
    expect((await professional.get('/api/v1/me/lists')).body.notes).toEqual([])
  })
})

describe('an alert', () => {
  const need = 'administratie'

  test('tells once a day what is new, only what is new, and stops with one click from the mail', async () => {
    const professional = await as(demo.professional)
    const listing = await services.listingRows.byId(ordnersoos.id)
    const content = listing?.published
    const activity = content?.activities[0]
    if (!listing || !content || !activity) throw new Error('the demo has no De Ordnersoos')
    const code = activity.needs[0] ?? need
    const made = await professional.post('/api/v1/me/alerts').send({ need: code, area: 'GM0392' })
    expect([made.status, made.body.alerts.length]).toEqual([201, 1])
    await professional.post('/api/v1/me/alerts').send({ need: code, area: 'GM0392' })
    expect((await professional.get('/api/v1/me/lists')).body.alerts).toHaveLength(1)

    await runJob()
    expect(await alertMails()).toHaveLength(0)

    day(1)
    const fresh = { ...activity, id: randomUUID(), title: 'Papieren op zaterdag' }
    await services.listings.publish(listing.id, (await versionOf(listing.id)) ?? 0, {
      ...content,
      activities: [...content.activities, fresh],
    })
    await runJob()
    await runJob()
    const [mail, ...more] = await alertMails()
    expect(more).toEqual([])
    expect(mail).toMatchObject({ to: demo.professional })
    expect(mail?.text).toContain('Papieren op zaterdag')
    expect(mail?.subject).toMatch(/^Nieuw in Haarlem: /)

    const key = mail?.text.match(/bericht-stoppen\?sleutel=([\w-]+)/)?.[1] ?? ''
    expect((await visitor().post('/api/v1/alerts/views').send({ key })).body).toMatchObject({ area: 'Haarlem' })
    expect((await professional.get('/api/v1/me/lists')).body.alerts).toHaveLength(1)
    await visitor().post('/api/v1/alerts/stops').send({ key }).expect(200)
    expect((await professional.get('/api/v1/me/lists')).body.alerts).toEqual([])
    expect((await visitor().post('/api/v1/alerts/views').send({ key })).status).toBe(404)
    expect(await storedText()).not.toContain(key)
  })

  test('is for a need and an area that we know', async () => {
    const professional = await as(demo.professional)
    const refused = await professional.post('/api/v1/me/alerts').send({ need: 'bestaat-niet', area: 'WK999999' })
    expect([refused.status, refused.body.fields.length]).toEqual([400, 2])
  })
})

test('whoever goes takes lists, notes and alerts along; before that they can be downloaded', async () => {
  const leaver = await as(demo.otherProfessional)
  await leaver
    .post('/api/v1/me/lists')
    .send({ name: 'Blijft niet', items: [{ id: third?.id }] })
    .expect(201)
  await leaver.put(`/api/v1/me/organization-notes/${ordnersoos.id}`).send({ text: 'Ook dit niet' }).expect(200)
  const need = (await get('/api/v1/needs?pageSize=1')).body.results[0].code
  await leaver.post('/api/v1/me/alerts').send({ need, area: 'GM0388' }).expect(201)
  const id = (await leaver.get('/api/v1/me')).body.member.id
  const { lists } = (await leaver.get('/api/v1/me/data')).body
  expect(lists).toMatchObject({
    lists: [{ name: 'Blijft niet' }],
    notes: [{ text: 'Ook dit niet' }],
    alerts: [{ need }],
  })
  await leaver.delete('/api/v1/me').expect(200)
  const kept = await Promise.all(
    ['kept-lists', 'own-notes', 'alerts'].map((name) => database.db?.collection(name).countDocuments({ member: id })),
  )
  expect(kept).toEqual([0, 0, 0])
})

async function runJob(): Promise<void> {
  await services.jobs.runNow('nieuw-aanbod', false, () => {})
}

async function alertMails() {
  return (await mails()).filter(({ text }) => text.includes('bericht-stoppen'))
}

async function versionOf(id: string): Promise<number | undefined> {
  return (await services.listingRows.byId(id))?.version
}

async function storedText(): Promise<string> {
  const collections = (await database.db?.collections()) ?? []
  return JSON.stringify(await Promise.all(collections.map((one) => one.find().toArray())))
}
