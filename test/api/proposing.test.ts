import { describe, expect, test } from 'vitest'
import { editingCalls } from '../support/editing-calls.ts'
import { demo, testApp } from '../support/test-app.ts'

const tested = await testApp()
const { as, get, mails, services } = tested
const { change, decide, idOf, open, propose, publicOne, publish, summary } = editingCalls(tested)
const ORDNERSOOS = await idOf('de-ordnersoos')
const PAN = await idOf('pan-op-het-vuur')
const [trusted, editor, coordinator] = await Promise.all([
  as(demo.trustedEditor),
  as(demo.editor),
  as(demo.coordinator),
])

describe('an editor whose organisation is not trusted yet', () => {
  test('proposes, and the coordinators of the network get one mail that leads to it', async () => {
    const about = async () => (await mails()).filter(({ subject }) => subject === 'Een voorstel van Pan op het Vuur')
    const { body } = await change(editor, PAN, summary('We koken samen.'))
    await propose(editor, PAN, body.version, 'Klopt dit zo?').expect(200)
    const [mail, ...others] = await about()
    expect([mail?.to, others]).toEqual([demo.coordinator, []])
    for (const said of ['“Klopt dit zo?”', 'Redactie Pan op het Vuur', `/mijn/vermelding/${PAN}/voorstel`])
      expect(mail?.text).toContain(said)
    const more = await change(editor, PAN, summary('We koken samen, elke week.'))
    await propose(editor, PAN, more.body.version, '').expect(200)
    expect(await about()).toHaveLength(1)
    const { version } = (await coordinator.get(`/api/v1/listings/${PAN}/proposal`)).body
    await decide(coordinator, PAN, 'approvals', version).expect(200)
  })

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

test('every publication and decision is written down', async () => {
  const rows = (await services.audit.ofNetwork('haarlem', 500)).map(({ action }) => action)
  for (const action of ['published', 'proposed', 'approved', 'sent-back', 'hidden', 'shown', 'archived', 'trusted'])
    expect(rows).toContain(action)
})
