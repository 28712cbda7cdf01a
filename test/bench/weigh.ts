import { execFile } from 'node:child_process'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const MEGABYTE = 1024 ** 2

/** Memory in use, in megabytes: of a process, and of the Meilisearch that is its child. */
export async function memoryOf(pid: number): Promise<{ server: number; index: number }> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,rss=,comm='])
  const rows = stdout.split('\n').map((line) => line.trim().split(/\s+/))
  const megabytes = (row: string[] | undefined) => Math.round((Number(row?.[2]) * 1024) / MEGABYTE)
  return {
    server: megabytes(rows.find(([one]) => one === String(pid))),
    index: megabytes(rows.find(([, parent, , name]) => parent === String(pid) && name?.includes('meili'))),
  }
}

/** What a folder takes on disk, in megabytes, holes in files not counted. */
export async function diskOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile()).map((entry) => stat(join(entry.parentPath, entry.name)))
  const sizes = (await Promise.all(files)).map(({ blocks }) => blocks * 512)
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / MEGABYTE)
}
