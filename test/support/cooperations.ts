import { expect } from 'vitest'
import { demo, type TestApp } from './test-app.ts'

export const GOAL = 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa'
export const TASK = 'bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb'

/** The least that two sides can agree on. */
export const agreement = {
  goals: [{ id: GOAL, words: 'De post weer zelf openmaken', domain: 'finance' }],
  tasks: [{ id: TASK, words: 'Elke week samen de post bekijken', who: 'volunteer' }],
  contactOn: ['2026-12-10'],
  agreedWithPerson: true,
}

export const question = {
  needs: ['post-en-formulieren'],
  area: 'WK039211',
  what: 'Iemand zoekt hulp bij het ordenen van post.',
  callWhen: 'ochtenden',
  contact: 'wijkteam@demo.example',
  code: 'Zonnebloemveld',
}

const SIDES = ['professional', 'organization'] as const
type Who = (typeof SIDES)[number]

/** The calls of asking and working together, between the demo's professional and De Ordnersoos. */
export async function cooperationsOf(tested: TestApp) {
  const { as, get, mails, visitor, services } = tested
  /** Signed in anew each time: a test that moves the clock outlives a session. */
  const by = (who: Who) => as(who === 'professional' ? demo.professional : demo.trustedEditor)
  const listing = (await get('/api/v1/organizations/de-ordnersoos')).body
  question.needs = [(await get('/api/v1/needs')).body.results[0].code]

  const ask = async (more: object = {}, status = 201, organization: string = listing.id) => {
    const professional = await by('professional')
    const sent = await professional
      .post(`/api/v1/organizations/${organization}/requests`)
      .send({ ...question, ...more })
    expect([sent.status, sent.body.fields]).toEqual([status, sent.body.fields])
    return sent.body
  }

  /** The key in the newest mail that asks for an answer. */
  async function keyOf(): Promise<string> {
    const mail = (await mails()).find(({ text }) => text.includes('/vraag?'))
    return mail?.text.match(/sleutel=([\w-]+)/)?.[1] ?? ''
  }

  const answer = async (given: object) =>
    visitor()
      .post('/api/v1/requests/answers')
      .send({ key: await keyOf(), yes: false, reason: null, ...given })

  /** A question and a yes: a card, with what each side can do with it. */
  async function begin(more: object = {}) {
    await ask(more)
    const id: string = (await answer({ yes: true })).body.cooperation
    const see = async (who: Who) => (await (await by(who)).get(`/api/v1/cooperations/${id}`).expect(200)).body
    async function move(who: Who, body: object, status = 200) {
      const { version } = await see(who)
      const visitor = await by(who)
      const sent = await visitor.post(`/api/v1/cooperations/${id}/moves`).set('If-Match', `"${version}"`).send(body)
      expect([sent.status, sent.body.fields]).toEqual([status, sent.body.fields])
      return sent.body
    }
    /** Both agree: the card is along the way. */
    async function agree(changes: object = {}) {
      await move('professional', { kind: 'propose', agreement: { ...agreement, ...changes } })
      return move('organization', { kind: 'agree' })
    }
    /** Both round off, look back and close. */
    async function close(views: object[] = [{}, {}]) {
      for (const who of SIDES) await move(who, { kind: 'round-off' })
      for (const [at, who] of SIDES.entries())
        await move(who, { kind: 'evaluate', view: { goals: { [GOAL]: 'reached' }, ...views[at] } })
      for (const who of SIDES) await move(who, { kind: 'close' })
    }
    return { id, see, move, agree, close }
  }

  return {
    by,
    listing,
    ask,
    keyOf,
    answer,
    begin,
    followQuestions: (say: (line: string) => void = () => {}) => services.jobs.runNow('vragen-volgen', false, say),
    followCards: (say: (line: string) => void = () => {}) => services.jobs.runNow('samenwerkingen-volgen', false, say),
  }
}

export const DAY = 86_400_000
