import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'

const patienceMs = 5_000

/**
 * Ends every Meilisearch that still runs on this database path. Call it only while holding the lock on the data directory:
 * then such a process was left alone by a start that was killed. Two on one path would spoil each other's data, and it may
 * hold inherited files of the database engine, which then would not open.
 * Processes are known by their command line, not by a pid on file: a start can be killed before it has written one.
 */
export async function endLeftAloneChildren(dbPath: string): Promise<void> {
  for (const pid of await pidsOn(dbPath)) signal(pid, 'SIGTERM')
  const deadline = Date.now() + patienceMs
  for (let left = await pidsOn(dbPath); left.length > 0; left = await pidsOn(dbPath)) {
    if (Date.now() > deadline) for (const pid of left) signal(pid, 'SIGKILL')
    if (Date.now() > deadline + patienceMs) throw new Error(`process ${left[0]} keeps using ${dbPath}: end it by hand`)
    await pause(25)
  }
}

const pidsOn = (dbPath: string) => (process.platform === 'linux' ? pidsFromProc(dbPath) : pidsFromPs(dbPath))

async function pidsFromProc(dbPath: string): Promise<number[]> {
  const pids: number[] = []
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue
    // Empty for a process that has ended but was not noticed by its parent yet.
    const words = (await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '')).split('\0')
    const isOurs = words[words.indexOf('--db-path') + 1] === dbPath
    if (words[0]?.includes('meilisearch') && isOurs) pids.push(Number(name))
  }
  return pids
}

async function pidsFromPs(dbPath: string): Promise<number[]> {
  const { stdout } = await promisify(execFile)('ps', ['-axww', '-o', 'pid=,command='], { maxBuffer: 16 * 1024 * 1024 })
  return stdout
    .split('\n')
    .filter((line) => line.includes('meilisearch') && `${line} `.includes(` --db-path ${dbPath} `))
    .map((line) => Number.parseInt(line, 10))
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
