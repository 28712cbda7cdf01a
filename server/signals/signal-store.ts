import { type Connection, type mongo, Schema } from 'mongoose'
import { InsightCount } from '#domain/insight.ts'
import { Signal } from '#domain/signal.ts'

type Row = Record<string, unknown> & { _id: string }
const signalSchema = new Schema<Row>(
  { _id: String },
  { strict: false, versionKey: false, minimize: false, autoCreate: false },
)
signalSchema.index({ network: 1, at: 1 })
signalSchema.index({ mergedInto: 1 })

export type SignalStore = ReturnType<typeof signalStore>

/** Signals with their words, and beside them the counts in the shape of all insights. */
export function signalStore(connection: Connection) {
  const model = connection.model<Row>('Signal', signalSchema, 'signals')
  const rows = model.collection as unknown as mongo.Collection<Row>
  const counts = connection.collection('signal-counts') as unknown as mongo.Collection<mongo.Document>

  return {
    init: (): Promise<void> => model.createIndexes(),

    async insert({ id, ...signal }: Signal): Promise<void> {
      await rows.insertOne({ _id: id, ...signal })
    },

    async byId(id: string): Promise<Signal | null> {
      const row = await rows.findOne({ _id: id })
      return row && fromRow(row)
    },

    /** Open, and not put together with another. */
    async open(network: string): Promise<Signal[]> {
      const filter = { network, answer: null, mergedInto: null }
      return (await rows.find(filter).sort({ at: 1 }).toArray()).map(fromRow)
    },

    async mergedInto(ids: readonly string[]): Promise<Signal[]> {
      return (await rows.find({ mergedInto: { $in: [...ids] } }).toArray()).map(fromRow)
    },

    async merge(id: string, into: string): Promise<void> {
      await rows.updateMany({ $or: [{ _id: id }, { mergedInto: id }] }, { $set: { mergedInto: into } })
    },

    /** True for the first answer. Addresses go at the same moment. */
    async answer(id: string, answer: NonNullable<Signal['answer']>): Promise<boolean> {
      const done = await rows.updateOne({ _id: id, answer: null }, { $set: { answer, email: null } })
      if (done.modifiedCount === 0) return false
      await rows.updateMany({ mergedInto: id }, { $set: { answer, email: null } })
      return true
    },

    async removeBefore(moment: string): Promise<void> {
      await rows.deleteMany({ at: { $lt: moment }, answer: { $ne: null } })
    },

    async removeOfMember(member: string): Promise<void> {
      await rows.updateMany({ by: member }, { $set: { by: null } })
    },

    /** One more of the same: need, wijk, month and how we know. */
    async count({ count, ...what }: InsightCount): Promise<void> {
      await counts.updateOne(what, { $inc: { count } }, { upsert: true })
    },

    async counts(network: string | null): Promise<InsightCount[]> {
      const found = await counts.find({ network }, { projection: { _id: false } }).toArray()
      return found.map((row) => InsightCount.parse(row))
    },
  }
}

function fromRow({ _id, ...row }: Row): Signal {
  return Signal.parse({ id: _id, ...row })
}
