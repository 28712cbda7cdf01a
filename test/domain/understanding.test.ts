import fc from 'fast-check'
import { expect, test } from 'vitest'
import { understander } from '#domain/understanding/understand.ts'
import { readThesaurus } from '../../seed/seed-files.ts'

const thesaurus = { version: 1, ...(await readThesaurus()) }
const places = Array.from({ length: 3_000 }, (_, number) => ({
  name: `Plaats ${number.toString(36).replace(/\d/g, (digit) => 'qwrtpsdfgh'[Number(digit)] ?? 'q')}dorp`,
  codes: [`BU0392${String(number).padStart(4, '0')}`],
  inside: 'Haarlem',
  municipalityCode: 'GM0392',
  level: 'buurt' as const,
}))
const { understand } = understander({ thesaurus, places, homeMunicipality: 'GM0392' })
const NOTHING = {
  needs: [],
  places: [],
  postcode: null,
  nearMe: false,
  who: { ageFrom: null, ageTo: null, groups: [], sex: null, words: [] },
  when: { days: [], dayParts: [], words: [] },
  how: { free: false, forms: [], words: [] },
  wantsToHelp: null,
  danger: null,
  isTold: false,
  whatever: false,
  elsewhere: null,
  traditions: [],
  called: [],
  wordsAsked: [],
}
/** Far above what it takes; catches a pattern that explodes, and not a busy machine. */
const PATIENCE_MS = 1_500

test('nothing says nothing', () => {
  for (const text of ['', '   ', '...', '🙂🙂', '-', '()', '\n\n']) expect(understand(text)).toEqual(NOTHING)
})

test('any text is understood as something, soon, and every word given stands in it', () => {
  const words =
    'ik wil niet meer leven slaat mijn man van 82 jaar tot 12 een eind aan maken in bij de geen zaterdag ochtend 2033 AB'
  const said = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          ...words.split(' '),
          '(',
          ')',
          ',',
          '.',
          '+',
          '*',
          '\\',
          '[',
          '$',
          'שלום',
          'مرحبا',
          '👩‍👩‍👧',
          'İ',
          'ß',
        ),
        { maxLength: 120 },
      )
      .map((all) => all.join(' ')),
  )
  fc.assert(
    fc.property(said, (text) => {
      const begun = performance.now()
      const { needs, places: found, who, when, how, wantsToHelp, danger } = understand(text)
      expect(performance.now() - begun).toBeLessThan(PATIENCE_MS)
      const all = [...needs, ...found, who, when, how, wantsToHelp, danger].flatMap((part) => part?.words ?? [])
      for (const one of all) expect(text).toContain(one)
      for (const { confidence } of needs) expect(confidence > 0 && confidence <= 1).toBe(true)
    }),
    { numRuns: 150 },
  )
})

test.each([
  ['ten thousand letters', 'a'.repeat(10_000)],
  ['ten thousand times the same word', 'eenzaam '.repeat(10_000)],
  ['ten thousand brackets', '(['.repeat(5_000)],
  ['ten thousand digits', '1'.repeat(10_000)],
  ['numbers', '12 tot 18 '.repeat(800)],
  ['unfinished danger', 'ik wil '.repeat(1_000)],
  ['unfinished hitting', 'mijn man slaat '.repeat(500)],
  ['misspelled without end', 'eenzaamheidsgevoelensx '.repeat(300)],
  ['spaces', ' '.repeat(100_000)],
])('takes no long time for %s', (_, text) => {
  const begun = performance.now()
  understand(text)
  expect(performance.now() - begun).toBeLessThan(PATIENCE_MS)
})

test('the same text gives the same answer', () => {
  const text = 'mijn moeder (82) is eenzaam, liefst zaterdagochtend, gratis'
  expect(understand(text)).toEqual(understand(text))
})

test('words for the word search are those that say something, without place and time', () => {
  const said = (text: string) => understand(text).wordsAsked.map(({ word }) => word)
  expect(said('gratis breien op zaterdagochtend voor vrouwen bij mij in de buurt')[0]).toBe('breien')
  expect(said('breien op zaterdagochtend')).toEqual(['breien'])
  expect(said('de Zonnebloem')).toEqual(['zonnebloem'])
})

test('a changed thesaurus is read anew', () => {
  const [need] = thesaurus.needs
  if (!need) throw new Error('the seed has needs')
  const words = { ...need.synonyms, lay: ['blorpen'] }
  const changed = { ...thesaurus, version: 2, needs: [{ ...need, synonyms: words }] }
  expect(understand('blorpen').needs).toEqual([])
  expect(understander({ thesaurus: changed, places: [] }).understand('ik wil blorpen').needs[0]?.code).toBe(need.code)
})
