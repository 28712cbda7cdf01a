import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openEngines } from '../../server/engines/open-engines.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    engines: { mongoUri: string; meiliUrl: string; meiliKey: string }
  }
}

/** Both real engines, once for the whole run; every test file gets a database and an index of its own on them. */
export default async function setup(project: TestProject) {
  const dataDir = await mkdtemp(join(tmpdir(), 'sociale-kaart-test-'))
  const engines = await openEngines({ dataDir })
  project.provide('engines', { mongoUri: engines.mongo.uri, meiliUrl: engines.meili.url, meiliKey: engines.meili.key })
  return async () => {
    await engines.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}
