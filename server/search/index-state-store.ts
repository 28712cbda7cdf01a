import { type Connection, type mongo, Schema } from 'mongoose'
import type { OfferTerms } from './index-terms.ts'

/** What is known of an index: the settings it was made with, and the day and the thesaurus it was last right for. */
export type IndexState = { print: string; day: string; thesaurusVersion: number }

type Row = IndexState & { _id: string; terms?: OfferTerms }

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

    /** The terms its offers were made with, in a row of their own as they are large and seldom asked. */
    async terms(name: string): Promise<OfferTerms> {
      return (await rows.findOne({ _id: `${name}:terms` }))?.terms ?? {}
    },
    async noteTerms(name: string, terms: OfferTerms): Promise<void> {
      await rows.updateOne({ _id: `${name}:terms` }, { $set: { terms } }, { upsert: true })
    },
  }
}
