import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { connectMongoose, meiliClient } from '../../server/engines/connections.ts'
import { findRunningEngines } from '../../server/engines/running-engines.ts'
import { startProgram } from './start-program.ts'
import { temporaryDir } from './temporary-dir.ts'

/** Words nobody else would use, in every place where a question could carry them. */
const MARKS = ['zwavelkwast', 'grondelhaai', 'pimpelmees06', 'kalebasrat']

describe('a question about a person', { timeout: 90_000 }, () => {
  test('leaves no word of it in a log, a file, the database or the index', async () => {
    const dataDir = temporaryDir()
    const port = await freePort()
    const env = { DATA_DIR: dataDir, PORT: String(port) }
    const server = startProgram('../../server/main.ts', { env })
    await server.line('Sociale kaart:')
    const origin = `http://127.0.0.1:${port}`
    const ask = (body: unknown, type = 'application/json') =>
      fetch(`${origin}/api/v1/matches`, {
        method: 'POST',
        headers: { 'content-type': type, origin },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      })

    const [understood, named, broken, strange] = [
      await ask({ network: 'haarlem', note: `Vrouw van 81 in Delftwijk, eenzaam, mist haar ${MARKS[0]}` }),
      await ask({ network: 'haarlem', note: `Mevrouw Zwavelkwast, ${MARKS[1]}@pimpelmees06.example, 06-12345678` }),
      await ask(`{ "note": "${MARKS[2]} `),
      await ask({ note: 'eenzaam', [MARKS[3] as string]: MARKS[3] }),
    ]
    expect([understood.status, named.status, broken.status, strange.status]).toEqual([200, 400, 400, 400])
    expect(((await understood.json()) as { total: number }).total).toBeGreaterThan(0)
    expect(understood.headers.get('cache-control')).toBe('no-store')
    const refusal = await named.text()
    for (const mark of MARKS) expect(refusal.toLowerCase()).not.toContain(mark)

    const { mongoUri, meiliUrl, meiliKey } = (await findRunningEngines(dataDir)) ?? {
      mongoUri: '',
      meiliUrl: '',
      meiliKey: '',
    }
    const database = await connectMongoose(mongoUri)
    for (const { name } of await database.listCollections()) {
      const rows = await database.collection(name).find().toArray()
      expectNoMarks(JSON.stringify(rows), `the collection ${name}`)
    }
    await database.close()
    const meili = meiliClient(meiliUrl, meiliKey)
    for (const { uid } of (await meili.getIndexes()).results) {
      const { results } = await meili.index(uid).getDocuments({ limit: 10_000 })
      expectNoMarks(JSON.stringify(results), `the index ${uid}`)
    }
    expectNoMarks(JSON.stringify(await meili.tasks.getTasks({ limit: 1_000 })), 'the tasks of the index')

    await server.kill('SIGTERM')
    expectNoMarks(server.lines.join('\n'), 'what the server prints')
    for (const file of readdirSync(dataDir, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue
      const path = join(file.parentPath, file.name)
      expectNoMarks(readFileSync(path).toString('latin1'), path)
    }
  })
})

function expectNoMarks(text: string, where: string): void {
  const lower = text.toLowerCase()
  expect(
    MARKS.filter((mark) => lower.includes(mark)),
    where,
  ).toEqual([])
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => probe.once('listening', resolve))
  const { port } = probe.address() as { port: number }
  await new Promise((resolve) => probe.close(resolve))
  return port
}
