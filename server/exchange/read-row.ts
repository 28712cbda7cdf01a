import type { Point } from '#domain/geo.ts'
import type { Thesaurus } from '#domain/need.ts'
import type { AreaCode } from '#domain/neighbourhood.ts'
import type { ActivityKind, AudienceGroup } from '#domain/vocabulary.ts'
import type { Column } from './columns.ts'
import { doubtAboutAddress, reasonToHide } from './hidden-address.ts'
import { kindNamed } from './kind-of-type.ts'
import { privateThings } from './private-things.ts'
import { readHouseNumber, readPostcode } from './read-address.ts'
import { readEmail, readPhone, readWebsite } from './read-contact.ts'
import { readCoordinates } from './read-coordinates.ts'
import type { CsvRow } from './read-csv.ts'
import { readAreaCode, readAudience, readCatchment, readNeeds } from './read-lists.ts'
import type { RowSpeaker } from './remark.ts'

/** What one row says, every cell read. An empty text or null is: not said. */
export type RowFacts = {
  row: number
  key: string
  name: string
  organization: string
  type: string
  description: string
  summary: string
  street: string
  houseNumber: string
  postcode: string | null
  /** The four digits of the postcode. */
  digits: string | null
  city: string
  point: Point | null
  areaCode: AreaCode | null
  phone: string | null
  email: string | null
  website: string | null
  needs: string[]
  /** `organization` is a row that holds no activity. */
  kind: ActivityKind | 'organization' | null
  audience: AudienceGroup[]
  catchment: AreaCode[]
  /** Said in the file, else by the words of the row; null when neither says. */
  hideAddress: boolean | null
}

const LONGEST: Partial<Record<Column, number>> = {
  key: 200,
  name: 120,
  organization: 120,
  type: 100,
  description: 4000,
  summary: 200,
  street: 120,
  city: 80,
}
const FREE_TEXT: Column[] = ['name', 'summary', 'description']

/** Reads every cell of a row, and says everything that is wrong with it. */
export function readRow({ row, cells }: CsvRow, thesaurus: Thesaurus, say: RowSpeaker): RowFacts {
  const cell = (column: Column) => cells[column] ?? ''
  for (const [column, most] of Object.entries(LONGEST) as [Column, number][]) {
    if (cell(column).length > most)
      say.problem(
        column,
        `de tekst heeft ${cell(column).length} tekens; hoogstens ${most} past`,
        'Maak de tekst korter.',
      )
  }
  for (const column of ['name', 'organization'] as const) {
    if ([...cell(column)].length === 1 || (column === 'name' && cell(column) === ''))
      say.problem(
        column,
        cell(column) ? 'de naam is te kort' : 'de naam ontbreekt',
        'Geef een naam van minstens twee tekens.',
      )
  }
  sayLostLetters(cells, say)
  sayPrivateThings(cells, say)

  const coordinates = readCoordinates(cell('latitude'), cell('longitude'))
  if ('fault' in coordinates) say.problem(coordinates.fault.column, coordinates.fault.message, coordinates.fault.mend)
  return {
    row,
    key: cell('key'),
    name: cell('name'),
    organization: cell('organization'),
    type: cell('type'),
    description: cell('description'),
    summary: cell('summary').replace(/\s+/g, ' '),
    street: cell('street'),
    houseNumber: readHouseNumber(cell('houseNumber'), say),
    ...readPostcode(cell('postcode'), say),
    city: cell('city'),
    point: 'fault' in coordinates ? null : coordinates.point,
    areaCode: areaCodeOf(cells, say),
    phone: readPhone(cell('phone'), say),
    email: readEmail(cell('email'), say),
    website: readWebsite(cell('website'), say),
    needs: cell('needs') === '' ? [] : readNeeds(cell('needs'), thesaurus, say),
    kind: kindOf(cell('kind'), say),
    audience: readAudience(cell('audience'), say),
    catchment: readCatchment(cell('catchment'), say),
    hideAddress: hideAddressOf(cells, say),
  }
}

