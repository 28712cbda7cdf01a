import { describe, expect, test } from 'vitest'
import { type PlaceName, understander } from '#domain/understanding/understand.ts'
import { readThesaurus } from '../../seed/seed-files.ts'

const wijk = (code: string, name: string, level: PlaceName['level'] = 'wijk'): PlaceName => ({
  name,
  codes: [code],
  inside: 'Haarlem',
  municipalityCode: 'GM0392',
  level,
})
const places: PlaceName[] = [
  { ...wijk('GM0392', 'Haarlem', 'municipality'), inside: '' },
  wijk('WK039218', 'Europawijk'),
  wijk('WK039219', 'Boerhaavewijk'),
  wijk('WK039221', 'Meerwijk'),
  wijk('WK039215', 'Delftwijk'),
  wijk('WK039220', 'Molenwijk'),
  wijk('WK039212', 'Transvaalwijk'),
  wijk('WK039204', 'Vogelenwijk'),
  wijk('WK039209', 'Waterwijk'),
  wijk('BU03921403', 'Rivierenbuurt', 'buurt'),
  wijk('WK039210', 'Noord', 'alias'),
  wijk('WK039206', 'Oost', 'alias'),
]
const thesaurus = { version: 1, ...(await readThesaurus()) }
const { understand } = understander({ thesaurus, places })
const names = (text: string) => understand(text).places.map(({ name }) => name)

describe('a misspelled wijk needs no "in", where no municipality is known', () => {
  test.each([
    ['koffie boerhavewijk', 'Boerhaavewijk'],
    ['delftweik', 'Delftwijk'],
    ['meerwyk', 'Meerwijk'],
    ['europawyk', 'Europawijk'],
    ['eenzaam molewijk', 'Molenwijk'],
    ['koffie vogelewijk', 'Vogelenwijk'],
    ['rivierebuurt samen eten', 'Rivierenbuurt'],
    ['europa wijk', 'Europawijk'],
    ['koffie europa wijk', 'Europawijk'],
    ['koffie europa wyk', 'Europawijk'],
    ['ik zoek een taalles voor mijn moeder transfaalwijk', 'Transvaalwijk'],
    ['boerhave wijk taalles', 'Boerhaavewijk'],
  ])('%s', (text, name) => expect(names(text)).toEqual([name]))

  test('its words are of no need any more', () => {
    expect(understand('koffie vogelewijk').needs.map(({ code }) => code)).toEqual(['drop-in'])
  })

  test.each([
    'nieuwe wijk',
    'waterrijk',
    'achterstandswijk',
    'hele buurt',
    'koffie met mevrouw molewijk',
    'de molens wijken',
    'wijk',
  ])('%s is none', (text) => expect(names(text)).toEqual([]))
})

test.each(['vervoer dokter haarlem', 'naar de dokter haarlem noord'])('after a doctor stands a town: %s', (text) =>
  expect(names(text)).toEqual([text.endsWith('noord') ? 'Noord' : 'Haarlem']),
)

describe('a part of a town is the same with or without "in", at the end of a short question', () => {
  test.each([
    ['wandelen noord', 'Noord'],
    ['wandelen in noord', 'Noord'],
    ['eten oost', 'Oost'],
    ['koffie noord zaterdag', 'Noord'],
  ])('%s', (text, name) => expect(names(text)).toEqual([name]))

  test.each([
    'oost west thuis best',
    'noord hollandse kaas',
    'wij trekken van noord',
    'verhalen over het wilde westen van vroeger',
  ])('%s is none', (text) => expect(names(text)).toEqual([]))
})
