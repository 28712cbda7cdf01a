import { loadBasics } from '../../seed/load-seed.ts'
import { readConfig } from '../../server/config.ts'
import { createLog } from '../../server/http/log.ts'
import { start } from '../../server/start.ts'
import { aListing, withOrganization } from '../support/builders.ts'

/** Saves listings without end, four at a time, and says every save that was acknowledged: `saved <id> <version> <summary>`. */

const { services } = await start(readConfig({ DATA_DIR: process.argv[2] }), createLog('silent'))
await loadBasics(services)
await services.indexSync.prepare()
console.log('ready')

async function writer(name: string): Promise<never> {
  for (let number = 0; ; number++) {
    const content = aListing({ name: `${name} ${number}`, title: `Bestaat ${name}${number}` })
    const source = { kind: 'editor', key: null } as const
    const { id } = await services.listings.create({ network: 'proef', content, source, confirmedAt: null })
    console.log(`saved ${id} 1 -`)
    for (let version = 1; version <= 3; version++) {
      const summary = `${name}-${number}-${version}`
      await services.listings.publish(id, version, withOrganization(content, { summary }))
      console.log(`saved ${id} ${version + 1} ${summary}`)
    }
  }
}

const run = Date.now().toString(36)
await Promise.all(['a', 'b', 'c', 'd'].map((letter) => writer(`${letter}${run}`)))
