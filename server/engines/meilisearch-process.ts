import { once } from 'node:events'
import { mkdir, readFile, realpath } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { openBoundedLog } from './bounded-log.ts'
import { keepRunning } from './keep-running.ts'
import { keptSecret } from './kept-secret.ts'
import { becomesHealthy, endChild, spawnMeilisearch } from './meilisearch-child.ts'
import { findMeilisearchProgram } from './meilisearch-program.ts'

const triesForAPort = 3

export type MeilisearchProcess = {
  url: string
  key: string
  /** Null in the moments between a death and the next start. */
  pid(): number | null
  stop(): Promise<void>
}

/**
 * Runs Meilisearch as a child on a free loopback port, with everything it keeps in `<dataDir>/meilisearch`, and starts it
 * again, on the same port and with the same key, whenever it dies. Before, hold the lock on the data directory and end what
 * was left alone there.
 */
export async function startMeilisearch(dataDir: string): Promise<MeilisearchProcess> {
  const program = await findMeilisearchProgram(dataDir)
  await mkdir(join(dataDir, 'meilisearch'), { recursive: true, mode: 0o700 })
  const dbPath = await indexPath(dataDir)
  const dir = dirname(dbPath)
  const key = await keptSecret(join(dir, 'master-key'))
  const logPath = join(dir, 'meilisearch.log')
  const log = openBoundedLog(logPath)

  // Between finding a free port and using it, another program may take it.
  for (let tries = 1; tries <= triesForAPort; tries++) {
    const port = await freePort()
    const start = () => spawnMeilisearch({ program, dbPath, port, key, logDescriptor: log.descriptor })
    const child = start()
    child.on('error', (error) => console.warn('Meilisearch cannot be run:', error.message))
    if (!(await becomesHealthy(child, port))) {
      await endChild(child)
      continue
    }
    const kept = keepRunning(child, start, (how) =>
      console.warn(`Meilisearch has ended (${how}) and is started again. Its log: ${logPath}`),
    )
    const stop = async () => {
      await kept.stop()
      log.close()
    }
    let stopped: Promise<void> | undefined
    return {
      url: `http://127.0.0.1:${port}`,
      key,
      pid: kept.pid,
      stop: () => {
        stopped ??= stop()
        return stopped
      },
    }
  }
  log.close()
  throw new Error(`Meilisearch (${program}) does not start. The end of ${logPath}:\n${await lastLines(logPath)}`)
}

/** One spelling of the path, by which the next start can recognise a process that was left alone. */
export const indexPath = async (dataDir: string) => join(await realpath(dataDir), 'meilisearch', 'db')

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('the system gave no port')
  return address.port
}

const lastLines = async (path: string) => (await readFile(path, 'utf8')).trimEnd().split('\n').slice(-8).join('\n')
