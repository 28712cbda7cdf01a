import { describe, expect, test } from 'vitest'
import type { SearchPage } from '#domain/search.ts'
import { testApp } from '../support/test-app.ts'

const tested = await testApp()
const { get, withoutIndex } = tested

const search = (q: string, more = '') => tested.search(`network=haarlem&q=${encodeURIComponent(q)}${more}`)

const keys = (page: SearchPage) => page.understood.chips.map((chip) => chip.key)
const needsOf = (page: SearchPage, count: number) =>
  page.results.slice(0, count).flatMap((result) => result.needs.map(({ code }) => code))

describe('what is on somebody’s mind', () => {
  test('a sentence becomes a need and a place, which lift and do not filter', async () => {
    const page = await search('ik voel me zo alleen hier in schalkwijk')
    expect(keys(page)).toEqual(expect.arrayContaining(['need:loneliness', 'place']))
    expect(needsOf(page, 3)).toContain('loneliness')
    expect(page.results[0]?.reasons.map(({ kind }) => kind)).toContain('need')
  })

  test('a professional’s note has more than one need', async () => {
    const page = await search(
      'Mevrouw van 84, weduwe, slecht ter been, geen netwerk, vraagt vervoer naar de specialist en gezelschap aan huis',
    )
    expect(page.understood.chips.filter(({ kind }) => kind === 'need').length).toBeGreaterThan(1)
    expect(page.understood.chips.find(({ kind }) => kind === 'who')?.values).toContain('age:84-84')
  })

  test('a chip that is taken away no longer counts, and is part of the address', async () => {
    const page = await search('schulden en eenzaam', '&without=need:debts')
    expect(keys(page)).not.toContain('need:debts')
    expect(needsOf(page, 1)).toContain('loneliness')
  })

  test('of who, when and how each part can be taken away by itself', async () => {
    const q = 'gratis wandelen met vrouwen, ik ben 82 jaar, aan huis of online, zaterdag of dinsdag'
    const who = ['who:age', 'who:women', 'who:seniors']
    const all = [...who, 'when:tuesday', 'when:saturday', 'how:free', 'how:at-home', 'how:online']
    const parts = (page: SearchPage) => keys(page).filter((key) => /^(who|when|how)/.test(key))
    expect(parts(await search(q)).toSorted()).toEqual(all.toSorted())
    const without = await search(q, '&without=who:women,who:seniors,how:free')
    expect(parts(without).toSorted()).toEqual(['how:at-home', 'how:online', 'when:saturday', 'when:tuesday', 'who'])
    expect(without.understood.chips.find(({ key }) => key === 'who')?.values).toEqual(['age:82-82'])
    expect(parts(await search(q, '&without=who,when,how'))).toEqual([])
    expect(parts(await search('wandelen op zaterdagochtend'))).toEqual(['when'])
  })

  const LANGUAGE = expect.stringMatching(/^language/)
  test('a language in which somebody wants to be spoken to is a part as well', async () => {
    const q = 'iemand die Turks spreekt om mee te praten'
    const page = await search(q)
    expect(page.understood.chips).toContainEqual({
      ...{ key: 'language:tr', kind: 'language', name: null },
      ...{ values: ['tr'], words: ['Turks spreekt'] },
    })
    for (const key of ['language', 'language:tr'])
      expect(keys(await search(q, `&without=${key}`))).not.toContainEqual(LANGUAGE)
    expect(keys(await search('hulp in het Turks of Arabisch'))).toEqual(
      expect.arrayContaining(['language:tr', 'language:ar']),
    )
    expect(keys(await search('Turks leren'))).not.toContainEqual(LANGUAGE)
    expect(page.results[0]?.reasons).toContainEqual({ kind: 'language', languages: ['tr'] })
  })

  test('who wants to help finds where that is welcome', async () => {
    const page = await search('ik wil graag iets doen voor een ander')
    expect(keys(page)).toContain('help')
    expect(page.results.slice(0, 3).every((result) => result.kind === 'volunteering')).toBe(true)
  })

  test('for all who are grown up is no reason for somebody of 79, for the old is', async () => {
    const { results } = await search('ik ben 79 jaar en wil koffie drinken', '&pageSize=60')
    const from = results.flatMap(({ reasons }) =>
      reasons.flatMap((reason) => (reason.kind === 'audience' && reason.ageTo === null ? (reason.ageFrom ?? []) : [])),
    )
    expect(from.length).toBeGreaterThan(0)
    expect(Math.min(...from)).toBeGreaterThan(18)
  })

  test('no reason is given twice, also where it was found online only', async () => {
    const { results } = await search('Zandvoort', '&where=Zandvoort')
    for (const { reasons } of results) {
      const said = reasons.map((reason) => JSON.stringify(reason))
      expect(new Set(said).size).toBe(said.length)
    }
  })

  test('who asks for us finds no offer that happens to have the word', async () => {
    for (const [q, page] of [
      ['contact', 'about-us'],
      ['klacht', 'about-us'],
      ['help', 'any-help'],
    ] as const) {
      const { total, understood } = await search(q)
      expect({ q, total, elsewhere: understood.elsewhere }).toEqual({ q, total: 0, elsewhere: page })
    }
  })

  test.each([
    ['vrijwilligerswerk met kinderen', 'Een middag op de Zolder helpen'],
    ['chauffeur vrijwilliger', 'Achter het stuur'],
    ['ik kan goed koken en wil koken voor anderen', 'Kookploeg zoekt handen'],
    ['helping old people', 'Buurtbezoekers gezocht'],
  ])('what kind of help somebody wants to give puts calls in order: %s', async (text, title) => {
    const { results } = await search(text)
    const first = results.slice(0, 5)
    expect(first.map((result) => result.title)).toContain(title)
    expect(first.slice(0, 3).every(({ kind }) => kind === 'volunteering')).toBe(true)
  })

  test('ticked filters still filter, and their counts hold', async () => {
    const page = await search('koffie drinken', '&kind=place')
    expect(page.results.every((result) => result.kind === 'place')).toBe(true)
    const meeting = page.facets.kind?.find(({ value }) => value === 'meeting')?.count ?? 0
    expect((await search('koffie drinken', '&kind=meeting')).total).toBe(meeting)
  })

  test('pages follow each other without doubling', async () => {
    const whole = await search('ik wil mensen leren kennen', '&pageSize=40')
    const halves = [
      ...(await search('ik wil mensen leren kennen', '&pageSize=20')).results,
      ...(await search('ik wil mensen leren kennen', '&pageSize=20&page=2')).results,
    ]
    expect(halves.map(({ id }) => id)).toEqual(whole.results.map(({ id }) => id))
  })
})

