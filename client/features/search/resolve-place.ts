import type { Caller } from '#contract'
import type { Suggestions } from '#domain/reply.ts'
import { slugify } from '#domain/slug.ts'
import { liesIn } from './nested-areas.ts'

type Place = Suggestions['places'][number]

/** What a typed place means: one place, a choice between several, or nothing we know. */
export type ResolvedPlace = { codes: string[] } | { choices: Place[] } | null

export async function resolvePlace(call: Caller, typed: string): Promise<ResolvedPlace> {
  if (!slugify(typed)) return null
  const { places } = await call('suggestions', { query: { q: typed } })
  const exact = places.filter(({ name }) => isNamed(name, typed))
  const meant = exact.length ? exact : places
  const [first] = meant
  if (!first) return null
  // A wijk and the buurt inside it often share a name: the larger one holds both.
  const clear = exact.length ? meant.every((place) => holds(first, place)) : meant.length === 1
  return clear ? { codes: first.codes } : { choices: meant }
}

export function isNamed(name: string, typed: string): boolean {
  return slugify(name) === slugify(typed)
}

function holds(large: Place, small: Place): boolean {
  return small.codes.every((code) => large.codes.some((outer) => liesIn(code, outer)))
}
