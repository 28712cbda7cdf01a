import { type Connection, type mongo, Schema } from 'mongoose'
import { Claim, Invitation } from '#domain/members/invitation.ts'
import type { Grant } from '#domain/members/member.ts'

type Row = Record<string, unknown> & { _id: string }
const rowSchema = () =>
  new Schema<Row>({ _id: String }, { strict: false, versionKey: false, minimize: false, autoCreate: false })
const invitationSchema = rowSchema()
invitationSchema.index({ tokenHash: 1 }, { unique: true })
invitationSchema.index({ at: 1 })
const claimSchema = rowSchema()
claimSchema.index({ tokenHash: 1 })
claimSchema.index({ network: 1, decision: 1 })

export type InvitationStore = ReturnType<typeof invitationStore>

/** Invitations and claims: the two ways to a first right. */
export function invitationStore(connection: Connection) {
  const invitationModel = connection.model<Row>('Invitation', invitationSchema, 'invitations')
  const claimModel = connection.model<Row>('Claim', claimSchema, 'claims')
  const invitations = invitationModel.collection as unknown as mongo.Collection<Row>
  const claims = claimModel.collection as unknown as mongo.Collection<Row>

  return {
    async init(): Promise<void> {
      await Promise.all([invitationModel.createIndexes(), claimModel.createIndexes()])
    },

    /** False when the same invitation is there already. */
    async invite({ id, ...invitation }: Invitation): Promise<boolean> {
      const added = await invitations.updateOne({ _id: id }, { $setOnInsert: invitation }, { upsert: true })
      return added.upsertedCount === 1
    },

    async byId(id: string): Promise<Invitation | null> {
      const row = await invitations.findOne({ _id: id })
      return row && invitationOf(row)
    },

    async byToken(tokenHash: string): Promise<Invitation | null> {
      const row = await invitations.findOne({ tokenHash })
      return row && invitationOf(row)
    },

    /** True for the first who accepts it. */
    async accept(id: string, at: string): Promise<boolean> {
      return (
        (await invitations.updateOne({ _id: id, acceptedAt: null }, { $set: { acceptedAt: at } })).modifiedCount === 1
      )
    },

    async open(grant: Record<string, string>, after: string): Promise<Invitation[]> {
      const filter = Object.fromEntries(Object.entries(grant).map(([name, value]) => [`grant.${name}`, value]))
      return (await invitations.find({ ...filter, acceptedAt: null, at: { $gt: after } }).toArray()).map(invitationOf)
    },

    /** Takes back what was not taken up: of one who is invited, or of one who invited. */
    async withdraw({ grant, ...whose }: ({ email: string } | { by: string }) & { grant: Grant }): Promise<void> {
      const same = Object.fromEntries(Object.entries(grant).map(([name, value]) => [`grant.${name}`, value]))
      await invitations.deleteMany({ ...whose, ...same, acceptedAt: null } as mongo.Filter<Row>)
    },

    /** Could not be carried out: it waits again. */
    async reopen(id: string): Promise<void> {
      await claims.updateOne({ _id: id }, { $set: { decision: 'waiting' } })
    },

    async insertClaim({ id, ...claim }: Claim): Promise<void> {
      await claims.insertOne({ _id: id, ...claim })
    },

    async claimById(id: string): Promise<Claim | null> {
      const row = await claims.findOne({ _id: id })
      return row && claimOf(row)
    },

    async claimByToken(tokenHash: string): Promise<Claim | null> {
      const row = await claims.findOne({ tokenHash })
      return row && claimOf(row)
    },

    async openClaims(network: string): Promise<Claim[]> {
      return (await claims.find({ network, decision: 'waiting' }).sort({ at: 1 }).toArray()).map(claimOf)
    },

    /** True for the first who decides. */
    async decide(id: string, decision: 'accepted' | 'declined'): Promise<boolean> {
      const done = await claims.updateOne({ _id: id, decision: 'waiting' }, { $set: { decision } })
      return done.modifiedCount === 1
    },

    /** Takes away what is personal and of no more use. */
    async clear(before: string): Promise<void> {
      await invitations.deleteMany({ at: { $lt: before } })
      await claims.deleteMany({ at: { $lt: before } })
    },

    async removeOf(email: string): Promise<void> {
      await invitations.deleteMany({ email })
      await claims.deleteMany({ email })
    },
  }
}

function invitationOf({ _id, ...row }: Row): Invitation {
  return Invitation.parse({ id: _id, ...row })
}

function claimOf({ _id, ...row }: Row): Claim {
  return Claim.parse({ id: _id, ...row })
}
