import * as z from 'zod'
import type { SearchPage } from '#domain/search.ts'
import { DANGER_KINDS } from '#domain/understanding/words/danger-words.ts'
import { ActivityForm, AudienceGroup, DayPart, NeedCode, Weekday } from '#domain/vocabulary.ts'

/** What should be understood beside needs and place; see queries/README.md. */
const Expected = z.strictObject({
  none: z.literal(true).optional(),
  danger: z.enum(DANGER_KINDS).optional(),
  days: z.array(Weekday).optional(),
  dayParts: z.array(DayPart).optional(),
  form: z.array(ActivityForm).optional(),
  groups: z.array(AudienceGroup).optional(),
  age: z.number().optional(),
  free: z.literal(true).optional(),
  wantsToHelp: z.boolean().optional(),
})

/** A labelled query; see queries/README.md. Strict, so that a label that is not scored is refused. */
export const Query = z.strictObject({
  q: z.string(),
  kind: z.string(),
  network: z.string().nullable(),
  needs: z.array(NeedCode).default([]),
  anyOf: z.array(z.string()).default([]),
  place: z.union([z.array(z.string()), z.literal('ask'), z.null()]).optional(),
  expect: Expected.default({}),
  note: z.string().optional(),
})
export type Query = z.infer<typeof Query>

export type Score = {
  kind: string
  asked: number
  inThree: number
  first: number
  needs: number
  needsFound: number
  places: number
  placesRight: number
  labels: number
  labelsRight: number
  none: number
  noneRight: number
  dangerWrong: number
  misses: string[]
}

export function nothingYet(kind: string): Score {
  const counts = {
    asked: 0,
    inThree: 0,
    first: 0,
    needs: 0,
    needsFound: 0,
    places: 0,
    placesRight: 0,
    labels: 0,
    labelsRight: 0,
  }
  return { kind, ...counts, none: 0, noneRight: 0, dangerWrong: 0, misses: [] }
}

/** Right is one of the labelled offers in the first three; with `none`, an empty list. */
export function judge(score: Score, query: Query, page: SearchPage): void {
  const chips = page.understood.chips.flatMap((chip) => (chip.kind === 'need' ? chip.values : []))
  score.needs += query.needs.length
  score.needsFound += query.needs.filter((code) => chips.includes(code)).length
  const danger = page.understood.danger ?? ''
  if (danger !== (query.expect.danger ?? '')) {
    score.dangerWrong++
    score.misses.push(`${query.q}  ->  danger: ${danger || 'none'}, expected ${query.expect.danger ?? 'none'}`)
  }
  judgePlace(score, query, page)
  judgeLabels(score, query, page)
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
    else score.misses.push(`${query.q}  ->  ${titles(page) || 'nothing'}  [${chips}]`)
  }
}

function judgePlace(score: Score, { q, place }: Query, { understood }: SearchPage): void {
  if (place === undefined) return
  score.places++
  const named = understood.chips.filter((chip) => chip.kind === 'place').flatMap(({ values }) => values)
  const asked = understood.ask !== null
  const right = place === 'ask' ? asked : place === null ? named.length === 0 : same(named, place) || asked
  if (right) score.placesRight++
  else score.misses.push(`${q}  ->  place: ${named.join(' ') || 'none'}, expected ${place}`)
}

/** For whom, when, how, and on which side: each label counts by itself. */
function judgeLabels(score: Score, { q, expect }: Query, { understood }: SearchPage): void {
  const said = (kind: string) => understood.chips.filter((chip) => chip.kind === kind).flatMap(({ values }) => values)
  const has = (kind: string, values: string[]) => values.every((value) => said(kind).includes(value))
  const wish = (isWanted: boolean) => (isWanted ? 'wants to help' : 'asks for help')
  const wantsToHelp = understood.chips.some(({ kind }) => kind === 'help')
  const days = said('when').filter((value) => Weekday.safeParse(value).success)
  const judged: [label: string, right: boolean][] = [
    ...(expect.days ? [[`${expect.days}`, same(days, expect.days)] as [string, boolean]] : []),
    ...(expect.dayParts ?? []).map((part): [string, boolean] => [part, has('when', [part])]),
    ...(expect.form ?? []).map((form): [string, boolean] => [form, has('how', [form])]),
    ...(expect.groups ?? []).map((group): [string, boolean] => [group, has('who', [group])]),
    ...(expect.age === undefined ? [] : [[`${expect.age}`, hasAge(said('who'), expect.age)] as [string, boolean]]),
    ...(expect.free ? [['free', has('how', ['free'])] as [string, boolean]] : []),
    ...(expect.wantsToHelp === undefined
      ? []
      : [[wish(expect.wantsToHelp), expect.wantsToHelp === wantsToHelp] as [string, boolean]]),
  ]
  for (const [label, right] of judged) {
    score.labels++
    if (right) score.labelsRight++
    else score.misses.push(`${q}  ->  not understood: ${label}`)
  }
}

function hasAge(who: string[], age: number): boolean {
  const [, from, to] = who.map((value) => /^age:(\d*)-(\d*)$/.exec(value)).find(Boolean) ?? []
  return (from || to) !== undefined && Number(from || 0) <= age && age <= Number(to || 120)
}

function same(some: string[], others: string[]): boolean {
  return [...some].sort().join() === [...others].sort().join()
}

function titles({ results }: SearchPage): string {
  return results
    .slice(0, 3)
    .map(({ title }) => title)
    .join(' | ')
}

/** A table, and with the setting MISSES what went wrong. */
export function print(scores: Score[]): void {
  const share = (part: number, whole: number) => (whole ? (part / whole).toFixed(2) : '-').padStart(7)
  const line = (score: Score) =>
    `${score.kind.padEnd(18)}${String(score.asked).padStart(5)}${share(score.inThree, score.asked)}${share(score.first, score.asked)}` +
    `${share(score.needsFound, score.needs)}${share(score.placesRight, score.places)}${share(score.labelsRight, score.labels)}` +
    `${`${score.noneRight}/${score.none}`.padStart(9)}${String(score.dangerWrong).padStart(9)}`
  const sum = scores.reduce((total, score) => {
    for (const [name, value] of Object.entries(score))
      if (typeof value === 'number') Object.assign(total, { [name]: (total[name as 'asked'] ?? 0) + value })
    return total
  }, nothingYet('all'))
  const head = 'kind              asked  in 3   first  needs  place who..  none ok  danger wrong'
  console.log([head, ...[...scores, sum].map(line)].join('\n'))
  if (process.env.MISSES)
    for (const score of scores)
      if (score.misses.length) console.log(`\n${score.kind}\n${score.misses.map((miss) => `  ${miss}`).join('\n')}`)
}
