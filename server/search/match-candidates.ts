import type { MultiSearchQuery } from 'meilisearch'
import * as z from 'zod'
import type { WordAsked } from '#domain/asked.ts'
import { METRES_PER_DEGREE } from '#domain/geo.ts'
import { madeOnce } from '#domain/made-once.ts'
import type { MatchCandidate, Weighed } from '#domain/matching/candidate.ts'
import type { Situation } from '#domain/matching/situation.ts'
import { wordFits } from '#domain/word-fit.ts'
import { hereFilter } from './here-filter.ts'
import type { Ask } from './index-asker.ts'
import { mustFilters } from './must-filters.ts'
import { KEY_ATTRIBUTES } from './packed-offer.ts'
import { Codes, UnreadHit } from './ranked-hit.ts'
import { wordQuestions } from './word-questions.ts'

/** What somebody asks, as far as it chooses who is looked at. `wide` is the network or the municipalities that hold the place. */
export type CandidateQuestion = {
  situation: Situation
  weighed: Weighed
  network: string | null
  /** Words of the note that say something and were not understood otherwise. */
  words: WordAsked[]
}

/** So many of each kind are weighed. What lies further need not be as many. */
const HERE = 100
const FURTHER = 40
const OF_A_WISH = 30
const OF_A_WORD = 15
/** Words that fit worse than this are a coincidence. */
const LEAST_WORDS = 0.45
const NEAR_METRES = 4_000

const Hit = z.object({
  id: z.string(),
  listingId: z.string(),
  needs: Codes,
  kind: z.string(),
  groups: Codes,
  ageFrom: z.number(),
  ageTo: z.number(),
  languages: Codes,
  moments: Codes,
  days: Codes,
  dayParts: Codes,
  free: z.boolean(),
  paid: z.boolean(),
  form: Codes,
  accessibility: Codes,
  tradition: z.string().nullable().default(null),
  womenOnly: z.boolean(),
  contribute: Codes,
  within: Codes,
  serves: Codes,
  room: z.enum(['open', 'waiting-list', 'full', 'unknown']),
  answersWithinDays: z.number().nullable().default(null),
  waitWeeks: z.number().nullable().default(null),
  confirmedAtSeconds: z.number(),
  _geo: z.object({ lat: z.number(), lng: z.number() }).nullable().default(null),
  /** Only of what was found by a word. */
  said: Codes.default([]),
  titleKeys: Codes.default([]),
  textKeys: Codes.default([]),
  moreKeys: Codes.default([]),
})
const weighedHit = madeOnce((hit: object) => Hit.parse(hit))
const Answer = z.object({ results: z.array(z.object({ hits: z.array(UnreadHit) })) })

/**
 * Everything worth weighing, each activity once. Musts are no filter of all that is asked, so that it can be told what dropping one
 * gives; who surely meets them is asked for besides.
 */
export async function matchCandidates(
  ask: Ask,
  indexUid: string,
  question: CandidateQuestion,
): Promise<MatchCandidate[]> {
  const questions = matchQueries(indexUid, question)
  if (questions.length === 0) return []
  const { results } = Answer.parse(await ask(questions))
  const found = new Map<string, z.infer<typeof Hit>>()
  const byOthers = new Set<string>()
  results.forEach(({ hits }, number) => {
    const byWord = questions[number]?.q !== ''
    for (const hit of hits.map(weighedHit)) {
      if (!byWord) byOthers.add(hit.id)
      // What was found by its words as well comes with them.
      if (byWord || !found.has(hit.id)) found.set(hit.id, hit)
    }
  })
  const hits = [...found.values()]
  const { fits } = wordFits(question.words, hits)
  return hits.flatMap((hit, at) => {
    const { plain = 0, words = 0 } = fits[at] ?? {}
    const isMeant = plain >= LEAST_WORDS
    return isMeant || byOthers.has(hit.id) ? [{ ...hit, point: hit._geo, words: isMeant ? words : 0 }] : []
  })
}

