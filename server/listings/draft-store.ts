import { type Connection, type mongo, Schema } from 'mongoose'
import { ListingDraft, type TypedForm } from '#domain/editing/draft.ts'

type Row = ListingDraft & { _id: string }
const draftSchema = new Schema<Row>({ _id: String }, { strict: false, versionKey: false, autoCreate: false })
draftSchema.index({ listing: 1 })
draftSchema.index({ member: 1 })
draftSchema.index({ at: 1 })

export type DraftStore = ReturnType<typeof draftStore>

/** One draft for each member and listing. */
export function draftStore(connection: Connection) {
  const model = connection.model<Row>('ListingDraft', draftSchema, 'listing-drafts')
  const rows = model.collection as unknown as mongo.Collection<Row>
  const keyOf = (listing: string, member: string) => `${listing}:${member}`

  return {
    init: (): Promise<void> => model.createIndexes(),

    async of(listing: string, member: string): Promise<ListingDraft | null> {
      const row = await rows.findOne({ _id: keyOf(listing, member) })
      return row && fromRow(row)
    },

    async keep(draft: ListingDraft): Promise<void> {
      const _id = keyOf(draft.listing, draft.member)
      await rows.replaceOne({ _id }, draft as Row, { upsert: true })
    },

    /** Notes what is in an open form, without touching the text. `basedOn` is for a draft that begins with this. */
    async keepTyped(listing: string, member: string, basedOn: number, form: string, typed: TypedForm): Promise<void> {
      await rows.updateOne(
        { _id: keyOf(listing, member) },
        {
          $set: { [`typed.${form}`]: typed, at: typed.at },
          $setOnInsert: { listing, member, basedOn, content: null },
        },
        { upsert: true },
      )
    },

    async forgetTyped(listing: string, member: string, form: string): Promise<void> {
      await rows.updateOne({ _id: keyOf(listing, member) }, { $unset: { [`typed.${form}`]: 1 } })
    },

    /** The proposal that drafts went on from is no longer there: they grew from what stands. */
    async forgetProposed(listing: string): Promise<void> {
      await rows.updateMany({ listing }, { $set: { proposed: null } })
    },

    async remove(listing: string, member: string): Promise<void> {
      await rows.deleteOne({ _id: keyOf(listing, member) })
    },

    async ofMember(member: string): Promise<ListingDraft[]> {
      return (await rows.find({ member }).toArray()).map(fromRow)
    },

    async ofListing(listing: string): Promise<ListingDraft[]> {
      return (await rows.find({ listing }).toArray()).map(fromRow)
    },

    async removeOfMember(member: string): Promise<void> {
      await rows.deleteMany({ member })
    },

    async removeBefore(moment: string): Promise<void> {
      await rows.deleteMany({ at: { $lt: moment } })
    },
  }
}

function fromRow({ _id: _, ...row }: Row): ListingDraft {
  return ListingDraft.parse(row)
}
