import { type Connection, type mongo, Schema } from 'mongoose'

type Row = { _id: string; network: string; url: string; failures: number; since: string }
const checkSchema = new Schema<Row>({ _id: String }, { strict: false, versionKey: false, autoCreate: false })
checkSchema.index({ network: 1, failures: 1 })

export type WebsiteCheckStore = ReturnType<typeof websiteCheckStore>

/** Websites that did not answer, by listing. One that answers again is forgotten. */
export function websiteCheckStore(connection: Connection) {
  const model = connection.model<Row>('WebsiteCheck', checkSchema, 'website-checks')
  const rows = model.collection as unknown as mongo.Collection<Row>

  return {
    init: (): Promise<void> => model.createIndexes(),

    async failed(listing: string, network: string, url: string, at: string): Promise<void> {
      const known = await rows.findOne({ _id: listing, url })
      if (known) await rows.updateOne({ _id: listing }, { $inc: { failures: 1 } })
      else await rows.replaceOne({ _id: listing }, { network, url, failures: 1, since: at }, { upsert: true })
    },

    async answered(listing: string): Promise<void> {
      await rows.deleteOne({ _id: listing })
    },

    /** Those that failed this often in a row. */
    async unreachable(network: string, failures: number): Promise<{ listing: string; url: string; since: string }[]> {
      const found = await rows.find({ network, failures: { $gte: failures } }).toArray()
      return found.map(({ _id, url, since }) => ({ listing: _id, url, since }))
    },
  }
}
