import * as z from 'zod'
import { madeOnce } from '#domain/made-once.ts'
import { OpenTimes } from '#domain/open-times.ts'
import { isObject } from './index-answer.ts'

/** Told by one look at the whole list: some hundred words an offer, each as a schema of its own, take longer than finding them. */
export const Codes = z.custom<string[]>(
  (given) => Array.isArray(given) && given.every((one) => typeof one === 'string'),
)

/**
 * What the index gives of an offer where we put the order in it ourselves: `weighed` and, for words, `keys`; and what of it is only
 * counted. Read as one object, that of each of some hundreds of offers is made once.
 */
export const RankedHit = z
  .object({
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
    network: z.string().default(''),
    themes: Codes.default([]),
    languages: Codes.default([]),
    moments: Codes.default([]),
    accessibility: Codes.default([]),
    areas: Codes.default([]),
    opens: OpenTimes.optional(),
  })
  .transform((read) => Object.assign(read, { point: read._geo ?? null }))
export type RankedHit = z.infer<typeof RankedHit>

/** A hit that is read by `rankedHit`. */
export const UnreadHit = z.custom<object>(isObject)

export const rankedHit = madeOnce((hit: object): RankedHit => RankedHit.parse(hit))
