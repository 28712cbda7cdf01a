import { describe, expect, test } from 'vitest'
import { type PlaceName, understander } from '#domain/understanding/understand.ts'
import { readThesaurus } from '../../seed/seed-files.ts'

const thesaurus = { version: 1, ...(await readThesaurus()) }
const MUNICIPALITIES = {
  GM0392: 'Haarlem',
  GM0363: 'Amsterdam',
  GM0373: 'Bergen (NH.)',
  GM0893: 'Bergen (L.)',
  GM0518: "'s-Gravenhage",
  GM0321: 'Houten',
  GM0502: 'Capelle aan den IJssel',
  GM1930: 'Nissewaard',
  GM0014: 'Groningen',
  GM0888: 'Beek',
}
const place = (level: PlaceName['level'], code: string, name: string): PlaceName => {
  const municipalityCode = `GM${code.slice(2, 6)}` as keyof typeof MUNICIPALITIES
  return {
    name,
    codes: [code],
    inside: level === 'municipality' ? '' : MUNICIPALITIES[municipalityCode],
    municipalityCode,
    level,
  }
}
const places: PlaceName[] = [
  ...Object.entries(MUNICIPALITIES).map(([code, name]) => place('municipality', code, name)),
  ...[
    'WK039201 Centrum',
    'WK001400 Centrum',
    'WK088801 Beek',
    'WK036301 Wijk 01 Oostelijk Havengebied',
    'WK039219 Boerhaavewijk',
  ].map((line) => place('wijk', line.slice(0, 8), line.slice(9))),
  ...[
    'BU03920101 Binnenstad',
    'BU03920205 Rozenprieel',
    'BU03920301 Oude Haven',
    'BU03630101 Turkije',
    'BU03630102 Vries',
    'BU00140101 Sportpark',
    'BU03921901 Boerhaavewijk',
    'BU19300101 Kreekrijk',
    'BU03630103 Kreekrijk',
    'BU03630104 De Banne e.o.',
    'BU03920302 Te Zaanenkwartier',
    'BU03920303 Vijfhoek',
  ].map((line) => place('buurt', line.slice(0, 10), line.slice(11))),
  {
    name: 'Schalkwijk',
    codes: ['WK039218', 'WK039219'],
    inside: 'Haarlem',
    municipalityCode: 'GM0392',
    level: 'alias',
  },
  { name: 'Oost', codes: ['WK039206', 'WK039207'], inside: 'Haarlem', municipalityCode: 'GM0392', level: 'alias' },
  {
    name: 'Spijkenisse',
    codes: ['WK193001', 'WK193002'],
    inside: 'Nissewaard',
    municipalityCode: 'GM1930',
    level: 'alias',
  },
]
const { understand } = understander({ thesaurus, places, homeMunicipality: 'GM0392' })
const anywhere = understander({ thesaurus, places })
/** A municipality, of which the areas are here. */
const ofItself = { key: 'place', inside: '', municipalityCode: 'GM0321', centre: null, postcode: null }
const codes = (text: string) => understand(text).places.flatMap((one) => one.codes)

describe('a place is recognised', () => {
  test.each([
    ['wandelen in Haarlem', 'GM0392'],
    ['haarlem', 'GM0392'],
    ['samen eten haarlem', 'GM0392'],
    ['In Haarlem samen eten', 'GM0392'],
    ['omgeving Spijkenisse', 'WK193001'],
    ['koffie schalkwijk', 'WK039218'],
    ['den haag eenzaam', 'GM0518'],
    ['The Hague', 'GM0518'],
    ['capelle aan den ijssel', 'GM0502'],
    ['rozen prieel wandelen', 'BU03920205'],
    ['in het centrum', 'WK039201'],
    ['in oost wonen', 'WK039206'],
    ['koffie in Oost op dinsdag', 'WK039206'],
    ['samen eten in Houten', 'GM0321'],
    ['houten', 'GM0321'],
    ['iets in het oostelijk havengebied', 'WK036301'],
    ['de banne', 'BU03630104'],
    ['zaanenkwartier breien', 'BU03920302'],
  ])('%s', (text, code) => expect(codes(text)).toContain(code))

  test.each([
    ['wandelen in Haarlm', 'GM0392'],
    ['schalkwyk', 'WK039218'],
    ['Spijkenise', 'WK193001'],
    ['boerhavewijk', 'WK039219'],
    ['capelle aan de ijsel', 'GM0502'],
    ['gronigen', 'GM0014'],
    ['koffie in vijfoek', 'BU03920303'],
    ['koffie vijfoek', 'BU03920303'],
  ])('though misspelled: %s', (text, code) => expect(codes(text)).toContain(code))

  test.each([
    ['een houten huis'],
    ['het oosten'],
    ['de beste in de wijk'],
    ['bij een beek zitten'],
    ['sportpark'],
    ['uit Turkije gevlucht'],
    ['Annie de Vries'],
    ['Jan van Bergen'],
    ['mevrouw Bergen is eenzaam'],
    ['haarlemse wijken'],
    ['Haarlemmer'],
    ['over al'],
    ['asdfghjkl'],
  ])('but not in: %s', (text) => expect(codes(text)).toEqual([]))

  test('the words of a place are not read as something else, and stand as in the text', () => {
    const understood = understand('samen eten in Houten')
    expect(understood.places).toEqual([{ ...ofItself, codes: ['GM0321'], name: 'Houten', words: ['Houten'] }])
    expect(understood.wordsAsked.map(({ word }) => word)).toEqual(['samen', 'eten'])
  })

  test('the name of a municipality and of what lies in it is one place', () => {
    expect(anywhere.understand('centrum van Groningen').places).toMatchObject([{ codes: ['WK001400'] }])
    expect(understand('Haarlem Boerhaavewijk').places).toMatchObject([{ codes: ['WK039219'] }])
    expect(understand('Amsterdam Centrum').places).toMatchObject([{ codes: ['GM0363'] }])
  })

  test('two places are two', () => {
    expect(codes('haarlem of amsterdam')).toEqual(['GM0392', 'GM0363'])
  })
})

