import { type Connection, type mongo, Schema } from 'mongoose'
import { Need, Theme, type Thesaurus } from '#domain/need.ts'

type Row = Record<string, unknown> & { _id: string }
const open = () =>
  new Schema<Row>(
    { _id: String },
    { strict: false, versionKey: false, minimize: false, autoIndex: false, autoCreate: false },
  )

export type ThesaurusStore = ReturnType<typeof thesaurusStore>

/** Themes and needs by code, and one row that counts changes, so that a copy in memory can tell that it is old. */
export function thesaurusStore(connection: Connection) {
  const themes = connection.model<Row>('Theme', open(), 'themes').collection as unknown as mongo.Collection<Row>
  const needs = connection.model<Row>('Need', open(), 'needs').collection as unknown as mongo.Collection<Row>
  const versions = connection.model<Row>('Counter', open(), 'counters').collection as unknown as mongo.Collection<{
    _id: string
    value: number
  }>

  return {
    async version(): Promise<number> {
      const row = await versions.findOne({ _id: 'thesaurus' })
      return row?.value ?? 0
    },

    async load(): Promise<Thesaurus> {
      const version = await this.version()
      const [themeRows, needRows] = await Promise.all([themes.find().toArray(), needs.find().toArray()])
      return {
        version,
        themes: themeRows
          .map(({ _id, ...row }) => Theme.parse({ code: _id, ...row }))
          .sort((a, b) => a.order - b.order),
        needs: needRows.map(({ _id, ...row }) => Need.parse({ code: _id, ...row })).sort((a, b) => a.order - b.order),
      }
    },

    /** Puts terms in, by code; what is there already is replaced. Counts one change. */
    async put(terms: { themes: Theme[]; needs: Need[] }): Promise<void> {
      for (const { code, ...theme } of terms.themes) await themes.replaceOne({ _id: code }, theme, { upsert: true })
      for (const { code, ...need } of terms.needs) await needs.replaceOne({ _id: code }, need, { upsert: true })
      await versions.updateOne({ _id: 'thesaurus' }, { $inc: { value: 1 } }, { upsert: true })
    },
  }
}
