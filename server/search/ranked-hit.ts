import * as z from 'zod'
import type { Candidate } from '#domain/asked.ts'
import { madeOnce } from '#domain/made-once.ts'

/** Told by one look at the whole list: some hundred words an offer, each as a schema of its own, take longer than finding them. */
export const Codes = z.custom<string[]>(
  (given) => Array.isArray(given) && given.every((one) => typeof one === 'string'),
)

/** What the index gives of an offer where we put the order in it ourselves: `weighed` and, for words, `keys`. */
export const RankedHit = z.object({
  id: z.string(),
  listingId: z.string(),
  type: z.enum(['activity', 'organization']),
  called: Codes.default([]),
  organizationCalled: Codes.default([]),
  needs: Codes,
  said: Codes.default([]),
  saidStrengths: z.array(z.number()).default([]),
  facts: Codes.default([]),
  tradition: z.string().nullable().default(null),
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
  beside: Codes.default([]),
  room: z.enum(['open', 'waiting-list', 'full', 'unknown']),
  confirmedAtSeconds: z.number(),
  _geo: z.object({ lat: z.number(), lng: z.number() }).optional(),
  titleKeys: Codes.default([]),
  textKeys: Codes.default([]),
  moreKeys: Codes.default([]),
})
export type RankedHit = z.infer<typeof RankedHit>

/** A hit that is read by `rankedHit`. */
export const UnreadHit = z.custom<object>((given) => typeof given === 'object' && given !== null)

/** Reads a hit with whatever else it has, which is only counted. A loose schema takes twice as long. */
export const rankedHit = madeOnce((hit: object): RankedHit => ({ ...hit, ...RankedHit.parse(hit) }))

/** `words`: how well the person's own words fit, 0 to 1. */
export function candidateOf(hit: RankedHit, words: number): Candidate {
  return { ...hit, point: hit._geo ?? null, words }
}
