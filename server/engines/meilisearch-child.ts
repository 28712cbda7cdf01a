import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism, totalmem } from 'node:os'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const healthyWithinMs = 30_000
const stoppedWithinMs = 10_000

export type MeilisearchRun = { program: string; dbPath: string; port: number; key: string; logDescriptor: number }

export function spawnMeilisearch({ program, dbPath, port, key, logDescriptor }: MeilisearchRun): ChildProcess {
  const dir = dirname(dbPath)
  return spawn(program, parameters(dbPath, port), {
    cwd: dir,
    // Only what it needs: our secrets are not its business. The key stands here because arguments can be seen by anyone.
    env: { PATH: process.env.PATH, HOME: dir, TMPDIR: process.env.TMPDIR, MEILI_MASTER_KEY: key },
    stdio: ['ignore', logDescriptor, logDescriptor],
    // Ctrl-C reaches a whole group at once; in a group of its own the index outlives the last requests.
    detached: true,
  })
}

function parameters(dbPath: string, port: number): string[] {
  // Its own defaults take two thirds of the memory and suppose a machine to itself; we share ours with a database.
  const memoryBytes = Math.min(totalmem(), process.constrainedMemory() || totalmem())
  return [
    ...['--db-path', dbPath],
    ...['--http-addr', `127.0.0.1:${port}`],
    ...['--env', 'production'],
    '--no-analytics',
    // The next level logs every request.
    ...['--log-level', 'WARN'],
    ...['--max-indexing-threads', String(Math.max(1, Math.floor(availableParallelism() / 2)))],
    ...['--max-indexing-memory', `${Math.floor(memoryBytes / 4 / 1024 ** 2)}MiB`],
    // A newer Meilisearch takes over the data of an older one, instead of refusing to start.
    '--experimental-dumpless-upgrade',
  ]
}

/** False when it has ended, or is not healthy after 30 seconds. */
export async function becomesHealthy(child: ChildProcess, port: number): Promise<boolean> {
  const deadline = Date.now() + healthyWithinMs
  while (isRunning(child) && Date.now() < deadline) {
    const answer = await fetch(`http://127.0.0.1:${port}/health`).catch(() => null)
    if (answer?.ok) return isRunning(child)
    await pause(10)
  }
  return false
}

export const isRunning = (child: ChildProcess) =>
  child.pid !== undefined && child.exitCode === null && child.signalCode === null

/** Asks it to stop, waits, and forces it after 10 seconds. */
export async function endChild(child: ChildProcess): Promise<void> {
  if (!isRunning(child)) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  const force = setTimeout(() => child.kill('SIGKILL'), stoppedWithinMs)
  await gone
  clearTimeout(force)
}
