import { describe, expect, test } from 'vitest'
import { createLog } from '../../server/http/log.ts'
import { upkeep } from '../../server/upkeep.ts'
import { demo, type TestApp, type TestVisitor, testApp } from '../support/test-app.ts'

/** Keeping what words mean, as the pages for it do: hulpvragen, proposals, and the names of places. */

const here = await testApp()
const there = await here.beside()
const keeper = await here.as(demo.administrator)
const coordinator = await here.as(demo.coordinator)
const API = '/api/v1'

async function chips({ get }: TestApp, words: string): Promise<{ key: string; values: string[] }[]> {
  return (await get(`${API}/search?q=${encodeURIComponent(words)}`).expect(200)).body.understood.chips
}
const understoodIn = async (app: TestApp, words: string) => (await chips(app, words)).map(({ key }) => key)

async function versionOf(code: string): Promise<number> {
  const { body } = await keeper.get(`${API}/kept-needs`).expect(200)
  return body.needs.find((need: { term: { code: string } }) => need.term.code === code).version
}
function changeWords(version: number, words: string[], remove: string[] = []) {
  const said = (word: string) => ({ kind: 'lay', word })
  return keeper
    .post(`${API}/kept-needs/loneliness/words`)
    .set('If-Match', `"${version}"`)
    .send({ add: words.map(said), remove: remove.map(said) })
}
async function propose(visitor: TestVisitor, word: string, more: object = {}) {
  const body = { need: 'loneliness', word, kind: 'lay', why: 'Zo zeggen mensen het hier.', ...more }
  return visitor.post(`${API}/networks/haarlem/term-proposals`).send(body)
}

/** Everything that was mailed to somebody, with the subjects. */
async function mailTo(email: string): Promise<string> {
  const mails = (await here.mails()).filter(({ to }) => to === email)
  return mails.map(({ subject, text }) => `${subject}\n${text}`).join('\n')
}

describe('who may', () => {
  test('the administrator changes, a coordinator looks and proposes, others do neither', async () => {
    const professional = await here.as(demo.professional)
    await coordinator.get(`${API}/kept-needs`).expect(200)
    await professional.get(`${API}/kept-needs`).expect(403)
    await here.visitor().get(`${API}/kept-needs`).expect(401)
    for (const visitor of [coordinator, professional]) {
      await visitor.post(`${API}/kept-needs/loneliness/words`).set('If-Match', '"1"').send({}).expect(403)
      await visitor.patch(`${API}/kept-needs/loneliness`).set('If-Match', '"1"').send({}).expect(403)
      await visitor.post(`${API}/kept-needs/loneliness/retirements`).set('If-Match', '"1"').send({}).expect(403)
      await visitor.get(`${API}/term-proposals`).expect(403)
      await visitor.get(`${API}/area-aliases`).expect(403)
      await visitor.post(`${API}/area-aliases/changes`).send({}).expect(403)
    }
    expect((await propose(professional, 'moederziel')).status).toBe(403)
    expect((await propose(await here.as(demo.otherCoordinator), 'moederziel')).status).toBe(403)
  })
})

describe('a hulpvraag', () => {
  test('with a word added is understood by the next search here, and within seconds on another instance', async () => {
    expect(await understoodIn(here, 'blubberdag')).toEqual([])
    const stop = upkeep(there.services, createLog('silent'))
    await changeWords(await versionOf('loneliness'), ['blubberdag']).expect(200)
    expect(await understoodIn(here, 'blubberdag')).toEqual(['need:loneliness'])
    await expect.poll(() => understoodIn(there, 'blubberdag'), { timeout: 10_000 }).toEqual(['need:loneliness'])
    await stop()
  })

  test('takes no word twice, and says so in Dutch', async () => {
    const { body } = await changeWords(await versionOf('loneliness'), ['dubbelop', 'Dubbelop']).expect(400)
    expect(body).toMatchObject({
      code: 'invalid',
      fields: [expect.objectContaining({ code: 'doubled', message: '“Dubbelop” staat er twee keer in' })],
    })
  })

  test('that somebody else changed in between answers 412 with what is there now', async () => {
    const version = await versionOf('loneliness')
    await changeWords(version, ['eerste woord']).expect(200)
    const { body } = await changeWords(version, ['tweede woord']).expect(412)
    expect(body.current).toMatchObject({ version: version + 1, term: { code: 'loneliness' } })
    expect(body.current.term.synonyms.lay).toContain('eerste woord')
    await changeWords(version + 1, [], ['eerste woord']).expect(200)
  })

  test('is made, stopped, used again, and remembers who changed it', async () => {
    const words = { lay: ['zolderkamer'], professional: [], flemish: [], english: [], turkish: [] }
    const text = { nl: 'Een eigen zolder', en: 'An attic' }
    const need = { code: 'an-attic', theme: 'meeting', name: text, description: text }
    const { themes } = (await keeper.get(`${API}/kept-needs`)).body
    const made = { ...need, theme: themes[0].code, synonyms: words, avoid: [], selfReliance: [], positiveHealth: [] }
    await keeper.post(`${API}/kept-needs`).send(made).expect(201)
    await keeper.post(`${API}/kept-needs`).send(made).expect(400)
    expect(await understoodIn(here, 'zolderkamer')).toEqual(['need:an-attic'])
    await keeper.post(`${API}/kept-needs/an-attic/retirements`).set('If-Match', '"1"').expect(200)
    expect(await understoodIn(here, 'zolderkamer')).toEqual([])
    await keeper.post(`${API}/kept-needs/an-attic/restorations`).set('If-Match', '"2"').expect(200)
    const name = { nl: 'Een zolder', en: 'An attic' }
    await keeper.patch(`${API}/kept-needs/an-attic`).set('If-Match', '"3"').send({ name }).expect(200)
    const { versions } = (await keeper.get(`${API}/kept-needs/an-attic/versions`).expect(200)).body
    const { body } = await keeper.get(`${API}/me`)
    expect(versions.map((one: { version: number }) => one.version)).toEqual([4, 3, 2, 1])
    expect(versions[0]).toMatchObject({ term: { name }, changedBy: body.member.name })
  })
})

