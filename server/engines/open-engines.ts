import { resolve } from 'node:path'
import { type DataDirLock, lockDataDir } from './data-dir-lock.ts'
import { asDiskFull, refuseFullDisk } from './disk-room.ts'
import { type EmbeddedMongodb, openEmbeddedMongodb } from './embedded-mongodb.ts'
import { endLeftAloneChildren } from './left-alone-children.ts'
import { indexPath, type MeilisearchProcess, startMeilisearch } from './meilisearch-process.ts'
import { findRunningEngines, noteRunningEngines } from './running-engines.ts'

export type EngineSettings = {
  /** Where everything embedded lives. */
  dataDir: string
  mongodbUri?: string | undefined
  meiliUrl?: string | undefined
  meiliKey?: string | undefined
}

/** `embedded`: run by us, kept in DATA_DIR. `server`: somebody else's, named by a setting. */
export type EngineKind = 'embedded' | 'server'

export type Engines = {
  mongo: { uri: string; kind: EngineKind }
  meili: { url: string; key: string; kind: EngineKind }
  /** Lines for the start message: which engines, and where the data lives. Never a password or key. */
  describe(): string[]
  /** Index first, then database, then the lock on DATA_DIR. Close the connections before. May be called more than once. */
  close(): Promise<void>
}

/** Opens what the settings name, and the embedded engine for what they do not. Throws with a message for whoever starts us. */
export async function openEngines(settings: EngineSettings): Promise<Engines> {
  const { mongodbUri, meiliUrl } = settings
  const dataDir = resolve(settings.dataDir)
  let lock: DataDirLock | undefined
  let child: MeilisearchProcess | undefined
  let embedded: EmbeddedMongodb | undefined
  let forget: (() => Promise<void>) | undefined
  const closeAll = () => inOrder([forget, child?.stop, embedded?.close, lock?.release])

  try {
    if (!mongodbUri || !meiliUrl) {
      lock = await lockDataDir(dataDir)
      if (!mongodbUri) await refuseFullDisk(dataDir)
      await endLeftAloneChildren(await indexPath(dataDir))
    }
    // In this order, as a child inherits the open files of the database engine, and its lock on them.
    if (!meiliUrl) child = await startMeilisearch(dataDir)
    if (!mongodbUri) embedded = await openEmbeddedMongodb(dataDir)
  } catch (error) {
    await closeAll()
    throw asDiskFull(error, dataDir)
  }

  const mongo = { uri: embedded?.uri ?? mongodbUri ?? '', kind: kindOf(embedded) }
  const meili = { url: child?.url ?? meiliUrl ?? '', key: child?.key ?? settings.meiliKey ?? '', kind: kindOf(child) }
  if (lock)
    forget = await noteRunningEngines(dataDir, { mongoUri: mongo.uri, meiliUrl: meili.url, meiliKey: meili.key })
  let closing: Promise<void> | undefined
  return {
    mongo,
    meili,
    describe: () => [
      `database: ${embedded ? 'MongoDB in dit proces' : withoutSecrets(mongo.uri)}`,
      `zoeken:   ${child ? `Meilisearch op ${child.url}, proces ${child.pid()}` : withoutSecrets(meili.url)}`,
      ...(lock ? [`gegevens: ${dataDir}`] : []),
    ],
    close: () => {
      closing ??= closeAll()
      return closing
    },
  }
}

/** The engines of a server that runs on the same data directory, for a command that works beside it; else our own. */
export async function openOrJoinEngines(settings: EngineSettings): Promise<Engines> {
  const dataDir = resolve(settings.dataDir)
  const running = settings.mongodbUri && settings.meiliUrl ? null : await findRunningEngines(dataDir)
  if (!running) return openEngines(settings)
  return {
    mongo: { uri: running.mongoUri, kind: settings.mongodbUri ? 'server' : 'embedded' },
    meili: { url: running.meiliUrl, key: running.meiliKey, kind: settings.meiliUrl ? 'server' : 'embedded' },
    describe: () => [`de databank en zoekmachine van proces ${running.pid}, op ${dataDir}`],
    close: async () => {},
  }
}

/** One that fails does not keep the next from closing; the first failure is thrown at the end. */
async function inOrder(closes: ((() => Promise<void>) | undefined)[]): Promise<void> {
  const failures: unknown[] = []
  for (const close of closes) await close?.().catch((error) => failures.push(error))
  if (failures.length > 0) throw failures[0]
}

const kindOf = (opened: unknown): EngineKind => (opened ? 'embedded' : 'server')

const withoutSecrets = (uri: string) => uri.replace(/\/\/[^@/]*@/, '//').replace(/\?.*$/, '')
