import type { Activity } from '#domain/activity.ts'
import { distanceMetres } from '#domain/geo.ts'
import type { Listing } from '#domain/listing.ts'
import type { Location } from '#domain/organization.ts'
import { fold } from './columns.ts'
import { type AreaNames, placeLabel, typeOfSummary } from './derived-summary.ts'
import { type KnownListings, textOf } from './known-listings.ts'
import type { RowFacts } from './read-row.ts'

/** An activity that no row of the file points at by its key. */
export type Leftover = { listing: Listing; activity: Activity; location: Location | null; type: string }

/** A row that is new by its key. `listing` is that of its organisation, when it is there. */
export type NewRow = { facts: RowFacts; listing: Listing | null }

const NEAR_METRES = 200

type Rule = (facts: RowFacts, left: Leftover) => boolean
/** One thing may have been changed in the file since the last time: the type, the address, or a letter of the name. */
const RULES: Rule[] = [
  (facts, left) => sameName(facts, left) && sameAddress(facts, left),
  (facts, left) => sameName(facts, left) && sameType(facts, left) && near(facts, left),
  (facts, left) => sameAddress(facts, left) && sameType(facts, left) && closeName(facts, left),
]

/**
 * Finds again what a row was about before one of its cells was mended, so that mending a file does not double what it made. Only
 * where one row and one activity of an earlier import fit each other and nothing else.
 */
export function matchLeftovers<R extends NewRow>(
  rows: R[],
  known: KnownListings,
  claimed: Set<string>,
  areas: AreaNames,
): Map<R, Leftover> {
  const matched = new Map<R, Leftover>()
  if (rows.length === 0) return matched
  const byTrait = new Map<string, Leftover[]>()
  for (const left of known.all.flatMap((listing) => leftoversOf(listing, claimed, areas))) {
    for (const trait of traitsOf(left.activity.title, left.location?.address ?? null)) {
      const there = byTrait.get(trait)
      if (there) there.push(left)
      else byTrait.set(trait, [left])
    }
  }
  for (const rule of RULES) {
    const wishes = new Map<Leftover, R[]>()
    for (const row of rows) {
      if (matched.has(row)) continue
      const [only, ...others] = candidatesOf(row, byTrait).filter(
        (left) => !claimed.has(left.activity.id) && rule(row.facts, left),
      )
      if (only && others.length === 0) wishes.set(only, [...(wishes.get(only) ?? []), row])
    }
    for (const [left, [row, ...rivals]] of wishes) {
      if (!row || rivals.length > 0) continue
      matched.set(row, left)
      claimed.add(left.activity.id)
    }
  }
  return matched
}

function leftoversOf(listing: Listing, claimed: Set<string>, areas: AreaNames): Leftover[] {
  const text = textOf(listing)
  if (!text || listing.source.kind !== 'import') return []
  return text.activities.flatMap((activity) => {
    if (claimed.has(activity.id)) return []
    const location = text.locations.find(({ id }) => id === activity.locationId) ?? null
    const type = typeOfSummary(activity.summary, placeLabel(location, activity.catchment, areas))
    return [{ listing, activity, location, type }]
  })
}

/** A row stays with its organisation; a row that names none goes with what such a row made. */
function candidatesOf({ facts, listing }: NewRow, byTrait: Map<string, Leftover[]>): Leftover[] {
  const found = new Set(traitsOf(facts.name, facts).flatMap((trait) => byTrait.get(trait) ?? []))
  return [...found].filter((left) => {
    if (facts.organization) return left.listing.id === listing?.id
    const key = left.listing.source.key ?? ''
    return key.startsWith('rij:') || (key.startsWith('kenmerk:') && !facts.key)
  })
}

type Addressed = { street: string; houseNumber: string; postcode: string | null; city: string }

function traitsOf(name: string, address: Addressed | null): string[] {
  const where = address && addressOf(address)
  return [`naam ${fold(name)}`, ...(where ? [`adres ${where}`] : [])]
}

/** Null when there is too little to tell one door from another. */
function addressOf({ street, houseNumber, postcode, city }: Addressed): string | null {
  if (postcode) return `${fold(postcode)} ${fold(houseNumber)}`
  return street ? `${fold(street)} ${fold(houseNumber)} ${fold(city)}` : null
}

const sameName: Rule = (facts, { activity }) => fold(facts.name) === fold(activity.title)
const sameType: Rule = (facts, { type }) => fold(facts.type) === fold(type)

function sameAddress(facts: RowFacts, { location }: Leftover): boolean {
  const here = addressOf(facts)
  return here !== null && location !== null && here === addressOf(location.address)
}

function near(facts: RowFacts, { location }: Leftover): boolean {
  if (!location) return false
  const { address, point } = location
  if (facts.point && point && distanceMetres(facts.point, point) <= NEAR_METRES) return true
  if (facts.postcode && facts.postcode === address.postcode) return true
  return facts.street !== '' && fold(facts.street) === fold(address.street) && fold(facts.city) === fold(address.city)
}

/** At most two letters differ, or one in six: "Carr?" and "Carré". */
function closeName(facts: RowFacts, { activity }: Leftover): boolean {
  const [a, b] = [fold(facts.name), fold(activity.title)]
  const most = Math.min(Math.max(2, Math.floor(a.length / 6)), Math.floor(a.length / 2))
  return Math.abs(a.length - b.length) <= most && editDistance(a, b) <= most
}

/** How many letters to put in, take out or change (Levenshtein). */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [row, letter] of [...a].entries()) {
    const current = [row + 1]
    for (let at = 0; at < b.length; at++) {
      const change = (previous[at] ?? 0) + (letter === b[at] ? 0 : 1)
      current.push(Math.min(change, (previous[at + 1] ?? 0) + 1, (current[at] ?? 0) + 1))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}
