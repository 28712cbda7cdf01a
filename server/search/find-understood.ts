import type { MultiSearchQuery } from 'meilisearch'
import * as z from 'zod'
import type { Asked, Candidate } from '#domain/asked.ts'
import { rank } from '#domain/ranking.ts'
import type { SearchQuery } from '#domain/search.ts'
import { countFacets, fits } from './count-facets.ts'
import { anyOf, placeFilters } from './find-in-index.ts'
import type { FoundOffers } from './found-offers.ts'
import type { IndexAsker } from './index-asker.ts'
import { tickedIn } from './offer-filter.ts'
import { RANKED_ATTRIBUTES } from './offer-index.ts'

/** So many of each kind of candidate are put in order and counted: for as many pages as anybody turns. */
const CANDIDATES = 150
/** Words that fit worse than this are a coincidence. */
const LEAST_WORDS = 0.45

const Codes = z.array(z.string())
const Hit = z.object({
  id: z.string(),
  listingId: z.string(),
  type: z.enum(['activity', 'organization']),
  needs: Codes,
  kind: z.string(),
  groups: Codes,
  ageFrom: z.number(),
  ageTo: z.number(),
  days: Codes,
  dayParts: Codes,
  free: z.boolean(),
  form: Codes,
  within: Codes,
  serves: Codes,
  room: z.enum(['open', 'waiting-list', 'full', 'unknown']),
  confirmedAtSeconds: z.number(),
  _geo: z.object({ lat: z.number(), lng: z.number() }).optional(),
  _rankingScore: z.number().default(0),
})
/** What is only counted is passed on as it is. */
const Answer = z.object({ results: z.array(z.object({ hits: z.array(Hit.loose()) })) })
type Hit = z.infer<typeof Hit>

type Parts = { ask: IndexAsker; indexUid: string; query: SearchQuery; asked: Asked; words: string[]; now: Date }

/**
 * Finds what fits what was understood: candidates by the person's own words and by the needs in them, near the place first, put in
 * order by `rank`. Nothing that was understood filters; only what was ticked does. Total and counts are of the candidates.
 */
export async function findUnderstood({ ask, indexUid, query, asked, words, now }: Parts): Promise<FoundOffers> {
  const questions = candidateQueries(indexUid, query, asked, words)
  const { results } = Answer.parse(await ask(questions))
  const found = new Map<string, { hit: Hit; candidate: Candidate }>()
  results.forEach(({ hits }, number) => {
    const byWords = questions[number]?.q !== ''
    for (const hit of hits) {
      if (byWords && hit._rankingScore < LEAST_WORDS) continue
      const said = byWords ? hit._rankingScore : 0
      const known = found.get(hit.id)
      if (known) known.candidate.words = Math.max(known.candidate.words, said)
      else found.set(hit.id, { hit, candidate: { ...hit, point: hit._geo ?? null, words: said } })
    }
  })
  const ticked = tickedIn(query)
  const all = [...found.values()]
  const fitting = all.filter(({ hit }) => ticked.every((group) => fits(hit, group))).map(({ candidate }) => candidate)
  const start = (query.page - 1) * query.pageSize
  return {
    hits: rank(fitting, asked, now)
      .slice(start, start + query.pageSize)
      .map(({ id, listingId }) => ({ id, listingId })),
    total: fitting.length,
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
  words: string[],
): MultiSearchQuery[] {
  const ticked = tickedIn(query)
  const places = placeFilters(query)
  const filters = [
    ticked,
    ...ticked.filter(({ facet }) => facet !== 'network').map((group) => ticked.filter((other) => other !== group)),
  ]
  const here = asked.place
    ? [`within IN [${asked.place.codes}] OR serves IN [${[...asked.place.codes, ...asked.place.parents]}]`]
    : []
  return filters.flatMap((groups) =>
    [here, []].slice(here.length ? 0 : 1).flatMap((area) =>
      kindsOf(asked, words).map(({ filter, ...kind }) => ({
        indexUid,
        attributesToRetrieve: [...RANKED_ATTRIBUTES],
        limit: CANDIDATES,
        ...kind,
        filter: [...groups.map(anyOf), ...places, ...area, ...filter],
      })),
    ),
  )
}

type Question = Pick<MultiSearchQuery, 'sort' | 'matchingStrategy' | 'showRankingScore'> & {
  q: string
  filter: string[]
}

/** The person's own words always search as well. */
function kindsOf({ needs, wantsToHelp, when, how }: Asked, words: string[]): Question[] {
  const newest = { q: '', sort: ['confirmedAtSeconds:desc'] }
  return [
    ...(words.length
      ? [
          {
            q: words.join(' ').slice(0, 300),
            matchingStrategy: 'frequency' as const,
            showRankingScore: true,
            filter: [],
          },
        ]
      : []),
    ...(needs.size ? [{ ...newest, filter: [`needs IN [${[...needs.keys()]}]`] }] : []),
    ...(wantsToHelp ? [{ ...newest, filter: ['kind = volunteering'] }] : []),
    // Nothing said of what it should be about: then when and how are what was asked.
    ...(needs.size || wantsToHelp
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
