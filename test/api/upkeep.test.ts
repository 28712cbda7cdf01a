import { describe, expect, test } from 'vitest'
import { demo, testApp } from '../support/test-app.ts'

const tested = await testApp()
const { visitor, as, mails, services, clock, get } = tested
const start = clock.now.getTime()
const day = (days: number) => {
  clock.now = new Date(start + days * 86_400_000)
}
/** The id in the link of the mail about a report. */
const reported = async () => (await mails())[0]?.text.match(/meldingen\/([\w-]+)/)?.[1]
const ordnersoos = (await get('/api/v1/organizations/de-ordnersoos')).body

describe('"er klopt iets niet"', () => {
  test('reaches the editors, is answered, and the reporter hears what happened; then the address is gone', async () => {
    await visitor()
      .post(`/api/v1/organizations/${ordnersoos.id}/reports`)
      .send({ kinds: ['times'], words: 'Ze zijn dinsdag dicht.', email: 'melder@demo.example' })
      .expect(202)
    expect((await mails())[0]).toMatchObject({ to: demo.trustedEditor })
    const editor = await as(demo.trustedEditor)
    const report = await reported()
    const { body } = await editor.get(`/api/v1/reports/${report}`)
    expect(body).toMatchObject({ kinds: ['times'], words: 'Ze zijn dinsdag dicht.', wantsAnswer: true })
    expect(JSON.stringify(body)).not.toContain('melder@')
    await editor.post(`/api/v1/reports/${report}/answers`).send({ outcome: 'mended' }).expect(200)
    expect((await mails())[0]).toMatchObject({ to: 'melder@demo.example', subject: 'Jouw melding over De Ordnersoos' })
    const stored = await tested.database.db?.collection('reports').find().toArray()
    expect(JSON.stringify(stored)).not.toContain('melder@')
    const again = await editor.post(`/api/v1/reports/${report}/answers`).send({ outcome: 'cannot' })
    expect(again.status).toBe(409)
  })

  test('from a machine that fills every field is thanked and thrown away', async () => {
    await visitor()
      .post(`/api/v1/organizations/${ordnersoos.id}/reports`)
      .send({ kinds: ['other'], website: 'https://reclame.example' })
      .expect(202)
    const coordinator = await as(demo.coordinator)
    const { items } = (await coordinator.get('/api/v1/networks/haarlem/desk')).body
    expect(items.filter(({ kind }: { kind: string }) => kind === 'report')).toEqual([])
  })

  test('is not for other people’s eyes', async () => {
    const stranger = await as(demo.otherEditor)
    const report = visitor().post(`/api/v1/organizations/${ordnersoos.id}/reports`)
    await report.send({ kinds: ['times'], words: 'Ze zijn woensdag dicht.' }).expect(202)
    expect((await stranger.get(`/api/v1/reports/${await reported()}`)).status).toBe(403)
  })
})

describe('jobs', () => {
  test('run once for each due time, also with two instances side by side', async () => {
    day(8)
    const before = (await mails()).filter(({ subject }) => subject.startsWith('Op je werkplek')).length
    await Promise.all([services.jobs.runDue(), services.jobs.runDue()])
    await services.jobs.runDue()
    const after = (await mails()).filter(({ subject }) => subject.startsWith('Op je werkplek')).length
    // One for the coordinator of each of the two networks.
    expect(after - before).toBe(2)
  })

  test('a dry run says what it would do and does nothing', async () => {
    day(190)
    const before = (await mails()).length
    const said: string[] = []
    await services.jobs.runNow('klopt-dit-nog', true, (line) => said.push(line))
    expect(said.length).toBeGreaterThan(10)
    expect(await mails()).toHaveLength(before)
  })
})

describe('"klopt dit nog?"', () => {
  test('one click on the mailed link confirms without signing in, once there is something to ask', async () => {
    day(190)
    await services.jobs.runNow('klopt-dit-nog', false, () => {})
    const mail = (await mails()).find(({ subject }) => subject === 'Klopt de vermelding van De Ordnersoos nog?')
    expect(mail).toMatchObject({ to: demo.trustedEditor })
    const key = mail?.text.match(/sleutel=([\w-]+)/)?.[1]
    const shown = await visitor().post('/api/v1/confirmations/views').send({ key }).expect(200)
    expect(shown.body).toMatchObject({ name: 'De Ordnersoos' })
    const before = (await get('/api/v1/organizations/de-ordnersoos')).body.confirmedAt
    expect(before).toBe(ordnersoos.confirmedAt)
    await visitor().post('/api/v1/confirmations').send({ key }).expect(200)
    expect((await get('/api/v1/organizations/de-ordnersoos')).body.confirmedAt).toBe(clock.now.toISOString())
    expect((await visitor().post('/api/v1/confirmations').send({ key })).status).toBe(404)
  })

  test('asks once and repeats once; then it lies on the coordinator’s desk', async () => {
    const asked = () => mails().then((all) => all.filter(({ subject }) => subject.includes('Pan op het Vuur')).length)
    const first = await asked()
    await services.jobs.runNow('klopt-dit-nog', false, () => {})
    expect(await asked()).toBe(first)
    day(205)
    await services.jobs.runNow('klopt-dit-nog', false, () => {})
    expect(await asked()).toBe(first + 1)
    day(220)
    await services.jobs.runNow('klopt-dit-nog', false, () => {})
    expect(await asked()).toBe(first + 1)
    const coordinator = await as(demo.coordinator)
    const { items } = (await coordinator.get('/api/v1/networks/haarlem/desk')).body
    expect(items).toContainEqual(expect.objectContaining({ kind: 'stale', name: 'Pan op het Vuur' }))
  })

  test('after two years without a word a listing leaves, a month after its people were told; one click brings it back', async () => {
    const run = () => services.jobs.runNow('klopt-dit-nog', false, () => {})
    const there = async () => (await get('/api/v1/organizations/pan-op-het-vuur')).status
    day(740)
    await run()
    const told = (await mails()).filter(({ subject }) => subject.startsWith('Pan op het Vuur verdwijnt'))
    expect(told.map(({ to }) => to).sort()).toEqual([demo.coordinator, demo.editor].sort())
    expect(await there()).toBe(200)
    day(775)
    await run()
    expect(await there()).toBe(404)
    const key = told[0]?.text.match(/sleutel=([\w-]+)/)?.[1]
    await visitor().post('/api/v1/confirmations').send({ key }).expect(200)
    expect(await there()).toBe(200)
  })
})