describe('a proposal', () => {
  test('that is accepted is understood at once, and who proposed it hears so', async () => {
    const proposed = (await propose(coordinator, 'zielsalleen')).body
    expect(proposed).toMatchObject({ word: 'zielsalleen', decision: null, network: 'haarlem' })
    expect(await mailTo(demo.administrator)).toContain('Een woord voorgesteld: zielsalleen')
    await keeper.post(`${API}/term-proposals/${proposed.id}/decisions`).send({ accepted: true }).expect(200)
    expect(await understoodIn(here, 'zielsalleen')).toEqual(['need:loneliness'])
    expect(await mailTo(demo.coordinator)).toContain('We begrijpen nu “zielsalleen”')
    await keeper.post(`${API}/term-proposals/${proposed.id}/decisions`).send({ accepted: true }).expect(409)
  })

  test('that is declined changes nothing, and who proposed it hears why', async () => {
    const proposed = (await propose(coordinator, 'grabbelton')).body
    const decide = (body: object) => keeper.post(`${API}/term-proposals/${proposed.id}/decisions`).send(body)
    await decide({ accepted: false }).expect(400)
    await decide({ accepted: false, words: 'Dit woord betekent iets anders.' }).expect(200)
    expect(await mailTo(demo.coordinator)).toContain('Jouw voorstel: grabbelton')
    expect(await mailTo(demo.coordinator)).toContain('De reden: “Dit woord betekent iets anders.”')
    expect(await understoodIn(here, 'grabbelton')).toEqual([])
    const { proposals } = (await coordinator.get(`${API}/networks/haarlem/term-proposals`)).body
    const became = proposals.find((one: { word: string }) => one.word === 'grabbelton')
    expect(became.decision).toMatchObject({ accepted: false, words: 'Dit woord betekent iets anders.' })
    expect((await keeper.get(`${API}/term-proposals`)).body.proposals).toEqual([])
  })

  test('is refused for a word that is there already, was proposed already, or tells about a person', async () => {
    const taken = await propose(coordinator, 'Zielsalleen')
    expect(taken.body.fields).toEqual([
      { where: 'word', code: 'taken', message: '“Zielsalleen” staat al bij deze hulpvraag' },
    ])
    expect((await propose(coordinator, 'muurbloem')).status).toBe(201)
    expect((await propose(coordinator, 'muurbloem')).body.fields[0].code).toBe('proposed')
    const personal = await propose(coordinator, 'kluizenaar', { why: 'Mevrouw Jansen zegt dit, bel 06-12345678.' })
    expect(personal.body.fields[0]).toMatchObject({ where: 'why', code: 'personal-details' })
  })

  test('is among the data of who made it', async () => {
    const { body } = await coordinator.get(`${API}/me/data`)
    expect(body.termProposals.map((one: { word: string }) => one.word)).toContain('muurbloem')
  })
})

describe('a name of a place', () => {
  const alias = { name: 'De Kwakelhoek', codes: ['GM0392'], municipalityCode: 'GM0392', note: null }
  const change = (body: object) => keeper.post(`${API}/area-aliases/changes`).send(body)
  const placeIn = async (app: TestApp) =>
    (await chips(app, 'wandelen in de kwakelhoek')).find(({ key }) => key === 'place')?.values ?? null

  test('works in the next search, on another instance too, and is gone when taken away', async () => {
    expect(await placeIn(here)).toBeNull()
    expect(await placeIn(there)).toBeNull()
    const { body } = await change({ save: [alias] }).expect(200)
    expect(body.aliases).toContainEqual({ ...alias, areas: ['Haarlem'], inside: 'Haarlem' })
    expect(await placeIn(here)).toEqual(['GM0392'])
    await expect.poll(() => placeIn(there), { timeout: 10_000, interval: 500 }).toEqual(['GM0392'])
    await change({ remove: [{ name: 'de kwakelhoek', municipalityCode: 'GM0392' }] }).expect(200)
    expect(await placeIn(here)).toBeNull()
  })

  test('of an area that is not here is refused, and nothing is changed', async () => {
    const { body } = await change({ save: [alias, { ...alias, name: 'Nergens', codes: ['WK999999'] }] }).expect(400)
    expect(body.fields).toEqual([
      { where: 'save.1.codes', code: 'unknown-value', message: '“WK999999” is geen gebied dat we kennen' },
    ])
    expect(await placeIn(here)).toBeNull()
  })
})
