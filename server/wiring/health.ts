import type { Meilisearch } from 'meilisearch'
import type { Connection } from 'mongoose'
import type { DiskRoom } from '../engines/disk-room.ts'

type Parts = { database: Connection; meili: Meilisearch; disk: DiskRoom }

/** Do both engines answer, and can be saved? */
export function healthOf({ database, meili, disk }: Parts) {
  const answers = async (question: Promise<unknown> | undefined) => {
    try {
      return (await question) !== undefined
    } catch {
      return false
    }
  }
  return async () => {
    const [databaseAnswers, indexAnswers] = await Promise.all([
      answers(database.db?.command({ ping: 1 })),
      answers(meili.health()),
    ])
    return { database: databaseAnswers, index: indexAnswers, writable: databaseAnswers && !disk.isFull() }
  }
}
