import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { personalDetails, personalKinds } from '#domain/personal-details.ts'

/** Everything here is invented. */

const HOLDS: [kind: string, text: string][] = [
  ['name', 'Mevrouw De Vries is eenzaam'],
  ['name', 'mevr. A.B. van der Laan zoekt bezoek'],
  ['name', 'dhr Bakker uit Delftwijk'],
  ['name', 'Familie El Amrani heeft schulden'],
  ['name', 'Het gaat om Fatima, 34'],
  ['name', 'Zij heet Anneloes'],
  ['name', 'mijn naam is joris en ik zoek een maatje'],
  ['name', 'Jan Peter Jansma wil graag koken'],
  ['name', 'Graag bellen met Marieke'],
  ['birth-date', 'geboren op 12-03-1941'],
  ['birth-date', 'geb. 3 mei 1950'],
  ['birth-date', '12 maart 1941'],
  ['birth-date', '1941-03-12'],
  ['birth-date', '12/3/41'],
  ['bsn', 'bsn 111222333'],
  ['bsn', '111222333'],
  ['bsn', '1112.22.333'],
  ['phone', 'bel 06-12345678'],
  ['phone', '+31 6 1234 5678'],
  ['phone', '023 - 123 45 67'],
  ['phone', '(0228) 123456'],
  ['phone', '0031612345678'],
  ['email', 'mail naar iemand@voorbeeld.example'],
  ['address', 'woont op Zijlweg 12'],
  ['address', 'Grote Houtstraat 112a'],
  ['address', 'Prins Bernhardlaan 7 rood'],
  ['address', '2033 AB'],
  ['address', '2033ab'],
]

const HOLDS_NOTHING = [
  'Mevrouw van 84 in Delftwijk is veel alleen',
  'Meneer zoekt iemand om mee te wandelen',
  'Turkse vrouw, 40, Europawijk, wil bewegen',
  'Woont in de Nelson Mandelabuurt',
  'Frans Halsbuurt, 72 jaar',
  'In de Jan Gijzenbuurt is weinig te doen',
  'wil graag op woensdag om 10.30 uur',
  'elke week 2 keer, op weg 3 kwartier',
  'heeft € 1.234,56 schuld',
  'Wil bij de Sint-Radbertus langs',
  'Ik wil ben en mei',
  'van 1950 tot 1960 gewerkt',
  'postcode 2033',
  'bel 112 of 113, of 0800-0113',
  'onderweg 3 uur',
  'in week 47 en 48 van 2026',
  'De Handpalm, De Ordnersoos en Twee Kopjes zijn te vol',
  'voor 12 december, tussen 10 en 12 uur',
  'ze heet ons welkom en dat heet gezelligheid',
]

describe('what looks like a person', () => {
  test.each(HOLDS)('%s: %s', (kind, text) => {
    expect(personalKinds(text)).toContain(kind)
  })

  test.each(HOLDS_NOTHING)('nobody: %s', (text) => {
    expect(personalDetails(text)).toEqual([])
  })

  test('it tells where it stands, and each thing once', () => {
    const text = 'Mevrouw Jansma, 06-12345678, zoekt bezoek'
    expect(personalDetails(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['name', 'Mevrouw Jansma'],
      ['phone', '06-12345678'],
    ])
  })

  test('nine digits that fail the check are no burgerservicenummer', () => {
    expect(personalKinds('123456789')).toEqual([])
  })

  test('none of our sixty situations is refused', () => {
    const folder = join(import.meta.dirname, '../eval/match')
    const notes = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { note?: string }[])
      .flatMap(({ note }) => note ?? [])
    expect(notes.length).toBeGreaterThan(50)
    expect(notes.filter((note) => personalDetails(note).length > 0)).toEqual([])
  })

  test('a long text of anything takes no time', () => {
    const texts = ['0 '.repeat(1_000), 'a@'.repeat(1_000), 'Aa '.repeat(700), '1-'.repeat(1_000), 'van '.repeat(500)]
    for (const text of texts) {
      const start = performance.now()
      personalDetails(text)
      expect(performance.now() - start).toBeLessThan(100)
    }
  })
})

test('a whole name is found, whatever small words it has', () => {
  const [name] = personalDetails('Bel met Carla da Silva')
  expect(name).toEqual({ kind: 'name', start: 8, end: 22 })
})
