import { describe, expect, it } from 'vitest'
import { readCsv } from '../../server/exchange/read-csv.ts'
import { readRow } from '../../server/exchange/read-row.ts'
import { speakerFor } from '../../server/exchange/remark.ts'
import { seedThesaurus } from './exchange-thesaurus.ts'

/** One row with these cells; what it says, and what is said about it. */
function row(cells: Record<string, string>) {
  const all = { naam: 'De Banne', ...cells }
  const quoted = (values: string[]) => values.map((value) => `"${value.replaceAll('"', '""')}"`).join(';')
  const file = readCsv(new TextEncoder().encode(`${quoted(Object.keys(all))}\n${quoted(Object.values(all))}`))
  const [only] = file.rows
  if (!only) throw new Error('no row')
  const facts = readRow(only, seedThesaurus(), speakerFor(only.row, file.headings, file.remarks))
  const say = (list: { column: string | null; message: string; mend: string }[]) =>
    list.map(({ column, message, mend }) => `${column}: ${message} > ${mend}`)
  return { facts, problems: say(file.remarks.problems), warnings: say(file.remarks.warnings) }
}
const clean = { problems: [], warnings: [] }

describe('coordinates', () => {
  it.each([
    ['52.4077', '4.916939'],
    ['52,4077', '4,916939'],
    ['52.4077° N', '4.916939 E'],
  ])('are read from %s and %s', (breedtegraad, lengtegraad) => {
    expect(row({ breedtegraad, lengtegraad })).toMatchObject({
      facts: { point: { lat: 52.4077, lng: 4.916939 } },
      ...clean,
    })
  })

  it.each([
    ['4.9', '52.4', 'breedtegraad: lengte en breedte lijken verwisseld'],
    ['0', '0', '0 en 0 is een plek in zee'],
    ['121000', '487000', 'RD-coördinaten'],
    ['487000,5', '121000,25', 'RD-coördinaten'],
    ['48.85', '2.35', 'buiten Nederland'],
    ['52.4', '13.4', 'lengtegraad: de lengtegraad ligt buiten Nederland'],
    ['52.4', '', 'lengtegraad: de lengtegraad ontbreekt'],
    ['', '4.9', 'breedtegraad: de breedtegraad ontbreekt'],
    ['523702', '4.9', 'de komma verdwenen'],
    ['52.370.216', '4.895.168', 'punten op de plaats van duizendtallen'],
    ['5,24E+01', '4.9', 'met een E'],
    ['noord', '4.9', 'is geen getal'],
  ])('%s and %s are refused, with what to do', (breedtegraad, lengtegraad, message) => {
    const { facts, problems } = row({ breedtegraad, lengtegraad })
    expect(facts.point).toBeNull()
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(message)
    expect(problems[0]).toMatch(/> \S+/)
  })
})

describe('an address', () => {
  it.each(['1034CR', '1034 cr', ' 1034  CR ', '1034-cr'])(
    'gets its postcode written as 1034 CR from "%s"',
    (postcode) => {
      expect(row({ postcode })).toMatchObject({ facts: { postcode: '1034 CR', digits: '1034' }, ...clean })
    },
  )

  it('may have only the digits of a postcode, which is told', () => {
    const { facts, warnings, problems } = row({ postcode: '1034' })
    expect(facts).toMatchObject({ postcode: null, digits: '1034' })
    expect([warnings.length, problems.length]).toEqual([1, 0])
  })

  it.each(['0034 CR', '1034 C', '1034 SS', 'Amsterdam'])('is refused with postcode "%s"', (postcode) => {
    expect(row({ postcode }).problems[0]).toContain(`"${postcode}" is geen postcode`)
  })

  it.each(['12', '12A', '25-H', '117-119', '73-1', '65-H-H', '12-5'])('keeps house number %s', (huisnummer) => {
    expect(row({ huisnummer })).toMatchObject({ facts: { houseNumber: huisnummer }, ...clean })
  })

  it.each([
    ['12-mei', '12-5 of 5-12'],
    ['3-jan', '3-1 of 1-3'],
    ['5-okt.', '5-10 of 10-5'],
    ['mrt-12', '12-3 of 3-12'],
    ['12-May', '12-5 of 5-12'],
    ['12-05-2024', '12-5 of 5-12'],
    ['2024-05-12', '12-5 of 5-12'],
  ])('says what was meant when the spreadsheet made %s of a house number', (huisnummer, meant) => {
    expect(row({ huisnummer }).problems).toEqual([expect.stringContaining(meant)])
  })

  it('loses the decimal that a spreadsheet put behind a house number', () => {
    expect(row({ huisnummer: '12.0' }).facts.houseNumber).toBe('12')
  })
})

