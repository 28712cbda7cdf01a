import { type Connection, type mongo, Schema } from 'mongoose'
import { TermProposal } from '#domain/term-proposal.ts'

type Row = Record<string, unknown> & { _id: string }
const proposalSchema = new Schema<Row>(
  { _id: String },
  { strict: false, versionKey: false, minimize: false, autoCreate: false },
)
proposalSchema.index({ network: 1, at: -1 })
proposalSchema.index({ by: 1 })

export type TermProposalStore = ReturnType<typeof termProposalStore>

/** Words that coordinators propose, with what became of them. */
export function termProposalStore(connection: Connection) {
  const model = connection.model<Row>('TermProposal', proposalSchema, 'term-proposals')
  const rows = model.collection as unknown as mongo.Collection<Row>
  const found = async (filter: mongo.Filter<Row>): Promise<TermProposal[]> =>
    (await rows.find(filter).sort({ at: -1 }).toArray()).map(fromRow)

  return {
    init: (): Promise<void> => model.createIndexes(),

    /** False when the same is there already. */
    async insert({ id, ...proposal }: TermProposal): Promise<boolean> {
      const added = await rows.updateOne({ _id: id }, { $setOnInsert: proposal }, { upsert: true })
      return added.upsertedCount === 1
    },

    async byId(id: string): Promise<TermProposal | null> {
      const row = await rows.findOne({ _id: id })
      return row && fromRow(row)
    },

    /** Newest first, as are the others. */
    ofNetwork: (network: string): Promise<TermProposal[]> => found({ network }),
    open: (): Promise<TermProposal[]> => found({ decision: null }),
    ofMember: (member: string): Promise<TermProposal[]> => found({ by: member }),

    /** True for the first decision. */
    async decide(id: string, decision: NonNullable<TermProposal['decision']>): Promise<boolean> {
      const done = await rows.updateOne({ _id: id, decision: null }, { $set: { decision } })
      return done.modifiedCount === 1
    },

    async forgetMember(member: string): Promise<void> {
      await rows.updateMany({ by: member }, { $set: { by: null } })
    },

    async removeBefore(moment: string): Promise<void> {
      await rows.deleteMany({ 'decision.at': { $lt: moment } })
    },
  }
}

function fromRow({ _id, ...row }: Row): TermProposal {
  return TermProposal.parse({ id: _id, ...row })
}
