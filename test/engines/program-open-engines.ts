import { openEngines } from '../../server/engines/open-engines.ts'

/** Opens the embedded engines, prints where they are, and closes them on SIGTERM. */
const engines = await openEngines({ dataDir: process.argv[2] ?? '' })
process.once('SIGTERM', async () => {
  await engines.close()
  process.exit(0)
})
const meiliPid = Number(
  engines
    .describe()
    .join()
    .match(/proces (\d+)/)?.[1],
)
console.log(`opened ${JSON.stringify({ mongo: engines.mongo, meili: engines.meili, meiliPid })}`)
