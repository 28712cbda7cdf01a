import { type Connection, type mongo, Schema } from 'mongoose'
import type { IsoWeek } from '#domain/insight.ts'

/** How often was looked for one need in one place in one week. Nothing here says what was typed, where exactly, or by whom. */
export type SearchCount = {
  week: IsoWeek
  network: string | null
  need: string | null
  area: string | null
  found: boolean
  count: number
}
type Row = SearchCount & { _id: string }

const schema = new Schema<Row>(
  { _id: String, network: String, week: String },
  { strict: false, versionKey: false, minimize: false, autoIndex: false, autoCreate: false },
)
schema.index({ network: 1, week: 1 })

export type SearchCountsStore = ReturnType<typeof searchCountsStore>

/** One row for each thing that is counted. */
export function searchCountsStore(connection: Connection) {
  const model = connection.model<Row>('SearchCount', schema, 'search-counts')
  const rows = model.collection as unknown as mongo.Collection<Row>

  return {
    init: (): Promise<void> => model.createIndexes(),

    /** Adds these to what was counted before. */
    async add(counts: SearchCount[]): Promise<void> {
      if (counts.length === 0) return
      const operations = counts.map(({ count, ...what }) => ({
        updateOne: { filter: { _id: idOf(what) }, update: { $setOnInsert: what, $inc: { count } }, upsert: true },
      }))
      await rows.bulkWrite(operations as Parameters<typeof rows.bulkWrite>[0], { ordered: false })
    },

    async of(network: string | null): Promise<SearchCount[]> {
      const found = await rows.find({ network }).toArray()
      return found.map(({ _id, ...count }) => count)
    },

    async forgetBefore(week: IsoWeek): Promise<void> {
      await rows.deleteMany({ _id: { $lt: week } })
    },
  }
}

/** Begins with the week, so that old weeks are found by it. */
export function idOf({ week, network, need, area, found }: Omit<SearchCount, 'count'>): string {
  return [week, network ?? '', need ?? '', area ?? '', found ? 'found' : 'nothing'].join(' ')
}
