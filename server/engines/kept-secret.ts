import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** A random key that is made once and then kept in this file, which only its owner may read. */
export async function keptSecret(path: string): Promise<string> {
  const kept = (await readFile(path, 'utf8').catch(() => '')).trim()
  if (kept.length >= 16) return kept
  const key = randomBytes(32).toString('base64url')
  await mkdir(dirname(path), { recursive: true })
  await writeFile(`${path}.draft`, key, { mode: 0o600, flush: true })
  await rename(`${path}.draft`, path)
  return key
}
