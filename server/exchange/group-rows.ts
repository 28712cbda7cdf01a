import type { Activity } from '#domain/activity.ts'
import type { Listing } from '#domain/listing.ts'
import type { Location } from '#domain/organization.ts'
import { fold } from './columns.ts'
import { type KnownListings, textOf } from './known-listings.ts'
import type { RowFacts } from './read-row.ts'
import type { RowSpeaker } from './remark.ts'
import { keysOf, stableId } from './row-keys.ts'

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

type Parts = { network: string; known: KnownListings; speakerOf: (row: number) => RowSpeaker }

/** Puts rows of one organisation together and finds the listing each belongs to. Says which rows are there twice. */
export function groupRows(
  rows: RowFacts[],
  { network, known, speakerOf }: Parts,
): { groups: RowGroup[]; doubledCount: number } {
  const groups = new Map<string, RowGroup>()
  const seen = new Map<string, RowFacts>()
  const named = listingsNamedIn(rows, known)
  let doubledCount = 0
  for (const facts of rows) {
    const keys = keysOf(facts)
    const listing =
      known.byId.get(facts.key) ??
      known.bySourceKey.get(keys.listing) ??
      (facts.organization ? named.get(fold(facts.organization)) : null) ??
      null
    const text = listing && textOf(listing)
    const ownId = stableId(network, 'activity', keys.activity)
    const activity = text?.activities.find(({ id }) => id === facts.key || id === ownId) ?? null
    const activityId = activity?.id ?? ownId

    const earlier = seen.get(activityId)
    if (earlier) {
      if (sayDoubled(facts, earlier, speakerOf)) doubledCount++
      continue
    }
    seen.set(activityId, facts)
    const ofWhole = facts.kind === 'organization' ? text?.locations[0]?.id : undefined
    const locationId = activity?.locationId ?? ofWhole ?? stableId(network, 'location', keys.place)
    const location = text?.locations.find(({ id }) => id === locationId) ?? null
    const group = groups.get(listing?.id ?? keys.listing) ?? { key: keys.listing, listing, rows: [] }
    group.rows.push({ facts, activityId, activity, locationId, location })
    groups.set(listing?.id ?? keys.listing, group)
  }
  const all = [...groups.values()]
  all.forEach(matchByPlace)
  return { groups: all, doubledCount }
}

/** A row whose type was changed is still the activity of that name at that place, when only one of each is left over. */
function matchByPlace({ listing, rows }: RowGroup): void {
  const text = listing && textOf(listing)
  if (!text) return
  const taken = new Set(rows.flatMap((row) => row.activity?.id ?? []))
  const left = text.activities.filter(({ id }) => !taken.has(id))
  for (const row of rows) {
    if (row.activity || row.facts.kind === 'organization') continue
    const alike = (title: string, locationId: string | null) =>
      fold(title) === fold(row.facts.name) && locationId === row.locationId
    const activities = left.filter(({ title, locationId }) => alike(title, locationId))
    const rivals = rows.filter((other) => !other.activity && alike(other.facts.name, other.locationId))
    const [only] = activities
    if (!only || activities.length > 1 || rivals.length > 1) continue
    row.activity = only
    row.activityId = only.id
  }
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
