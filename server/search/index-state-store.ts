import { type Connection, type mongo, Schema } from 'mongoose'

/** What is known of an index: the settings it was made with, and the last day it was right for. */
export type IndexState = { print: string; day: string; thesaurusVersion: number }

type Row = IndexState & { _id: string }

export type IndexStateStore = ReturnType<typeof indexStateStore>

export function indexStateStore(connection: Connection) {
  const schema = new Schema<Row>(
    { _id: String },
    { strict: false, versionKey: false, autoIndex: false, autoCreate: false },
  )
  const rows = connection.model<Row>('IndexState', schema, 'index-states')
    .collection as unknown as mongo.Collection<Row>

  return {
    get: (name: string): Promise<IndexState | null> => rows.findOne({ _id: name }),
    async note(name: string, state: Partial<IndexState>): Promise<void> {
      await rows.updateOne({ _id: name }, { $set: state }, { upsert: true })
    },
  }
}
