import { type Connection, type mongo, Schema } from 'mongoose'
import * as z from 'zod'

/** A sign-in that was asked for. `memberId` is null for an address nobody has: it then fails like a wrong code. */
const SignIn = z.strictObject({
  id: z.string(),
  memberId: z.uuid().nullable(),
  tokenHash: z.string(),
  codeHash: z.string(),
  askedAt: z.iso.datetime(),
  triesLeft: z.int(),
  usedAt: z.iso.datetime().nullable(),
})
export type SignIn = z.infer<typeof SignIn>

type Row = Omit<SignIn, 'id'> & { _id: string }
const signInSchema = new Schema<Row>({ _id: String }, { strict: false, versionKey: false, autoCreate: false })
signInSchema.index({ tokenHash: 1 })
signInSchema.index({ askedAt: 1 })

export type SignInStore = ReturnType<typeof signInStore>

export function signInStore(connection: Connection) {
  const model = connection.model<Row>('SignIn', signInSchema, 'sign-ins')
  const rows = model.collection as unknown as mongo.Collection<Row>

  return {
    init: (): Promise<void> => model.createIndexes(),

    async insert({ id, ...signIn }: SignIn): Promise<void> {
      await rows.insertOne({ _id: id, ...signIn })
    },

    async byToken(tokenHash: string): Promise<SignIn | null> {
      const row = await rows.findOne({ tokenHash })
      return row && fromRow(row)
    },

    /** Takes one try, before the code is compared, so that tries side by side count too. Null when there is none left. */
    async takeTry(id: string): Promise<SignIn | null> {
      const row = await rows.findOneAndUpdate(
        { _id: id, triesLeft: { $gt: 0 }, usedAt: null },
        { $inc: { triesLeft: -1 } },
        { returnDocument: 'after' },
      )
      return row && fromRow(row)
    },

    /** True for the first who uses it. */
    async use(id: string, at: string): Promise<boolean> {
      return (await rows.updateOne({ _id: id, usedAt: null }, { $set: { usedAt: at } })).modifiedCount === 1
    },

    async removeAskedBefore(moment: string): Promise<void> {
      await rows.deleteMany({ askedAt: { $lt: moment } })
    },

    async removeOfMember(memberId: string): Promise<void> {
      await rows.deleteMany({ memberId })
    },
  }
}

function fromRow({ _id, ...row }: Row): SignIn {
  return SignIn.parse({ id: _id, ...row })
}
