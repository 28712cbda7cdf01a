import { Problem } from '#domain/problem.ts'
import { FacetName, type SearchPage, type SearchQuery } from '#domain/search.ts'
import { dangerIn } from '#domain/understanding/danger.ts'
import type { KnownTerms } from './known-terms.ts'
import type { SearchService } from './search-service.ts'

type Search = Pick<SearchService, 'search'>
type Parts = {
  search: Search
  /** The same, with an index that must answer at once or is passed by. */
  hurried: Search
  known: KnownTerms
  log: { warn(details: object, message: string): void }
}

/** So long whoever speaks of danger waits at most for what may help beside whom to call. */
const MOST_IN_DANGER_MILLISECONDS = 400
const NO_FACETS = Object.fromEntries(FacetName.options.map((name) => [name, []])) as unknown as SearchPage['facets']

/**
 * Answers a search. Throws `invalid` for a code that nothing here has. Who speaks of danger is told whom to call, which takes only
 * the words: with what was found in a moment, and with nothing where that takes longer, fails or is too busy.
 */
export function answeredSearch({ search, hurried, known, log }: Parts) {
  return async function answer(query: SearchQuery): Promise<SearchPage> {
    const danger = dangerIn(query.q)?.kind
    if (!danger) return checked(search, query)
    try {
      const found = await inTime(checked(hurried, query))
      if (found) return found
      log.warn({}, 'a search took too long to wait for; answered without results')
    } catch (error) {
      if (error instanceof Problem && error.code === 'invalid') throw error
      log.warn(
        { reason: error instanceof Error ? error.message : 'unknown' },
        'a search failed; answered without results',
      )
    }
    return withoutResults(query, danger)
  }

  /** A question about what is not there is a mistake, and is said to be one; silence would look like an empty neighbourhood. */
  async function checked(by: Search, query: SearchQuery): Promise<SearchPage> {
    await known.check(query)
    return by.search(query)
  }
}

/** Null for what is not there in time; it may come or fail later, unheard. */
async function inTime<T>(coming: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), MOST_IN_DANGER_MILLISECONDS)
  })
  try {
    return await Promise.race([coming, late])
  } finally {
    clearTimeout(timer)
  }
}

function withoutResults(
  { page, pageSize }: SearchQuery,
  danger: NonNullable<SearchPage['understood']['danger']>,
): SearchPage {
  return {
    understood: { chips: [], danger, elsewhere: null, ask: null, beyond: null, whereAreYou: false },
    widened: null,
    wayOn: null,
    total: 0,
    totalIs: 'at-least',
    page,
    pageSize,
    orderedBy: 'fit',
    inexact: false,
    results: [],
    facets: NO_FACETS,
    countsAre: 'at-least',
    opens: null,
    // The page says then that the search is not as it should be.
    engine: 'mongodb',
  }
}
