import { expect, test } from 'vitest'
import type { SearchPage } from '#domain/search.ts'
import { testApp } from '../support/test-app.ts'

const { search, withoutIndex } = await testApp()

/** Of each result the kinds of reasons; none is a result that nobody can explain. */
function kindsOf({ results }: SearchPage): string[][] {
  expect(results.length).toBeGreaterThan(0)
  return results.map(({ reasons }) => reasons.map(({ kind }) => kind))
}

const TICKED = [
  ['theme=eating', 'need'],
  ['need=loneliness', 'need'],
  ['kind=meeting', 'sort'],
  ['kind=volunteering', 'volunteering'],
  ['audience=seniors', 'audience'],
  ['language=tr', 'language'],
  ['day=tuesday', 'moment'],
  ['dayPart=evening', 'moment'],
  ['day=tuesday&dayPart=morning', 'moment'],
  ['free=true', 'free'],
  ['form=at-home', 'form'],
  ['accessibility=wheelchair', 'accessible'],
  ['identity=islamic', 'identity'],
  ['open=week', 'open'],
  ['near=52.3874,4.6385&radius=2000', 'near'],
] as const

test.each(TICKED)('what was ticked is why: %s', async (query, kind) => {
  for (const sort of ['relevance', 'name'])
    for (const kinds of kindsOf(await search(`${query}&sort=${sort}&pageSize=50`))) expect(kinds).toContain(kind)
})

test('a ticked day is why, also where the words are of today alone', async () => {
  const { results } = await search('q=vanavond+koffie&day=monday&pageSize=50')
  expect(results.length).toBeGreaterThan(0)
  for (const { reasons } of results) {
    const moments = reasons.filter((reason) => reason.kind === 'moment')
    expect(moments.length).toBe(1)
    for (const { days } of moments) expect(days).toContain('monday')
  }
})

test.each(['WK039215', 'GM0392', 'BU03921501'])('so is a neighbourhood: %s', async (code) => {
  for (const kinds of kindsOf(await search(`neighbourhood=${code}&pageSize=100`)))
    expect(kinds.some((kind) => ['serves', 'stands-in', 'over-border'].includes(kind))).toBe(true)
})

test('so is a part of the map', async () => {
  const kinds = kindsOf(await search('bbox=4.62,52.37,4.66,52.39&pageSize=100'))
  for (const some of kinds) expect(some.includes('in-window')).toBe(!some.includes('serves'))
})

test('what comes by phone or online is not said to stand in the chosen part of the map', async () => {
  const { results } = await search('network=haarlem&need=learning-course&bbox=4.63474,52.38786,4.64023,52.39238')
  const remote = results.filter(({ widenedBy }) => widenedBy === 'remote')
  expect(remote.length).toBeGreaterThan(0)
  for (const { reasons } of remote) {
    const kinds = reasons.map(({ kind }) => kind)
    expect(kinds).toContain('form')
    expect(kinds).not.toContain('in-window')
  }
})

test('without the index as well', async () => {
  const away = await withoutIndex()
  for (const [query, kind] of TICKED.filter(([query]) => !query.includes('open')).slice(0, 8))
    for (const kinds of kindsOf(await away.search(query))) expect(kinds).toContain(kind)
})

test.each([
  'koffie',
  'eenzaam',
  'mantelzrog',
  'voedselbank',
  'blauwe enveloppen',
  'effe bakkie doen',
  'I want to learn Dutch',
  'yalnızım',
  'samen eten',
  'koffie in schalkwijk',
  'iets doen op zaterdagochtend',
  'voor mijn vader van 82',
  'ik wil iets doen voor een ander',
  'computer hulp aan huis',
  'rolstoel wandelen gratis',
  'taal maatje',
  'buurthuis',
  'schulden en geen werk',
  'tuin',
  'naaien',
  'kinderen',
  'sporten',
  'bingo',
  'rouw',
])('words on every hit say why: %s', async (words) => {
  for (const kinds of kindsOf(await search(`q=${encodeURIComponent(words)}&pageSize=24`)))
    expect(kinds.length).toBeGreaterThan(0)
})

test('a word that says little is why, also beside a day', async () => {
  const { results } = await search(`network=haarlem&q=${encodeURIComponent('ik wil helpen op zaterdag')}`)
  const words = results.flatMap(({ reasons }) => reasons.flatMap((one) => (one.kind === 'words' ? one.words : [])))
  expect(words).toContain('helpen')
})
