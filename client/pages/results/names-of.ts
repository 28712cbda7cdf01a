import type { Caller } from '#contract'
import { needOf } from '#domain/chip-key.ts'
import { problemOf } from '../../app/load.ts'
import type { Language } from '../../app/paths.ts'
import type { Answer } from './forgiving-search.ts'

/** The names of needs that were chosen or left out: mostly beside the counts, else from the whole list. */
export async function needNames(
  call: Caller,
  language: Language,
  { search, found }: Answer,
): Promise<Record<string, string>> {
  const leftOut = search.without.flatMap((key) => needOf(key) ?? [])
  const need = [...search.need, ...leftOut]
  if (need.length === 0) return {}
  const counted = (found.facets.need ?? []).map(({ value, name }) => ({ code: value, name }))
  const all = need.every((code) => counted.some((one) => one.code === code))
    ? counted
    : (await call('needs', { query: { pageSize: '100' } })).results
  const chosen = all.filter(({ code }) => need.includes(code))
  return Object.fromEntries(chosen.map(({ code, name }) => [code, name?.[language] ?? code]))
}

/** What the chosen network is called; nothing where it is not there any more, or cannot be asked: no page is lost for a name. */
export async function networkName(call: Caller, slug: string): Promise<Record<string, string>> {
  if (!slug) return {}
  try {
    return { [slug]: (await call('network', { params: { slug } })).name }
  } catch (error) {
    const problem = problemOf(error)
    if (problem === 'not-found' || problem === 'unavailable') return {}
    throw error
  }
}
