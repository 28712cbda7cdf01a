import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { join } from 'node:path'

const MEGABYTE = 1_000_000

/** The database makes no index with less than 500 MiB free, so a first start needs this. */
const FIRST_START_BYTES = 600 * MEGABYTE
/** With this, data that is there already can be read. */
const START_BYTES = 50 * MEGABYTE
/** With less nothing is written any more: at zero the database ends the whole process, and nobody can catch that. */
const WRITING_BYTES = 300 * MEGABYTE
/** Writing begins again here, so that it does not go on and off. */
const AGAIN_BYTES = 400 * MEGABYTE

export type FreeBytes = (dir: string) => Promise<number>

/** Too little room on the disk. The message says how to mend it. */
export class DiskFull extends Error {}

export async function freeBytesOf(dir: string): Promise<number> {
  const { bavail, bsize } = await statfs(dir)
  return bavail * bsize
}

/** Before the embedded engines are opened: refuses a start that would fail with a number of the engine's own. */
export async function refuseFullDisk(dataDir: string, freeBytes: FreeBytes = freeBytesOf): Promise<void> {
  const needed = existsSync(join(dataDir, 'mongodb', 'WiredTiger')) ? START_BYTES : FIRST_START_BYTES
  const free = await freeBytes(dataDir)
  if (free < needed)
    throw diskFull(dataDir, `Er is ${inMegabytes(free)} vrij; starten vraagt minstens ${inMegabytes(needed)}.`)
}

/** The same for an engine that finds out by itself. Anything else is given back as it is. */
export function asDiskFull(error: unknown, dataDir: string): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null
  if (code !== OUT_OF_DISK_SPACE && code !== 'ENOSPC') return error
  return diskFull(dataDir, `Er moet minstens ${inMegabytes(FIRST_START_BYTES)} vrij zijn.`)
}
const OUT_OF_DISK_SPACE = 14031

function diskFull(dataDir: string, how: string): DiskFull {
  return new DiskFull(
    `De schijf is te vol om te starten (${dataDir}).\n${how}\n` +
      'Maak ruimte vrij, of zet DATA_DIR naar een map op een grotere schijf. Er is niets verloren gegaan.',
  )
}

export type DiskRoom = ReturnType<typeof diskRoom>

/** Watches the disk on which the embedded database writes; null for a database on a server, which watches its own. */
export function diskRoom(dataDir: string | null, freeBytes: FreeBytes = freeBytesOf) {
  let full = false
  return {
    /** Whether writing has stopped, as it was last seen. */
    isFull: (): boolean => full,

    /** Looks again. Answers what changed, for the log: null when nothing did. */
    async look(): Promise<{ full: boolean; freeMegabytes: number } | null> {
      if (dataDir === null) return null
      const free = await freeBytes(dataDir)
      const now = free < (full ? AGAIN_BYTES : WRITING_BYTES)
      if (now === full) return null
      full = now
      return { full, freeMegabytes: Math.floor(free / MEGABYTE) }
    },
  }
}

const inMegabytes = (bytes: number) => `${Math.floor(bytes / MEGABYTE)} MB`
