import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { connectMongoose, meiliClient } from '../../server/engines/connections.ts'
import { endLeftAloneChildren } from '../../server/engines/left-alone-children.ts'
import { indexPath } from '../../server/engines/meilisearch-process.ts'
import { type Engines, openEngines } from '../../server/engines/open-engines.ts'
import { processBirth } from '../../server/engines/process-birth.ts'
import { startProgram } from './start-program.ts'
import { temporaryDir } from './temporary-dir.ts'

async function opened(dataDir: string): Promise<Engines> {
  const engines = await openEngines({ dataDir })
  onTestFinished(engines.close)
  return engines
}

type Opened = Pick<Engines, 'mongo' | 'meili'> & { meiliPid: number }

async function openedElsewhere(dataDir: string) {
  const program = startProgram('program-open-engines.ts', dataDir)
  onTestFinished(async () => endLeftAloneChildren(await indexPath(dataDir)))
  const said = await program.line('opened')
  return { program, ...(JSON.parse(said.slice('opened '.length)) as Opened) }
}

describe('opening the engines', { timeout: 20_000 }, () => {
  it('uses the servers that are named, keeps nothing of its own, and does not tell their passwords', async () => {
    const dataDir = join(temporaryDir(), 'data')
    const mongodbUri = 'mongodb://kaart:geheim@db.example:27017/kaart?replicaSet=rs0'
    const engines = await openEngines({ dataDir, mongodbUri, meiliUrl: 'https://zoek.example', meiliKey: 'sleutel' })
    expect(engines.mongo).toEqual({ uri: mongodbUri, kind: 'server' })
    expect(engines.meili).toEqual({ url: 'https://zoek.example', key: 'sleutel', kind: 'server' })
    expect(engines.describe().join()).toContain('db.example:27017/kaart')
    expect(engines.describe().join()).not.toMatch(/geheim|sleutel/)
    await engines.close()
    expect(existsSync(dataDir)).toBe(false)
  })

  it('runs on nothing but a directory, refuses it to a second start, and lets go when closed', async () => {
    const dataDir = temporaryDir()
    const engines = await opened(dataDir)
    expect([engines.mongo.kind, engines.meili.kind]).toEqual(['embedded', 'embedded'])
    await expect(openEngines({ dataDir })).rejects.toThrow('in gebruik door ditzelfde proces')
    await engines.close()
    const again = await opened(dataDir)
    expect(again.meili.key).toBe(engines.meili.key)
  })

  it('lets go of everything when one of them does not start', async () => {
    const dataDir = temporaryDir()
    const blocked = join(dataDir, 'meilisearch', 'db')
    await mkdir(join(dataDir, 'meilisearch'))
    await writeFile(blocked, 'not a folder')
    await expect(openEngines({ dataDir })).rejects.toThrow(/Meilisearch .* does not start/)
    await rm(blocked)
    await opened(dataDir)
  })

  it('starts again after a kill -9, ends the Meilisearch that was left alone, and finds everything', async () => {
    const dataDir = temporaryDir()
    const { program, ...first } = await openedElsewhere(dataDir)
    const connection = await connectMongoose(first.mongo.uri)
    await connection.collection('rows').insertOne({ title: 'koffie' })
    await connection.close()
    await meiliClient(first.meili.url, first.meili.key)
      .index('rows')
      .addDocuments([{ id: 1 }])
      .waitTask()
    await program.kill('SIGKILL')
    expect(await processBirth(first.meiliPid)).not.toBeNull()

    const engines = await opened(dataDir)
    expect(await processBirth(first.meiliPid)).toBeNull()
    const next = await connectMongoose(engines.mongo.uri)
    expect(await next.collection('rows').countDocuments()).toBe(1)
    await next.close()
    expect((await meiliClient(engines.meili.url, engines.meili.key).index('rows').getDocuments()).total).toBe(1)
  })

  it('leaves nothing running after a SIGTERM, and does not touch the engines of another directory', async () => {
    const other = await opened(temporaryDir())
    const dataDir = temporaryDir()
    const { program, meiliPid } = await openedElsewhere(dataDir)
    await program.kill('SIGTERM')
    expect(await processBirth(meiliPid)).toBeNull()
    expect(existsSync(join(dataDir, 'lock.json'))).toBe(false)
    expect(await meiliClient(other.meili.url, other.meili.key).isHealthy()).toBe(true)
  })
})
