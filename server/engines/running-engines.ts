import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { processBirth } from './process-birth.ts'

const Running = z.object({
  pid: z.int().positive(),
  birth: z.string(),
  mongoUri: z.string(),
  meiliUrl: z.string(),
  meiliKey: z.string(),
})
type Where = Pick<z.infer<typeof Running>, 'mongoUri' | 'meiliUrl' | 'meiliKey'>

const pathIn = (dataDir: string) => join(dataDir, 'running.json')

/** Says in the data directory where the engines of this process are, so that a command can work beside the server. */
export async function noteRunningEngines(dataDir: string, where: Where): Promise<() => Promise<void>> {
  const birth = (await processBirth(process.pid)) ?? ''
  await writeFile(pathIn(dataDir), JSON.stringify({ pid: process.pid, birth, ...where }), { mode: 0o600 })
  return () => rm(pathIn(dataDir), { force: true })
}

/** Where the engines of a living process on this data directory are; null when there is none. */
export async function findRunningEngines(dataDir: string): Promise<(Where & { pid: number }) | null> {
  const text = await readFile(pathIn(dataDir), 'utf8').catch(() => null)
  if (text === null) return null
  const parsed = Running.safeParse(JSON.parse(text))
  if (!parsed.success || (await processBirth(parsed.data.pid)) !== parsed.data.birth) return null
  return parsed.data
}
