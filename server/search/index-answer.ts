import * as z from 'zod'
import type { FoundOffers } from './found-offers.ts'

export function isObject(given: unknown): given is object {
  return typeof given === 'object' && given !== null
}

/** Of each field how many there are of each value: hundreds of numbers, which are looked at when the reply goes out; not twice. */
export const Counts = z.custom<Record<string, Record<string, number>>>(isObject)

/** Of what was put in order here, as much as presenting it takes. */
export function bareHit({ id, listingId, needs, beside }: Required<BareHit>): BareHit {
  return { id, listingId, needs, beside }
}
type BareHit = Pick<FoundOffers['hits'][number], 'id' | 'listingId' | 'needs' | 'beside'>
