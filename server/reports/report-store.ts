import { type Connection, type mongo, Schema } from 'mongoose'
import { Report } from '#domain/report.ts'

type Row = Record<string, unknown> & { _id: string }
const reportSchema = new Schema<Row>(
  { _id: String },
  { strict: false, versionKey: false, minimize: false, autoCreate: false },
)
reportSchema.index({ network: 1, at: 1 })

export type ReportStore = ReturnType<typeof reportStore>

export function reportStore(connection: Connection) {
  const model = connection.model<Row>('Report', reportSchema, 'reports')
  const rows = model.collection as unknown as mongo.Collection<Row>
  return {
    init: (): Promise<void> => model.createIndexes(),

    async insert({ id, ...report }: Report): Promise<void> {
      await rows.insertOne({ _id: id, ...report })
    },

    async byId(id: string): Promise<Report | null> {
      const row = await rows.findOne({ _id: id })
      return row && fromRow(row)
    },

    /** Not answered yet; what waits longest first. */
    async openInNetwork(network: string): Promise<Report[]> {
      return (await rows.find({ network, answer: null }).sort({ at: 1 }).toArray()).map(fromRow)
    },

    /** True for the first who answers. */
    async answer(id: string, answer: NonNullable<Report['answer']>): Promise<boolean> {
      const done = await rows.updateOne({ _id: id, answer: null }, { $set: { answer } })
      return done.modifiedCount === 1
    },

    async forgetAddress(id: string): Promise<void> {
      await rows.updateOne({ _id: id }, { $set: { email: null } })
    },

    /** Where answering was cut off before the mail was kept. */
    async forgetAddresses(answeredBefore: string): Promise<void> {
      await rows.updateMany({ 'answer.at': { $lt: answeredBefore }, email: { $ne: null } }, { $set: { email: null } })
    },

    async removeBefore(moment: string): Promise<void> {
      await rows.deleteMany({ at: { $lt: moment }, answer: { $ne: null } })
    },
  }
}

function fromRow({ _id, ...row }: Row): Report {
  return Report.parse({ id: _id, ...row })
}
