import { pino } from 'pino'
import supertest from 'supertest'
import { describe, expect, test } from 'vitest'
import type { MatchPage } from '#domain/matching/match.ts'
import { createApp } from '../../server/app.ts'
import { testApp } from '../support/test-app.ts'

const app = await testApp()
const ask = (body: object, visitor = app.visitor()) => visitor.post('/api/v1/matches').send(body)

async function match(body: object): Promise<MatchPage> {
  const answer = await ask({ network: 'haarlem', ...body })
  expect(answer.status).toBe(200)
  for (const { because } of answer.body.results) expect(because).not.toEqual([])
  return answer.body
}

const NOTE = 'Mevrouw van 84 in Delftwijk is veel alleen en komt de deur niet meer uit. Ze zou graag bezoek krijgen.'
const row = (page: MatchPage, at: number, criterion: string) =>
  page.results[at]?.rows.find((one) => one.criterion === criterion)

describe('the question', () => {
  test('a note becomes a situation in codes, and organisations each once, with reasons', async () => {
    const page = await match({ note: NOTE })
    expect(page.situation.needs).toContain('visit-buddy')
    expect(page.names.areas.map(({ name }) => name)).toEqual(['Delftwijk'])
    expect(page.situation.who).toMatchObject({ ageFrom: 84, mobility: 'stays-at-home' })
    expect(page.results.length).toBeGreaterThan(2)
    expect(page.results.length).toBeLessThanOrEqual(12)
    expect(new Set(page.results.map(({ organization }) => organization.id)).size).toBe(page.results.length)
    expect(page.results[0]?.because).toContain('need')
    expect(row(page, 0, 'mobility')).toMatchObject({ verdict: 'fits', values: ['at-home'] })
  })

  test('step by step gives the same kind of answer, and what is ticked goes before what is read', async () => {
    const steps = await match({ situation: { needs: ['debts'], where: { areas: ['WK039201'] } } })
    expect(steps.results[0]?.card.needs.map(({ code }) => code)).toContain('debts')
    const both = await match({ note: NOTE, situation: { needs: ['debts'] } })
    expect(both.situation.needs).toEqual(['debts'])
    expect(both.situation.who.ageFrom).toBe(84)
  })

  test('nobody is signed in, and the same question on the same day gives the same answer', async () => {
    const one = await match({ note: NOTE })
    const two = await match({ note: NOTE })
    expect(two).toEqual(one)
    app.clock.now = new Date('2026-11-22T20:00:00Z')
    expect((await match({ note: NOTE })).results.map(({ card }) => card.id)).toEqual(
      one.results.map(({ card }) => card.id),
    )
  })

  test.each([
    ['een naam', 'Mevrouw De Vries is veel alleen'],
    ['een telefoonnummer', 'Zoekt bezoek, bel 06-12345678'],
    ['een geboortedatum', 'Geboren op 12-03-1941, zoekt bezoek'],
    ['een burgerservicenummer', 'Zoekt bezoek, bsn 111222333'],
    ['een adres', 'Zoekt bezoek op de Zijlweg 12'],
    ['een e-mailadres', 'Zoekt bezoek, mail x@y.example'],
  ])('%s is refused, by its kind and without repeating it', async (kind, note) => {
    const { status, body, text } = await ask({ network: 'haarlem', note })
    expect(status).toBe(400)
    expect(body).toMatchObject({ code: 'invalid' })
    expect(JSON.stringify(body)).toContain(kind)
    expect(JSON.stringify(body)).toContain('"note"')
    for (const word of ['Vries', '12345678', '1941', '111222333', 'Zijlweg', 'x@y']) expect(text).not.toContain(word)
  })

  test.each([
    ['nothing asked', { network: 'haarlem' }],
    ['an unknown network', { network: 'atlantis', note: NOTE }],
    ['an unknown need', { situation: { needs: ['no-such-need'] } }],
    ['an unknown area', { situation: { needs: ['debts'], where: { areas: ['WK999999'] } } }],
    ['a field that is not there', { note: NOTE, clientName: 'x' }],
    ['a note without end', { note: 'a '.repeat(1_001) }],
    ['a must that cannot be one', { situation: { needs: ['debts'], musts: ['need'] } }],
  ])('%s is refused', async (_, body) => {
    expect((await ask(body)).status).toBe(400)
  })

  test('only by POST, and nobody keeps the answer', async () => {
    expect((await app.get('/api/v1/matches')).status).toBe(405)
    const answer = await ask({ network: 'haarlem', note: NOTE })
    expect(answer.headers['cache-control']).toBe('no-store')
    const refused = await ask({ network: 'haarlem', note: 'Mevrouw De Vries' })
    expect(refused.headers['cache-control']).toBe('no-store')
  })

  test('no word of it stands in the most talkative log', async () => {
    const lines: string[] = []
    const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) })
    const talkative = createApp({ services: app.services, config: { tiles: null, publicUrl: null }, log })
    const post = (body: string | object) =>
      supertest(talkative)
        .post('/api/v1/matches')
        .set({ 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' })
        .send(body)
    await post({ network: 'haarlem', note: 'Eenzaam, mist haar zwavelkwast' }).expect(200)
    await post({ network: 'haarlem', note: 'Mevrouw Zwavelkwast is eenzaam' }).expect(400)
    await post('{ "note": "zwavelkwast ').expect(400)
    await post({ note: 'eenzaam', zwavelkwast: 'zwavelkwast' }).expect(400)
    expect(lines.join('')).toContain('/api/v1/matches')
    expect(lines.join('').toLowerCase()).not.toContain('zwavelkwast')
  })

  test('in danger, whom to call comes with the answer', async () => {
    expect((await match({ note: 'Cliënt zegt: ik wil niet meer leven' })).danger).toBe('suicide')
  })
})

