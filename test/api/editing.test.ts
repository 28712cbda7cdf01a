import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { editingCalls } from '../support/editing-calls.ts'
import { demo, testApp } from '../support/test-app.ts'

const tested = await testApp()
const { as, get, services } = tested
const { change, idOf, open, publicOne, publish, summary } = editingCalls(tested)
const ORDNERSOOS = await idOf('de-ordnersoos')
const PAN = await idOf('pan-op-het-vuur')
const [trusted, editor, coordinator] = await Promise.all([
  as(demo.trustedEditor),
  as(demo.editor),
  as(demo.coordinator),
])

describe('an editor of an organisation that the network trusts', () => {
  test('sees their listing as a list of tasks', async () => {
    const { body } = await trusted.get(`/api/v1/listings/${ORDNERSOOS}`).expect(200)
    expect(body).toMatchObject({ name: 'De Ordnersoos', may: { publish: true, approve: false }, changes: [] })
    expect(body.tasks.map(({ form }: { form: string }) => form)).toEqual(expect.arrayContaining(['about', 'contact']))
  })

  test('changes opening times in people’s words, publishes, and the public sees it at once', async () => {
    const [activity] = (await open(trusted, ORDNERSOOS)).text.activities
    const read = await trusted.post('/api/v1/schedule-readings').send({ text: 'elke vrijdag van 9 tot 11' }).expect(200)
    expect(read.body.unread).toEqual([])
    expect(read.body.next[0]).toMatchObject({ date: '2026-11-27', startTime: '09:00' })
    const { schedule } = read.body
    const changed = await change(trusted, ORDNERSOOS, { do: 'change-activity', id: activity.id, fields: { schedule } })
    expect(changed.body.changes).toMatchObject([{ part: 'activity', fields: [{ field: 'schedule' }] }])
    expect((await publicOne('de-ordnersoos')).activities[0].schedule).not.toEqual(schedule)
    await publish(trusted, ORDNERSOOS, changed.body.version).expect(200)
    expect((await publicOne('de-ordnersoos')).activities[0].schedule).toEqual(schedule)
    expect((await open(trusted, ORDNERSOOS)).changes).toEqual([])
  })

  test('is told of each field what is wrong, by the name the form gives it', async () => {
    const wrong = { website: 'geen adres', email: 'nee', role: '', phone: null, answersWithinDays: null, note: '' }
    const refused = await change(trusted, ORDNERSOOS, {
      do: 'change-organization',
      fields: { contact: wrong, name: '' },
    })
    expect(refused.status).toBe(400)
    const where = refused.body.fields.map((field: { where: string }) => field.where)
    expect(where).toEqual(expect.arrayContaining([expect.stringContaining('fields.contact.website')]))
  })

  test('adds, copies, ends and removes an activity', async () => {
    const id = randomUUID()
    await change(trusted, ORDNERSOOS, { do: 'change-activity', id, fields: { title: 'Nieuw', kind: 'meeting' } })
    await change(trusted, ORDNERSOOS, { do: 'copy-activity', id, as: randomUUID(), title: 'Nieuw (kopie)' })
    const { body } = await change(trusted, ORDNERSOOS, { do: 'end-activity', id, on: '2026-12-31' })
    const added = body.text.activities.slice(-2)
    expect(added).toMatchObject([
      { title: 'Nieuw', validUntil: '2026-12-31' },
      { title: 'Nieuw (kopie)', validUntil: null },
    ])
    await change(trusted, ORDNERSOOS, { do: 'remove-activity', id })
    const left = (await open(trusted, ORDNERSOOS)).text.activities.map(({ title }: { title: string }) => title)
    expect(left).not.toContain('Nieuw')
    const after = await trusted.delete(`/api/v1/listings/${ORDNERSOOS}/draft`).expect(200)
    expect(after.body.changes).toEqual([])
  })

  test('may not touch another listing, nor approve or trust their own', async () => {
    expect((await trusted.get(`/api/v1/listings/${PAN}`)).status).toBe(403)
    expect((await change(trusted, PAN, summary('Gekaapt.'))).status).toBe(403)
    expect((await trusted.put(`/api/v1/listings/${ORDNERSOOS}/trust`).send({ trusted: true })).status).toBe(403)
  })
})

