import * as z from 'zod'
import type { ListingContent } from '../listing.ts'
import { slugify } from '../slug.ts'

/** Why two organisations may be one. */
export const DuplicateReason = z.enum([
  'same-kvk-number',
  'same-name',
  'name-alike',
  'same-phone',
  'same-email',
  'same-website',
  'same-address',
  'same-postcode',
])
export type DuplicateReason = z.infer<typeof DuplicateReason>

export const PossibleDuplicate = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  /** From 0 to 1. */
  score: z.number(),
  reasons: z.array(DuplicateReason),
})
export type PossibleDuplicate = z.infer<typeof PossibleDuplicate>

/** What an organisation is known by, written one way. Addresses that are hidden do count: only `reasons` leave the server. */
export type Traits = Record<'kvkNumbers' | 'phones' | 'emails' | 'websites' | 'addresses' | 'postcodes', string[]> & {
  name: string
  /** The words of the name that tell, in the order of the alphabet. */
  nameKey: string
  /** Every two letters that stand together in that, sorted. */
  namePairs: string[]
}
export type KnownOrganization = { id: string; name: string; traits: Traits }

/** How much a reason says by itself. A place is shared by many, a postcode by more. */
const WEIGHTS: Record<DuplicateReason, number> = {
  'same-kvk-number': 0.95,
  'same-name': 0.8,
  'name-alike': 0.45,
  'same-phone': 0.5,
  'same-email': 0.6,
  'same-website': 0.5,
  'same-address': 0.3,
  'same-postcode': 0.1,
}
const LEAST_SCORE = 0.45
const MOST_SHOWN = 5
const ALIKE_FROM = 0.7
/** Words of a name that say nothing of which organisation it is. */
const COMMON_WORDS = new Set('stichting vereniging st de het een van voor en in te bv afdeling wijk buurt'.split(' '))
/** Where many have a page: the path says who it is. */
const SHARED_HOSTS = /(^|\.)(facebook|instagram|linkedin|meetup|google|wordpress|blogspot)\./

export function traitsOf({ organization, locations }: ListingContent): Traits {
  const { contact, kvkNumber, name } = organization
  const nameKey = wordsOf(name).sort().join(' ')
  return {
    name: slugify(name),
    nameKey,
    namePairs: pairsOf(nameKey).sort(),
    kvkNumbers: kvkNumber ? [kvkNumber] : [],
    phones: contact.phone ? [phoneKey(contact.phone)] : [],
    emails: contact.email ? [contact.email.toLowerCase()] : [],
    websites: contact.website ? [websiteKey(contact.website)].filter(Boolean) : [],
    addresses: locations.flatMap(({ address }) =>
      address.postcode && address.houseNumber ? [slugify(`${address.postcode} ${address.houseNumber}`)] : [],
    ),
    postcodes: locations.flatMap(({ address }) => address.postcode ?? []),
  }
}

/** Organisations that are likely the same as this one, likeliest first, with the reasons. */
export function possibleDuplicates(traits: Traits, known: Iterable<KnownOrganization>): PossibleDuplicate[] {
  const found: PossibleDuplicate[] = []
  for (const { id, name, traits: other } of known) {
    const reasons = reasonsFor(traits, other)
    const score = Math.round((1 - reasons.reduce((doubt, reason) => doubt * (1 - WEIGHTS[reason]), 1)) * 100) / 100
    if (score >= LEAST_SCORE) found.push({ id, name, score, reasons })
  }
  return found.sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1)).slice(0, MOST_SHOWN)
}

function reasonsFor(a: Traits, b: Traits): DuplicateReason[] {
  const alike = likeness(a, b)
  const address = share(a.addresses, b.addresses)
  const all: [DuplicateReason, boolean][] = [
    ['same-kvk-number', share(a.kvkNumbers, b.kvkNumbers)],
    ['same-name', a.name !== '' && (a.name === b.name || alike === 1)],
    ['name-alike', alike >= ALIKE_FROM && alike < 1 && a.name !== b.name],
    ['same-phone', share(a.phones, b.phones)],
    ['same-email', share(a.emails, b.emails)],
    ['same-website', share(a.websites, b.websites)],
    ['same-address', address],
    ['same-postcode', !address && share(a.postcodes, b.postcodes)],
  ]
  return all.flatMap(([reason, holds]) => (holds ? [reason] : []))
}

function share(some: string[], others: string[]): boolean {
  return some.some((one) => others.includes(one))
}

/** How alike two names are, from 0 to 1: by pairs of letters, so that a slip or a plural does not matter. */
function likeness(a: Traits, b: Traits): number {
  if (!a.nameKey || !b.nameKey) return 0
  if (a.nameKey === b.nameKey) return 1
  const count = a.namePairs.length + b.namePairs.length
  return Math.min(0.99, (2 * sharedBy(a.namePairs, b.namePairs)) / (count || 1))
}

/** Both are sorted. */
function sharedBy(some: string[], others: string[]): number {
  let shared = 0
  for (let one = 0, other = 0; one < some.length && other < others.length; ) {
    const [left, right] = [some[one] as string, others[other] as string]
    if (left === right) shared++
    if (left <= right) one++
    if (right <= left) other++
  }
  return shared
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))
}

function wordsOf(name: string): string[] {
  const words = slugify(name).split('-').filter(Boolean)
  const telling = words.filter((word) => !COMMON_WORDS.has(word))
  return telling.length ? telling : words
}

/** The last nine digits: with 0, with +31 or with 0031 in front. */
function phoneKey(phone: string): string {
  return phone.replace(/\D/g, '').slice(-9)
}

function websiteKey(website: string): string {
  if (!URL.canParse(website)) return ''
  const url = new URL(website)
  const host = url.hostname.toLowerCase().replace(/^www\./, '')
  if (!SHARED_HOSTS.test(host)) return host
  const path = url.pathname.replace(/\/+$/, '').toLowerCase()
  return path ? host + path : ''
}