function areaCodeOf(cells: CsvRow['cells'], say: RowSpeaker): AreaCode | null {
  const read = (column: 'buurtCode' | 'wijkCode', level: 'BU' | 'WK') => {
    const text = cells[column] ?? ''
    const code = text === '' ? null : readAreaCode(text, level)
    if (text !== '' && !code)
      say.warn(
        column,
        `"${text}" is geen CBS-code; hij is overgeslagen`,
        `Geef een code zoals ${level}039201${level === 'BU' ? '01' : ''}.`,
      )
    return code
  }
  const [buurt, wijk] = [read('buurtCode', 'BU'), read('wijkCode', 'WK')]
  return buurt ?? wijk
}

function kindOf(cell: string, say: RowSpeaker): RowFacts['kind'] {
  if (cell === '') return null
  if (/^(organisatie|organization)$/i.test(cell)) return 'organization'
  const kind = kindNamed(cell)
  if (!kind)
    say.problem(
      'kind',
      `"${cell}" kennen we niet`,
      'Kies ontmoeten, hulp, vrijwilligerswerk of plek, of laat de cel leeg.',
    )
  return kind
}

function hideAddressOf(cells: CsvRow['cells'], say: RowSpeaker): boolean | null {
  const said = (cells.hideAddress ?? '').toLowerCase()
  if (/^(ja|j|yes|y|true|waar|1|x)$/.test(said)) return true
  if (/^(nee|n|no|false|onwaar|0)$/.test(said)) return false
  if (said !== '') say.problem('hideAddress', `"${said}" is geen ja of nee`, 'Vul ja of nee in, of laat de cel leeg.')
  const words = { type: cells.type ?? '', name: cells.name ?? '', description: cells.description ?? '' }
  const reason = reasonToHide(words)
  if (reason) {
    say.warn(
      'type',
      `het adres blijft verborgen, om het woord "${reason}"`,
      'Zet in de kolom "adres verbergen" nee als iedereen het adres mag zien.',
    )
    return true
  }
  const doubt = doubtAboutAddress(words)
  if (doubt)
    say.warn(
      'description',
      `de tekst noemt "${doubt}"; het adres is wel te zien`,
      'Zet in de kolom "adres verbergen" ja als het adres geheim moet blijven.',
    )
  return null
}

/** What remains of a letter after saving a file in the wrong encoding. */
function sayLostLetters(cells: CsvRow['cells'], say: RowSpeaker): void {
  for (const [column, text] of Object.entries(cells) as [Column, string][]) {
    if (column === 'website') continue
    const broken = /\ufffd|Ã[\u0080-\u00bf]|â€|\p{L}\?\p{L}/u.exec(text)
    if (broken)
      say.warn(
        column,
        `in "${text.slice(0, 60)}" is misschien een letter verloren gegaan`,
        'Typ de letter opnieuw en sla het bestand op als UTF-8.',
      )
  }
}

const PRIVATE = { phone: 'een telefoonnummer', email: 'een e-mailadres', name: 'misschien de naam van een persoon' }

function sayPrivateThings(cells: CsvRow['cells'], say: RowSpeaker): void {
  const known = [cells.name ?? '', cells.organization ?? '', cells.city ?? '']
  for (const column of FREE_TEXT) {
    for (const { what, text } of privateThings(cells[column] ?? '', column === 'name' ? [] : known)) {
      if (what === 'bsn')
        say.problem(
          column,
          'in de tekst staat misschien een burgerservicenummer',
          'Haal dit nummer weg. Het hoort niet op een sociale kaart.',
        )
      else
        say.warn(
          column,
          `in de tekst staat ${PRIVATE[what]}: "${text}"; iedereen kan het lezen`,
          'Haal het weg, of zet een algemeen nummer of adres in de eigen kolom.',
        )
    }
  }
}
