import { loadBasics } from '../../seed/load-seed.ts'
import { readConfig } from '../../server/config.ts'
import { createLog } from '../../server/http/log.ts'
import { start } from '../../server/start.ts'
import { areaFiles, nationalAreas } from './national-areas.ts'
import { syntheticListing } from './synthetic-listing.ts'

/** What loading took: for the report. */
export type Filled = {
  areas: number
  listings: number
  activities: number
  listingsPerSecond: number
  offers: number
  offersPerSecond: number
}

const BATCH = 1_000

/** Run by the bench in a process of its own: fills a data directory with areas, listings and an index, and says what it took. */
const [dataDir = '', count = '0'] = process.argv.slice(2)
const { services, close } = await start(readConfig({ DATA_DIR: dataDir }), createLog('warn'))
const progress = (text: string) => process.stderr.write(`\r${text.padEnd(60)}`)

progress('areas')
await services.neighbourhoods.importFiles(await areaFiles())
await loadBasics(services)
const sources = { areas: await nationalAreas(), needs: services.needs.all().needs, now: new Date() }

let started = performance.now()
let activities = 0
for (let first = 0; first < Number(count); first += BATCH) {
  const size = Math.min(BATCH, Number(count) - first)
  const listings = Array.from({ length: size }, (_, index) => syntheticListing(first + index, sources))
  activities += listings.reduce((sum, listing) => sum + (listing.published?.activities.length ?? 0), 0)
  await services.listingRows.insertMany(listings)
  progress(`listings ${first + size}`)
}
const listingsPerSecond = perSecond(Number(count), started)

started = performance.now()
const offers = await services.indexSync.reindex((total) => progress(`sent to the index ${total}`))
const offersPerSecond = perSecond(offers, started)
progress('closing')
await close()
progress('')
process.stderr.write('\r')

const filled: Filled = {
  areas: sources.areas.buurten.length,
  listings: Number(count),
  activities,
  listingsPerSecond,
  offers,
  offersPerSecond,
}
process.send?.(filled, () => process.exit(0))

function perSecond(done: number, since: number): number {
  return Math.round(done / ((performance.now() - since) / 1000))
}
