import type { Remark } from './remark.ts'

const MOST_ROWS_SHOWN = 30

/** Remarks as lines for a person: what is said of many rows is said once, with all the rows. */
export function remarkLines(remarks: Remark[]): string[] {
  const alike = new Map<string, Remark[]>()
  for (const remark of remarks) {
    const key = JSON.stringify([remark.column, remark.message, remark.mend])
    alike.set(key, [...(alike.get(key) ?? []), remark])
  }
  return [...alike.values()].flatMap((same) => {
    const [first] = same
    if (!first) return []
    const rows = same.flatMap(({ row }) => row ?? [])
    const shown = rows.slice(0, MOST_ROWS_SHOWN).join(', ')
    const left = rows.length > MOST_ROWS_SHOWN ? ` en nog ${rows.length - MOST_ROWS_SHOWN}` : ''
    const where = [
      rows.length > 0 ? `${rows.length === 1 ? 'rij' : 'rijen'} ${shown}${left}` : '',
      first.column ? `kolom ${first.column}` : '',
    ].filter(Boolean)
    return `- ${where.length > 0 ? `${where.join(', ')}: ` : ''}${first.message}. ${first.mend}`
  })
}