describe('a part of a town', () => {
  test.each([
    ['koffie centrum', 'WK039201'],
    ['samen eten centrum', 'WK039201'],
    ['centrum koffie', 'WK039201'],
    ['oost wandelen', 'WK039206'],
    ['in oost wandelen', 'WK039206'],
    ['wandelen oost op zaterdag', 'WK039206'],
    ['taalles oost voor vrouwen', 'WK039206'],
    ['binnenstad koffie', 'BU03920101'],
    ['koffie centrm', 'WK039201'],
    ['koffie in cntrum', 'WK039201'],
    ['koffie in oosd', 'WK039206'],
  ])('is one without "in" too: %s', (text, code) => expect(codes(text)).toContain(code))

  test.each([
    ['dag centrum'],
    ['buurt centra'],
    ['jongeren centrum'],
    ['activiteiten centrum'],
    ['cultureel centrum'],
    ['centrum voor jeugd en gezin'],
    ['oost europa'],
    ['oost europese vrouwen'],
    ['muziek uit oost europa'],
    ['mijn kind wil naar een centrum'],
  ])('but not in: %s', (text) => expect(codes(text)).toEqual([]))
})

describe('a name that exists more than once', () => {
  test('is a question', () => {
    const [found] = understand('wandelen in Bergen').places
    expect(found?.options?.map(({ codes }) => codes)).toEqual([['GM0893'], ['GM0373']])
    expect(found?.codes).toEqual([])
  })

  test('is the one in the home municipality until somebody says otherwise', () => {
    const centrum = (codes: string[], inside: string) => ({ codes, name: 'Centrum', inside })
    expect(understand('koffie in het Centrum').places).toEqual([
      {
        ...ofItself,
        ...centrum(['WK039201'], 'Haarlem'),
        municipalityCode: 'GM0392',
        words: ['Centrum'],
        options: [centrum(['WK039201'], 'Haarlem'), centrum(['WK001400'], 'Groningen')],
        more: false,
      },
    ])
    expect(anywhere.understand('wonen in Kreekrijk').places[0]?.options).toHaveLength(2)
  })

  test('is the largest where one holds the other', () => {
    const beek = { ...ofItself, codes: ['GM0888'], name: 'Beek', municipalityCode: 'GM0888', words: ['Beek'] }
    expect(understand('wandelen in Beek').places).toEqual([beek])
  })
})

describe('a postcode', () => {
  test.each([
    ['2033', '2033'],
    ['2033AB', '2033AB'],
    ['wandelen 2033 ab', '2033AB'],
    ['koffie in 2033 op dinsdag', '2033'],
    ['3011 AB Rotterdam', '3011AB'],
    ['wandelen in 2024', '2024'],
  ])('%s', (text, postcode) => expect(understand(text).postcode).toBe(postcode))

  test.each([
    ['2500 euro schuld'],
    ['€ 2500'],
    ['sinds 2019 alleen'],
    ['in 2024 ben ik gescheiden'],
    ['06-12345678'],
    ['0800-2000'],
    ['0123'],
    ['12345'],
  ])('not: %s', (text) => expect(understand(text).postcode).toBeNull())
})

describe('near me', () => {
  test.each([
    ['bij mij in de buurt'],
    ['hier om de hoek'],
    ['in mijn wijk'],
    ['dichtbij huis'],
    ['near me'],
    ['bana yakın'],
  ])('%s', (text) => expect(understand(`koffie ${text}`).nearMe).toBe(true))

  test.each([['koffie met de buurt'], ['huis van de wijk'], ['in de buurt van Haarlem']])('not: %s', (text) =>
    expect(understand(text).nearMe).toBe(false),
  )
})

test.each([
  ['niet in Haarlem maar in Amsterdam iets met muziek', ['Amsterdam']],
  ['ik woon in Haarlem en zoek iets in Amsterdam', ['Haarlem', 'Amsterdam']],
  ['niet in Haarlem', ['Haarlem']],
])('of places that are named, one that is denied is not meant: %s', (text, names) => {
  const reader = understander({ thesaurus, places })
  expect(reader.understand(text).places.map(({ name }) => name)).toEqual(names)
  expect(reader.understand(text).wordsAsked.map(({ word }) => word)).not.toContain('haarlem')
})
