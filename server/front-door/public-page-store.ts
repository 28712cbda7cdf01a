import type { Connection, mongo } from 'mongoose'
import type { Activity } from '#domain/activity.ts'
import type { Row } from '../listings/listing-rows.ts'

export type ListingPages = {
  slug: string
  updatedAt: string
  activities: Pick<Activity, 'id' | 'title' | 'validFrom' | 'validUntil'>[]
}

export type PublicPageStore = ReturnType<typeof publicPageStore>

const PUBLIC = { status: 'published' }
const ADDRESSES_ONLY = {
  slug: 1,
  updatedAt: 1,
  'published.activities.id': 1,
  'published.activities.title': 1,
  'published.activities.validFrom': 1,
  'published.activities.validUntil': 1,
}

/** Which pages there are, for search engines. Reads what `listing-store.ts` writes, and never writes itself. */
export function publicPageStore(connection: Connection) {
  const rows = connection.collection('listings') as unknown as mongo.Collection<Row>

  return {
    count: (): Promise<number> => rows.countDocuments(PUBLIC),

    /** Codes of the areas in which something is on offer, with what they lie in. */
    async areas(): Promise<string[]> {
      return (await rows.distinct('find.areas', PUBLIC)).map(String)
    },

    async page(skip: number, limit: number): Promise<ListingPages[]> {
      const found = rows.find(PUBLIC, { projection: ADDRESSES_ONLY }).sort({ _id: 1 }).skip(skip).limit(limit)
      return (await found.toArray()).map((row) => ({
        slug: String(row.slug),
        updatedAt: String(row.updatedAt),
        activities: (row.published as { activities?: ListingPages['activities'] } | null)?.activities ?? [],
      }))
    },
  }
}
