import { describe, expect, test } from 'vitest'
import { demo, type TestVisitor, testApp } from '../support/test-app.ts'

/** Every mail that ever left, also those that were taken away later. */
const left: string[] = []
const tested = await testApp({
  carrier: (folder) => ({
    ...folder,
    async carry(letter) {
      left.push(JSON.stringify(letter))
      await folder.carry(letter)
    },
  }),
})
const { as, visitor, mails, clock, get, services } = tested
const start = clock.now.getTime()
const day = (days: number) => {
  clock.now = new Date(start + days * 86_400_000)
}
const ordnersoos = (await get('/api/v1/organizations/de-ordnersoos')).body
const CODE = 'Zonnebloemveld'
const question = {
  needs: ['debts'],
  area: 'WK039211',
  what: 'Iemand zoekt hulp bij het ordenen van post.',
  callWhen: 'ochtenden',
  contact: 'wijkteam@demo.example',
  code: CODE,
}
const need = (await get('/api/v1/needs')).body.results[0].code
question.needs = [need]
const professional = await as(demo.professional)
const GOAL = 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa'
const agreement = {
  goals: [{ id: GOAL, words: 'De post weer zelf openmaken', domain: 'finance' }],
  tasks: [],
  contactOn: ['2026-12-10'],
  agreedWithPerson: true,
}

describe('a question to an organisation', () => {
  test('is refused with personal details in it, without repeating them', async () => {
    const refused = await ask({ ...question, what: 'Mevrouw Jansen, geboren 12-03-1948, zoekt hulp.' })
    expect(refused.status).toBe(400)
    expect(refused.body.fields).toMatchObject([{ where: 'what', code: 'personal-details' }])
    expect(JSON.stringify(refused.body)).not.toContain('Jansen')
  })

  test('is only for professionals', async () => {
    const editor = await as(demo.otherEditor)
    expect((await editor.post(`/api/v1/organizations/${ordnersoos.id}/requests`).send(question)).status).toBe(403)
  })

  test('a no with a reason is told, with the next candidate, and counts as a signal of the wijk', async () => {
    const next = (await get('/api/v1/organizations/klikhoek')).body
    await ask({ ...question, next: [next.id] }).expect(201)
    const key = await keyOf()
    const shown = await visitor().post('/api/v1/requests/views').send({ key }).expect(200)
    expect(shown.body).toMatchObject({ asker: 'Wijkteam Haarlem', organization: 'De Ordnersoos', what: question.what })
    expect(JSON.stringify(shown.body)).not.toContain(CODE)
    const without = await visitor().post('/api/v1/requests/answers').send({ key, yes: false, reason: null })
    expect(without.body.fields).toMatchObject([{ where: 'reason' }])
    await visitor().post('/api/v1/requests/answers').send({ key, yes: false, reason: 'full' }).expect(200)
    expect((await mails())[0]).toMatchObject({
      to: demo.professional,
      subject: 'De Ordnersoos kan nu niet helpen',
      text: expect.stringContaining('Klikhoek'),
    })
    expect((await visitor().post('/api/v1/requests/answers').send({ key, yes: true, reason: null })).status).toBe(409)
    expect(await services.signals.counts('haarlem')).toContainEqual(
      expect.objectContaining({ source: 'refusal', need, area: 'WK039211', count: 1 }),
    )
  })

  test('without an answer is repeated twice and closed after two weeks, and the professional hears each', async () => {
    await ask(question).expect(201)
    const run = () => services.jobs.runNow('vragen-volgen', false, () => {})
    const subjects = async () => (await mails()).map(({ subject }) => subject)
    day(4)
    await run()
    await run()
    expect((await subjects()).filter((one) => one === 'Nog een vraag aan De Ordnersoos')).toHaveLength(1)
    expect(await subjects()).toContain('De Ordnersoos kreeg een herinnering')
    day(12)
    await run()
    day(15)
    await run()
    expect((await subjects())[0]).toBe('Geen antwoord van De Ordnersoos')
    expect((await professional.get('/api/v1/requests')).body.requests).toContainEqual(
      expect.objectContaining({ state: 'unanswered', reminders: 2 }),
    )
  })
})

