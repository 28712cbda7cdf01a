import type { MultiSearchQuery } from 'meilisearch'
import * as z from 'zod'
import type { Asked, Candidate } from '#domain/asked.ts'
import { calledBy } from '#domain/called.ts'
import type { CountIs } from '#domain/counted.ts'
import { localMomentAt } from '#domain/open-times.ts'
import { conditionsAsked } from '#domain/other-conditions.ts'
import { rank } from '#domain/ranking.ts'
import { kindOfPeople, withKindsOfHelp, withRelated } from '#domain/related-needs.ts'
import type { SearchQuery } from '#domain/search.ts'
import { isCalled, isGuess, wordFits } from '#domain/word-fit.ts'
import { byNearness, isLittle } from './by-nearness.ts'
import { countFacets, fits } from './count-facets.ts'
import { placeFilters } from './find-in-index.ts'
import type { FoundOffers } from './found-offers.ts'
import { aroundFilter, hereFilter } from './here-filter.ts'
import type { Ask } from './index-asker.ts'
import { metBy } from './last-reason.ts'
import { anyOf, countedFacets, tickedIn, withoutEach } from './offer-filter.ts'
import { countOpenMoments, isOpen, openFilter } from './open-offers.ts'
import { KEY_ATTRIBUTES } from './packed-offer.ts'
import { type RankedHit, rankedHit, UnreadHit } from './ranked-hit.ts'
import { standingFirst } from './standing-first.ts'
import { wordQuestions } from './word-questions.ts'

/** So many of each kind of candidate are put in order and counted: for as many pages as anybody turns. */
const CANDIDATES = 150
const CANDIDATES_OF_A_WORD = 60
const CANDIDATES_OF_THE_REST = 60
/** Words that fit worse than this are a coincidence. */
const LEAST_WORDS = 0.46

/** What is only counted is passed on as it is. */
const Answer = z.object({
  results: z.array(z.object({ hits: z.array(UnreadHit), estimatedTotalHits: z.number() })),
})

type Parts = {
  ask: Ask
  indexUid: string
  query: SearchQuery
  asked: Asked
  now: Date
  areaCount: number
  /** Where there is little in the place itself, candidates are asked around it as well. */
  around?: boolean
  /** Only what is called by the words. */
  named?: boolean
}

/**
 * Finds what fits what was understood: candidates by the person's own words and by the needs in them, near the place first, put in
 * order by `rank`. Nothing that was understood filters; only what was ticked does. Total and counts are of the candidates.
 */
