import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { MatchPage } from '#domain/matching/match.ts'
import { MatchQuestion } from '#domain/matching/situation.ts'
import { testApp } from '../support/test-app.ts'

/** `npm run eval:match`: how often what a good colleague would name stands in the first three. `MISSES=1` shows what went wrong. */

const Question = z.strictObject({
  network: z.string(),
  note: z.string().optional(),
  story: z.string().optional(),
  situation: z.looseObject({}).optional(),
  expect: z.array(z.string()),
  /** Nothing meets the musts: then this is the one to drop. */
  drop: z.string().optional(),
  never: z.array(z.string()).default([]),
})
type Score = { kind: string; asked: number; inThree: number; first: number; violated: number; misses: string[] }

const SITUATIONS = join(import.meta.dirname, 'match')
const LEAST_IN_THREE = 0.9

test('matching quality', { timeout: 120_000 }, async () => {
  const { services } = await testApp()
  const scores: Score[] = []
  for (const file of readdirSync(SITUATIONS).filter((name) => name.endsWith('.json'))) {
    const score: Score = { kind: file.replace('.json', ''), asked: 0, inThree: 0, first: 0, violated: 0, misses: [] }
    const questions = z.array(Question).parse(JSON.parse(readFileSync(join(SITUATIONS, file), 'utf8')))
    for (const { expect: expected, never, story, drop, ...question } of questions) {
      const body = MatchQuestion.parse(question)
      const { results, situation, drops } = MatchPage.parse(await services.matching.match(body))
      const names = results.map(({ card }) => `${card.organization.name} · ${card.title}`)
      const broken = names.filter((name) => never.some((one) => name === one || name.startsWith(`${one} · `)))
      score.asked++
      for (const { because } of results) expect(because).not.toEqual([])
      const dropped = drop !== undefined && names.length === 0 && drops[0]?.criteria[0] === drop
      if (dropped || expected.includes(names[0] ?? '')) score.first++
      if (broken.length) score.violated++
      if (dropped || names.slice(0, 3).some((name) => expected.includes(name))) score.inThree++
      else score.misses.push(missed(story ?? question.note ?? '', expected, names, situation))
      if (broken.length) score.misses.push(`${story ?? question.note}\n     shown against a must: ${broken.join(', ')}`)
    }
    scores.push(score)
  }
  const share = print(scores)
  expect(share).toBeGreaterThanOrEqual(LEAST_IN_THREE)
  expect(scores.reduce((sum, { violated }) => sum + violated, 0)).toBe(0)
})

function missed(said: string, expected: string[], names: string[], situation: MatchPage['situation']): string {
  const at = names.findIndex((name) => expected.includes(name))
  return [
    said,
    `     got      ${names.slice(0, 3).join(' | ') || 'nothing'}`,
    `     expected ${expected[0]} (at ${at < 0 ? 'no place' : at + 1})`,
    `     read     ${JSON.stringify(situation)}`,
  ].join('\n')
}

function print(scores: Score[]): number {
  const total = (pick: (score: Score) => number) => scores.reduce((sum, score) => sum + pick(score), 0)
  const sum: Score = {
    kind: 'all',
    asked: total(({ asked }) => asked),
    inThree: total(({ inThree }) => inThree),
    first: total(({ first }) => first),
    violated: total(({ violated }) => violated),
    misses: [],
  }
  const line = ({ kind, asked, inThree, first, violated }: Score) =>
    `${kind.padEnd(16)}${String(asked).padStart(6)}${(inThree / asked).toFixed(2).padStart(7)}${(first / asked).toFixed(2).padStart(7)}${String(violated).padStart(10)}`
  console.log(['situations       asked   in 3  first  violated', ...[...scores, sum].map(line)].join('\n'))
  if (process.env.MISSES) for (const { misses } of scores) for (const miss of misses) console.log(`  ${miss}`)
  return sum.inThree / sum.asked
}
