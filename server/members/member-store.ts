import { type Connection, type mongo, Schema } from 'mongoose'
import { type Grant, Member } from '#domain/members/member.ts'

type Row = Record<string, unknown> & { _id: string }
const memberSchema = new Schema<Row>(
  { _id: String, email: String },
  { strict: false, versionKey: false, minimize: false, autoIndex: false, autoCreate: false },
)
memberSchema.index({ email: 1 }, { unique: true })
memberSchema.index({ 'grants.listing': 1 })
memberSchema.index({ 'grants.network': 1, 'grants.role': 1 })

export type MemberStore = ReturnType<typeof memberStore>

/** The only code that knows how members are kept. Rows are parsed when read. */
export function memberStore(connection: Connection) {
  const model = connection.model<Row>('Member', memberSchema, 'members')
  const rows = model.collection as unknown as mongo.Collection<Row>
  const one = async (filter: mongo.Filter<Row>) => {
    const row = await rows.findOne(filter)
    return row && fromRow(row)
  }
  const many = async (filter: mongo.Filter<Row>) => (await rows.find(filter).sort({ name: 1 }).toArray()).map(fromRow)

  return {
    init: (): Promise<void> => model.createIndexes(),
    byId: (id: string): Promise<Member | null> => one({ _id: id }),
    byEmail: (email: string): Promise<Member | null> => one({ email }),
    byIdentity: (issuer: string, subject: string): Promise<Member | null> =>
      one({ identities: { $elemMatch: { issuer, subject } } } as mongo.Filter<Row>),
    editorsOf: (listing: string): Promise<Member[]> => many({ 'grants.listing': listing }),
    editorsOfAny: (listings: readonly string[]): Promise<Member[]> =>
      many({ 'grants.listing': { $in: [...listings] } }),
    inNetwork: (network: string, role?: 'professional' | 'coordinator'): Promise<Member[]> =>
      many({ grants: { $elemMatch: { network, ...(role ? { role } : {}) } } } as mongo.Filter<Row>),
    administrators: (): Promise<Member[]> => many({ 'grants.role': 'administrator' }),
    demo: (): Promise<Member[]> => many({ demo: true }),

    /** False when somebody with this address is there already. */
    async insert({ id, ...member }: Member): Promise<boolean> {
      try {
        await rows.insertOne({ _id: id, ...member })
        return true
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 11000) return false
        throw error
      }
    },

    /** Those that are not there yet. */
    async insertAll(all: readonly Member[]): Promise<void> {
      for (const { id, ...member } of all) await rows.updateOne({ _id: id }, { $setOnInsert: member }, { upsert: true })
    },

    async change(id: string, changes: Partial<Omit<Member, 'id' | 'grants'>>): Promise<Member | null> {
      const row = await rows.findOneAndUpdate({ _id: id }, { $set: changes }, { returnDocument: 'after' })
      return row && fromRow(row)
    },

    /** Adds a grant once. `at` makes sessions take a new key. */
    async addGrant(id: string, grant: Grant, at: string): Promise<void> {
      await rows.updateOne({ _id: id }, { $addToSet: { grants: grant }, $set: { grantsChangedAt: at } } as never)
    },

    async removeGrant(id: string, grant: Grant, at: string): Promise<void> {
      await rows.updateOne({ _id: id }, { $pull: { grants: grant }, $set: { grantsChangedAt: at } } as never)
    },

    async remove(id: string): Promise<void> {
      await rows.deleteOne({ _id: id })
    },
  }
}

function fromRow({ _id, ...row }: Row): Member {
  return Member.parse({ id: _id, ...row })
}