describe('two editors at once', () => {
  test('in different parts: both changes stand', async () => {
    const [mine, theirs] = await Promise.all([
      change(trusted, ORDNERSOOS, summary('Van mij.')),
      change(coordinator, ORDNERSOOS, { do: 'change-organization', fields: { description: 'Van de coördinator.' } }),
    ])
    await Promise.all([
      publish(trusted, ORDNERSOOS, mine.body.version).expect(200),
      publish(coordinator, ORDNERSOOS, theirs.body.version).expect(200),
    ])
    expect(await publicOne('de-ordnersoos')).toMatchObject({ summary: 'Van mij.', description: 'Van de coördinator.' })
  })

  test('in the same field: the second sees both, chooses, and loses nothing', async () => {
    const mine = await change(trusted, ORDNERSOOS, summary('Mijn woorden.'))
    const theirs = await change(coordinator, ORDNERSOOS, summary('Andere woorden.'))
    await publish(coordinator, ORDNERSOOS, theirs.body.version).expect(200)
    const refused = await publish(trusted, ORDNERSOOS, mine.body.version)
    expect(refused.status).toBe(412)
    const { version, conflicts } = refused.body.current
    expect(conflicts).toMatchObject([{ field: 'summary', mine: 'Mijn woorden.', theirs: 'Andere woorden.' }])
    expect((await open(trusted, ORDNERSOOS)).text.organization.summary).toBe('Mijn woorden.')
    const choices = [{ part: 'organization', id: null, field: 'summary', choose: 'mine' }]
    await publish(trusted, ORDNERSOOS, version, choices).expect(200)
    expect((await publicOne('de-ordnersoos')).summary).toBe('Mijn woorden.')
  })
})

describe('the history', () => {
  test('says of every version who, when and what, and brings one back', async () => {
    const { body } = await trusted.get(`/api/v1/listings/${ORDNERSOOS}/versions`).expect(200)
    const [now, before] = body.entries
    expect(now).toMatchObject({ by: 'Redactie De Ordnersoos', happened: ['published'], canBringBack: false })
    expect(now.changes[0].fields[0]).toMatchObject({ before: 'Andere woorden.', after: 'Mijn woorden.' })
    const back = await trusted.post(`/api/v1/listings/${ORDNERSOOS}/versions/${before.version}/drafts`).expect(200)
    expect(back.body.text.organization.summary).toBe('Andere woorden.')
    const noted = { action: 'restored', listing: ORDNERSOOS, version: before.version }
    expect(await services.audit.ofNetwork('haarlem', 100)).toContainEqual(expect.objectContaining(noted))
    await publish(trusted, ORDNERSOOS, back.body.version).expect(200)
    expect((await publicOne('de-ordnersoos')).summary).toBe('Andere woorden.')
    expect((await trusted.post(`/api/v1/listings/${ORDNERSOOS}/versions/99999/drafts`)).status).toBe(404)
  })
})

describe('what is being typed', () => {
  test('is kept for the member alone, and forgotten once it is saved', async () => {
    await trusted
      .put(`/api/v1/listings/${ORDNERSOOS}/typed/about`)
      .send({ values: { summary: 'Half geschr' } })
      .expect(200)
    expect((await open(trusted, ORDNERSOOS)).typed.about.values).toEqual({ summary: 'Half geschr' })
    expect((await open(coordinator, ORDNERSOOS)).typed).toEqual({})
    await trusted
      .post(`/api/v1/listings/${ORDNERSOOS}/changes`)
      .send({ change: summary('Heel geschreven.'), form: 'about' })
      .expect(200)
    expect((await open(trusted, ORDNERSOOS)).typed).toEqual({})
    await trusted.delete(`/api/v1/listings/${ORDNERSOOS}/draft`).expect(200)
    expect((await trusted.put(`/api/v1/listings/${ORDNERSOOS}/typed/$where`).send({ values: {} })).status).toBe(400)
  })
})

describe('a new organisation', () => {
  test('is compared with those that are there, and is not to be seen before it is published', async () => {
    const asked = await coordinator
      .post('/api/v1/networks/haarlem/possible-duplicates')
      .send({ name: 'Stichting Ordnersoos' })
      .expect(200)
    expect(asked.body.duplicates[0]).toMatchObject({ id: ORDNERSOOS, reasons: ['same-name'] })
    const given = { name: 'De Nieuwe Club', summary: '', email: null, phone: null, website: null }
    const made = await coordinator.post('/api/v1/networks/haarlem/listings').send(given).expect(201)
    expect((await get('/api/v1/organizations/de-nieuwe-club')).status).toBe(404)
    const { body } = await change(coordinator, made.body.id, summary('Bestaat nu echt.'))
    expect(body.status).toBe('draft')
    await publish(coordinator, made.body.id, body.version).expect(200)
    expect((await publicOne('de-nieuwe-club')).summary).toBe('Bestaat nu echt.')
    expect((await editor.post('/api/v1/networks/haarlem/listings').send(given)).status).toBe(403)
    expect((await coordinator.post('/api/v1/networks/enkhuizen/listings').send(given)).status).toBe(403)
  })
})

