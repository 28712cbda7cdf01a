import type { Connections, Row, SizeReport } from './bench-size.ts'
import { mapVerdict } from './map-weight.ts'
import { matchVerdict } from './matches.ts'
import type { Quantiles } from './measure.ts'
import type { SearchKind } from './searches.ts'

export type Verdict = { met: boolean; what: string }

const MEASURED_AT: Connections = 10
/** Of the rate of the same question put straight to Meilisearch, a search keeps at least this part. */
const KEEPS = 0.5
const PAGES_PER_SECOND = 300
const SUGGESTS_WITHIN = 50
const READS_WITHIN = 5
/** How many times longer the slow ones of twenty may take with all listings than with the fewest. */
const GROWS: [SearchKind, number][] = [
  ['word', 3],
  ['need', 3],
  ['distance', 8],
  ['window', 8],
]

/** What was promised, and whether it came true. `reports` go from few listings to many. */
export function goals(reports: SizeReport[]): Verdict[] {
  const [small, large] = [reports[0], reports.at(-1)]
  if (!small || !large) return []
  return [
    ...reports.flatMap(keepsRate),
    ...(small === large ? [] : GROWS.map(([kind, times]) => staysFast(small, large, kind, times))),
    ...reports.flatMap(pagesFast),
    ...reports.flatMap(findsFast),
    ...reports.map(({ filled, mapWeight }) => mapVerdict(filled.listings, mapWeight)),
    ...reports.map(({ filled, matches }) => matchVerdict(filled.listings, matches.server.speeds.get(MEASURED_AT))),
  ]
}

function keepsRate({ filled, searches }: SizeReport): Verdict[] {
  return (['word', 'need'] as const).flatMap((kind): Verdict[] => {
    const found = searches.get(kind)
    if (!found) return []
    const part = perSecond(found.server) / perSecond(found.straight)
    const what = `${found.server.name}, ${filled.listings} listings: ${percent(part)} of the rate straight to Meilisearch (at least ${percent(KEEPS)})`
    return [{ met: part >= KEEPS, what }]
  })
}

function staysFast(small: SizeReport, large: SizeReport, kind: SearchKind, most: number): Verdict {
  const [before, after] = [small, large].map((report) => p95(report.searches.get(kind)?.server))
  const times = (after ?? Number.NaN) / (before ?? Number.NaN)
  const what = `${small.searches.get(kind)?.server.name}: p95 ${after?.toFixed(1)} ms at ${large.filled.listings} is ${times.toFixed(1)} times the ${before?.toFixed(1)} ms at ${small.filled.listings} (at most ${most})`
  return { met: times <= most, what }
}

function findsFast({ filled, typing, understanding: { p99 } }: SizeReport): Verdict[] {
  return [
    {
      met: p95(typing) < SUGGESTS_WITHIN,
      what: `${typing.name}, ${filled.listings} listings: p95 ${p95(typing).toFixed(1)} ms (under ${SUGGESTS_WITHIN})`,
    },
    {
      met: p99 < READS_WITHIN,
      what: `understanding a note of 300 words, ${filled.listings} listings: p99 ${p99.toFixed(2)} ms (under ${READS_WITHIN})`,
    },
  ]
}

export function readsAlone({ p99 }: Quantiles): Verdict {
  const what = `understanding a note of 300 words, alone in a process: p99 ${p99.toFixed(2)} ms (under ${READS_WITHIN})`
  return { met: p99 < READS_WITHIN, what }
}

function pagesFast({ filled, page }: SizeReport): Verdict[] {
  const rate = perSecond(page)
  const what = `${page.name}, ${filled.listings} listings: ${rate.toFixed(0)} a second (at least ${PAGES_PER_SECOND})`
  return [{ met: rate >= PAGES_PER_SECOND, what }]
}

const perSecond = (row: Row) => row.speeds.get(MEASURED_AT)?.perSecond ?? Number.NaN
const p95 = (row: Row | undefined) => row?.speeds.get(MEASURED_AT)?.p95 ?? Number.NaN
const percent = (part: number) => `${Math.round(part * 100)}%`
