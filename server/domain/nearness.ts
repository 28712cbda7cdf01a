import type { Asked, Candidate } from './asked.ts'
import { metresToNearest } from './geo.ts'
import { townOf } from './neighbourhood.ts'

/**
 * How something lies to a place that somebody spoke of, from near to far: it stands in it or serves it; it stands just over its
 * border; in an area that borders on it; elsewhere in its municipality; it is a call or a screen away, for everybody; elsewhere.
 */
export type Nearness = (typeof NEAR_TO_FAR)[number]
export const NEAR_TO_FAR = ['here', 'beside', 'neighbours', 'municipality', 'remote', 'outside'] as const

type Place = NonNullable<Asked['place']>

export function nearnessOf(
  { within, serves, beside, form, postcodes }: Candidate,
  place: Place,
  postcode: string | null,
): Nearness {
  const meets = (codes: readonly string[], asked: readonly string[]) => codes.some((code) => asked.includes(code))
  if (postcode && postcodes.includes(postcode)) return 'here'
  if (meets(within, place.codes) || meets(serves, [...place.codes, ...place.parents])) return 'here'
  if (meets(beside, place.codes)) return 'beside'
  if (meets(within, place.around ?? [])) return 'neighbours'
  if (meets(within, townsOf(place))) return 'municipality'
  return serves.length === 0 && isRemote(form) ? 'remote' : 'outside'
}

/** Help that comes over any border, as far as it is meant for who lives there. */
export const REMOTE = ['by-phone', 'online'] as const

export function isRemote(form: readonly string[]): boolean {
  return REMOTE.some((one) => form.includes(one))
}

/** The municipalities a place lies in, as far as they are known. */
export function townsOf({ codes, parents }: Pick<Place, 'codes' | 'parents'>): string[] {
  return [...new Set([...codes, ...parents].map(townOf))]
}

/** Metres from the nearest middle of the place; null where either is not known. */
export function metresFrom({ centres }: Place, { point }: Pick<Candidate, 'point'>): number | null {
  return point && metresToNearest(centres, point)
}