describe('first things first', () => {
  test.each([
    ['ik wil niet meer leven', 'suicide'],
    ['mijn man slaat me', 'violence'],
  ])('in danger somebody sees whom to call: %s', async (words, danger) => {
    expect((await search(words)).understood.danger).toBe(danger)
    const away = await withoutIndex()
    const { body } = await away.get(`/api/v1/search?q=${encodeURIComponent(words)}`)
    expect(body.understood.danger).toBe(danger)
  })

  test.each(['dood van de honger', 'koffie'])('without danger there is no alarm: %s', async (words) => {
    expect((await search(words)).understood.danger).toBeNull()
  })

  test.each(['tandarts', 'uitslag ajax feyenoord', 'zxqv wrtplk'])(
    'what we have nothing for gets no confident hit: %s',
    async (words) => {
      expect((await search(words)).results).toEqual([])
    },
  )

  test('nothing for the need itself: the theme is looked through, and it is said', async () => {
    const { body } = await get(
      '/api/v1/search?network=enkhuizen&q=wie%20ziet%20mijn%20cv%20na%20ik%20zoek%20werk&kind=place',
    )
    expect(body.understood.chips.map((chip: { key: string }) => chip.key)).toContain('need:finding-work')
    expect(body.total).toBeGreaterThan(0)
    expect(body.widened).toMatchObject({ exact: 0, steps: [{ kind: 'theme', found: body.total }] })
    expect(body.results.every((result: { widenedBy: string }) => result.widenedBy === 'theme')).toBe(true)
  })
})

test('with the index away a crowd is answered in part, and the rest is told to come back; nothing falls over', async () => {
  const away = await withoutIndex()
  const answers = await Promise.all(Array.from({ length: 40 }, () => away.get('/api/v1/search?q=koffie')))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 503]))
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(8)
  expect((await away.get('/api/v1/search?q=koffie')).status).toBe(200)
})

test.each([
  ['lego', true],
  ['autorijles', true],
  ['schulden', false],
  ['samen wandelen', false],
])('it says so where nothing speaks of what exactly was said: %s', async (words, inexact) => {
  const found = await search(words)
  expect(found.total).toBeGreaterThan(0)
  expect(found.inexact).toBe(inexact)
})
