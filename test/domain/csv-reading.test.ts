import { describe, expect, it } from 'vitest'
import { readCsv } from '../../server/exchange/read-csv.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const cellsOf = (text: string) => readCsv(bytes(text)).rows.map(({ cells }) => cells)
const problemsOf = (input: string | Uint8Array) =>
  readCsv(typeof input === 'string' ? bytes(input) : input).remarks.problems.map(({ row, message }) => ({
    row,
    message,
  }))

describe('a CSV file', () => {
  it.each([
    ['semicolons', 'naam;soort\r\nDe Banne;Inloop\r\n'],
    ['commas', 'naam,soort\nDe Banne,Inloop\n'],
    ['tabs', 'naam\tsoort\nDe Banne\tInloop'],
    ['a byte order mark', '\ufeffnaam;soort\nDe Banne;Inloop'],
    ['the line in which Excel names the separator', 'sep=;\r\nnaam;soort\r\nDe Banne;Inloop'],
    ['quotes around the headings', '"naam";"soort"\n"De Banne";"Inloop"'],
    ['English headings', 'Name;Type\nDe Banne;Inloop'],
    ['capitals, spaces and hyphens in the headings', 'NAAM ; So-ort\nDe Banne;Inloop'],
    ['blank lines around it', '\nnaam;soort\n\nDe Banne;Inloop\n;\n\n'],
  ])('is read with %s', (_, text) => {
    expect(cellsOf(text)).toEqual([{ name: 'De Banne', type: 'Inloop' }])
  })

  it('knows every heading of the open data of a town, and the English ones beside them', () => {
    const dutch =
      'naam;organisatie;soort;omschrijving;straat;huisnummer;postcode;plaats;breedtegraad;lengtegraad;buurtcode;telefoon;e-mail;website;hulpvragen;kenmerk;samenvatting'
    const english =
      'name;organization;type;description;street;house number;postal code;city;latitude;longitude;neighbourhood code;phone;email;website;needs;id;summary'
    const values = dutch.split(';').map((_, at) => `w${at}`)
    const read = (headings: string) => readCsv(bytes(`${headings}\n${values.join(';')}`))
    expect(read(english).rows[0]?.cells).toEqual(read(dutch).rows[0]?.cells)
    expect(Object.values(read(dutch).rows[0]?.cells ?? {})).toEqual(values)
    expect(read(dutch).remarks).toEqual({ problems: [], warnings: [] })
  })

  it('counts rows as the spreadsheet does, also after blank rows and cells of several lines', () => {
    const { rows } = readCsv(bytes('naam;omschrijving\nA1;"een\ntwee"\n\nB2;drie'))
    expect(rows.map(({ row, cells }) => [row, cells.description])).toEqual([
      [2, 'een\ntwee'],
      [4, 'drie'],
    ])
  })

  it('keeps quotes and separators inside cells', () => {
    expect(cellsOf('naam;soort\n"Huis ""De; Hoek""";d"Oude Stadt')).toEqual([
      { name: 'Huis "De; Hoek"', type: 'd"Oude Stadt' },
    ])
  })

  it('takes away the apostrophe that keeps a cell from being a formula, and no other', () => {
    const names = cellsOf("naam\n'=SOM(A1)\n't Hoekje\n'+31 20\n''-x").map(({ name }) => name)
    expect(names).toEqual(['=SOM(A1)', "'t Hoekje", '+31 20', "'-x"])
  })

  it('says which columns it does not know, and goes on', () => {
    const { rows, remarks } = readCsv(bytes('naam;wachtwoord;naam2\nDe Banne;geheim;x'))
    expect(rows).toHaveLength(1)
    expect(remarks.warnings.map(({ column }) => column)).toEqual(['wachtwoord', 'naam2'])
  })
})

describe('a CSV file that cannot be used is refused with the reason', () => {
  const windows1252 = new Uint8Array([...bytes('naam;soort\nDe Banne;Inloop\nCaf'), 0xe9, ...bytes(';x\n')])
  it.each([
    ['empty', '', null, 'leeg'],
    ['only blank', '  \n\n', null, 'leeg'],
    ['only headings', 'naam;soort\n', null, 'alleen koppen'],
    [
      'Windows-1252',
      windows1252,
      null,
      'niet in UTF-8 opgeslagen (misschien in Windows-1252); het gaat mis op regel 3',
    ],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x6e, 0x00]), null, 'UTF-16'],
    ['UTF-16 without a mark', new Uint8Array([0x6e, 0x00, 0x61, 0x00]), null, 'UTF-16'],
    ['a workbook', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x00]), null, 'werkmap'],
    ['without a name column', 'organisatie;straat\nX;Y', 1, 'er is geen kolom "naam"'],
    ['without headings', 'De Banne;Inloop\nDe Kat;Inloop', 1, 'er is geen kolom "naam"'],
    ['with a heading twice', 'naam;soort;Naam\na;b;c', 1, 'staat er 2 keer in: "naam" en "Naam"'],
    ['with two headings for one thing', 'naam;type;soort\na;b;c', 1, '"type" en "soort"'],
    ['with an open quote', 'naam;soort\n"De Banne;Inloop\nDe Kat;x', 2, 'aanhalingsteken'],
  ])('%s', (_, input, row, message) => {
    const [problem, ...others] = problemsOf(input)
    expect(others).toEqual([])
    expect(problem?.row).toBe(row)
    expect(problem?.message).toContain(message)
    expect(readCsv(typeof input === 'string' ? bytes(input) : input).rows).toEqual([])
  })

  it('tells how to save a file as UTF-8', () => {
    expect(readCsv(windows1252).remarks.problems[0]?.mend).toContain('CSV UTF-8')
  })

  it('names each row with too many or too few cells', () => {
    expect(problemsOf('naam;soort;plaats\nA1;b;c\nB2;b\nC3;b;c;d\nD4;b;c;;')).toEqual([
      { row: 3, message: 'de rij heeft 2 cellen en de kop 3' },
      { row: 4, message: 'de rij heeft 4 cellen en de kop 3' },
    ])
  })
})
