import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A directory for one test, removed when it is finished. */
export function temporaryDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'sociale-kaart-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}
