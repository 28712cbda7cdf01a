import { CsvError, parse } from 'csv-parse/sync'
import { type Column, columnOf, HEADINGS } from './columns.ts'
import { decodeCsv } from './decode-csv.ts'
import { unguarded } from './guarded-cell.ts'
import { type HeadingOf, type Remarks, speakerFor } from './remark.ts'

/** One row of the file. `row` counts as the spreadsheet does. `sound` is false when its cells may stand in wrong columns. */
export type CsvRow = { row: number; cells: Partial<Record<Column, string>>; sound: boolean }

/** `rows` is empty when the file as a whole cannot be used; then `fatal` is true and the problems say why. */
export type CsvFile = { headings: HeadingOf; rows: CsvRow[]; remarks: Remarks; fatal: boolean }

const DELIMITERS = [';', ',', '\t']

/** Bytes to rows by column. Never throws: whatever is wrong is said in `remarks`. */
export function readCsv(bytes: Uint8Array): CsvFile {
  const remarks: Remarks = { problems: [], warnings: [] }
  const refuse = (row: number | null, message: string, mend: string): CsvFile => {
    remarks.problems.push({ row, column: null, message, mend })
    return { headings: new Map(), rows: [], remarks, fatal: true }
  }

  const decoded = decodeCsv(bytes)
  if ('fault' in decoded) return refuse(null, decoded.fault.message, decoded.fault.mend)
  // Excel may begin a file with a line that names the separator.
  const named = /^sep=(.)\r?\n/i.exec(decoded.text)
  const text = named ? decoded.text.slice(named[0].length) : decoded.text
  const headingRow = named ? 2 : 1

  const records = readRecords(text, named?.[1] ?? delimiterOf(text))
  if (!Array.isArray(records)) {
    const mend = 'Zet rond een cel met een aanhalingsteken zelf aanhalingstekens, en schrijf het teken erbinnen dubbel.'
    return refuse(records.brokenAt + headingRow, 'een aanhalingsteken wordt geopend en niet gesloten', mend)
  }
  const start = records.findIndex((record) => !isBlank(record))
  const written = records[start] ?? []
  const columns = written.map(columnOf)
  const headings = headingsOf(written, columns)
  if (!headings.has('name')) {
    const found = written.filter((heading) => heading.trim() !== '').map((heading) => `"${heading.trim()}"`)
    const message = `er is geen kolom "naam"; de koppen zijn nu: ${found.slice(0, 20).join(', ')}`
    return refuse(headingRow + start, message, 'Zet op de eerste rij de namen van de kolommen. Alleen "naam" moet.')
  }
  const doubled = doubledColumn(columns)
  if (doubled) {
    const twice = written.filter((_, at) => columns[at] === doubled).map((heading) => `"${heading.trim()}"`)
    const message = `de kolom "${HEADINGS[doubled][0]}" staat er ${twice.length} keer in: ${twice.join(' en ')}`
    return refuse(headingRow + start, message, 'Laat er een staan en geef de andere een andere naam.')
  }
  written.forEach((heading, at) => {
    if (columns[at] || (heading.trim() === '' && isEmptyColumn(records, start, at))) return
    remarks.warnings.push({
      row: headingRow + start,
      column: heading.trim() || null,
      message: `de kolom "${heading.trim()}" kennen we niet; hij is overgeslagen`,
      mend: 'Geef de kolom een bekende naam als de inhoud mee moet.',
    })
  })

  const rows: CsvRow[] = []
  records.forEach((record, at) => {
    if (at <= start || isBlank(record)) return
    const row = headingRow + at
    const extra = record.slice(written.length).some((cell) => cell.trim() !== '')
    const sound = record.length >= written.length && !extra
    if (!sound) {
      speakerFor(row, headings, remarks).problem(
        null,
        `de rij heeft ${record.length} cellen en de kop ${written.length}`,
        'Kijk of er een scheidingsteken ontbreekt of te veel is, of zet de cel met zo een teken tussen aanhalingstekens.',
      )
    }
    rows.push({ row, cells: cellsOf(record, columns), sound })
  })
  if (rows.length > 0) return { headings, rows, remarks, fatal: false }
  return refuse(null, 'het bestand heeft alleen koppen en geen gegevens', 'Zet onder de koppen een rij per activiteit.')
}

/** The separator under which the headings make most sense. */
function delimiterOf(text: string): string {
  const scored = DELIMITERS.map((delimiter) => {
    const records = readRecords(text, delimiter, 1)
    const headings = Array.isArray(records) ? (records[0] ?? []) : []
    return { delimiter, known: headings.filter(columnOf).length, count: headings.length }
  })
  scored.sort((a, b) => b.known - a.known || b.count - a.count)
  return scored[0]?.delimiter ?? ';'
}

/** The records; or before how many whole records the file breaks. */
function readRecords(text: string, delimiter: string, to?: number): string[][] | { brokenAt: number } {
  try {
    const options = { delimiter, bom: true, relax_quotes: true, relax_column_count: true, skip_empty_lines: false }
    return parse(text, to === undefined ? options : { ...options, to })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { brokenAt: Number(error.records ?? 0) }
  }
}

function isBlank(record: string[]): boolean {
  return record.every((cell) => cell.trim() === '')
}

function isEmptyColumn(records: string[][], start: number, at: number): boolean {
  return records.slice(start + 1).every((record) => (record[at] ?? '').trim() === '')
}

function headingsOf(written: string[], columns: (Column | null)[]): HeadingOf {
  return new Map(columns.flatMap((column, at) => (column ? [[column, (written[at] ?? '').trim()] as const] : [])))
}

function doubledColumn(columns: (Column | null)[]): Column | null {
  return columns.find((column, at) => column !== null && columns.indexOf(column) < at) ?? null
}

function cellsOf(record: string[], columns: (Column | null)[]): CsvRow['cells'] {
  const cells: CsvRow['cells'] = {}
  columns.forEach((column, at) => {
    if (column) cells[column] = unguarded(plain(record[at] ?? ''))
  })
  return cells
}

/** One way to write each letter, ordinary spaces, and no control characters but the line feed. */
function plain(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u2007\u202f\t]/g, ' ')
    .replace(/[\p{Cc}\u200b\ufeff]/gu, (letter) => (letter === '\n' ? letter : ''))
    .trim()
}
