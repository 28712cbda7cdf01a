import { describe, expect, test } from 'vitest'
import { busyNetwork } from '../support/busy-network.ts'
import { demo, type TestVisitor, testApp } from '../support/test-app.ts'

/** What goes wrong around members: every time a clear sentence, and nothing lost. */

const tested = await testApp()
const { as, clock, get, mails, services, visitor } = tested
const known = await busyNetwork(tested)
const [ORDNERSOOS = ''] = known.listings ?? []
const DAY = 86_400_000
/** As sentences for people are: Dutch, with a capital and a full stop. */
const SENTENCE = /^[A-Z].*[a-z].*\.$/

/** Where each kind of link leads: what it is about, and what it does. */
const LINKS = [
  { kind: 'invitations', view: 'invitations/views', use: 'invitations/acceptances', more: {} },
  { kind: 'claims', view: 'claims/views', use: 'claims/answers', more: { accepts: false } },
  { kind: 'confirmations', view: 'confirmations/views', use: 'confirmations', more: {} },
  { kind: 'requests', view: 'requests/views', use: 'requests/answers', more: { yes: false, reason: 'full' } },
  { kind: 'alerts', view: 'alerts/views', use: 'alerts/stops', more: {} },
]

describe.each(LINKS)('a link out of a mail: $kind', ({ kind, view, use, more }) => {
  const [key = ''] = known[`keys of ${kind}`] ?? []
  const post = (path: string, body: object) => visitor().post(`/api/v1/${path}`).send(body)

  test('that is guessed or belongs to something else leads nowhere', async () => {
    const [foreign = ''] = known[`keys of ${kind === 'claims' ? 'requests' : 'claims'}`] ?? []
    for (const wrong of ['a'.repeat(43), foreign])
      for (const [path, rest] of [
        [view, {}],
        [use, more],
      ] as const)
        expect(await said(post(path, { ...rest, key: wrong }))).toEqual([404, true])
  })

  test('that was cut short is told so', async () => {
    for (const path of [view, use]) {
      const { status, body } = await post(path, { ...more, key: key.slice(0, 9) })
      expect([status, body.fields[0]]).toEqual([
        400,
        expect.objectContaining({ where: 'key', message: 'deze link is niet heel' }),
      ])
    }
  })

  test('works once, and looking is not using', async () => {
    for (const _ of [1, 2]) await post(view, { key }).expect(200)
    const atOnce = await Promise.all([1, 2, 3].map(() => post(use, { ...more, key })))
    expect(atOnce.map(({ status }) => status)).toContain(200)
    for (const { status } of atOnce) expect([200, 404, 409, 412]).toContain(status)
    const [status, clear] = await said(post(use, { ...more, key }))
    expect([[404, 409].includes(status), clear]).toEqual([true, true])
  })
})

describe('signing in', () => {
  test('with a link that is guessed, foreign, used or old says what to do', async () => {
    const browser = visitor()
    await browser.post('/api/v1/sign-ins').send({ email: demo.editor }).expect(202)
    const token = await newestKey()
    const session = (by: TestVisitor, body: object) => by.post('/api/v1/sessions').send(body)
    const refused: string[] = []
    const note = async (asked: ReturnType<typeof session>) => {
      const { status, body } = await asked
      expect([status, SENTENCE.test(body.detail)]).toEqual([409, true])
      refused.push(body.detail)
    }
    await note(session(browser, { token: 'a'.repeat(43) }))
    await note(session(visitor(), { token }))
    await note(session(visitor(), { code: '123456' }))
    await session(browser, { token }).expect(200)
    await note(session(browser, { token }))
    clock.now = new Date(clock.now.getTime() + DAY)
    await note(session(browser, { token }))
    for (const sentence of refused)
      expect(sentence).toMatch(/[Vv]raag een nieuwe mail|browser waarin je om de mail vroeg/)
  })
})

