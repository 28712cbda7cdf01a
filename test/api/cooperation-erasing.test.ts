import { describe, expect, test } from 'vitest'
import { createLog } from '../../server/http/log.ts'
import { cooperationsOf, DAY } from '../support/cooperations.ts'
import { everywhere } from '../support/everywhere.ts'
import { testApp } from '../support/test-app.ts'

const logged: string[] = []
const tested = await testApp({ log: createLog('trace', { write: (line) => logged.push(line) }) })
const { clock, database, mails } = tested
const { by, ask, answer, begin, followCards, followQuestions } = await cooperationsOf(tested)
const rows = database.collection('cooperations')
const later = (days: number) => {
  clock.now = new Date(clock.now.getTime() + days * DAY)
}

describe('a card that is full or damaged', () => {
  test('takes two hundred moments, says why not to one more, and stays readable', async () => {
    const { id, agree, move, see } = await begin({ code: 'Volle kaart' })
    await agree()
    const on = (days: number) => new Date(Date.UTC(2026, 0, 1) + days * DAY).toISOString().slice(0, 10)
    const moments = Array.from({ length: 200 }, (_, days) => ({
      on: on(days),
      side: 'professional',
      mood: 'well',
      line: '',
    }))
    await rows.updateOne({ _id: id as never }, { $set: { moments } })
    const say = { kind: 'say-how-it-goes', on: on(200), mood: 'well', line: '' }
    expect((await move('professional', say, 409)).fields).toMatchObject([{ code: 'too-many-moments' }])
    // Saying it otherwise of a day that is there takes no more room.
    await move('professional', { ...say, on: on(3), mood: 'needs-attention' })
    expect((await see('professional')).moments).toHaveLength(200)
    await rows.deleteOne({ _id: id as never })
  })

  test('keeps no other card from being announced and erased, is named without its content, and goes at last itself', async () => {
    const damaged = await begin({ code: 'Kapotte kaart' })
    const { id, agree, close } = await begin({ code: 'Hele kaart', what: 'Iemand zoekt hulp met brieven.' })
    await rows.updateOne({ _id: damaged.id as never }, { $set: { step: 'onbekend' } })
    await agree()
    await close()
    const said: string[] = []
    later(80)
    await followCards((line) => said.push(line))
    expect((await mails())[0]?.subject).toContain('Hele kaart')
    later(14)
    await followCards((line) => said.push(line))
    expect(await rows.findOne({ _id: id as never })).toBeNull()
    expect(said.join('\n')).toContain(`${damaged.id}: niet te lezen`)
    expect(said.join('\n')).not.toMatch(/Kapotte|onbekend/)
    // The others are still listed for who takes part.
    await (await by('professional')).get('/api/v1/cooperations').expect(200)

    later(100)
    await followCards()
    expect(await rows.findOne({ _id: damaged.id as never })).toBeNull()
  })
})

describe('what is erased', () => {
  const CODE = 'Kwikstaartje'
  const WORDS = ['blarpieken', 'wommelgast', 'sneppertuin', 'drofkevers', 'zilpzaad']

  test('is nowhere: in no collection, index, mail, log, export, or what a member gets of themselves', async () => {
    const [what, adds, line, doesThemselves, said] = WORDS
    const { id, agree, move, close } = await begin({ code: CODE, what: `Iemand zoekt hulp bij ${what} plukken.` })
    await agree({ adds: `Samen ${adds} zoeken.`, intakeOn: '2027-12-01' })
    await move('organization', { kind: 'say-how-it-goes', on: '2027-01-02', mood: 'talk-now', line: `Er is ${line}.` })
    await move('organization', { kind: 'worry-talked-over' })
    await move('professional', { kind: 'propose', agreement: { goals: [], adds: `Meer ${adds}.` } })
    await move('professional', { kind: 'withdraw' })
    await close([{ doesThemselves: `Kweekt ${doesThemselves}.` }, { learned: `Ook ${said}.` }])
    const nowhere = await everywhere(tested, logged)
    // The search finds it while it is there, so that finding nothing later says something.
    const before = await nowhere([CODE, ...WORDS])
    expect(before).toEqual(
      expect.arrayContaining(['collection cooperations', 'collection cooperation-requests', 'mail folder', 'me/data']),
    )
    later(80)
    await followCards()
    expect((await mails())[0]?.text).toContain(CODE)
    later(20)
    await followCards()
    expect(await rows.findOne({ _id: id as never })).toBeNull()
    expect(await nowhere([CODE, ...WORDS])).toEqual([])
  })

  test('is gone also of a question that came to nothing, ninety days after', async () => {
    await ask({ code: 'Rietvoorn', what: 'Iemand zoekt hulp bij het oogsten van duindoorn.' })
    await answer({ reason: 'full', words: 'Wij doen niets met kattenstaarten.' })
    const nowhere = await everywhere(tested, logged)
    const words = ['Rietvoorn', 'duindoorn', 'kattenstaarten']
    expect(await nowhere(words)).toEqual(expect.arrayContaining(['collection cooperation-requests', 'mail folder']))
    later(91)
    await followQuestions()
    expect(await nowhere(words)).toEqual([])
  })
})

test('a card without a sign of life is announced twice and then erased, unless somebody says something', async () => {
  const { id, see, agree, move } = await begin({ code: 'Stilleven', what: 'Iemand zoekt hulp met aanvragen.' })
  await agree()
  const notices = async () => (await mails()).filter(({ subject }) => subject.includes('Stilleven: we wissen')).length
  later(154)
  await followCards()
  expect(await notices()).toBe(2)
  await move('organization', { kind: 'say-how-it-goes', on: '2028-01-02', mood: 'well', line: '' })
  expect((await see('professional')).step).toBe('along')
  later(153)
  await followCards()
  expect(await notices()).toBe(4)
  await followCards()
  expect(await notices()).toBe(4)
  later(17)
  await followCards()
  expect(await notices()).toBe(6)
  later(12)
  await followCards()
  expect(await rows.findOne({ _id: id as never })).not.toBeNull()
  later(3)
  await followCards()
  expect(await rows.findOne({ _id: id as never })).toBeNull()
  expect((await (await by('professional')).get(`/api/v1/cooperations/${id}`)).status).toBe(403)
})
