import type { Connection } from 'mongoose'

const BATCH = 500

/** Thrown when the target holds something already: copying is for an empty database. */
export class TargetNotEmpty extends Error {}

/** Copies every row of every collection, as it is. Indexes are made by the app at its first start there. */
export async function copyDatabase(
  from: Connection,
  to: Connection,
  copied: (collection: string, rows: number) => void,
): Promise<void> {
  const held = (await to.listCollections()).map(({ name }) => name)
  for (const name of held) {
    if ((await to.collection(name).estimatedDocumentCount()) > 0)
      throw new TargetNotEmpty(`de database bevat al "${name}"`)
  }
  for (const { name } of await from.listCollections()) {
    let rows = 0
    let batch: Record<string, unknown>[] = []
    const write = async () => {
      if (batch.length) await to.collection(name).insertMany(batch)
      rows += batch.length
      batch = []
    }
    for await (const row of from.collection(name).find()) {
      batch.push(row)
      if (batch.length === BATCH) await write()
    }
    await write()
    copied(name, rows)
  }
}
