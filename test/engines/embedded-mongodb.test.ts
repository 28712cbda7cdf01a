import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { connectMongoose } from '../../server/engines/connections.ts'
import { openEmbeddedMongodb } from '../../server/engines/embedded-mongodb.ts'
import { startProgram } from './start-program.ts'
import { temporaryDir } from './temporary-dir.ts'

async function journalBytes(dataDir: string): Promise<number> {
  const journal = join(dataDir, 'mongodb', 'journal')
  // The engine may take a file away between the list and the look: it then holds nothing any more.
  const bytesOf = async (name: string) => (await stat(join(journal, name)).catch(() => ({ size: 0 }))).size
  const sizes = await Promise.all((await readdir(journal)).map(bytesOf))
  return sizes.reduce((sum, size) => sum + size, 0)
}

describe('the MongoDB engine inside the process', { timeout: 20_000 }, () => {
  it('keeps every acknowledged write when its process is killed, time after time', async () => {
    const dataDir = temporaryDir()
    const acknowledged: number[] = []
    for (let round = 0; round < 3; round++) {
      const program = startProgram('program-write.ts', dataDir, String(round * 1_000_000))
      await program.line('written')
      await pause(50 + Math.random() * 300)
      await program.kill('SIGKILL')
      acknowledged.push(...program.lines.map((line) => Number(line.split(' ')[1])))
    }

    const engine = await openEmbeddedMongodb(dataDir)
    onTestFinished(engine.close)
    const connection = await connectMongoose(engine.uri)
    const kept = new Set(await connection.collection('listings').distinct('number'))
    await connection.close()
    expect(acknowledged.length).toBeGreaterThan(3)
    expect(acknowledged.filter((number) => !kept.has(number))).toEqual([])
  })

  it('trims its journal at a checkpoint, and finds everything after a close', async () => {
    const dataDir = temporaryDir()
    const engine = await openEmbeddedMongodb(dataDir)
    onTestFinished(engine.close)
    const connection = await connectMongoose(engine.uri)
    const incompressible = () => Array.from({ length: 400 }, () => Math.random().toString(36)).join('')
    const rows = Array.from({ length: 5_000 }, (_, number) => ({ number, text: incompressible() }))
    await connection.collection('rows').insertMany(rows)
    const before = await journalBytes(dataDir)
    await engine.checkpoint()
    expect(await journalBytes(dataDir)).toBeLessThan(before)
    await connection.close()
    await engine.close()

    const again = await openEmbeddedMongodb(dataDir)
    onTestFinished(again.close)
    const next = await connectMongoose(again.uri)
    expect(await next.collection('rows').countDocuments()).toBe(5_000)
    await next.close()
  })

  it('opens once, and can be closed twice', async () => {
    const engine = await openEmbeddedMongodb(temporaryDir())
    await expect(openEmbeddedMongodb(temporaryDir())).rejects.toThrow()
    await Promise.all([engine.close(), engine.close()])
  })
})

describe('a connection', { timeout: 20_000 }, () => {
  it('uses the database of the address, unless another is named; otherwise ours', async () => {
    const engine = await openEmbeddedMongodb(temporaryDir())
    onTestFinished(engine.close)
    const withDatabase = engine.uri.replace('/?', '/wijk?')
    const names = []
    for (const [uri, options] of [[engine.uri], [withDatabase], [withDatabase, { dbName: 'buurt' }]] as const) {
      const connection = await connectMongoose(uri, options)
      names.push(connection.name)
      await connection.close()
    }
    expect(names).toEqual(['sociale-kaart', 'wijk', 'buurt'])
  })
})
