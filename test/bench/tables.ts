import { CONNECTIONS, type Connections, type Row, type SizeReport } from './bench-size.ts'

const HEADINGS = ['', 'connections', 'p50 ms', 'p95 ms', 'p99 ms', 'per second', 'of straight', 'of bare']

/** One size as text: what it took to load, every measurement with its ratio to both floors, memory and disk. */
export function tableOf({ filled, searches, matches, ...report }: SizeReport): string {
  const { typing, map, page, bare, replyBytes, megabytes, understanding: read } = report
  const lines = [...searches.values(), matches].flatMap(({ server, straight }) => [
    ...linesOf(server, bare, straight),
    ...linesOf(straight, bare),
  ])
  lines.push(...[typing, map, page].flatMap((row) => linesOf(row, bare)), ...linesOf(bare))
  return [
    '',
    `${count(filled.listings)} listings, ${count(filled.activities)} activities, ${count(filled.areas)} buurten`,
    '',
    aligned([HEADINGS, ...lines]),
    '',
    `understanding a note of 300 words: p50 ${fine(read.p50)}, p95 ${fine(read.p95)}, p99 ${fine(read.p99)} ms`,
    `reply to a search by word: ${(replyBytes / 1024).toFixed(1)} kB`,
    `loading: ${count(filled.listingsPerSecond)} listings/s into the database, ${count(filled.offersPerSecond)} offers/s into the index (${count(filled.offers)})`,
    `memory: server with database engine ${megabytes.server} MB, Meilisearch ${megabytes.index} MB (its mapped files count)`,
    `disk: database ${megabytes.databaseDisk} MB, index ${megabytes.indexDisk} MB`,
    '',
  ].join('\n')
}

function linesOf(row: Row, bare?: Row, straight?: Row): string[][] {
  return CONNECTIONS.map((connections) => {
    const speed = row.speeds.get(connections)
    if (!speed) return [row.name, String(connections)]
    const { p50, p95, p99, perSecond, faults } = speed
    const times = [p50, p95, p99].map(fine)
    const ratios = [straight, bare].map((floor) => ratio(row, floor, connections))
    const name = faults ? `${row.name} (${faults} FAILED)` : row.name
    return [name, String(connections), ...times, perSecond.toFixed(0), ...ratios]
  })
}

const fine = (milliseconds: number) => milliseconds.toFixed(milliseconds < 10 ? 2 : 1)

/** How much of the rate of a floor is kept. */
function ratio(row: Row, floor: Row | undefined, connections: Connections): string {
  const part = (row.speeds.get(connections)?.perSecond ?? 0) / (floor?.speeds.get(connections)?.perSecond ?? Number.NaN)
  return Number.isNaN(part) ? '' : part.toFixed(2)
}

/** The first column to the left, numbers to the right. */
function aligned(lines: string[][]): string {
  const widths = HEADINGS.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  const cell = (text: string, column: number) =>
    column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0)
  return lines.map((line) => line.map(cell).join('  ').trimEnd()).join('\n')
}

function count(number: number): string {
  return number.toLocaleString('en-GB')
}
