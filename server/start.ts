import type { Config } from './config.ts'
import { connectMongoose, meiliClient } from './engines/connections.ts'
import { type Engines, openEngines } from './engines/open-engines.ts'
import type { Log } from './http/log.ts'
import { type Services, wire } from './wiring.ts'

export type Started = { engines: Engines; services: Services; close(): Promise<void> }

/** Engines, connections and services: what the server and every command need. `close` ends them in order. */
export async function start(config: Config, log: Log, open = openEngines): Promise<Started> {
  const engines = await open(config)
  try {
    const database = await connectMongoose(engines.mongo.uri)
    const services = await wire({ database, meili: meiliClient(engines.meili.url, engines.meili.key), log })
    return {
      engines,
      services,
      async close() {
        await services.indexSync.settled()
        await database.close()
        await engines.close()
      },
    }
  } catch (error) {
    await engines.close()
    throw error
  }
}
