import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import * as z from 'zod'
import { processBirth } from './process-birth.ts'

const Holder = z.object({ pid: z.int().positive(), birth: z.string(), since: z.iso.datetime(), id: z.string() })
type Holder = z.infer<typeof Holder>

/** Thrown when another start holds the data directory; the message names the process. */
export class DataDirInUse extends Error {}

export type DataDirLock = { release(): Promise<void> }

/**
 * Makes the directory when needed and holds it for this process, by a file `lock.json` in it.
 * A lock whose process is gone is taken over. Throws `DataDirInUse` when its process is alive.
 */
export async function lockDataDir(dir: string): Promise<DataDirLock> {
  const path = join(resolve(dir), 'lock.json')
  await mkdir(resolve(dir), { recursive: true, mode: 0o700 })
  const self: Holder = {
    pid: process.pid,
    birth: (await processBirth(process.pid)) ?? '',
    since: new Date().toISOString(),
    id: randomUUID(),
  }
  const holder = await take(path, self)
  if (holder) throw new DataDirInUse(refusal(resolve(dir), holder))
  return { release: () => release(path, self) }
}

/**
 * Answers the living holder that stands in the way, or null when the lock is now ours. A file appears with its text in one
 * step (`link`), so it is never read half written. To take over a dead lock one first holds a second lock beside it, taken
 * the same way: else two starts could both find the first one dead, and the slower would remove the lock of the faster.
 */
async function take(path: string, self: Holder): Promise<Holder | null> {
  const draft = `${path}.${self.id}`
  await writeFile(draft, JSON.stringify(self), { mode: 0o600 })
  try {
    for (;;) {
      try {
        await link(draft, path)
        return null
      } catch (error) {
        if (!isCode(error, 'EEXIST')) throw error
      }
      const holder = await readHolder(path)
      if (holder === 'gone') continue
      if (holder !== 'unreadable' && (await isAlive(holder))) return holder

      const guard = `${path}.takeover`
      const rival = await take(guard, self)
      if (rival) return rival
      const now = await readHolder(path)
      const stillDead = now === 'unreadable' || (now !== 'gone' && !(await isAlive(now)))
      if (stillDead) await rename(draft, path)
      await release(guard, self)
      if (stillDead) return null
    }
  } finally {
    await rm(draft, { force: true })
  }
}

async function release(path: string, self: Holder): Promise<void> {
  const holder = await readHolder(path)
  if (typeof holder === 'object' && holder.id === self.id) await rm(path, { force: true })
}

async function readHolder(path: string): Promise<Holder | 'gone' | 'unreadable'> {
  try {
    const parsed = Holder.safeParse(JSON.parse(await readFile(path, 'utf8')))
    return parsed.success ? parsed.data : 'unreadable'
  } catch (error) {
    if (isCode(error, 'ENOENT')) return 'gone'
    if (error instanceof SyntaxError) return 'unreadable'
    throw error
  }
}

const isAlive = async (holder: Holder) => (await processBirth(holder.pid)) === holder.birth

const isCode = (error: unknown, code: string) => error instanceof Error && 'code' in error && error.code === code

function refusal(dir: string, holder: Holder): string {
  const who = holder.pid === process.pid ? 'ditzelfde proces' : `proces ${holder.pid}`
  return `${dir} is in gebruik door ${who}, sinds ${holder.since}. Stop dat eerst, of start met een andere DATA_DIR.`
}
