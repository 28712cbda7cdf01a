import { expect, test } from 'vitest'
import { testApp } from '../support/test-app.ts'

const tested = await testApp()

const search = (q: string, more = '') => tested.search(`network=haarlem&q=${encodeURIComponent(q)}${more}`)

test.each([
  ['koffie Parkwyk', 'Parkwyk'],
  ['koffie met Henk', 'Henk'],
  ['koffie xyzq', 'xyzq'],
  ['eten slagthuiswijk', 'slagthuiswijk'],
  ['zondag eten kikkerstraat', 'kikkerstraat'],
  ['wandelen qwrtz', 'qwrtz'],
])('a word that nobody has is left out, and told: %s', async (q, word) => {
  const page = await search(q)
  const [step] = page.widened?.steps ?? []
  if (page.widened === null) {
    expect(page.total, 'found in spite of it').toBeGreaterThan(0)
    return
  }
  expect(page.widened.exact).toBe(0)
  expect(step).toMatchObject({ kind: 'words', names: [word] })
  expect(step?.found).toBeGreaterThan(2)
  expect(page.results.every(({ widenedBy }) => widenedBy === 'words')).toBe(true)
  const titles = (await search(q.replace(word, ''))).results.map(({ title }) => title)
  expect(page.results.map(({ title }) => title).slice(0, 3)).toEqual(titles.slice(0, 3))
})

test('a place that was chosen stays chosen', async () => {
  const page = await search('koffie xyzq', '&neighbourhood=WK039217')
  expect(page.widened?.steps[0]?.kind).toBe('words')
  expect(page.total).toBeGreaterThan(0)
})

test.each([
  'xyzq',
  'xyzq brwft',
  'Wilhelmina Kwebbelstra telefoonnummer',
  'Wilhelmina Kwebbelstra',
  'eikenhouten kapstok kopen',
  'vacature java developer',
  'iphone 15 hoesje',
])("nonsense, somebody's name and what is asked in a shop find nothing: %s", async (q) => {
  const page = await search(q)
  expect(page.results.map(({ title }) => title)).toEqual([])
  expect(page.widened?.steps ?? []).toEqual([])
})

test('small words find nothing, and are no reason', async () => {
  for (const q of [
    'voor mijn oma van 91 die niet meer buiten komt',
    'bijen',
    'kleinkind',
    'wij zijn met twee kleine kinderen',
  ]) {
    const { results } = await search(q)
    const said = results.flatMap(({ reasons }) => reasons.flatMap((one) => (one.kind === 'words' ? one.words : [])))
    for (const word of ['niet', 'bij', 'twee', 'open', 'kleine', 'komt']) expect(said, q).not.toContain(word)
  }
  expect((await search('dodelijk saai')).results.map(({ reasons }) => JSON.stringify(reasons)).join()).not.toContain(
    'mogelijk',
  )
  expect((await search('slaat')).results.flatMap(({ reasons }) => JSON.stringify(reasons)).join()).not.toContain(
    '"sla"',
  )
})
