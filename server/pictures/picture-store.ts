import { type Connection, mongo, Schema } from 'mongoose'

export type KeptPicture = {
  id: string
  listing: string
  bytes: Buffer
  width: number
  height: number
  createdAt: string
}
type Row = { _id: string; listing: string; bytes: mongo.Binary; width: number; height: number; createdAt: string }
const pictureSchema = new Schema<Row>({ _id: String }, { strict: false, versionKey: false, autoCreate: false })
pictureSchema.index({ listing: 1 })
pictureSchema.index({ createdAt: 1 })

export type PictureStore = ReturnType<typeof pictureStore>

/** Pictures are small by the time they come here, so they stand in the database: every instance has them. They never change. */
export function pictureStore(connection: Connection) {
  const model = connection.model<Row>('Picture', pictureSchema, 'pictures')
  const rows = model.collection as unknown as mongo.Collection<Row>

  return {
    init: (): Promise<void> => model.createIndexes(),

    async keep({ id, bytes, ...picture }: KeptPicture): Promise<void> {
      await rows.replaceOne({ _id: id }, { ...picture, bytes: new mongo.Binary(bytes) }, { upsert: true })
    },

    async byId(id: string): Promise<KeptPicture | null> {
      const row = await rows.findOne({ _id: id }, { promoteBuffers: true })
      if (!row) return null
      const { _id, bytes, ...picture } = row
      return { ...picture, id: _id, bytes: Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer) }
    },

    /** Its size, when it belongs to this listing. */
    async sizeOf(id: string, listing: string): Promise<{ width: number; height: number } | null> {
      return rows.findOne({ _id: id, listing }, { projection: { _id: 0, width: 1, height: 1 } })
    },

    /** Pictures from before a moment, listing by listing. */
    async before(moment: string): Promise<Map<string, string[]>> {
      const found = await rows.find({ createdAt: { $lt: moment } }, { projection: { listing: 1 } }).toArray()
      const byListing = new Map<string, string[]>()
      for (const { _id, listing } of found) byListing.set(listing, [...(byListing.get(listing) ?? []), _id])
      return byListing
    },

    /** Not one that came again after that moment. */
    async removeBefore(ids: readonly string[], moment: string): Promise<void> {
      await rows.deleteMany({ _id: { $in: [...ids] }, createdAt: { $lt: moment } })
    },

    countOf: (listing: string): Promise<number> => rows.countDocuments({ listing }),
  }
}
