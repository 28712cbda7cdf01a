import { type Connection, type mongo, Schema } from 'mongoose'

type Row = { _id: string; network: string; key: string; at: string }
const asideSchema = new Schema<Row>({ _id: String }, { strict: false, versionKey: false, autoCreate: false })
asideSchema.index({ network: 1 })

export type AsideStore = ReturnType<typeof asideStore>

/** What a coordinator looked at and put aside: such as two organisations that look alike and are two. */
export function asideStore(connection: Connection) {
  const model = connection.model<Row>('DeskAside', asideSchema, 'desk-asides')
  const rows = model.collection as unknown as mongo.Collection<Row>

  return {
    init: (): Promise<void> => model.createIndexes(),

    async put(network: string, key: string, at: string): Promise<void> {
      await rows.updateOne({ _id: `${network}/${key}` }, { $set: { network, key, at } }, { upsert: true })
    },

    async ofNetwork(network: string): Promise<Set<string>> {
      return new Set((await rows.find({ network }).toArray()).map(({ key }) => key))
    },
  }
}
