import { type Connection, type mongo, Schema } from 'mongoose'
import * as z from 'zod'

/** Where a job stands. While `leaseUntil` is in the future somebody is at it. */
const JobState = z.object({
  dueAt: z.string(),
  leaseUntil: z.string().nullable(),
  doneAt: z.string().nullable(),
  /** The parts that were done, of a job that may be cut off between two of them. */
  parts: z.array(z.string()).optional(),
})
type Row = z.infer<typeof JobState> & { _id: string }
const jobSchema = new Schema<Row>({ _id: String }, { strict: false, versionKey: false, autoCreate: false })

export type JobStore = ReturnType<typeof jobStore>

/** Which job was done for which due time: what keeps several instances from doing it twice. */
export function jobStore(connection: Connection) {
  const model = connection.model<Row>('Job', jobSchema, 'jobs')
  const rows = model.collection as unknown as mongo.Collection<Row>

  return {
    init: async (): Promise<void> => {
      await model.createIndexes()
    },

    /**
     * True for the one instance that may do this job for this due time. Who died half-way loses it when the lease ends, and
     * another takes it up.
     */
    async take(name: string, dueAt: string, now: string, leaseUntil: string): Promise<boolean> {
      try {
        const taken = await rows.updateOne(
          {
            _id: name,
            $or: [{ dueAt: { $lt: dueAt } }, { dueAt, doneAt: null, leaseUntil: { $lt: now } }],
          },
          { $set: { dueAt, leaseUntil, doneAt: null } },
          { upsert: true },
        )
        return taken.modifiedCount + taken.upsertedCount > 0
      } catch (error) {
        // The row is there and does not fit: it was done, or somebody else is at it.
        if (error instanceof Error && 'code' in error && error.code === 11000) return false
        throw error
      }
    },

    async hold(name: string, dueAt: string, leaseUntil: string): Promise<void> {
      await rows.updateOne({ _id: name, dueAt, doneAt: null }, { $set: { leaseUntil } })
    },

    async first(name: string, part: string): Promise<boolean> {
      const noted = await rows.updateOne({ _id: name, parts: { $ne: part } }, { $push: { parts: part } } as never)
      return noted.modifiedCount === 1
    },

    async done(name: string, dueAt: string, at: string): Promise<void> {
      await rows.updateOne({ _id: name, dueAt }, { $set: { doneAt: at, leaseUntil: null, parts: [] } })
    },
  }
}
