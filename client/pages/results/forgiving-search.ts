import type { Caller } from '#contract'
import type { SearchPage } from '#domain/search.ts'
import { problemOf } from '../../app/load.ts'
import {
  type Dropped,
  EMPTY_SEARCH,
  type ParameterName,
  type SearchAddress,
  toQuery,
} from '../../features/search/search-address.ts'

const RESULTS_PER_PAGE = 24

type Question = { search: SearchAddress; dropped: Dropped[] }
export type Answer = Question & { found: SearchPage }

/** Searches, and where the server refuses a part of the question, searches once more without that part. */
export async function forgivingSearch(call: Caller, { search, dropped }: Question, mayRetry = true): Promise<Answer> {
  try {
    const found = await call('search', { query: { ...toQuery(search, RESULTS_PER_PAGE), filters: 'true' } })
    if (found.results.length || search.page === 1 || !mayRetry) return { found, search, dropped }
    const firstPage = { search: { ...search, page: 1 }, dropped: [...dropped, left('page', search)] }
    return forgivingSearch(call, firstPage, false)
  } catch (error) {
    const refused = mayRetry ? refusedIn(error, search) : []
    if (refused.length === 0) throw error
    const rest = { ...search, ...Object.fromEntries(refused.map((name) => [name, EMPTY_SEARCH[name]])) }
    if (!rest.near) rest.radius = ''
    if (!rest.near && rest.sort === 'distance') rest.sort = 'relevance'
    return forgivingSearch(
      call,
      { search: rest, dropped: [...dropped, ...refused.map((name) => left(name, search))] },
      false,
    )
  }
}

type Known = { theme: Set<string>; need: Set<string>; neighbourhood: Set<string> }

/** The question without codes that nobody knows; null when there are none. */
export function withoutUnknown({ search, dropped }: Question, known: Known): Question | null {
  const rest = { ...search }
  const more: Dropped[] = []
  for (const name of ['theme', 'need', 'neighbourhood'] as const) {
    const unknown = search[name].filter((code) => !known[name].has(code))
    more.push(...unknown.map((value): Dropped => ({ name, value, why: 'value' })))
    rest[name] = search[name].filter((code) => known[name].has(code))
  }
  return more.length ? { search: rest, dropped: [...dropped, ...more] } : null
}

/** The parameters a refusal speaks of, as far as they are in this search. */
function refusedIn(error: unknown, search: SearchAddress): ParameterName[] {
  if (problemOf(error) !== 'invalid') return []
  const { fields } = error as unknown as { fields: { where: string }[] }
  const names = fields.map((field) => field.where.split(/[.[]/)[0] as ParameterName)
  return [...new Set(names)].filter((name) => Object.hasOwn(search, name))
}

function left(name: ParameterName, search: SearchAddress): Dropped {
  if (name === 'page') return { name, value: String(search.page), why: 'pastEnd' }
  return { name, value: String(search[name]), why: name === 'near' || name === 'bbox' ? 'place' : 'value' }
}
