import type { Connection, mongo } from 'mongoose'
import type { Point } from '#domain/geo.ts'
import { Listing, type ListingContent } from '#domain/listing.ts'
import type { LocalDate } from '#domain/schedule.ts'
import { behindRows } from './behind-rows.ts'
import { activityStages, countStages, type ListingFilter, publicFilter } from './listing-filter.ts'
import { DamagedRow, fromRow, listingSchema, type Row, toRow, versionSchema } from './listing-rows.ts'

export type ListingStore = ReturnType<typeof listingStore>

/** Told of a stored row that does not fit; a reader of many goes on without it, as one bad row must not take a page away. */
export type DamageLog = { error(details: object, message: string): void }

/** The only code that knows how listings are kept. Rows are parsed when read; normal outcomes are values, not errors. */
export function listingStore(connection: Connection, log: DamageLog) {
  const rows = connection.model<Row>('Listing', listingSchema, 'listings')
  const versions = connection.model<Row>('ListingVersion', versionSchema, 'listing-versions')
  const rawRows = rows.collection as unknown as mongo.Collection<Row>
  const rawVersions = versions.collection as unknown as mongo.Collection<Row>

  const parse = (row: Row | null): Listing | null => (row ? fromRow(row) : null)
  const parseAll = (found: Row[]): Listing[] =>
    found.flatMap((row) => {
      try {
        return fromRow(row)
      } catch (error) {
        log.error(
          { id: row._id, reason: error instanceof DamagedRow ? error.message : 'unreadable' },
          'damaged listing',
        )
        return []
      }
    })

  return {
    async init(): Promise<void> {
      await rows.createIndexes()
      await versions.createIndexes()
    },

    /** Of every listing of the network, also what the public does not see. */
    async idsOfNetwork(network: string): Promise<string[]> {
      return (await rows.find({ network }, { _id: 1 }).lean()).map((row) => String(row._id))
    },

    count: (filter: ListingFilter = {}): Promise<number> => rows.countDocuments(publicFilter(filter)),
    async countActivities(filter: ListingFilter, today: LocalDate): Promise<number> {
      const [row] = await rows.aggregate<{ total: number }>([...activityStages(filter, today), { $count: 'total' }])
      return row?.total ?? 0
    },

    async countsByNetwork(
      today: LocalDate,
    ): Promise<Map<string, { organizationCount: number; activityCount: number }>> {
      const found = await rows.aggregate<{ _id: string; organizationCount: number; activityCount: number }>(
        countStages(today),
      )
      return new Map(found.map(({ _id, ...counts }) => [_id, counts]))
    },

    /** Ids of the activities on offer, by the name of their organisation. */
    async activityPage(
      filter: ListingFilter,
      today: LocalDate,
      skip: number,
      limit: number,
    ): Promise<{ listingId: string; id: string }[]> {
      const found = await rows.aggregate<{ _id: string; activity: { id: string } }>([
        ...activityStages(filter, today),
        { $skip: skip },
        { $limit: limit },
      ])
      return found.map((row) => ({ listingId: row._id, id: row.activity.id }))
    },

    countAll: (): Promise<number> => rows.estimatedDocumentCount(),

    async byId(id: string): Promise<Listing | null> {
      return parse(await rows.findById(id).lean<Row>())
    },

    /** What each is called, also where the public does not see it. */
    async namesOf(ids: readonly string[]): Promise<Map<string, string>> {
      const name = { 'organization.name': 1 }
      const found = await rawRows.find({ _id: { $in: [...ids] } }, { projection: { published: name, draft: name } })
      return new Map((await found.toArray()).map(({ _id, published, draft }) => [_id, nameIn(published ?? draft)]))
    },

    async byIds(ids: string[]): Promise<Listing[]> {
      return parseAll(await rawRows.find({ _id: { $in: ids } }, { batchSize: ids.length + 1 }).toArray())
    },

    /** By the page address of now or of before. */
    async idOfSlug(slug: string): Promise<string | null> {
      const row = (await rows.exists({ slug })) ?? (await rows.exists({ formerSlugs: slug }))
      return row && String(row._id)
    },

    async idsOfActivityKey(key: string): Promise<string[]> {
      const found = await rows.find({ 'find.activityKeys': key }, { _id: 1 }).limit(5).lean<{ _id: string }[]>()
      return found.map((row) => row._id)
    },

    /** Of many activities at once, in any order. */
    async idsOfActivityKeys(keys: readonly string[]): Promise<string[]> {
      const found = await rows.find({ 'find.activityKeys': { $in: [...keys] } }, { _id: 1 }).limit(5 * keys.length)
      return found.map((row) => String(row._id))
    },

    async bySourceKey(network: string, key: string): Promise<Listing | null> {
      return parse(await rows.findOne({ network, 'source.key': key }).lean<Row>())
    },

    /** What a reader needs to know whether a copy is still right: a few bytes a listing. Asked at every search. */
    async versionsOf(ids: string[]): Promise<Map<string, number>> {
      const found = rawRows.find({ _id: { $in: ids } }, { projection: { version: 1 }, batchSize: ids.length + 1 })
      return new Map((await found.toArray()).map((row) => [row._id, row.version as number]))
    },

    /** Public listings by name. */
    async page(filter: ListingFilter, skip: number, limit: number): Promise<Listing[]> {
      const query = rows
        .find(publicFilter(filter))
        .sort({ 'published.organization.name': 1, _id: 1 })
        .skip(skip)
        .limit(limit)
      return parseAll(await query.lean<Row[]>())
    },

    /** Public listings by words, best first: the search for when the index is away. No words: by name. */
    async byWords(words: string, filter: ListingFilter, limit: number): Promise<Listing[]> {
      if (!words) return parseAll(await rows.find(publicFilter(filter)).limit(limit).lean<Row[]>())
      const score = { score: { $meta: 'textScore' as const } }
      const query = rows
        .find({ ...publicFilter(filter), $text: { $search: words } }, score)
        .sort(score)
        .limit(limit)
      return parseAll(await query.lean<Row[]>())
    },

    /** Public listings with an activity for one of the needs. */
    async byNeeds(needs: string[], filter: ListingFilter, limit: number): Promise<Listing[]> {
      if (needs.length === 0) return []
      return parseAll(
        await rows
          .find({ ...publicFilter(filter), 'find.needs': { $in: needs } })
          .limit(limit)
          .lean<Row[]>(),
      )
    },

    /** Every listing, in batches, for filling an index or an export. */
    async *all(batchSize: number, filter: { network?: string } = {}): AsyncGenerator<Listing[]> {
      let batch: Row[] = []
      for await (const row of rows.find(filter).sort({ _id: 1 }).lean<Row>().cursor({ batchSize })) {
        batch.push(row as Row)
        if (batch.length < batchSize) continue
        yield parseAll(batch)
        batch = []
      }
      if (batch.length) yield parseAll(batch)
    },

    /** False when the id, the slug or the source key is taken. */
    async insert(listing: Listing): Promise<boolean> {
      try {
        await rawRows.insertOne(toRow(listing))
        return true
      } catch (error) {
        if (isDuplicate(error)) return false
        throw error
      }
    },

    /** Many at once, for loading; a row whose key is taken is refused by an error. */
    async insertMany(listings: Listing[]): Promise<void> {
      if (listings.length) await rawRows.insertMany(listings.map(toRow), { ordered: false })
    },

    /** One atomic write of the whole listing. False when it is no longer at the version the change was based on. */
    async replace(listing: Listing, basedOn: number): Promise<boolean> {
      const result = await rawRows.replaceOne({ _id: listing.id, version: basedOn }, toRow(listing))
      return result.matchedCount === 1
    },

    async slugTaken(slug: string, exceptId: string): Promise<boolean> {
      return (await rows.exists({ _id: { $ne: exceptId }, $or: [{ slug }, { formerSlugs: slug }] })) !== null
    },

    /** Kept before the listing is replaced. A version never changes, so doing this twice gives the same row. */
    async keepVersion(listing: Listing): Promise<void> {
      const _id = `${listing.id}:${listing.version}`
      await rawVersions.replaceOne(
        { _id },
        { listingId: listing.id, version: listing.version, listing },
        { upsert: true },
      )
    },

    /** What the listing was before, newest first. */
    async keptVersions(listingId: string): Promise<Listing[]> {
      const found = await versions.find({ listingId }).sort({ version: -1 }).lean<Row[]>()
      return found.map((row) => Listing.parse(row.listing))
    },

    /** Where others with this postcode stand; never a place whose address is hidden. */
    async pointsOfPostcode(postcode: string): Promise<Point[]> {
      const isShown = { 'published.locations.address.postcode': postcode, status: 'published' }
      const found = await rows.find(isShown, { 'published.locations': 1 }).limit(20).lean<Row[]>()
      const places = found.flatMap(({ published }) => (published as ListingContent).locations)
      return places.flatMap(({ address, point, hideExactAddress }) =>
        point && address.postcode === postcode && !hideExactAddress ? [point] : [],
      )
    },

    /** One version of before; null when it was not kept. */
    async keptVersion(listingId: string, version: number): Promise<Listing | null> {
      const row = await versions.findById(`${listingId}:${version}`).lean<Row>()
      return row && Listing.parse(row.listing)
    },

    ...behindRows(rows),
  }
}

function nameIn(text: unknown): string {
  const { organization } = (text ?? {}) as { organization?: { name?: string } }
  return organization?.name ?? ''
}

function isDuplicate(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 11000
}