describe('a way to reach them', () => {
  it('gets the 0 of its number back, and it is told how to keep it', () => {
    const { facts, problems, warnings } = row({ telefoon: '612345678' })
    expect(facts.phone).toBe('0612345678')
    expect(problems).toEqual([])
    expect(warnings).toEqual([expect.stringContaining('Maak de kolom in het rekenblad op als tekst')])
  })

  it.each(['020 123 45 67', '+31 20 123 45 67', '0800-1234', '14 020'])(
    'keeps the number %s as it is written',
    (telefoon) => {
      expect(row({ telefoon })).toMatchObject({ facts: { phone: telefoon }, ...clean })
    },
  )

  it.each([
    [{ telefoon: '6,12E+08' }, 'afgekort'],
    [{ telefoon: 'bel ons' }, 'geen telefoonnummer'],
    [{ 'e-mail': 'info(at)banne.nl' }, 'geen e-mailadres'],
    [{ website: 'geen' }, 'geen webadres'],
    [{ website: 'javascript:alert(1)' }, 'geen webadres'],
  ])('%j is refused', (cells, message) => {
    expect(row(cells as unknown as Record<string, string>).problems).toEqual([expect.stringContaining(message)])
  })

  it('completes a web address', () => {
    expect(row({ website: 'www.banne.nl' })).toMatchObject({ facts: { website: 'https://www.banne.nl' }, ...clean })
  })
})

describe('lists in a cell', () => {
  it('are needs by code or name, in Dutch or English, with commas or strokes', () => {
    expect(row({ hulpvragen: 'loneliness, Schulden' }).facts.needs).toEqual(['loneliness', 'debts'])
    expect(row({ hulpvragen: 'Loneliness|debts' }).facts.needs).toEqual(['loneliness', 'debts'])
  })

  it('name the need that is not known', () => {
    expect(row({ hulpvragen: 'eenzaamheid, ruimtevaart' }).problems).toEqual([expect.stringContaining('"ruimtevaart"')])
  })

  it('are audiences', () => {
    expect(row({ doelgroep: 'Ouderen, vrouwen' })).toMatchObject({
      facts: { audience: ['seniors', 'women'] },
      ...clean,
    })
  })
})

describe('an address that must stay hidden', () => {
  it.each([
    { soort: 'Nachtopvang' },
    { soort: 'Blijf-van-mijn-lijfhuis' },
    { soort: 'Beschermd wonen' },
    { soort: 'Woonzorgcentrum' },
    { soort: 'Begeleid Wonen' },
    { naam: 'Vrouwenopvang De Haven' },
    { naam: 'Safehouse Noord' },
    { soort: 'Overig', omschrijving: 'Het is een geheim adres.' },
    { 'adres verbergen': 'ja' },
  ])('is hidden for %j', (cells) => {
    expect(row(cells as unknown as Record<string, string>).facts.hideAddress).toBe(true)
  })

  it.each([
    { soort: 'Buurtkamer' },
    { soort: 'Kinderopvang' },
    { soort: 'Dierenopvang' },
    { soort: 'Inlooplocatie', naam: 'Woonzorgcentrum De Die' },
    { soort: 'Meedoen ouderen', naam: 'Hospice-koffie' },
  ])('and is not for %j', (cells) => {
    expect(row(cells as unknown as Record<string, string>).facts.hideAddress).toBeNull()
  })

  it('may be shown when the file says so', () => {
    expect(row({ soort: 'Nachtopvang', 'adres verbergen': 'nee' }).facts.hideAddress).toBe(false)
  })
})

describe('free text', () => {
  it.each([
    ['Bel Marijke voor meer informatie.', 'naam van een persoon: "Marijke"'],
    ['vraag naar Jan de Vries bij de balie', '"Jan de Vries"'],
    ['Contact: Fatima el Idrissi', '"Fatima el Idrissi"'],
    ['Appen kan: 06-12345678', 'telefoonnummer: "06-12345678"'],
    ['Bel 020 123 45 67 op dinsdag', 'telefoonnummer: "020 123 45 67"'],
    ['Mail naar marijke@voorbeeld.nl.', 'e-mailadres: "marijke@voorbeeld.nl"'],
  ])('"%s" is told about', (omschrijving, message) => {
    const { facts, problems, warnings } = row({ omschrijving })
    expect(problems).toEqual([])
    expect(warnings).toEqual([expect.stringContaining(message)])
    expect(facts.description).toBe(omschrijving)
  })

  it.each([
    'Bel ons gerust. Elke dinsdag van 10.00 tot 12.00 uur.',
    'Contact met Buurtteam Noord gaat via de balie.',
    'Sinds 1998, voor 55+, in 2024 en 2025. Kamer 1134, 29915.',
    'Wij drinken koffie met Stichting Present.',
  ])('"%s" is left alone', (omschrijving) => {
    expect(row({ omschrijving })).toMatchObject(clean)
  })

  it('with a burgerservicenummer is refused, and the number is not repeated', () => {
    const { problems } = row({ omschrijving: 'Klant 111222333 komt op maandag.' })
    expect(problems).toEqual([expect.stringContaining('burgerservicenummer')])
    expect(problems[0]).not.toContain('111222333')
  })

  it.each(['Isra?lweg', 'Café Ã©én', 'caf\ufffd'])('that lost a letter ("%s") is told about', (straat) => {
    expect(row({ straat }).warnings).toEqual([expect.stringContaining('verloren')])
  })
})

describe('a row', () => {
  it('needs nothing but a name', () => {
    expect(row({})).toMatchObject(clean)
    expect(row({ naam: '', soort: 'Inloop' }).problems).toEqual([expect.stringContaining('naam: de naam ontbreekt')])
  })

  it('hears of everything that is wrong with it at once', () => {
    const { problems } = row({
      naam: 'X',
      postcode: 'x',
      telefoon: 'x',
      'e-mail': 'x',
      breedtegraad: '0',
      lengtegraad: '0',
    })
    expect(problems).toHaveLength(5)
  })
})
