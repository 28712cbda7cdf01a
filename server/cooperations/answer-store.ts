import { type Connection, mongo, Schema } from 'mongoose'

type Row = { listing: string; network: string; askedAt: string; at: string; yes: boolean }
const answerSchema = new Schema<Row>({}, { strict: false, versionKey: false, autoCreate: false })
answerSchema.index({ listing: 1, at: -1 })

/** The record of an organisation is of its last answers. */
const LAST = 50

/** So many organisations are read at a time. */
const BATCH = 500
/** Clocks of instances differ, and what was noted just now may not be there yet. */
const MARGIN_SECONDS = 60

type Answered = { askedAt: string; answer: { yes: boolean; at: string } }

export type AnswerStore = ReturnType<typeof answerStore>

/** When and how organisations answered: without what was asked, by whom, or for whom. */
export function answerStore(connection: Connection) {
  const model = connection.model<Row>('Answer', answerSchema, 'answers')
  const rows = model.collection as unknown as mongo.Collection<Row>

  return {
    init: (): Promise<void> => model.createIndexes(),

    async note(row: Row): Promise<void> {
      await rows.insertOne({ ...row })
    },

    async of(listing: string): Promise<Answered[]> {
      return (await rows.find({ listing }).sort({ at: -1 }).limit(LAST).toArray()).map(answeredOf)
    },

    /** Of which organisations answers were noted since that moment, or ever: by the clock of who noted them. */
    async listingsSince(moment: Date | null): Promise<string[]> {
      const since = moment && mongo.ObjectId.createFromTime(Math.floor(moment.getTime() / 1000) - MARGIN_SECONDS)
      return rows.distinct('listing', since ? { _id: { $gte: since } } : {})
    },

    /** The last answers of each. */
    async ofEach(listings: string[]): Promise<Map<string, Answered[]>> {
      const each = new Map(listings.map((listing) => [listing, [] as Answered[]]))
      for (let at = 0; at < listings.length; at += BATCH) {
        const some = listings.slice(at, at + BATCH)
        for await (const row of rows.find({ listing: { $in: some } }).sort({ at: -1 })) {
          const answers = each.get(row.listing)
          if (answers && answers.length < LAST) answers.push(answeredOf(row))
        }
      }
      return each
    },
  }
}

function answeredOf({ askedAt, yes, at }: Row): Answered {
  return { askedAt, answer: { yes, at } }
}
