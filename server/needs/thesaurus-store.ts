import { type Connection, type mongo, Schema } from 'mongoose'
import { KeptNeed, KeptTheme } from '#domain/kept-need.ts'

type Row = { _id: string; version: number }
const open = () =>
  new Schema<Row>(
    { _id: String, version: Number },
    { strict: false, versionKey: false, minimize: false, autoIndex: false, autoCreate: false },
  )

export type ThesaurusStore = ReturnType<typeof thesaurusStore>

/**
 * Themes and needs by code. Every change of a term is one atomic write that adds one to the version of that term; the version of
 * the whole is the sum, so it grows with every change, and nothing has to be kept in step with anything.
 */
export function thesaurusStore(connection: Connection) {
  const rowsOf = (name: string, collection: string) =>
    connection.model<Row>(name, open(), collection).collection as unknown as mongo.Collection<Row>
  const themes = rowsOf('ThesaurusTheme', 'thesaurus-themes')
  const needs = rowsOf('ThesaurusNeed', 'thesaurus-needs')
  const former = rowsOf('ThesaurusNeedVersion', 'thesaurus-need-versions')

  return {
    async version(): Promise<number> {
      const sums = await Promise.all([themes, needs].map(sumOfVersions))
      return sums.reduce((total, sum) => total + sum, 0)
    },

    async load(): Promise<{ themes: KeptTheme[]; needs: KeptNeed[] }> {
      const [themeRows, needRows] = await Promise.all([themes.find().toArray(), needs.find().toArray()])
      const inOrder = <T extends { term: { order: number } }>(terms: T[]) =>
        terms.sort((a, b) => a.term.order - b.term.order)
      return {
        themes: inOrder(themeRows.map(({ _id, ...row }) => KeptTheme.parse(row))),
        needs: inOrder(needRows.map(({ _id, ...row }) => KeptNeed.parse(row))),
      }
    },

    async need(code: string): Promise<KeptNeed | null> {
      const row = await needs.findOne({ _id: code })
      if (!row) return null
      const { _id, ...kept } = row
      return KeptNeed.parse(kept)
    },

    /** False when it is no longer at the version the change was based on; 0 for what is not there yet. */
    saveTheme: (theme: KeptTheme, basedOn: number): Promise<boolean> => save(themes, theme, basedOn),

    /** As `saveTheme`. What was is kept: a version never changes, so keeping it twice gives the same row. */
    async saveNeed(need: KeptNeed, basedOn: number, before: KeptNeed | null): Promise<boolean> {
      if (before) {
        const _id = `${before.term.code}:${before.version}`
        await former.replaceOne({ _id }, before, { upsert: true })
      }
      return save(needs, need, basedOn)
    },

    /** What a need was before, newest first. */
    async formerVersions(code: string): Promise<KeptNeed[]> {
      const rows = await former.find({ 'term.code': code }).sort({ version: -1 }).toArray()
      return rows.map(({ _id, ...row }) => KeptNeed.parse(row))
    },
  }
}

async function sumOfVersions(rows: mongo.Collection<Row>): Promise<number> {
  const [sum] = await rows
    .aggregate<{ total: number }>([{ $group: { _id: null, total: { $sum: '$version' } } }])
    .toArray()
  return sum?.total ?? 0
}

async function save(
  rows: mongo.Collection<Row>,
  kept: { term: { code: string }; version: number },
  basedOn: number,
): Promise<boolean> {
  const { code } = kept.term
  if (basedOn > 0) return (await rows.replaceOne({ _id: code, version: basedOn }, kept)).matchedCount === 1
  try {
    await rows.insertOne({ _id: code, ...kept })
    return true
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 11000) return false
    throw error
  }
}
