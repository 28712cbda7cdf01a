import type { MultiSearchQuery } from 'meilisearch'
import * as z from 'zod'
import type { Asked, Candidate } from '#domain/asked.ts'
import { localMomentAt } from '#domain/open-times.ts'
import { rank } from '#domain/ranking.ts'
import { withRelated } from '#domain/related-needs.ts'
import type { SearchQuery } from '#domain/search.ts'
import { wordFits } from '#domain/word-fit.ts'
import { countFacets, fits } from './count-facets.ts'
import { anyOf, placeFilters } from './find-in-index.ts'
import type { FoundOffers } from './found-offers.ts'
import type { Ask } from './index-asker.ts'
import { tickedIn } from './offer-filter.ts'
import { KEY_ATTRIBUTES, RANKED_ATTRIBUTES } from './offer-index.ts'
import { isOpen, openFilter } from './open-offers.ts'
import { wordQuestions } from './word-questions.ts'

/** So many of each kind of candidate are put in order and counted: for as many pages as anybody turns. */
const CANDIDATES = 150
const CANDIDATES_OF_A_WORD = 60
/** Words that fit worse than this are a coincidence. */
const LEAST_WORDS = 0.45
/** Where half of the words are strange, a need that is less sure than this is a guess: a name with "telefoonnummer". */
const MOSTLY_STRANGE = 0.5
const SURE_OF_NEED = 0.6

const Codes = z.array(z.string())
const Hit = z.object({
  id: z.string(),
  listingId: z.string(),
  type: z.enum(['activity', 'organization']),
  needs: Codes,
  said: Codes.default([]),
  saidStrengths: z.array(z.number()).default([]),
  kind: z.string(),
  groups: Codes,
  ageFrom: z.number(),
  ageTo: z.number(),
  days: Codes,
  dayParts: Codes,
  free: z.boolean(),
  form: Codes,
  within: Codes,
  postcodes: Codes.default([]),
  serves: Codes,
  room: z.enum(['open', 'waiting-list', 'full', 'unknown']),
  confirmedAtSeconds: z.number(),
  _geo: z.object({ lat: z.number(), lng: z.number() }).optional(),
  titleKeys: Codes.default([]),
  textKeys: Codes.default([]),
  moreKeys: Codes.default([]),
})
/** What is only counted is passed on as it is. */
const Answer = z.object({ results: z.array(z.object({ hits: z.array(Hit.loose()) })) })
type Hit = z.infer<typeof Hit>

type Parts = { ask: Ask; indexUid: string; query: SearchQuery; asked: Asked; now: Date }

/**
 * Finds what fits what was understood: candidates by the person's own words and by the needs in them, near the place first, put in
 * order by `rank`. Nothing that was understood filters; only what was ticked does. Total and counts are of the candidates.
 */
export async function findUnderstood({ ask, indexUid, query, asked: said, now }: Parts): Promise<FoundOffers> {
  const asked = { ...said, needs: withRelated(said.needs) }
  const clock = localMomentAt(now)
  const questions = candidateQueries(indexUid, query, asked, openFilter(query, clock))
  const { results } = Answer.parse(await ask(questions))
  const found = new Map<string, Hit>()
  // What was found by its words as well comes with them.
  for (const hit of results.flatMap(({ hits }) => hits))
    if (isOpen(hit, query, clock) && !found.get(hit.id)?.titleKeys.length) found.set(hit.id, hit)
  const ticked = tickedIn(query)
  const { fits: wordFit, strange } = wordFits(asked.words, [...found.values()])
  const isGuess = strange >= MOSTLY_STRANGE && Math.max(0, ...said.needs.values()) < SURE_OF_NEED
  const all = [...found.values()].flatMap((hit, at) => {
    const { plain = 0, words = 0 } = wordFit[at] ?? {}
    const candidate: Candidate = { ...hit, point: hit._geo ?? null, words }
    return plain >= LEAST_WORDS || (!isGuess && isAbout(candidate, asked)) ? [{ hit, candidate }] : []
  })
  const fitting = all.filter(({ hit }) => ticked.every((group) => fits(hit, group))).map(({ candidate }) => candidate)
  const start = (query.page - 1) * query.pageSize
  return {
    hits: rank(fitting, asked, now)
      .slice(start, start + query.pageSize)
      .map(({ id, listingId, needs, said }) => ({
        id,
        listingId,
        about: [...new Set([...needs, ...said])].filter((code) => asked.needs.has(code)),
      })),
    total: fitting.length,
    ...(asked.place ? { here: fitting.filter((candidate) => isHere(candidate, asked)).length } : {}),
    facets: countFacets(
      all.map(({ hit }) => hit),
      ticked,
    ),
    engine: 'meilisearch',
  }
}

