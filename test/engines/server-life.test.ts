import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Program, startProgram } from './start-program.ts'
import { temporaryDir } from './temporary-dir.ts'

/** The whole server as a process of its own, as `npm start` runs it. */

type Server = { program: Program; url: string; get: (path: string) => Promise<Response> }

async function startServer(dataDir: string, more: Record<string, string> = {}): Promise<Server> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const program = startProgram('../../server/main.ts', { env: { DATA_DIR: dataDir, PORT: String(port), ...more } })
  await program.line('Sociale kaart:')
  return { program, url, get: (path) => fetch(url + path) }
}

describe('the life of a server', { timeout: 60_000 }, () => {
  test('first start loads the demo and says where everything is; the second is quick and finds it as it was left', async () => {
    const dataDir = temporaryDir()
    const first = await startServer(dataDir)
    expect(first.program.lines.join('\n')).toMatch(/demo/i)
    expect(first.program.lines.join('\n')).toContain(dataDir)
    const before = await (await first.get('/api/v1/organizations?pageSize=100')).text()
    await first.program.kill('SIGTERM')

    const started = performance.now()
    const second = await startServer(dataDir)
    expect(performance.now() - started).toBeLessThan(5_000)
    expect(second.program.lines.join('\n')).not.toMatch(/demo/i)
    expect(await (await second.get('/api/v1/organizations?pageSize=100')).text()).toBe(before)
    await second.program.kill('SIGTERM')
  })

  test('a second server on the same data is refused, and says which process holds it', async () => {
    const dataDir = temporaryDir()
    const first = await startServer(dataDir)
    const second = startProgram('../../server/main.ts', { env: { DATA_DIR: dataDir, PORT: '0' } })
    await expect(second.line('Sociale kaart:')).rejects.toThrow(`${first.program.process.pid}`)
    expect((await first.get('/health/ready')).status).toBe(200)
    await first.program.kill('SIGTERM')
  })

  test.each(['SIGTERM', 'SIGINT'] as const)(
    '%s lets requests in flight finish, and leaves nothing running',
    async (signal) => {
      const dataDir = temporaryDir()
      const server = await startServer(dataDir)
      const inFlight = Array.from({ length: 20 }, () =>
        server.get('/api/v1/search?q=koffie').then((answer) => answer.json()),
      )
      await new Promise((resolve) => setTimeout(resolve, 5))
      const stopped = server.program.kill(signal)
      const answers = await Promise.allSettled(inFlight)
      await stopped
      expect(server.program.process.exitCode).toBe(0)
      const whole = answers.filter((answer) => answer.status === 'fulfilled')
      expect(whole.every((answer) => answer.value.total > 0)).toBe(true)
      expect(whole.length).toBeGreaterThan(0)
      expect(readdirSync(dataDir)).not.toContain('lock.json')
      expect(readdirSync(dataDir)).not.toContain('running.json')
    },
  )

  test('after kill -9 the next start is not blocked, and answers the same', async () => {
    const dataDir = temporaryDir()
    const first = await startServer(dataDir)
    await first.program.kill('SIGKILL')
    const second = await startServer(dataDir)
    const { total, engine } = await (await second.get('/api/v1/search?q=koffie')).json()
    expect(total).toBeGreaterThan(0)
    expect(engine).toBe('meilisearch')
    await second.program.kill('SIGTERM')
  })

  test('the key of the index is for the owner alone, and nothing personal or typed is in a log', async () => {
    const dataDir = temporaryDir()
    const server = await startServer(dataDir, { NODE_ENV: 'development' })
    await server.get('/api/v1/search?q=geheimewens&near=52.38123,4.63123')
    await server.get('/zoeken?q=geheimewens')
    await server.get(`/api/v1/search?q=${'geheimewens'.repeat(300)}`)
    await server.program.kill('SIGTERM')
    expect(statSync(join(dataDir, 'meilisearch', 'master-key')).mode & 0o077).toBe(0)
    const logs = [
      server.program.lines.join('\n'),
      readFileSync(join(dataDir, 'meilisearch', 'meilisearch.log'), 'utf8'),
    ]
    expect(logs.join('\n')).not.toMatch(/geheimewens|52\.38123/)
  })

  test('with servers of its own it opens nothing embedded, also in production and beside another instance', async () => {
    const dataDir = temporaryDir()
    const first = await startServer(dataDir)
    const running = JSON.parse(readFileSync(join(dataDir, 'running.json'), 'utf8'))
    const elsewhere = temporaryDir()
    const second = await startServer(elsewhere, {
      NODE_ENV: 'production',
      MONGODB_URI: running.mongoUri,
      MEILI_URL: running.meiliUrl,
      MEILI_KEY: running.meiliKey,
      SESSION_SECRET: 'x'.repeat(32),
    })
    expect(readdirSync(elsewhere)).toEqual([])
    const { total, engine } = await (await second.get('/api/v1/search?q=koffie')).json()
    expect({ total: total > 0, engine }).toEqual({ total: true, engine: 'meilisearch' })
    expect((await second.get('/zoeken?q=koffie')).status).toBe(200)
    await second.program.kill('SIGTERM')
    expect((await first.get('/health/ready')).status).toBe(200)
    await first.program.kill('SIGTERM')
  })

  test('a wrong setting stops it before anything is opened, with what is wrong', async () => {
    const dataDir = temporaryDir()
    const wrong = startProgram('../../server/main.ts', { env: { DATA_DIR: dataDir, PORT: 'acht' } })
    await expect(wrong.line('Sociale kaart:')).rejects.toThrow('PORT')
    expect(readdirSync(dataDir)).toEqual([])
  })
})

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}