describe('the answer', () => {
  test('what is not known is said to be unknown', async () => {
    const page = await match({
      situation: { needs: ['games'], who: { mobility: 'wheelchair' }, where: { areas: ['WK039207'] } },
    })
    const verdicts = page.results.map((_, at) => row(page, at, 'mobility')?.verdict)
    expect(verdicts).toContain('unknown')
    expect(verdicts).not.toContain('fits-not')
  })

  test('found by its words alone, it says so; and what has nothing of them is not shown', async () => {
    const page = await match({ note: 'Oorlog' })
    expect(page.situation.needs).toEqual([])
    expect(page.results.length).toBeGreaterThan(0)
    for (const { because } of page.results) expect(because).toEqual(['words'])
    expect((await match({ note: 'Postduiven in Delftwijk' })).results).toEqual([])
  })

  test('a must excludes; a wish weighs', async () => {
    const visit = { needs: ['visit-buddy'], where: { areas: ['WK039220'] } }
    const wished = await match({ situation: { ...visit, wishes: { traditions: ['catholic'] } } })
    expect(row(wished, 0, 'identity')).toMatchObject({ verdict: 'fits', values: ['catholic'] })
    expect(wished.results.some((_, at) => row(wished, at, 'identity')?.verdict === 'fits-not')).toBe(true)
    const demanded = await match({
      situation: { ...visit, wishes: { traditions: ['catholic'] }, musts: ['identity'] },
    })
    expect(demanded.total).toBeLessThan(wished.total)
    expect(demanded.results.some((_, at) => row(demanded, at, 'identity')?.verdict === 'fits-not')).toBe(false)
  })

  test('without a wish nobody’s identity is looked at', async () => {
    const page = await match({ note: NOTE })
    expect(page.results.flatMap(({ rows }) => rows).filter(({ criterion }) => criterion === 'identity')).toEqual([])
    expect(page.weights.map(({ part }) => part)).not.toContain('identity')
  })

  test.each([
    'katholieke',
    'Rooms-katholieke',
    'gereformeerde',
    'islamitische',
    'joodse',
    'hindoeïstische',
    'humanistische',
    'gelovige',
  ])('who somebody is says nothing of where they belong: %s changes nothing, unless it is a wish', async (word) => {
    const note = (told: string) => `Een ${told} man van 80 in Delftwijk is veel alleen en zoekt bezoek.`
    const ids = ({ results }: MatchPage) => results.map(({ card }) => card.id)
    const without = await match({ note: note('') })
    const said = await match({ note: note(word) })
    expect(said.situation).toEqual(without.situation)
    expect(ids(said)).toEqual(ids(without))
  })

  test('nor does a church or a mosque that is told of, nor one that is not wished', async () => {
    const note = 'Vrouw van 70 in Delftwijk is veel alleen.'
    const { results } = await match({ note })
    for (const told of ['Is katholiek.', 'Zij is moslima.', 'Is gelovig.', 'Zij is van de kerk.']) {
      const said = await match({ note: `${note} ${told}` })
      expect(said.results.map(({ card }) => card.id)).toEqual(results.map(({ card }) => card.id))
    }
    for (const told of ['Ging vroeger naar de kerk.', 'De imam kent haar goed.', 'Zij is in de moskee getrouwd.'])
      expect((await match({ note: `${note} ${told}` })).situation.needs).not.toContain('meaning')
    expect((await match({ note: `${note} Wil geen kerk.` })).situation).toMatchObject({
      wishes: { notTraditions: ['protestant', 'catholic', 'ecumenical'] },
    })
    expect((await match({ note: `${note} Wil geen kerk.` })).situation.needs).not.toContain('meaning')
    expect((await match({ note: `${note} Liefst bij een kerk.` })).situation.wishes.traditions).toContain('catholic')
  })

  test('too little found: it says what to drop, and how much that gives', async () => {
    const page = await match({
      network: 'enkhuizen',
      situation: { needs: ['learning-dutch'], who: { ageFrom: 31 }, musts: ['room'] },
    })
    expect(page.total).toBe(0)
    expect(page.drops[0]).toMatchObject({ criteria: ['room'] })
    expect(page.drops[0]?.found).toBeGreaterThan(0)
  })

  test('it tells how it was ordered, from heavy to light', async () => {
    const { weights } = await match({ note: NOTE })
    expect(weights.map(({ weight }) => weight)).toEqual(weights.map(({ weight }) => weight).toSorted((a, b) => b - a))
    expect(weights.map(({ part }) => part)).toEqual(
      expect.arrayContaining(['need', 'place', 'room', 'freshness', 'answers']),
    )
  })

  test('a listing that is hidden is gone at once, and without the index it still answers', async () => {
    const first = (await match({ note: NOTE })).results[0]
    const id = first?.organization.id ?? ''
    await app.database
      .collection('listings')
      .updateOne({ _id: id as never }, { $set: { status: 'hidden' }, $inc: { version: 1 } })
    expect((await match({ note: NOTE })).results.map(({ organization }) => organization.id)).not.toContain(id)
    const away = await app.withoutIndex()
    const answer = await ask({ network: 'haarlem', note: NOTE }, away.visitor())
    expect(answer.status).toBe(200)
    expect(answer.body.results.length).toBeGreaterThan(2)
  })
})