/**
 * What is worth looking for by its words where needs are known as well: "sta", "47" and "gezin" find whoever has them, and each
 * word takes the index as long as all the rest. Who is found by a need is compared with every word.
 */
function saysMuch({ weight }: WordAsked): boolean {
  return weight >= 1
}

/** One question of several parts: by need here, near and further; by musts; by wish; by strengths; by the words. */
export function matchQueries(indexUid: string, question: CandidateQuestion): MultiSearchQuery[] {
  const { situation, weighed, words } = question
  const needs = [...weighed.needs.keys()]
  const byNeed = needs.length ? [`needs IN [${needs}]`] : []
  const wide = wideFilter(question)
  const musts = mustFilters(situation)
  const { here, near } = placeFilters(weighed)
  const elsewhere = here.map((filter) => `NOT (${filter})`)
  const brings = situation.contributes.map(({ what }) => what)
  const wishes = [
    ...(situation.wishes.traditions.length ? [`tradition IN [${situation.wishes.traditions}]`] : []),
    ...(situation.wishes.womenOnly ? ['groups = women'] : []),
    ...(situation.who.languages.some((code) => code !== 'nl')
      ? [`languages IN [${situation.who.languages.filter((code) => code !== 'nl')}]`]
      : []),
  ]
  const newest = (filter: string[], limit: number) => ({ q: '', sort: ['confirmedAtSeconds:desc'], filter, limit })
  // Where nothing but words was asked, only who has the words is worth weighing.
  const around = [
    ...here.map((filter) => newest([...byNeed, filter], HERE)),
    ...near.map((filter) => newest([...byNeed, filter, ...elsewhere], FURTHER)),
    newest([...byNeed, ...wide, ...elsewhere], here.length ? FURTHER : HERE),
    ...(musts.length ? [newest([...byNeed, ...(here.length ? here : wide), ...musts], FURTHER)] : []),
  ]
  const parts = [
    ...(byNeed.length || brings.length ? around : []),
    ...(byNeed.length ? wishes.map((wish) => newest([...byNeed, wish, ...wide], OF_A_WISH)) : []),
    ...(brings.length
      ? [
          newest([`contribute IN [${brings}]`, ...byNeed, ...wide], OF_A_WISH),
          newest([`contribute IN [${brings}]`, ...(here.length ? here : wide)], OF_A_WISH),
        ]
      : []),
    ...wordQuestions(needs.length ? words.filter(saysMuch) : words).map(({ q }) => ({
      q,
      attributesToSearchOn: [...KEY_ATTRIBUTES],
      filter: wide,
      limit: OF_A_WORD,
    })),
  ]
  return parts.map(({ filter, ...part }) => ({
    indexUid,
    attributesToRetrieve: part.q ? ['weighed', 'keys'] : ['weighed'],
    ...part,
    filter: ['type = activity', ...filter],
  }))
}

/** What serves or stands in the place, and what is near it over a border. */
function placeFilters({ place }: Weighed): { here: string[]; near: string[] } {
  if (!place) return { here: [], near: [] }
  const here = hereFilter({ place: { ...place, centres: place.centre ? [place.centre] : [] }, postcode: null })
  if (!place.centre) return { here: [here], near: [] }
  const { lat, lng } = place.centre
  const up = NEAR_METRES / METRES_PER_DEGREE
  const aside = up / Math.cos((lat * Math.PI) / 180)
  const corner = (sign: number) => `[${(lat + sign * up).toFixed(5)}, ${(lng + sign * aside).toFixed(5)}]`
  return { here: [here], near: [`_geoBoundingBox(${corner(1)}, ${corner(-1)})`] }
}

function wideFilter({ network, weighed: { place } }: CandidateQuestion): string[] {
  if (network) return [`network = ${JSON.stringify(network)}`]
  if (!place) return []
  // Of a place without areas here nothing is known to lie in its town: then everything is looked at.
  if (place.codes.length === 0) return []
  const municipalities = new Set(place.codes.map((code) => `GM${code.slice(2, 6)}`))
  return [`within IN [${[...municipalities]}]`]
}
