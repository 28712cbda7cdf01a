import { same } from '#domain/merge-seed.ts'
import { levelOf, parentCodesOf } from '#domain/neighbourhood.ts'
import { type SearchPage, SearchQuery } from '#domain/search.ts'

/** All that is remembered of a search, and only until it is counted. */
export type CountedSearch = { network: string | null; needs: (string | null)[]; area: string | null; found: boolean }

/** A question in which nothing was asked. */
const UNASKED: Record<string, unknown> = SearchQuery.parse({})

/** What may stand in a question that somebody asks afresh. Anything else refines a question that was counted already. */
const FRESH = new Set([
  'q',
  'where',
  'network',
  'neighbourhood',
  'need',
  'theme',
  'near',
  'radius',
  'page',
  'pageSize',
  'sort',
  // The page asks for the numbers beside its filters with every question.
  'filters',
])

/**
 * What counts of a search; null for one that is not counted: somebody in danger, somebody who looks for something we are not for, a
 * next page, a filter more, or a look around without a question.
 */
export function countedSearch(query: SearchQuery, page: SearchPage): CountedSearch | null {
  const { understood } = page
  if (understood.danger || understood.elsewhere || !isFresh(query)) return null
  const chips = (kind: string) => understood.chips.filter((chip) => chip.kind === kind).flatMap((chip) => chip.values)
  const needs = [...new Set([...query.need, ...chips('need')])]
  if (!query.q && needs.length === 0) return null
  return {
    network: query.network ?? null,
    needs: needs.length > 0 ? needs : [null],
    area: coarse(query.neighbourhood.length > 0 ? query.neighbourhood : chips('place')),
    found: page.widened ? page.widened.exact > 0 : page.total > 0,
  }
}

function isFresh(query: SearchQuery): boolean {
  if (query.page > 1 || query.sort !== 'relevance') return false
  return Object.entries(query).every(([name, value]) => FRESH.has(name) || same(value, UNASKED[name]))
}

/** The wijk; its town where more wijken are meant; null where none is, or more towns are. */
export function coarse(codes: string[]): string | null {
  const wijken = new Set(codes.map((code) => (levelOf(code) === 'buurt' ? (parentCodesOf(code)[0] ?? code) : code)))
  if (wijken.size === 1) return [...wijken][0] ?? null
  const towns = new Set(codes.map((code) => `GM${code.slice(2, 6)}`))
  return towns.size === 1 ? ([...towns][0] ?? null) : null
}
