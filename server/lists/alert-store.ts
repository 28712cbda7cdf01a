import { type Connection, type mongo, Schema } from 'mongoose'
import { Alert } from '#domain/short-list/short-list.ts'

type Row = Record<string, unknown> & { _id: string }
const alertSchema = new Schema<Row>(
  { _id: String },
  { strict: false, versionKey: false, minimize: false, autoCreate: false },
)
alertSchema.index({ member: 1, need: 1, area: 1 }, { unique: true })
alertSchema.index({ keys: 1 })

export type AlertStore = ReturnType<typeof alertStore>

/** Who wants to hear of new offers with a need in an area. */
export function alertStore(connection: Connection) {
  const model = connection.model<Row>('Alert', alertSchema, 'alerts')
  const rows = model.collection as unknown as mongo.Collection<Row>

  return {
    init: (): Promise<void> => model.createIndexes(),

    /** Nothing happens when this member has the same one already. */
    async insert({ id, ...alert }: Alert): Promise<void> {
      const { member, need, area } = alert
      await rows.updateOne({ member, need, area }, { $setOnInsert: { _id: id, ...alert } }, { upsert: true })
    },

    async ofMember(member: string): Promise<Alert[]> {
      return (await rows.find({ member }).sort({ madeAt: 1 }).toArray()).map(fromRow)
    },

    async byKey(hash: string): Promise<Alert | null> {
      const row = await rows.findOne({ keys: hash })
      return row && fromRow(row)
    },

    async *all(): AsyncGenerator<Alert> {
      for await (const row of rows.find().sort({ _id: 1 })) yield fromRow(row)
    },

    async noteTold(id: string, told: string[], keys: string[]): Promise<void> {
      await rows.updateOne({ _id: id }, { $set: { told, keys } })
    },

    async remove(member: string, id: string): Promise<void> {
      await rows.deleteOne({ _id: id, member })
    },

    async removeOf(member: string): Promise<void> {
      await rows.deleteMany({ member })
    },
  }
}

function fromRow({ _id, ...row }: Row): Alert {
  return Alert.parse({ id: _id, ...row })
}
