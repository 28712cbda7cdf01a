import type { Point } from '#domain/geo.ts'
import type { Listing, ListingContent } from '#domain/listing.ts'
import { fold } from './columns.ts'

/** The listings a network has, findable in the ways a row can point at them. */
export type KnownListings = {
  all: Listing[]
  bySourceKey: Map<string, Listing>
  /** By the id of the listing or of one of its activities. */
  byId: Map<string, Listing>
  /** By folded name of the organisation; null when several have it. */
  byName: Map<string, Listing | null>
}

/** The text an import changes. A listing that was never published has none yet. */
export function textOf(listing: Listing): ListingContent | null {
  return listing.published ?? listing.draft
}

export async function knownListings(batches: AsyncIterable<Listing[]>): Promise<KnownListings> {
  const known: KnownListings = { all: [], bySourceKey: new Map(), byId: new Map(), byName: new Map() }
  for await (const batch of batches) {
    for (const listing of batch) {
      known.all.push(listing)
      if (listing.source.key) known.bySourceKey.set(listing.source.key, listing)
      known.byId.set(listing.id, listing)
      const text = textOf(listing)
      if (!text) continue
      for (const activity of text.activities) known.byId.set(activity.id, listing)
      const name = fold(text.organization.name)
      known.byName.set(name, known.byName.has(name) ? null : listing)
    }
  }
  return known
}

/** Points by postcode, and by its four digits, of places whose address is not hidden. */
export type PostcodePoints = Map<string, Point[]>

export function postcodePoints(
  known: KnownListings,
  rows: { postcode: string | null; point: Point | null; hideAddress: boolean | null }[],
): PostcodePoints {
  const points: PostcodePoints = new Map()
  const note = (postcode: string | null, point: Point | null) => {
    if (!postcode || !point) return
    for (const key of [postcode, postcode.slice(0, 4)]) {
      const there = points.get(key)
      if (there) there.push(point)
      else points.set(key, [point])
    }
  }
  for (const row of rows) if (!row.hideAddress) note(row.postcode, row.point)
  for (const listing of known.all) {
    for (const { address, point, buurtCode, hideExactAddress } of textOf(listing)?.locations ?? [])
      if (!hideExactAddress && buurtCode) note(address.postcode, point)
  }
  return points
}
