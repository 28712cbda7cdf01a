import type { Activity } from '#domain/activity.ts'
import type { Listing } from '#domain/listing.ts'
import type { Location } from '#domain/organization.ts'
import { stableUuid } from '../listings/stable-uuid.ts'
import { fold } from './columns.ts'
import type { AreaNames } from './derived-summary.ts'
import { type KnownListings, textOf } from './known-listings.ts'
import { matchLeftovers } from './match-leftovers.ts'
import type { RowFacts } from './read-row.ts'
import type { RowSpeaker } from './remark.ts'
import { keysOf, type RowKeys } from './row-keys.ts'

/** A row beside what it is about: an activity and a place that are there already (`before`), or new ones with these ids. */
export type MatchedRow = {
  facts: RowFacts
  activityId: string
  activity: Activity | null
  locationId: string
  location: Location | null
}

/** The rows of one listing, in the order of the file. */
export type RowGroup = { key: string; listing: Listing | null; rows: MatchedRow[] }

type Parts = { network: string; known: KnownListings; areas: AreaNames; speakerOf: (row: number) => RowSpeaker }
type Found = { facts: RowFacts; keys: RowKeys; listing: Listing | null; activity: Activity | null }

/** Puts rows of one organisation together and finds the listing each belongs to. Says which rows are there twice. */
export function groupRows(rows: RowFacts[], parts: Parts): { groups: RowGroup[]; doubledCount: number } {
  const { network, known, areas } = parts
  const { found, doubledCount } = findByKey(rows, parts)
  const claimed = new Set(found.flatMap(({ activity }) => activity?.id ?? []))
  const fresh = found.filter(({ activity, facts }) => !activity && facts.kind !== 'organization')
  const joined = new Map<string, Listing>()
  for (const [row, { listing, activity }] of matchLeftovers(fresh, known, claimed, areas)) {
    Object.assign(row, { listing, activity })
    joined.set(row.keys.listing, listing)
  }

  const groups = new Map<string, RowGroup>()
  for (const { facts, keys, activity, ...row } of found) {
    const listing = row.listing ?? joined.get(keys.listing) ?? null
    const text = listing && textOf(listing)
    const ofWhole = facts.kind === 'organization' ? text?.locations[0]?.id : undefined
    const locationId = activity?.locationId ?? ofWhole ?? stableUuid(`import/${network}/location/${keys.place}`)
    const location = text?.locations.find(({ id }) => id === locationId) ?? null
    const group = groups.get(listing?.id ?? keys.listing) ?? { key: keys.listing, listing, rows: [] }
    const activityId = activity?.id ?? activityIdOf(network, keys)
    group.rows.push({ facts, activityId, activity, locationId, location })
    groups.set(listing?.id ?? keys.listing, group)
  }
  return { groups: [...groups.values()], doubledCount }
}

function activityIdOf(network: string, keys: RowKeys): string {
  return stableUuid(`import/${network}/activity/${keys.activity}`)
}

/** What each row points at by its mark, key or organisation; a row that is there twice only once. */
function findByKey(rows: RowFacts[], { network, known, speakerOf }: Parts): { found: Found[]; doubledCount: number } {
  const seen = new Map<string, RowFacts>()
  const named = listingsNamedIn(rows, known)
  const found: Found[] = []
  let doubledCount = 0
  for (const facts of rows) {
    const keys = keysOf(facts)
    const listing =
      known.byId.get(facts.key) ??
      known.bySourceKey.get(keys.listing) ??
      (facts.organization ? named.get(fold(facts.organization)) : null) ??
      null
    const ownId = activityIdOf(network, keys)
    const text = listing && textOf(listing)
    const activity = text?.activities.find(({ id }) => id === facts.key || id === ownId) ?? null
    const earlier = seen.get(activity?.id ?? ownId)
    if (earlier) {
      if (sayDoubled(facts, earlier, speakerOf)) doubledCount++
      continue
    }
    seen.set(activity?.id ?? ownId, facts)
    found.push({ facts, keys, listing, activity })
  }
  return { found, doubledCount }
}

/** A new row for an organisation that is there already joins it, also when its listing was not made by an import. */
function listingsNamedIn(rows: RowFacts[], known: KnownListings): Map<string, Listing> {
  const named = new Map([...known.byName].flatMap(([name, listing]) => (listing ? [[name, listing] as const] : [])))
  for (const { key, organization } of rows) {
    const listing = organization ? known.byId.get(key) : undefined
    if (listing) named.set(fold(organization), listing)
  }
  return named
}

/** True when the rows are the same; rows of one key that differ are a problem. */
function sayDoubled(facts: RowFacts, earlier: RowFacts, speakerOf: Parts['speakerOf']): boolean {
  const say = speakerOf(facts.row)
  if (JSON.stringify({ ...facts, row: 0 }) === JSON.stringify({ ...earlier, row: 0 })) {
    say.warn(
      null,
      `rij ${facts.row} is precies gelijk aan rij ${earlier.row}; hij is een keer opgenomen`,
      'Haal een van de twee weg.',
    )
    return true
  }
  if (facts.key)
    say.problem('key', `het kenmerk "${facts.key}" staat ook in rij ${earlier.row}`, 'Geef elke rij een eigen kenmerk.')
  else
    say.problem(
      'name',
      `rij ${facts.row} heeft dezelfde naam, soort en plaats als rij ${earlier.row}, maar verschilt verder`,
      'Voeg de rijen samen, of geef ze elk een eigen naam of een eigen "kenmerk".',
    )
  return false
}
