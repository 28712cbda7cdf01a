import { type Connection, type mongo, Schema } from 'mongoose'
import * as z from 'zod'

/** A mail that waits, or that could not be delivered. One that left is not kept. */
export const KeptMail = z.strictObject({
  id: z.string(),
  to: z.string(),
  kind: z.string(),
  /** What it is about, such as the id of a listing: for who keeps watch over mail that does not arrive. */
  about: z.string().nullable(),
  /** The id of what it belongs to, and is erased with. */
  goesWith: z.string().nullable().default(null),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  calendar: z.string().nullable().default(null),
  /** The member who hears it when it does not arrive. */
  sender: z
    .strictObject({ email: z.string(), language: z.enum(['nl', 'en']) })
    .nullable()
    .default(null),
  madeAt: z.iso.datetime(),
  nextTryAt: z.iso.datetime(),
  tries: z.int(),
  state: z.enum(['waiting', 'failed']),
})
export type KeptMail = z.infer<typeof KeptMail>

type Row = Omit<KeptMail, 'id'> & { _id: string }
const mailSchema = new Schema<Row>({ _id: String }, { strict: false, versionKey: false, autoCreate: false })
mailSchema.index({ state: 1, nextTryAt: 1 })
mailSchema.index({ about: 1 })
mailSchema.index({ goesWith: 1 })

export type MailStore = ReturnType<typeof mailStore>

export function mailStore(connection: Connection) {
  const model = connection.model<Row>('Mail', mailSchema, 'mails')
  const rows = model.collection as unknown as mongo.Collection<Row>

  return {
    init: (): Promise<void> => model.createIndexes(),

    async insert({ id, ...mail }: KeptMail): Promise<void> {
      await rows.insertOne({ _id: id, ...mail })
    },

    /** The next mail that is due, for this instance alone until `leaseUntil`; also when it dies meanwhile. */
    async takeDue(at: string, leaseUntil: string): Promise<KeptMail | null> {
      const row = await rows.findOneAndUpdate(
        { state: 'waiting', nextTryAt: { $lte: at } },
        { $set: { nextTryAt: leaseUntil }, $inc: { tries: 1 } },
        { sort: { nextTryAt: 1 }, returnDocument: 'after' },
      )
      return row && fromRow(row)
    },

    async remove(id: string): Promise<void> {
      await rows.deleteOne({ _id: id })
    },

    async postpone(id: string, nextTryAt: string): Promise<void> {
      await rows.updateOne({ _id: id }, { $set: { nextTryAt } })
    },

    /** What stays is to whom and about what: a subject too may hold a code or a code word. */
    async giveUp(id: string): Promise<void> {
      const words = { subject: '', text: '', html: '', calendar: null, sender: null }
      await rows.updateOne({ _id: id }, { $set: { state: 'failed', ...words } })
    },

    async failed(): Promise<KeptMail[]> {
      return (await rows.find({ state: 'failed' }).sort({ madeAt: -1 }).toArray()).map(fromRow)
    },

    async removeFailedBefore(moment: string): Promise<void> {
      await rows.deleteMany({ state: 'failed', madeAt: { $lt: moment } })
    },

    async removeOf(goesWith: string): Promise<void> {
      await rows.deleteMany({ goesWith })
    },

    async removeTo(address: string): Promise<void> {
      await rows.deleteMany({ to: address })
    },
  }
}

function fromRow({ _id, ...row }: Row): KeptMail {
  return KeptMail.parse({ id: _id, ...row })
}
