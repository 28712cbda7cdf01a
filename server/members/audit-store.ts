import { randomUUID } from 'node:crypto'
import { type Connection, type mongo, Schema } from 'mongoose'
import { type AuditAction, AuditRow } from '#domain/members/audit.ts'

type Row = Omit<AuditRow, 'id'> & { _id: string }
const auditSchema = new Schema<Row>({ _id: String }, { strict: false, versionKey: false, autoCreate: false })
auditSchema.index({ network: 1, at: -1 })
auditSchema.index({ at: 1 })

export type AuditNote = { action: AuditAction; by: string | null } & Partial<
  Pick<AuditRow, 'network' | 'listing' | 'member' | 'role' | 'version'>
>
export type Audit = ReturnType<typeof auditStore>

/** Only ever added to, and cleared after twelve months. */
export function auditStore(connection: Connection, now: () => Date) {
  const model = connection.model<Row>('Audit', auditSchema, 'audit')
  const rows = model.collection as unknown as mongo.Collection<Row>

  return {
    init: (): Promise<void> => model.createIndexes(),

    async note(note: AuditNote): Promise<void> {
      const none = { network: null, listing: null, member: null, role: null, version: null }
      await rows.insertOne({ _id: randomUUID(), at: now().toISOString(), ...none, ...note })
    },

    async ofNetwork(network: string, limit: number): Promise<AuditRow[]> {
      return (await rows.find({ network }).sort({ at: -1 }).limit(limit).toArray()).map(fromRow)
    },

    async ofMember(id: string): Promise<AuditRow[]> {
      return (
        await rows
          .find({ $or: [{ by: id }, { member: id }] })
          .sort({ at: -1 })
          .toArray()
      ).map(fromRow)
    },

    async removeBefore(moment: string): Promise<void> {
      await rows.deleteMany({ at: { $lt: moment } })
    },
  }
}

function fromRow({ _id, ...row }: Row): AuditRow {
  return AuditRow.parse({ id: _id, ...row })
}