export async function findUnderstood(parts: Parts): Promise<FoundOffers> {
  const { ask, query, asked: said, now } = parts
  const anything = isAnything(said)
  const asked = { ...said, needs: withRelated(anything ? kindOfPeople(said) : withKindsOfHelp(said)) }
  const clock = localMomentAt(now)
  const groups = candidateGroups(parts, asked, openFilter(query, clock), anything)
  const [answer, anyMoment] = await Promise.all([
    ask(
      groups.flatMap(({ questions }) => questions),
      { commonWords: commonWordsOf(asked) },
    ),
    query.filters && query.open ? findUnderstood({ ...parts, query: { ...query, ...ANY_MOMENT } }) : null,
  ])
  const { results } = Answer.parse(answer)
  const found = new Map<string, RankedHit>()
  // What was found by its words as well comes with them.
  for (const hit of results.flatMap(({ hits }) => hits.map(rankedHit)))
    if (isOpen(hit, query, clock) && !found.get(hit.id)?.titleKeys.length) found.set(hit.id, hit)
  const ticked = tickedIn(query)
  const { fits: wordFit, strange, unmet, inexact } = wordFits(asked.words, [...found.values()])
  // Who wants to help is answered by every call.
  const guessed = !said.wantsToHelp && isGuess(strange, said)
  const words = new Map<Candidate, number>()
  const all = [...found.values()].filter((hit, at) => {
    const fit = wordFit[at]
    words.set(hit, fit?.words ?? 0)
    const isNamed = calledBy(hit, asked) !== null
    if (parts.named) return isNamed || isCalled(hit, asked.words)
    return isNamed || (fit?.plain ?? 0) >= LEAST_WORDS || (!guessed && (anything || isAbout(hit, asked)))
  })
  const fitting = all.filter((hit) => ticked.every((group) => fits(hit, group)))
  const ranked = rank(fitting, asked, now, (hit) => words.get(hit) ?? 0)
  const [totalIs = 'exact', ...counts] = howComplete(groups, results)
  const { ordered: inOrder, lies } = byNearness(ranked, asked, query.widen)
  const ordered = standingFirst(inOrder, query, ({ candidate }) => candidate.point !== null)
  if (lies && isLittle(lies) && totalIs !== 'exact' && query.widen && !parts.around)
    return findUnderstood({ ...parts, around: true })
  const start = (query.page - 1) * query.pageSize
  return {
    hits: ordered.slice(start, start + query.pageSize).map(({ candidate, nearness }) => {
      const { id, listingId, needs, said, beside } = candidate
      const about = [...new Set([...needs, ...said])].filter((code) => asked.needs.has(code))
      const met = about.length ? {} : { met: metBy(asked.words, candidate) }
      return { id, listingId, needs, about, ...met, beside, ...(nearness ? { nearness } : {}) }
    }),
    total: fitting.length,
    totalIs,
    orderedBy: 'fit',
    ...(inexact && !parts.named ? { inexact } : {}),
    ...(fitting.length === 0 ? { unmet, guessed } : {}),
    ...(lies ? { lies } : {}),
    facets: countFacets(all, query, countedFacets(query, parts.areaCount)),
    countsAre: [totalIs, ...counts].includes('at-least') ? 'at-least' : 'exact',
    ...(query.filters ? { opens: anyMoment?.opens ?? { ...countOpenMoments(fitting, clock), are: totalIs } } : {}),
    engine: 'meilisearch',
  }
}

const ANY_MOMENT = { open: undefined, page: 1, pageSize: 1 }

/** Of each group whether the index had more candidates than it gave. */
function howComplete(groups: Group[], results: { hits: unknown[]; estimatedTotalHits: number }[]): CountIs[] {
  let at = 0
  return groups.map(({ questions, everywhere }) => {
    const answers = results.slice(at, at + questions.length)
    at += questions.length
    const cut = answers.slice(everywhere).some(({ hits, estimatedTotalHits }) => hits.length < estimatedTotalHits)
    return cut ? 'at-least' : 'exact'
  })
}

/** Questions with the same filters. Those from `everywhere` on are not kept to the place, and hold all that the others find. */
type Group = { questions: MultiSearchQuery[]; everywhere: number }

/**
 * By words and by needs; once more within the place, so that what is here is among the candidates; and once more without each group
 * in which something is ticked, for the counts of its other values.
 */
export function candidateQueries(
  indexUid: string,
  query: SearchQuery,
  asked: Asked,
  areaCount: number,
): MultiSearchQuery[] {
  return candidateGroups({ indexUid, query, areaCount }, asked, [], isAnything(asked)).flatMap(
    ({ questions }) => questions,
  )
}

function candidateGroups(
  { indexUid, query, areaCount, around = false }: Pick<Parts, 'indexUid' | 'query' | 'areaCount' | 'around'>,
  asked: Asked,
  open: string[],
  anything: boolean,
): Group[] {
  const places = placeFilters(query)
  const kinds = kindsOf(asked, anything)
  const kept = [hereFilter(asked), ...(around ? [aroundFilter(asked)] : [])].filter(Boolean)
  const readsKeys = conditionsAsked(asked).length > 0
  const filters = [tickedIn(query).map(anyOf), ...withoutEach(query, areaCount).map((without) => without.filters)]
  return filters.map((ticked) => ({
    everywhere: kept.length * kinds.length,
    questions: [...kept.map((filter) => [filter]), []].flatMap((area) =>
      kinds.map(({ filter, ...kind }) => ({
        indexUid,
        attributesToRetrieve: [
          'weighed',
          ...(kind.q === '' && !readsKeys ? [] : ['keys']),
          ...(query.open || query.filters || asked.when.dates ? ['opens'] : []),
        ],
        limit: kind.q === '' ? CANDIDATES : CANDIDATES_OF_A_WORD,
        ...kind,
        filter: [...ticked, ...places, ...area, ...open, ...filter],
      })),
    ),
  }))
}

