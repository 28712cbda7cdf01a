import { parse } from 'csv-parse/sync'
import { Point } from '#domain/geo.ts'
import { levelOf } from '#domain/neighbourhood.ts'
import type { ReadArea, ReadAreas } from './cbs-geojson.ts'
import { readCbsProperties, yearIn } from './cbs-properties.ts'
import { type NamedFile, readUtf8 } from './read-json-file.ts'

/**
 * Reads a table of municipalities, wijken or buurten with a centre (`lat`, `lon`) and no outline, such as the national
 * CBS tables. Separated by `,` or `;`. The year comes from `options.year`, else the row or the file name, else it is null.
 */
export function parseCbsCsv(file: NamedFile, options: { year?: number } = {}): ReadAreas {
  const result: ReadAreas = { areas: [], faults: [], waterCount: 0 }
  const refuse = (what: string | null, message: string) => result.faults.push({ file: file.name, what, message })
  const read = readUtf8(file)
  if ('fault' in read) {
    refuse(null, read.fault)
    return result
  }
  const rows = readRows(read.text)
  if (typeof rows === 'string') {
    refuse(null, rows)
    return result
  }
  const yearOfFile = yearIn(file.name)
  const seen = new Map<string, number>()
  rows.forEach((row, index) => {
    const line = index + 2
    const { area, fault } = readRow(row, file.name)
    const earlier = area ? seen.get(area.code) : undefined
    if (fault) refuse(`regel ${line}`, fault)
    else if (earlier !== undefined) refuse(`regel ${line} (${area?.code})`, `heeft dezelfde code als regel ${earlier}`)
    else if (area) {
      seen.set(area.code, line)
      result.areas.push({ ...area, year: options.year ?? area.year ?? yearOfFile })
    }
  })
  return result
}

function readRows(text: string): Record<string, string>[] | string {
  const heading = text.slice(0, text.search(/\r?\n|$/))
  const delimiter = heading.split(';').length > heading.split(',').length ? ';' : ','
  try {
    const rows: Record<string, string>[] = parse(text, { columns: true, bom: true, delimiter, skip_empty_lines: true })
    return rows.length > 0 ? rows : 'bevat geen gebieden'
  } catch (error) {
    return `is geen goede tabel: ${error instanceof Error ? error.message : String(error)}`
  }
}

function readRow(row: Record<string, string>, file: string): { area?: ReadArea; fault?: string } {
  const { code, name, wijkName, municipalityName, year, population, lat, lng } = readCbsProperties(row)
  const level = levelOf(code ?? '')
  if (!code || !level) return { fault: code ? `heeft een onbekende code: "${code}"` : 'heeft geen code' }
  if (!name) return { fault: 'heeft geen naam' }
  const centre = Point.safeParse({ lat, lng })
  if (!centre.success) return { fault: `heeft geen goed middelpunt (lat, lon): ${centre.error.issues[0]?.message}` }
  return {
    area: {
      file,
      code,
      level,
      year,
      name,
      wijkName: level === 'wijk' ? name : wijkName,
      municipalityName: level === 'municipality' ? name : municipalityName,
      centre: centre.data,
      bbox: [centre.data.lng, centre.data.lat, centre.data.lng, centre.data.lat],
      outline: null,
      population,
    },
  }
}
