import type { Connection, mongo } from 'mongoose'
import { Listing } from '#domain/listing.ts'
import { fromRow, type Row } from '../listings/listing-rows.ts'

/** More versions than this of what changed in one area in six weeks are not read. */
const MOST_VERSIONS = 2_000

export type ChangeStore = ReturnType<typeof changeStore>

/** What changed in an area, and when. Reads what `listing-store.ts` writes, and never writes itself. */
export function changeStore(connection: Connection) {
  const rows = connection.collection('listings') as unknown as mongo.Collection<Row>
  const versions = connection.collection('listing-versions') as unknown as mongo.Collection<Row>

  return {
    /** Public listings with something in one of the areas, saved since a moment, the last saved first. */
    async changedSince(areas: string[], since: string, limit: number): Promise<Listing[]> {
      const filter = { status: 'published', 'find.areas': { $in: areas }, updatedAt: { $gte: since } }
      return (await rows.find(filter).sort({ updatedAt: -1 }).limit(limit).toArray()).flatMap(readable)
    },

    /** By id what listings were before, the oldest first: the version that held at a moment, and those after it. */
    async versionsSince(listings: Listing[], since: string): Promise<Map<string, Listing[]>> {
      const edited = listings.filter((listing) => listing.version > 1)
      const ids = edited.map((listing) => listing.id)
      if (ids.length === 0) return new Map()
      const recent = await versions
        .find({ listingId: { $in: ids }, 'listing.updatedAt': { $gte: since } })
        .sort({ version: -1 })
        .limit(MOST_VERSIONS)
        .toArray()
      const found = new Map(edited.map((listing) => [listing.id, [] as Listing[]]))
      for (const row of recent) found.get(String(row.listingId))?.unshift(...keptIn(row))
      const before = edited.flatMap((listing) => {
        const oldest = found.get(listing.id)?.[0] ?? listing
        return oldest.version > 1 ? `${listing.id}:${oldest.version - 1}` : []
      })
      for (const row of await versions.find({ _id: { $in: before } }).toArray())
        found.get(String(row.listingId))?.unshift(...keptIn(row))
      return found
    },

    /** When anything in one of the areas was last saved, hidden things too; null when there is nothing. */
    async latestIn(areas: string[]): Promise<string | null> {
      const [row] = await rows
        .find({ 'find.areas': { $in: areas } }, { projection: { updatedAt: 1 } })
        .sort({ updatedAt: -1 })
        .limit(1)
        .toArray()
      return row ? String(row.updatedAt) : null
    },
  }
}

/** A row that does not fit is left out: `listing-store.ts` tells of it where it matters. */
function readable(row: Row): Listing[] {
  try {
    return [fromRow(row)]
  } catch {
    return []
  }
}

function keptIn(row: Row): Listing[] {
  const parsed = Listing.safeParse(row.listing)
  return parsed.success ? [parsed.data] : []
}