/** Whether nothing was asked of what it should be about. */
function isAnything({ needs, words, wantsToHelp }: Asked): boolean {
  return needs.size === 0 && words.length === 0 && !wantsToHelp
}

/** Whether it was found by more than its words. */
function isAbout({ needs, said, kind, tradition, languages }: Candidate, asked: Asked): boolean {
  return (
    [...needs, ...said].some((code) => asked.needs.has(code)) ||
    (asked.wantsToHelp && kind === 'volunteering') ||
    asked.traditions?.some((one) => one === tradition) === true ||
    asked.languages?.some((one) => languages?.includes(one)) === true
  )
}

type Question = Pick<MultiSearchQuery, 'sort' | 'attributesToSearchOn' | 'limit'> & {
  q: string
  filter: string[]
}

function commonWordsOf({ words }: Asked): ReadonlySet<string> {
  return new Set(wordQuestions(words).flatMap(({ q, isCommon }) => (isCommon ? [q] : [])))
}

/** The person's own words always search as well. */
function kindsOf(
  { needs, words, wantsToHelp, when, how, who, called = [], traditions = [], languages = [] }: Asked,
  anything: boolean,
): Question[] {
  const newest = { q: '', sort: ['confirmedAtSeconds:desc'] }
  return [
    ...wordQuestions(words).map(({ q }) => ({ q, attributesToSearchOn: [...KEY_ATTRIBUTES], filter: [] })),
    ...(needs.size
      ? [{ ...newest, filter: [`needs IN [${[...needs.keys()]}] OR said IN [${[...needs.keys()]}]`] }]
      : []),
    ...(wantsToHelp ? [{ ...newest, filter: ['kind = volunteering'] }] : []),
    ...(traditions.length ? [{ ...newest, filter: [`tradition IN [${traditions}]`] }] : []),
    ...(languages.length ? [{ ...newest, filter: [`languages IN [${languages}]`] }] : []),
    ...(called.length ? [{ ...newest, filter: [namesFilter(called)] }] : []),
    ...(anything ? aboutAnything([...groupFilters(who), ...momentFilters(when, how)]) : []),
  ]

  /** Nothing said of what it should be about: then for whom, when and how are what was asked. They lift, and the rest stays as well. */
  function aboutAnything(fitting: string[]): Question[] {
    const all = { ...newest, filter: ['behindActivities = false'] }
    return fitting.length
      ? [
          { ...all, filter: [...all.filter, ...fitting] },
          { ...all, limit: CANDIDATES_OF_THE_REST },
        ]
      : [all]
  }
}

function namesFilter(names: string[]): string {
  const quoted = names.map((name) => `"${name}"`)
  return `called IN [${quoted}] OR organizationCalled IN [${quoted}]`
}

function groupFilters({ groups }: Asked['who']): string[] {
  return groups.length ? [`groups IN [${groups}]`] : []
}

function momentFilters({ days, dayParts }: Asked['when'], { free, forms }: Asked['how']): string[] {
  return [
    ...(days.length ? [`days IN [${days}]`] : []),
    ...(dayParts.length ? [`dayParts IN [${dayParts}]`] : []),
    ...(forms.length ? [`form IN [${forms}]`] : []),
    ...(free ? ['free = true'] : []),
  ]
}