/**
 * By words and by needs; once more within the place, so that what is here is among the candidates; and once more without each group
 * in which something is ticked, for the counts of its other values.
 */
export function candidateQueries(
  indexUid: string,
  query: SearchQuery,
  asked: Asked,
  open: string[] = [],
): MultiSearchQuery[] {
  const ticked = tickedIn(query)
  const places = placeFilters(query)
  const filters = [
    ticked,
    ...ticked.filter(({ facet }) => facet !== 'network').map((group) => ticked.filter((other) => other !== group)),
  ]
  const here = [
    ...(asked.place
      ? [`within IN [${asked.place.codes}] OR serves IN [${[...asked.place.codes, ...asked.place.parents]}]`]
      : []),
    ...(asked.postcode ? [`postcodes = ${asked.postcode}`] : []),
  ].join(' OR ')
  return filters.flatMap((groups) =>
    (here ? [[here], []] : [[]]).flatMap((area) =>
      kindsOf(asked).map(({ filter, ...kind }) => ({
        indexUid,
        attributesToRetrieve: [
          ...RANKED_ATTRIBUTES,
          ...(kind.q === '' ? [] : KEY_ATTRIBUTES),
          ...(query.open ? ['opens'] : []),
        ],
        limit: kind.q === '' ? CANDIDATES : CANDIDATES_OF_A_WORD,
        ...kind,
        filter: [...groups.map(anyOf), ...places, ...area, ...open, ...filter],
      })),
    ),
  )
}

/** Whether it was found by more than its words. */
function isAbout({ needs, said, kind }: Candidate, asked: Asked): boolean {
  if (asked.needs.size === 0 && asked.words.length === 0) return true
  return [...needs, ...said].some((code) => asked.needs.has(code)) || (asked.wantsToHelp && kind === 'volunteering')
}

/** Whether it stands in the asked place, or serves it. */
function isHere({ within, serves }: Candidate, { place }: Asked): boolean {
  if (!place) return false
  return (
    [...within, ...serves].some((code) => place.codes.includes(code)) ||
    serves.some((code) => place.parents.includes(code))
  )
}

type Question = Pick<MultiSearchQuery, 'sort' | 'attributesToSearchOn'> & {
  q: string
  filter: string[]
}

/** The person's own words always search as well. */
function kindsOf({ needs, words, wantsToHelp, when, how }: Asked): Question[] {
  const newest = { q: '', sort: ['confirmedAtSeconds:desc'] }
  return [
    ...wordQuestions(words).map((q) => ({ q, attributesToSearchOn: [...KEY_ATTRIBUTES], filter: [] })),
    ...(needs.size
      ? [{ ...newest, filter: [`needs IN [${[...needs.keys()]}] OR said IN [${[...needs.keys()]}]`] }]
      : []),
    ...(wantsToHelp ? [{ ...newest, filter: ['kind = volunteering'] }] : []),
    // Nothing said of what it should be about: then when and how are what was asked.
    ...(needs.size || words.length || wantsToHelp
      ? []
      : [{ ...newest, filter: ['behindActivities = false', ...momentFilters(when, how)] }]),
  ]
}

function momentFilters({ days, dayParts }: Asked['when'], { free, forms }: Asked['how']): string[] {
  return [
    ...(days.length ? [`days IN [${days}]`] : []),
    ...(dayParts.length ? [`dayParts IN [${dayParts}]`] : []),
    ...(forms.length ? [`form IN [${forms}]`] : []),
    ...(free ? ['free = true'] : []),
  ]
}
