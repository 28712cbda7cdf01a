import * as z from 'zod'
import type { Offer } from '#domain/offer.ts'
import { leanTimes } from '#domain/open-times.ts'
import { isObject } from './index-answer.ts'

/** What the order of results and of matches is made from; nothing else is given out, as rows come from the database. */
const WEIGHED = [
  'id',
  'listingId',
  'type',
  'network',
  'called',
  'organizationCalled',
  'needs',
  'themes',
  'said',
  'saidStrengths',
  'facts',
  'kind',
  'groups',
  'ageFrom',
  'ageTo',
  'languages',
  'moments',
  'days',
  'dayParts',
  'free',
  'paid',
  'form',
  'accessibility',
  'tradition',
  'womenOnly',
  'contribute',
  'areas',
  'within',
  'postcodes',
  'serves',
  'beside',
  'room',
  'answersWithinDays',
  'waitWeeks',
] as const satisfies (keyof Offer)[]

/** Stems, for comparing words. */
export const KEY_ATTRIBUTES = ['titleKeys', 'textKeys', 'moreKeys'] as const satisfies (keyof Offer)[]

/** What is packed: another list makes another index. */
export const PACKED = [...WEIGHED, ...KEY_ATTRIBUTES, 'opens']

/**
 * What is read of an offer at a search, as texts that the index only hands over. Thirty fields of their own take it twice as long,
 * and a search reads some hundreds of offers.
 */
export type PackedOffer = { weighed: string; keys: string; opens: string }
export const PACKED_PARTS = ['weighed', 'keys', 'opens'] as const satisfies (keyof PackedOffer)[]

export function packedOffer(offer: Offer): PackedOffer {
  const { point, confirmedAt } = offer
  const seconds = { confirmedAtSeconds: secondsOf(confirmedAt) }
  return {
    weighed: JSON.stringify({ ...pick(offer, WEIGHED), ...seconds, ...(point ? { _geo: point } : {}) }),
    keys: JSON.stringify(pick(offer, KEY_ATTRIBUTES)),
    opens: JSON.stringify({ opens: leanTimes(offer.opens) }),
  }
}

/** 0 when nobody ever said that it is right. */
export const secondsOf = (confirmedAt: string | null): number =>
  confirmedAt ? Math.floor(Date.parse(confirmedAt) / 1000) : 0

type Hit = Partial<Record<keyof PackedOffer, unknown>>
const Results = z.object({ results: z.array(z.looseObject({ hits: z.array(z.custom<Hit>(isObject)) })) })

/** So many offers are kept as they were read, twice at most, at some two kB each. */
const KEPT_OFFERS = 5_000
let lately = new Map<string, Known>()
let before = new Map<string, Known>()
type Known = { text: string; read: object }
/** As many letters of a packed offer as hold its id and the name of that field. */
const ID_LETTERS = 45

/**
 * The answer of the index with the fields of each hit in the place of the texts that they were packed in. The same text is one
 * object, also in another answer: what was read of late is not read again, nor is whatever was worked out of it.
 */
export function unpacked(answer: unknown): unknown {
  const { results } = Results.parse(answer)
  return { results: results.map((result) => ({ ...result, hits: result.hits.map(unpackedHit) })) }
}

function unpackedHit(hit: Hit): object {
  const { weighed, keys, opens, ...others } = hit
  const text = together([weighed, keys, opens].filter((part) => typeof part === 'string'))
  if (text === '') return hit
  const read = (): object => JSON.parse(text)
  if (Object.keys(others).length > 0) return Object.assign(others, read())
  const offer = `${text.slice(0, ID_LETTERS)}${Number(keys !== undefined)}${Number(opens !== undefined)}`
  const near = lately.get(offer) ?? before.get(offer)
  const known = near?.text === text ? near : { text, read: Object.freeze(read()) }
  if (lately.size >= KEPT_OFFERS) {
    before = lately
    lately = new Map()
  }
  lately.set(offer, known)
  return known.read
}

/** Several objects as one, before they are read. */
function together(parts: string[]): string {
  return parts.length > 1 ? `{${parts.map((part) => part.slice(1, -1)).join()}}` : (parts[0] ?? '')
}

function pick<Key extends keyof Offer>(offer: Offer, keys: readonly Key[]): Pick<Offer, Key> {
  return Object.fromEntries(keys.map((key) => [key, offer[key]])) as Pick<Offer, Key>
}
