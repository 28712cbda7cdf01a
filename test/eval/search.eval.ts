import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { SearchPage } from '#domain/search.ts'
import { runImport } from '../../server/exchange/import-command.ts'
import { runNeighbourhoodImport } from '../../server/neighbourhoods/import-command.ts'
import { testApp } from '../support/test-app.ts'
import { judge, nothingYet, print, Query, type Score } from './score.ts'

/** `npm run eval:search`, with MISSES=1 for what went wrong: how often the right offer stands in the first three, by kind of wording. */

const QUERIES = join(import.meta.dirname, 'queries')
const DATA = join(import.meta.dirname, '../../../shared/data')

/** The least share with a right offer in the first three. */
const GOALS: Record<string, number> = {
  plain: 0.95,
  misspelled: 0.9,
  'split-compounds': 0.9,
  colloquial: 0.85,
  english: 0.8,
  turkish: 0.8,
  'second-language': 0.8,
  'wants-to-help': 0.9,
  'asks-for-help': 0.9,
}
const GOAL_OF_ALL = 0.95
/** Of what nothing here is for, the share that gets an answer all the same. */
const MOST_WRONG_ANSWERS = 0.02

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
  const total = (pick: (score: Score) => number) => scores.reduce((sum, score) => sum + pick(score), 0)
  for (const [kind, goal] of Object.entries(GOALS)) {
    const { inThree, asked } = scores.find((score) => score.kind === kind) ?? nothingYet(kind)
    expect.soft(inThree / asked, `${kind}: in the first three`).toBeGreaterThanOrEqual(goal)
  }
  expect.soft(total(({ inThree }) => inThree) / total(({ asked }) => asked), 'all').toBeGreaterThanOrEqual(GOAL_OF_ALL)
  const wrong = 1 - total(({ noneRight }) => noneRight) / total(({ none }) => none)
  expect.soft(wrong, 'answers where there is none').toBeLessThanOrEqual(MOST_WRONG_ANSWERS)
  expect
    .soft(
      total(({ dangerWrong }) => dangerWrong),
      'wrong danger notices',
    )
    .toBe(0)
})
