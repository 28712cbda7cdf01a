import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { demo, type TestVisitor, testApp } from '../support/test-app.ts'

const tested = await testApp()
const { as, mails, get, services } = tested
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

describe('an editor whose organisation is not trusted yet', () => {
  test('proposes, a coordinator sees old beside new and approves, and the editor hears', async () => {
    const before = await publicOne('pan-op-het-vuur')
    const { body } = await change(editor, PAN, summary('Samen koken op donderdag.'))
    expect((await publish(editor, PAN, body.version)).status).toBe(403)
    await propose(editor, PAN, body.version, 'We koken nu op donderdag.').expect(200)
    expect((await publicOne('pan-op-het-vuur')).summary).toBe(before.summary)
    const proposal = await coordinator.get(`/api/v1/listings/${PAN}/proposal`).expect(200)
    expect(proposal.body).toMatchObject({
      by: 'Redactie Pan op het Vuur',
      note: 'We koken nu op donderdag.',
      changes: [{ fields: [{ field: 'summary', before: before.summary, after: 'Samen koken op donderdag.' }] }],
    })
    await decide(coordinator, PAN, 'approvals', proposal.body.version).expect(200)
    expect((await publicOne('pan-op-het-vuur')).summary).toBe('Samen koken op donderdag.')
    expect((await mails())[0]).toMatchObject({ subject: 'Je wijzigingen staan op de kaart: Pan op het Vuur' })
  })

  test('goes on with the same text when it is sent back with a word', async () => {
    const { body } = await change(editor, PAN, summary('Gratis eten!!!'))
    await propose(editor, PAN, body.version, '').expect(200)
    const { version } = (await coordinator.get(`/api/v1/listings/${PAN}/proposal`)).body
    const word = 'Noem ook wat het kost.'
    await decide(coordinator, PAN, 'returns', version, { word }).expect(200)
    const after = await open(editor, PAN)
    expect(after).toMatchObject({ proposal: null, sentBack: { word, by: 'Coördinator Haarlem' } })
    expect(after.text.organization.summary).toBe('Gratis eten!!!')
    expect((await mails())[0]?.text).toContain(word)
    expect((await decide(coordinator, PAN, 'approvals', version)).status).toBe(404)
    await editor.delete(`/api/v1/listings/${PAN}/draft`)
  })

  test('proposes again before it was decided: both changes are in it, and an older view cannot be approved', async () => {
    const first = await change(editor, PAN, summary('Eerste voorstel.'))
    await propose(editor, PAN, first.body.version, '')
    const seen = (await coordinator.get(`/api/v1/listings/${PAN}/proposal`)).body
    const second = await change(editor, PAN, { do: 'change-organization', fields: { description: 'Tweede voorstel.' } })
    await propose(editor, PAN, second.body.version, '').expect(200)
    expect((await decide(coordinator, PAN, 'approvals', seen.version)).status).toBe(412)
    const now = (await coordinator.get(`/api/v1/listings/${PAN}/proposal`)).body
    await decide(coordinator, PAN, 'approvals', now.version).expect(200)
    expect(await publicOne('pan-op-het-vuur')).toMatchObject({
      summary: 'Eerste voorstel.',
      description: 'Tweede voorstel.',
    })
  })

  test('what a coordinator publishes meanwhile goes together with the proposal', async () => {
    const mine = await change(editor, PAN, summary('Van de redactie.'))
    await propose(editor, PAN, mine.body.version, '').expect(200)
    const theirs = await change(coordinator, PAN, { do: 'change-organization', fields: { languages: ['nl', 'en'] } })
    expect(theirs.body.text.organization.summary).not.toBe('Van de redactie.')
    await publish(coordinator, PAN, theirs.body.version).expect(200)
    const proposal = (await coordinator.get(`/api/v1/listings/${PAN}/proposal`)).body
    expect(proposal.changes).toHaveLength(1)
    await decide(coordinator, PAN, 'approvals', proposal.version).expect(200)
    expect(await publicOne('pan-op-het-vuur')).toMatchObject({ summary: 'Van de redactie.', languages: ['nl', 'en'] })
  })

  test('publishes at once from the moment the network trusts the organisation', async () => {
    await coordinator.put(`/api/v1/listings/${PAN}/trust`).send({ trusted: true }).expect(200)
    const { body } = await change(editor, PAN, summary('Zelf gepubliceerd.'))
    await publish(editor, PAN, body.version).expect(200)
    expect((await publicOne('pan-op-het-vuur')).summary).toBe('Zelf gepubliceerd.')
    await coordinator.put(`/api/v1/listings/${PAN}/trust`).send({ trusted: false }).expect(200)
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
    await publish(trusted, ORDNERSOOS, back.body.version).expect(200)
    expect((await publicOne('de-ordnersoos')).summary).toBe('Andere woorden.')
    expect((await trusted.post(`/api/v1/listings/${ORDNERSOOS}/versions/99999/drafts`)).status).toBe(404)
  })
})