describe('while somebody is typing', () => {
  const typed = { summary: 'Half getypte woorden' }
  const keep = (by: TestVisitor) => by.put(`/api/v1/listings/${ORDNERSOOS}/typed/about`).send({ values: typed })
  const shown = async (by: TestVisitor) => (await by.get(`/api/v1/listings/${ORDNERSOOS}`).expect(200)).body

  test('the session ends: they hear it, and find it all back after signing in', async () => {
    const editor = await as(demo.trustedEditor)
    await keep(editor).expect(200)
    await save(editor, 'Bewaard voor het uitloggen.')
    await (await as(demo.trustedEditor)).post('/api/v1/sign-outs').expect(200)
    const { sessions } = (await editor.get('/api/v1/sessions')).body
    const current = sessions.find((one: { current: boolean }) => one.current)
    await editor.delete(`/api/v1/sessions/${current.id}`).expect(200)
    expect(await said(keep(editor))).toEqual([401, true])
    const back = await shown(await as(demo.trustedEditor))
    expect(back.typed.about.values).toEqual(typed)
    expect(back.text.organization.summary).toBe('Bewaard voor het uitloggen.')
  })

  test('a coordinator hides the listing: what was typed stays, and publishing it does not bring it back', async () => {
    const [editor, coordinator] = await Promise.all([as(demo.trustedEditor), as(demo.coordinator)])
    const { version } = await save(editor, 'Getypt terwijl het verdween.')
    await coordinator.post(`/api/v1/listings/${ORDNERSOOS}/hidings`).expect(200)
    await editor
      .post(`/api/v1/listings/${ORDNERSOOS}/publications`)
      .set('If-Match', `"${version}"`)
      .send({})
      .expect(200)
    expect((await get('/api/v1/organizations/de-ordnersoos')).status).toBe(404)
    expect((await shown(editor)).text.organization.summary).toBe('Getypt terwijl het verdween.')
    await coordinator.post(`/api/v1/listings/${ORDNERSOOS}/showings`).expect(200)
  })

  test('the listing is handed over: they hear that it is no longer theirs, and find it back when it is again', async () => {
    const editor = await as(demo.trustedEditor)
    const { version } = await save(editor, 'Getypt door wie ging.')
    const member = await services.memberRows.byEmail(demo.trustedEditor)
    const grant = { role: 'editor', listing: ORDNERSOOS } as const
    await services.members.grant({ email: 'opvolger@demo.example', name: 'Opvolger' }, grant)
    await services.memberRows.removeGrant(member?.id ?? '', grant, clock.now.toISOString())
    for (const asked of [
      keep(editor),
      editor.post(`/api/v1/listings/${ORDNERSOOS}/publications`).set('If-Match', `"${version}"`).send({}),
      editor.get(`/api/v1/listings/${ORDNERSOOS}`),
    ])
      expect(await said(asked)).toEqual([403, true])
    await services.memberRows.addGrant(member?.id ?? '', grant, clock.now.toISOString())
    expect((await shown(editor)).text.organization.summary).toBe('Getypt door wie ging.')
    await editor.delete(`/api/v1/listings/${ORDNERSOOS}/draft`).expect(200)
  })
})

describe('a schedule', () => {
  const moment = { frequency: 'weekly', interval: 1, weekdays: ['monday'], startTime: '10:00' }
  const dates = Array.from({ length: 60 }, (_, week) =>
    new Date(Date.UTC(2027, 5, 7 + 7 * week)).toISOString().slice(0, 10),
  )
  const ODD = [
    ['that ended before it began', { ...moment, from: '2027-06-01', until: '2026-06-01' }],
    ['with all its days left out', { ...moment, from: dates[0], until: dates[50], exceptions: dates }],
    ['between two Mondays', { ...moment, from: '2027-06-08', until: '2027-06-12' }],
    ['that ends before it starts on the day', { ...moment, endTime: '09:00' }],
    [
      'that starts in the hour the clocks skip',
      { ...moment, weekdays: ['sunday'], startTime: '02:30', endTime: '02:45' },
    ],
    ['long after everybody is gone', { ...moment, from: '9999-12-31', until: '9999-12-31' }],
    ['from before the calendar', { ...moment, from: '0001-01-01' }],
    ['that never ends', { ...moment, frequency: 'monthly', weekOfMonth: -1, interval: 12, until: null }],
  ] as const

  test.each(ODD)('%s breaks nothing: saved and shown, or refused in words', async (_, rule) => {
    const editor = await as(demo.trustedEditor)
    const [activity] = (await editor.get(`/api/v1/listings/${ORDNERSOOS}`)).body.text.activities
    const fields = { schedule: { recurring: [rule], dates: [], note: '' } }
    const saved = await change(editor, { do: 'change-activity', id: activity.id, fields })
    if (saved.status === 400) {
      for (const { message } of saved.body.fields) expect(message).toMatch(/\w{3,} \w{2,}/)
      return
    }
    const address = `/api/v1/listings/${ORDNERSOOS}/publications`
    await editor.post(address).set('If-Match', `"${saved.body.version}"`).send({}).expect(200)
    await services.indexSync.settled()
    for (const path of ['search?q=ordnersoos', 'organizations/de-ordnersoos', `activities/${activity.id}`])
      expect((await get(`/api/v1/${path}`)).status, path).toBe(200)
    const { url } = (await get(`/api/v1/activities/${activity.id}`)).body
    for (const path of ['/organisatie/de-ordnersoos/agenda.ics', `${new URL(url, 'http://x').pathname}/agenda.ics`])
      expect((await get(path)).status, path).toBeLessThan(300)
  })
})

test('links that were good once are refused after a year, in a sentence', async () => {
  const now = clock.now
  clock.now = new Date(now.getTime() + 400 * DAY)
  for (const job of ['vragen-volgen', 'opruimen']) await services.jobs.runNow(job, false, () => {})
  for (const { kind, use, more } of LINKS.filter((one) => ['invitations', 'claims', 'requests'].includes(one.kind))) {
    const key = known[`keys of ${kind}`]?.at(-1)
    const [status, clear] = await said(
      visitor()
        .post(`/api/v1/${use}`)
        .send({ ...more, key }),
    )
    expect([kind, [404, 409].includes(status), clear]).toEqual([kind, true, true])
  }
  clock.now = now
})

async function said(asked: PromiseLike<{ status: number; body: { detail?: string } }>): Promise<[number, boolean]> {
  const { status, body } = await asked
  return [status, SENTENCE.test(body.detail ?? '')]
}

function change(by: TestVisitor, one: object) {
  return by.post(`/api/v1/listings/${ORDNERSOOS}/changes`).send({ change: one })
}

async function save(by: TestVisitor, summary: string) {
  return (await change(by, { do: 'change-organization', fields: { summary } }).expect(200)).body
}

async function newestKey(): Promise<string> {
  return (await mails())[0]?.text.match(/sleutel=([\w-]+)/)?.[1] ?? ''
}
