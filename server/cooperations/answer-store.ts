import { type Connection, type mongo, Schema } from 'mongoose'

type Row = { listing: string; network: string; askedAt: string; at: string; yes: boolean }
const answerSchema = new Schema<Row>({}, { strict: false, versionKey: false, autoCreate: false })
answerSchema.index({ listing: 1, at: -1 })

/** The record of an organisation is of its last answers. */
const LAST = 50

export type AnswerStore = ReturnType<typeof answerStore>

/** When and how organisations answered: without what was asked, by whom, or for whom. */
export function answerStore(connection: Connection) {
  const model = connection.model<Row>('Answer', answerSchema, 'answers')
  const rows = model.collection as unknown as mongo.Collection<Row>

  return {
    init: (): Promise<void> => model.createIndexes(),

    async note(row: Row): Promise<void> {
      await rows.insertOne({ ...row })
    },

    async of(listing: string): Promise<{ askedAt: string; answer: { yes: boolean; at: string } }[]> {
      const found = await rows.find({ listing }).sort({ at: -1 }).limit(LAST).toArray()
      return found.map(({ askedAt, yes, at }) => ({ askedAt, answer: { yes, at } }))
    },
  }
}