describe('help while filling in', () => {
  test('needs are suggested with the words that point to them', async () => {
    const { body } = await editor
      .post('/api/v1/need-suggestions')
      .send({ title: 'Repair Café', summary: 'Kapotte spullen samen repareren', description: '' })
      .expect(200)
    expect(body.needs[0]).toMatchObject({ label: { name: { nl: expect.any(String) } } })
    expect(body.needs[0].words.length).toBeGreaterThan(0)
  })

  test('a pin gets its neighbourhood, and a postcode the place of others there', async () => {
    const [place] = (await open(trusted, ORDNERSOOS)).text.locations
    const { body } = await trusted.post('/api/v1/place-lookups').send({ point: place.point }).expect(200)
    expect(body.neighbourhood.code).toBe(place.buurtCode)
    const address = { street: '', houseNumber: '', postcode: place.address.postcode, city: '' }
    const found = await trusted.post('/api/v1/place-lookups').send({ address }).expect(200)
    expect(found.body).toMatchObject({ exact: false, point: { lat: expect.any(Number) } })
    const moved = await change(trusted, ORDNERSOOS, {
      do: 'change-place',
      id: place.id,
      fields: { point: place.point, buurtCode: 'BU00000000' },
    })
    expect(moved.body.text.locations[0].buurtCode).toBe(place.buurtCode)
    await trusted.delete(`/api/v1/listings/${ORDNERSOOS}/draft`)
  })
})

describe('a form that was open while somebody else published', () => {
  const form = (text: string, languages: string[]) => ({
    do: 'change-organization',
    fields: { summary: text, languages },
  })

  test('undoes nothing of the other, and where both changed the same, both are seen', async () => {
    const { version: seen, text } = await open(trusted, ORDNERSOOS)
    const { languages } = text.organization
    const other = await change(coordinator, ORDNERSOOS, {
      do: 'change-organization',
      fields: { summary: 'Van de coördinator.', languages: ['nl', 'uk'] },
    })
    await publish(coordinator, ORDNERSOOS, other.body.version).expect(200)
    const mine = trusted.post(`/api/v1/listings/${ORDNERSOOS}/changes`)
    const { body } = await mine.send({ change: form('Van de redactie.', languages), seen }).expect(200)
    expect(body.conflicts).toMatchObject([
      { field: 'summary', mine: 'Van de redactie.', theirs: 'Van de coördinator.' },
    ])
    expect(body.changes.map(({ fields }: { fields: { field: string }[] }) => fields.map(({ field }) => field))).toEqual(
      [['summary']],
    )
    const choices = [{ part: 'organization', id: null, field: 'summary', choose: 'mine' }]
    await publish(trusted, ORDNERSOOS, body.version, choices).expect(200)
    expect(await publicOne('de-ordnersoos')).toMatchObject({ summary: 'Van de redactie.', languages: ['nl', 'uk'] })
  })
})

describe('how fresh the fields are that matter', () => {
  test('contact and times say when they were changed, until everything is said to be right', async () => {
    const moment = tested.clock.now
    const before = await publicOne('de-ordnersoos')
    const [activity] = before.activities
    tested.clock.now = new Date(moment.getTime() + 60_000)
    const at = tested.clock.now.toISOString()
    const contact = { ...before.contact, note: 'Bel na tien uur.' }
    const { body } = await change(trusted, ORDNERSOOS, { do: 'change-organization', fields: { contact } })
    await publish(trusted, ORDNERSOOS, body.version).expect(200)
    const after = await publicOne('de-ordnersoos')
    expect(after.contactSaidAt).toBe(at)
    expect(after.activities[0].timesSaidAt).toBe(activity.timesSaidAt)
    tested.clock.now = new Date(moment.getTime() + 120_000)
    await trusted.post(`/api/v1/listings/${ORDNERSOOS}/confirmations`).expect(200)
    const confirmed = await publicOne('de-ordnersoos')
    const now = tested.clock.now.toISOString()
    expect([confirmed.contactSaidAt, confirmed.activities[0].timesSaidAt]).toEqual([now, now])
    tested.clock.now = moment
  })
})
