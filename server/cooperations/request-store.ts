import { type Connection, type mongo, Schema } from 'mongoose'
import { CooperationRequest, type RequestAnswer } from '#domain/cooperation/request.ts'

type Row = Record<string, unknown> & { _id: string }
const requestSchema = new Schema<Row>(
  { _id: String },
  { strict: false, versionKey: false, minimize: false, autoCreate: false },
)
requestSchema.index({ keys: 1 })
requestSchema.index({ by: 1, askedAt: -1 })
requestSchema.index({ state: 1, askedAt: 1 })
requestSchema.index({ listing: 1, state: 1 })

export type RequestStore = ReturnType<typeof requestStore>

export function requestStore(connection: Connection) {
  const model = connection.model<Row>('CooperationRequest', requestSchema, 'cooperation-requests')
  const rows = model.collection as unknown as mongo.Collection<Row>
  const one = async (filter: mongo.Filter<Row>) => {
    const row = await rows.findOne(filter)
    return row && fromRow(row)
  }

  return {
    init: (): Promise<void> => model.createIndexes(),
    byId: (id: string): Promise<CooperationRequest | null> => one({ _id: id }),
    byKey: (hash: string): Promise<CooperationRequest | null> => one({ keys: hash }),

    async insert({ id, ...request }: CooperationRequest): Promise<void> {
      await rows.insertOne({ _id: id, ...request })
    },

    async by(member: string): Promise<CooperationRequest[]> {
      return (await rows.find({ by: member }).sort({ askedAt: -1 }).toArray()).map(fromRow)
    },

    async waiting(): Promise<CooperationRequest[]> {
      return (await rows.find({ state: 'asked' }).sort({ askedAt: 1 }).toArray()).map(fromRow)
    },

    /** True for the first answer. */
    async answer(id: string, answer: RequestAnswer, cooperation: string | null): Promise<boolean> {
      const state = answer.yes ? 'yes' : 'no'
      const done = await rows.updateOne({ _id: id, state: 'asked' }, { $set: { answer, state, cooperation } })
      return done.modifiedCount === 1
    },

    /** True when nobody came between. The link of the mail before keeps working beside the new one. */
    async reminded(id: string, before: number, key: string): Promise<boolean> {
      const changes = { $inc: { reminders: 1 }, $push: { keys: key } } as never
      const done = await rows.updateOne({ _id: id, state: 'asked', reminders: before }, changes)
      return done.modifiedCount === 1
    },

    async close(id: string): Promise<boolean> {
      return (await rows.updateOne({ _id: id, state: 'asked' }, { $set: { state: 'unanswered' } })).modifiedCount === 1
    },

    /** Those that ended before a moment and still have their words. */
    async ended(before: string): Promise<string[]> {
      const filter = { state: { $ne: 'asked' }, askedAt: { $lt: before }, what: { $ne: FORGOTTEN } }
      return (await rows.find(filter, { projection: { _id: true } }).toArray()).map(({ _id }) => _id)
    },

    async ofCooperation(cooperation: string): Promise<string[]> {
      return (await rows.find({ cooperation }, { projection: { _id: true } }).toArray()).map(({ _id }) => _id)
    },

    /** Takes the words of requests; when and how was answered stays, to count. */
    async forget(ids: readonly string[]): Promise<void> {
      const ended = { _id: { $in: [...ids] } }
      await rows.updateMany({ ...ended, answer: { $ne: null } }, { $set: { 'answer.words': '' } } as never)
      await rows.updateMany(ended, {
        $set: { what: FORGOTTEN, callWhen: '', contact: FORGOTTEN, code: '', next: [] },
      })
    },

    /** Nothing that leads to an erased cooperation stays. */
    async removeOfCooperation(cooperation: string): Promise<void> {
      await rows.deleteMany({ cooperation })
    },

    async removeOfMember(member: string): Promise<void> {
      await rows.deleteMany({ by: member })
    },
  }
}

const FORGOTTEN = 'niet meer bewaard'

function fromRow({ _id, ...row }: Row): CooperationRequest {
  return CooperationRequest.parse({ id: _id, ...row })
}
