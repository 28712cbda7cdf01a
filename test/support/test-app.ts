import { randomUUID } from 'node:crypto'
import type { Express } from 'express'
import type { Connection } from 'mongoose'
import supertest from 'supertest'
import { afterAll, inject } from 'vitest'
import { loadBasics, loadDemo } from '../../seed/load-seed.ts'
import { createApp } from '../../server/app.ts'
import { connectMongoose, meiliClient } from '../../server/engines/connections.ts'
import { createLog } from '../../server/http/log.ts'
import { type Services, wire } from '../../server/wiring.ts'

export type TestApp = {
  app: Express
  services: Services
  database: Connection
  get: (path: string) => supertest.Test
  /** Stands still at this moment; a test may move it. */
  clock: { now: Date }
  /** A second app on the same database whose index is out of reach. */
  withoutIndex: () => Promise<TestApp>
}

type Options = { seed?: 'demo' | 'basics' | 'none' }

/** A Sunday evening in autumn, so that what the demo says of days comes out the same in every run. */
const MOMENT = new Date('2026-11-22T18:00:00Z')

/** The real app on the real engines, with a database and an index of its own, filled with the demo. Ended after the file. */
export async function testApp({ seed = 'demo' }: Options = {}): Promise<TestApp> {
  const { mongoUri, meiliUrl, meiliKey } = inject('engines')
  const name = `test-${randomUUID().slice(0, 8)}`
  const database = await connectMongoose(mongoUri, { dbName: name })
  const meili = meiliClient(meiliUrl, meiliKey)
  const clock = { now: MOMENT }
  const log = createLog('silent')
  const services = await wire({ database, meili, indexUid: name, now: () => clock.now, log })
  if (seed === 'basics') await loadBasics(services)
  if (seed === 'demo') await loadDemo(services, clock.now)
  await services.indexSync.prepare()
  afterAll(async () => {
    await services.indexSync.settled()
    await meili.deleteIndexIfExists(name)
    await database.dropDatabase()
    await database.close()
  })
  return appOn(services, database, clock)

  function appOn(on: Services, connection: Connection, at: { now: Date }): TestApp {
    const app = createApp({ services: on, config: { tiles: null, publicUrl: null }, log })
    return {
      app,
      services: on,
      database: connection,
      clock: at,
      get: (path) => supertest(app).get(path),
      async withoutIndex() {
        // Port 9 is "discard": nobody listens there.
        const away = meiliClient('http://127.0.0.1:9', 'none')
        const second = await connectMongoose(mongoUri, { dbName: name })
        afterAll(() => second.close())
        return appOn(await wire({ database: second, meili: away, indexUid: name, now: () => at.now, log }), second, at)
      },
    }
  }
}
