import type { Model } from 'mongoose'
import type { Row } from './listing-rows.ts'

/** Which listings the index is behind on: what healing asks, and what tells it so. */
export function behindRows(rows: Model<Row>) {
  return {
    /** Ids of listings that the index is behind on, apart from those already tried. */
    async behind(limit: number, tried: string[] = []): Promise<string[]> {
      const found = await rows
        .find({ behind: true, _id: { $nin: tried } }, { _id: 1 })
        .limit(limit)
        .lean<{ _id: string }[]>()
      return found.map((row) => row._id)
    },

    countBehind: (): Promise<number> => rows.countDocuments({ behind: true }),

    /** What was made since a moment is behind again: a new index was filled meanwhile, perhaps without it. */
    async markBehindCreatedSince(since: string): Promise<void> {
      await rows.updateMany({ createdAt: { $gte: since } }, { $set: { behind: true, indexedVersion: 0 } })
    },

    /** What comes or goes by the calendar, after one day and up to another, is behind. */
    async markBehindTurned(after: string, upTo: string): Promise<void> {
      const turned = { 'find.turnsOn': { $elemMatch: { $gt: after, $lte: upTo } } }
      await rows.updateMany(turned, { $set: { behind: true, indexedVersion: 0 } })
    },

    /** What names one of these needs is behind: the need is called otherwise now. */
    async markBehindWithNeeds(codes: string[]): Promise<void> {
      if (codes.length === 0) return
      await rows.updateMany({ 'find.needs': { $in: codes } }, { $set: { behind: true, indexedVersion: 0 } })
    },

    /** What says one of these words, or a form of it, is behind: other needs are recognised in it now. */
    async markBehindWithWords(words: string[]): Promise<void> {
      if (words.length === 0) return
      const telling = words.map(longestWord).join(' ')
      const some = words.length <= MOST_WORDS_SOUGHT && telling.trim() ? { $text: { $search: telling } } : {}
      await rows.updateMany({ status: 'published', ...some }, { $set: { behind: true, indexedVersion: 0 } })
    },

    /** The index holds this version. When the listing has moved on, another writer may have been overtaken: behind again. */
    async noteIndexed(indexed: { id: string; version: number }[]): Promise<void> {
      if (!indexed.length) return
      await rows.bulkWrite(
        indexed.flatMap(({ id, version }) => [
          {
            updateOne: {
              filter: { _id: id, version },
              update: { $set: { indexedVersion: version }, $unset: { behind: 1 } },
            },
          },
          {
            updateOne: {
              filter: { _id: id, version: { $ne: version } },
              update: { $set: { behind: true, indexedVersion: 0 } },
            },
          },
        ]),
        { ordered: false },
      )
    },
  }
}

/** Past this nearly everything is found anyhow. */
const MOST_WORDS_SOUGHT = 200

/** The word of a phrase that says most. */
function longestWord(phrase: string): string {
  return phrase.split(/[^\p{L}\p{N}]+/u).reduce((longest, word) => (word.length > longest.length ? word : longest), '')
}
