import type { Caller } from '#contract'
import type { Suggestions } from '#domain/reply.ts'
import { slugify } from '#domain/slug.ts'
import { liesIn } from './nested-areas.ts'

type Suggested = Suggestions['places'][number]

/** `inside` tells it from others of that name; without `codes` no areas of it are here. */
export type PlaceOption = { name: string; inside: string; codes: string[] }

/**
 * What a typed place means: areas; a choice between several, with as `codes` the areas of the best guess; a place of which no areas are
 * here, which the search itself understands; or nothing we know.
 */
export type ResolvedPlace =
  | { codes: string[]; choices: PlaceOption[]; more: boolean }
  | { isFar: true; codes: []; choices: []; more: false }
  | null

export async function resolvePlace(call: Caller, typed: string, network: string): Promise<ResolvedPlace> {
  if (!slugify(typed)) return null
  const inNetwork = network ? { network } : {}
  const { places } = await call('places', { query: { q: typed, ...inNetwork } })
  const [first] = places
  if (!first) return begunWith(call, typed, inNetwork)
  const unclear = places.find(({ options }) => options.length > 0)
  const codes = [...new Set(places.flatMap((place) => place.codes))]
  if (unclear) return { codes, choices: unclear.options, more: unclear.more }
  return codes.length > 0 ? { codes, choices: [], more: false } : { isFar: true, codes: [], choices: [], more: false }
}

/** Half a name may still be clear. What is here goes before what lies elsewhere, which is shown to choose from. */
async function begunWith(call: Caller, typed: string, inNetwork: { network?: string }): Promise<ResolvedPlace> {
  const { places } = await call('suggestions', { query: { q: typed, ...inNetwork } })
  const here = places.filter(({ codes }) => codes.length > 0)
  const exact = here.filter(({ name }) => isNamed(name, typed))
  const meant = exact.length ? exact : here
  const [first] = meant
  if (!first) return places.length > 0 ? { codes: [], choices: places, more: false } : null
  // A wijk and the buurt inside it often share a name: the larger one holds both.
  const clear = exact.length ? meant.every((place) => holds(first, place)) : meant.length === 1
  return clear ? { codes: first.codes, choices: [], more: false } : { codes: [], choices: meant, more: false }
}

export function isNamed(name: string, typed: string): boolean {
  return slugify(name) === slugify(typed)
}

function holds(large: Suggested, small: Suggested): boolean {
  return small.codes.every((code) => large.codes.some((outer) => liesIn(code, outer)))
}