describe('a cooperation', () => {
  test('goes from yes to card to closing to erased, seen by its parties alone', async () => {
    await ask(question).expect(201)
    const answer = await visitor()
      .post('/api/v1/requests/answers')
      .send({ key: await keyOf(), yes: true, reason: null })
    const id = answer.body.cooperation
    const organization = await as(demo.trustedEditor)
    for (const stranger of [demo.coordinator, demo.administrator, demo.otherProfessional, demo.editor])
      expect((await (await as(stranger)).get(`/api/v1/cooperations/${id}`)).status).toBe(403)
    expect((await visitor().get(`/api/v1/cooperations/${id}`)).status).toBe(401)

    let card = (await professional.get(`/api/v1/cooperations/${id}`).expect(200)).body
    expect(card).toMatchObject({ code: CODE, step: 'start', side: 'professional' })
    const move = async (by: TestVisitor, body: object, status = 200) => {
      const answered = await by.post(`/api/v1/cooperations/${id}/moves`).set('If-Match', `"${card.version}"`).send(body)
      expect([answered.status, answered.body.fields]).toEqual([status, answered.body.fields])
      if (status === 200) card = answered.body
      return answered.body
    }
    const named = { ...agreement, adds: 'Piet de Vries komt, 06-12345678' }
    const refused = await move(professional, { kind: 'propose', agreement: named }, 400)
    expect(refused.fields).toMatchObject([{ where: 'agreement.adds', code: 'personal-details' }])
    await move(professional, { kind: 'propose', agreement })
    const own = await move(professional, { kind: 'agree' }, 409)
    expect(own.fields).toMatchObject([{ code: 'own-proposal' }])
    await move(organization, { kind: 'agree' })
    expect(card.step).toBe('along')

    // Somebody who saw an older card hears what it is now, and nothing is lost.
    const stale = await professional
      .post(`/api/v1/cooperations/${id}/moves`)
      .set('If-Match', '"1"')
      .send({ kind: 'worry' })
    expect([stale.status, stale.body.current.version]).toEqual([412, card.version])

    clock.now = new Date('2026-12-10T09:00:00Z')
    await services.jobs.runNow('samenwerkingen-volgen', false, () => {})
    expect((await mails()).filter(({ subject }) => subject.includes('vandaag zeggen jullie'))).toHaveLength(2)
    await move(organization, { kind: 'say-how-it-goes', on: '2026-12-10', mood: 'talk-now', line: 'Het loopt vast.' })
    expect((await mails())[0]).toMatchObject({
      to: demo.professional,
      subject: `${CODE}: de ander wil snel met je praten`,
    })
    await move(organization, { kind: 'worry-talked-over' })
    await move(professional, { kind: 'round-off' })
    await move(organization, { kind: 'round-off' })
    const view = { goals: { [GOAL]: 'reached' } }
    await move(professional, { kind: 'evaluate', view })
    await move(organization, { kind: 'evaluate', view: { goals: { [GOAL]: 'partly' } } })
    await move(professional, { kind: 'close' })
    await move(organization, { kind: 'close' })
    expect(card.step).toBe('closed')

    const run = () => services.jobs.runNow('samenwerkingen-volgen', false, () => {})
    clock.now = new Date(clock.now.getTime() + 80 * 86_400_000)
    await run()
    expect((await mails())[0]?.subject).toMatch(`${CODE}: we wissen deze samenwerking op`)
    clock.now = new Date(clock.now.getTime() + 20 * 86_400_000)
    await run()
    expect((await (await as(demo.professional)).get(`/api/v1/cooperations/${id}`)).status).toBe(403)
    expect(await services.cooperations.traces('haarlem')).toContainEqual(
      expect.objectContaining({ domain: 'finance', reached: 'partly', ended: 'closed' }),
    )
  })

  test('leaves its code word nowhere: not in a collection, the index, or what is written', async () => {
    // What was asked and not answered keeps its code word for ninety days after it ended.
    clock.now = new Date(clock.now.getTime() + 95 * 86_400_000)
    await services.jobs.runNow('vragen-volgen', false, () => {})
    const collections = (await tested.database.db?.collections()) ?? []
    for (const collection of collections)
      expect(JSON.stringify(await collection.find().toArray()), collection.collectionName).not.toContain(CODE)
    const found = await get(`/api/v1/search?q=${CODE}`)
    expect(JSON.stringify(found.body.results)).not.toContain(CODE)
    const me = await as(demo.professional)
    expect(JSON.stringify((await me.get('/api/v1/me/data')).body)).not.toContain(CODE)
  })
})

describe('a signal', () => {
  test('from a resident reaches the coordinator, who puts two together and answers; both hear it and addresses go', async () => {
    const say = (email: string) =>
      visitor()
        .post('/api/v1/networks/haarlem/signals')
        .send({ need, area: 'WK039211', words: 'Er is hier niets voor jonge moeders.', email })
        .expect(202)
    await say('een@demo.example')
    await say('twee@demo.example')
    const coordinator = await as(demo.coordinator)
    const { signals } = (await coordinator.get('/api/v1/networks/haarlem/signals')).body
    expect(signals).toHaveLength(2)
    await coordinator.post(`/api/v1/signals/${signals[1].id}/merges`).send({ into: signals[0].id }).expect(200)
    await coordinator
      .post(`/api/v1/signals/${signals[0].id}/answers`)
      .send({ words: 'Vanaf maart is er een moedergroep.' })
      .expect(200)
    const heard = (await mails()).filter(({ subject }) => subject === 'Een antwoord op je signaal')
    expect(heard.map(({ to }) => to).sort()).toEqual(['een@demo.example', 'twee@demo.example'])
    const stored = JSON.stringify(await tested.database.db?.collection('signals').find().toArray())
    expect(stored).not.toMatch(/(een|twee)@/)
    expect((await coordinator.get('/api/v1/networks/haarlem/signals')).body.signals).toEqual([])
  })

  test('about a person is refused', async () => {
    const refused = await visitor()
      .post('/api/v1/networks/haarlem/signals')
      .send({ words: 'Mijn buurvrouw mevrouw De Boer is vaak alleen.' })
    expect([refused.status, refused.body.fields?.[0]?.code]).toEqual([400, 'personal-details'])
  })
})

test('nothing of all this stood in a mail that left, but what its readers needed', () => {
  expect(left.length).toBeGreaterThan(15)
  for (const text of left) expect(text).not.toMatch(/Jansen|12-03-1948|Piet de Vries|06-12345678/)
})

function ask(body: object) {
  return professional.post(`/api/v1/organizations/${ordnersoos.id}/requests`).send(body)
}

async function keyOf(): Promise<string> {
  const mail = (await mails()).find(({ text }) => text.includes('/vraag?'))
  return mail?.text.match(/sleutel=([\w-]+)/)?.[1] ?? ''
}
