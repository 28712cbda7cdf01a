import { type Connection, type mongo, Schema } from 'mongoose'
import { KeptList, OwnNote } from '#domain/short-list/short-list.ts'

type Row = Record<string, unknown> & { _id: string }
const rowSchema = () =>
  new Schema<Row>({ _id: String }, { strict: false, versionKey: false, minimize: false, autoCreate: false })
const listSchema = rowSchema()
listSchema.index({ member: 1 })
const noteSchema = rowSchema()
noteSchema.index({ member: 1 })

export type ListStore = ReturnType<typeof listStore>

/** The lists of professionals and what they wrote about organisations. Every question names the member: nobody reads another's. */
export function listStore(connection: Connection) {
  const listModel = connection.model<Row>('KeptList', listSchema, 'kept-lists')
  const noteModel = connection.model<Row>('OwnNote', noteSchema, 'own-notes')
  const lists = listModel.collection as unknown as mongo.Collection<Row>
  const notes = noteModel.collection as unknown as mongo.Collection<Row>

  return {
    async init(): Promise<void> {
      await Promise.all([listModel.createIndexes(), noteModel.createIndexes()])
    },

    async listsOf(member: string): Promise<KeptList[]> {
      return (await lists.find({ member }).toArray()).map(listOf)
    },

    async list(member: string, id: string): Promise<KeptList | null> {
      const row = await lists.findOne({ _id: id, member })
      return row && listOf(row)
    },

    async insert({ id, ...list }: KeptList): Promise<void> {
      await lists.insertOne({ _id: id, ...list })
    },

    /** False when it is no longer at the version the change was based on. */
    async replace({ id, ...list }: KeptList, basedOn: number): Promise<boolean> {
      const { matchedCount } = await lists.replaceOne({ _id: id, member: list.member, version: basedOn }, list)
      return matchedCount === 1
    },

    async remove(member: string, id: string): Promise<void> {
      await lists.deleteOne({ _id: id, member })
    },

    async notesOf(member: string): Promise<OwnNote[]> {
      return (await notes.find({ member }).toArray()).map(({ _id, ...note }) => OwnNote.parse(note))
    },

    async putNote(note: OwnNote): Promise<void> {
      await notes.replaceOne({ _id: keyOf(note) }, note, { upsert: true })
    },

    async removeNote(member: string, organization: string): Promise<void> {
      await notes.deleteOne({ _id: keyOf({ member, organization }) })
    },

    async removeOf(member: string): Promise<void> {
      await Promise.all([lists.deleteMany({ member }), notes.deleteMany({ member })])
    },
  }
}

function keyOf({ member, organization }: Pick<OwnNote, 'member' | 'organization'>): string {
  return `${member}:${organization}`
}

function listOf({ _id, ...row }: Row): KeptList {
  return KeptList.parse({ id: _id, ...row })
}
