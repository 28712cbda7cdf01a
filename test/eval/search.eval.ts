import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { SearchPage } from '#domain/search.ts'
import { runImport } from '../../server/exchange/import-command.ts'
import { runNeighbourhoodImport } from '../../server/neighbourhoods/import-command.ts'
import { testApp } from '../support/test-app.ts'

/** `npm run eval:search [-- misses]`: how often the right offer stands in the first three, by kind of wording. */

const Query = z.object({
  q: z.string(),
  network: z.string().nullable(),
  needs: z.array(z.string()).default([]),
  anyOf: z.array(z.string()).default([]),
  expect: z.object({ none: z.boolean().optional(), danger: z.string().optional() }).default({}),
})
type Query = z.infer<typeof Query>
type Score = {
  kind: string
  asked: number
  inThree: number
  first: number
  needs: number
  needsFound: number
  none: number
  noneRight: number
  dangerWrong: number
  misses: string[]
}

const QUERIES = join(import.meta.dirname, 'queries')
const DATA = join(import.meta.dirname, '../../../shared/data')

test('search quality', { timeout: 300_000 }, async () => {
  const { get, services } = await testApp()
  const hasAmsterdam = existsSync(DATA)
  if (hasAmsterdam) {
    const borders = ['wijken', 'buurten'].map((level) => join(DATA, `geo/boundaries/GM0363-amsterdam-${level}.geojson`))
    await runNeighbourhoodImport(borders, services.neighbourhoods, () => {})
    await runImport(
      [join(DATA, 'amsterdam-voorzieningen.csv'), '--network', 'amsterdam', '--create'],
      services,
      () => {},
    )
  } else console.warn('*** ../shared/data is not there: the Amsterdam queries are SKIPPED. ***')

  const scores: Score[] = []
  for (const file of readdirSync(QUERIES).filter((name) => name.endsWith('.json'))) {
    const queries = z.array(Query).parse(JSON.parse(readFileSync(join(QUERIES, file), 'utf8')))
    const score = nothingYet(file.replace('.json', ''))
    for (const query of queries) {
      if (query.network === 'amsterdam' && !hasAmsterdam) continue
      const network = query.network ? `&network=${query.network}` : ''
      const { body } = await get(`/api/v1/search?pageSize=5&q=${encodeURIComponent(query.q)}${network}`)
      judge(score, query, SearchPage.parse(body))
    }
    scores.push(score)
  }
  print(scores)
  expect(scores.length).toBeGreaterThan(0)
})

function nothingYet(kind: string): Score {
  const counts = { asked: 0, inThree: 0, first: 0, needs: 0, needsFound: 0, none: 0, noneRight: 0, dangerWrong: 0 }
  return { kind, ...counts, misses: [] }
}

function judge(score: Score, query: Query, page: SearchPage): void {
  const chips = page.understood.chips.flatMap((chip) => (chip.kind === 'need' ? chip.values : []))
  score.needs += query.needs.length
  score.needsFound += query.needs.filter((code) => chips.includes(code)).length
  if ((page.understood.danger ?? '') !== (query.expect.danger ?? '')) score.dangerWrong++
  if (query.expect.none) {
    score.none++
    if (page.results.length === 0) score.noneRight++
    else score.misses.push(`${query.q}  ->  nothing expected, got ${page.results[0]?.title}`)
  } else if (query.anyOf.length) {
    const right = page.results.map(
      (result) => query.anyOf.includes(result.title) || query.anyOf.includes(result.organization.name),
    )
    score.asked++
    if (right[0]) score.first++
    if (right.slice(0, 3).includes(true)) score.inThree++
    else
      score.misses.push(
        `${query.q}  ->  ${
          page.results
            .slice(0, 3)
            .map(({ title }) => title)
            .join(' | ') || 'nothing'
        }`,
      )
  }
}

function print(scores: Score[]): void {
  const share = (part: number, whole: number) => (whole ? (part / whole).toFixed(2) : '-').padStart(7)
  const line = (score: Score) =>
    `${score.kind.padEnd(18)}${String(score.asked).padStart(5)}${share(score.inThree, score.asked)}${share(score.first, score.asked)}` +
    `${share(score.needsFound, score.needs)}${`${score.noneRight}/${score.none}`.padStart(9)}${String(score.dangerWrong).padStart(9)}`
  const sum = scores.reduce((total, score) => {
    for (const [name, value] of Object.entries(score))
      if (typeof value === 'number') Object.assign(total, { [name]: (total[name as 'asked'] ?? 0) + value })
    return total
  }, nothingYet('all'))
  console.log(
    ['kind              asked  in 3   first  needs  none ok  danger wrong', ...[...scores, sum].map(line)].join('\n'),
  )
  if (process.env.MISSES)
    for (const score of scores) console.log(`\n${score.kind}\n${score.misses.map((miss) => `  ${miss}`).join('\n')}`)
}
