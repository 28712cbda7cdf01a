import { type Connection, type mongo, Schema } from 'mongoose'
import * as z from 'zod'

/** How far asking about one listing has come. `keys` are the hashes of the links that were mailed. */
export const Asking = z.object({
  listing: z.string(),
  network: z.string(),
  asked: z.int().min(0),
  askedAt: z.iso.datetime().nullable(),
  keys: z.array(z.string()),
  /** The coordinator sees it in the queue since then. */
  queuedAt: z.iso.datetime().nullable(),
  /** The people of the listing were told that it will leave the results. */
  toldAt: z.iso.datetime().nullable(),
})
export type Asking = z.infer<typeof Asking>

type Row = Omit<Asking, 'listing'> & { _id: string }
const askingSchema = new Schema<Row>(
  { _id: String },
  { strict: false, versionKey: false, minimize: false, autoCreate: false },
)
askingSchema.index({ keys: 1 })
askingSchema.index({ network: 1, queuedAt: 1 })

export type ConfirmationStore = ReturnType<typeof confirmationStore>

export function confirmationStore(connection: Connection) {
  const model = connection.model<Row>('Asking', askingSchema, 'askings')
  const rows = model.collection as unknown as mongo.Collection<Row>

  return {
    init: (): Promise<void> => model.createIndexes(),

    async of(listing: string): Promise<Asking | null> {
      const row = await rows.findOne({ _id: listing })
      return row && fromRow(row)
    },

    async byKey(hash: string): Promise<Asking | null> {
      const row = await rows.findOne({ keys: hash })
      return row && fromRow(row)
    },

    async put({ listing, ...asking }: Asking): Promise<void> {
      await rows.replaceOne({ _id: listing }, asking, { upsert: true })
    },

    async queued(network: string): Promise<Asking[]> {
      return (await rows.find({ network, queuedAt: { $ne: null } }).toArray()).map(fromRow)
    },

    async remove(listing: string): Promise<void> {
      await rows.deleteOne({ _id: listing })
    },
  }
}

function fromRow({ _id, ...row }: Row): Asking {
  return Asking.parse({ listing: _id, ...row })
}