describe('hiding', () => {
  test('takes effect at once, and saving a text does not undo it', async () => {
    await trusted.post(`/api/v1/listings/${ORDNERSOOS}/hidings`).expect(200)
    expect((await get('/api/v1/organizations/de-ordnersoos')).status).toBe(404)
    const { body } = await change(trusted, ORDNERSOOS, summary('Stiekem terug?'))
    await publish(trusted, ORDNERSOOS, body.version).expect(200)
    expect((await get('/api/v1/organizations/de-ordnersoos')).status).toBe(404)
    expect((await trusted.post(`/api/v1/listings/${ORDNERSOOS}/showings`)).status).toBe(403)
    await coordinator.post(`/api/v1/listings/${ORDNERSOOS}/showings`).expect(200)
    expect((await publicOne('de-ordnersoos')).summary).toBe('Stiekem terug?')
  })

  test('an editor may take their own listing to the archive and back', async () => {
    await trusted.post(`/api/v1/listings/${ORDNERSOOS}/archivings`).expect(200)
    expect((await get('/api/v1/organizations/de-ordnersoos')).status).toBe(404)
    await trusted.post(`/api/v1/listings/${ORDNERSOOS}/showings`).expect(200)
    await publicOne('de-ordnersoos')
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

test('every publication and decision is written down', async () => {
  const rows = (await services.audit.ofNetwork('haarlem', 500)).map(({ action }) => action)
  for (const action of ['published', 'proposed', 'approved', 'sent-back', 'hidden', 'shown', 'archived', 'trusted'])
    expect(rows).toContain(action)
})

async function idOf(slug: string): Promise<string> {
  return (await publicOne(slug)).id
}

async function publicOne(slug: string) {
  return (await get(`/api/v1/organizations/${slug}`).expect(200)).body
}

async function open(visitor: TestVisitor, id: string) {
  return (await visitor.get(`/api/v1/listings/${id}`).expect(200)).body
}

function change(visitor: TestVisitor, id: string, given: object) {
  return visitor.post(`/api/v1/listings/${id}/changes`).send({ change: given })
}

function publish(visitor: TestVisitor, id: string, version: number, choices: object[] = []) {
  return visitor.post(`/api/v1/listings/${id}/publications`).set('If-Match', `"${version}"`).send({ choices })
}

function propose(visitor: TestVisitor, id: string, version: number, note: string) {
  return visitor.post(`/api/v1/listings/${id}/proposals`).set('If-Match', `"${version}"`).send({ note, choices: [] })
}

function decide(visitor: TestVisitor, id: string, how: 'approvals' | 'returns', version: number, body?: object) {
  const asked = visitor.post(`/api/v1/listings/${id}/${how}`).set('If-Match', `"${version}"`)
  return body ? asked.send(body) : asked
}

function summary(words: string) {
  return { do: 'change-organization', fields: { summary: words } }
}
