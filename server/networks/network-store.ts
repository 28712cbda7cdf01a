import { type Connection, type mongo, Schema } from 'mongoose'
import { Network, type NetworkChange } from '#domain/network.ts'

type Row = Record<string, unknown> & { _id: string }
const networkSchema = new Schema<Row>(
  { _id: String, slug: String },
  { strict: false, versionKey: false, minimize: false, autoIndex: false, autoCreate: false },
)
networkSchema.index({ slug: 1 }, { unique: true })

export type NetworkStore = ReturnType<typeof networkStore>

export function networkStore(connection: Connection) {
  const model = connection.model<Row>('Network', networkSchema, 'networks')
  const rows = model.collection as unknown as mongo.Collection<Row>

  return {
    init: (): Promise<void> => model.createIndexes(),

    async all(): Promise<Network[]> {
      return (await rows.find().sort({ slug: 1 }).toArray()).map(fromRow)
    },

    async bySlug(slug: string): Promise<Network | null> {
      const row = await rows.findOne({ slug })
      return row && fromRow(row)
    },

    /** Only what is named changes; what somebody else changes meanwhile stays. */
    async change(slug: string, { contact, ...settings }: NetworkChange): Promise<Network | null> {
      const changed = Object.entries(settings).map(([name, value]) => [`settings.${name}`, value])
      const row = await rows.findOneAndUpdate(
        { slug },
        { $set: { contact, ...Object.fromEntries(changed) } },
        { returnDocument: 'after' },
      )
      return row && fromRow(row)
    },

    async put({ id, ...network }: Network): Promise<void> {
      await rows.replaceOne({ _id: id }, network, { upsert: true })
    },
  }
}

function fromRow({ _id, ...row }: Row): Network {
  return Network.parse({ id: _id, ...row })
}
