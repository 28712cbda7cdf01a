import * as z from 'zod'
import type { Candidate } from '#domain/asked.ts'

const Codes = z.array(z.string())

/** What the index gives of an offer where we put the order in it ourselves: `weighed` and, for words, `keys`. */
export const RankedHit = z.object({
  id: z.string(),
  listingId: z.string(),
  type: z.enum(['activity', 'organization']),
  needs: Codes,
  said: Codes.default([]),
  saidStrengths: z.array(z.number()).default([]),
  facts: Codes.default([]),
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

/** `words`: how well the person's own words fit, 0 to 1. */
export function candidateOf(hit: RankedHit, words: number): Candidate {
  return { ...hit, point: hit._geo ?? null, words }
}
