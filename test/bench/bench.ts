import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { benchSize, type SizeReport } from './bench-size.ts'
import { goals, readsAlone } from './goals.ts'
import { inAProcess } from './in-a-process.ts'
import { type Quantiles, quantiles } from './measure.ts'
import { missingAreaFiles } from './national-areas.ts'
import { tableOf } from './tables.ts'

const USAGE = 'npm run bench [-- --listings 1000|10000|100000] [--keep <folder>] [--profile <folder>]'
const SMALL = 1_000

async function readingAlone(): Promise<Quantiles> {
  const reading = await inAProcess<{ times: number[] }>('reading.ts', [])
  await reading.stop()
  return quantiles(reading.said.times)
}

/** Measures the smallest size and the asked one side by side, so that what grows can be seen. 1 when a promise did not come true. */
async function bench(): Promise<number> {
  const { values } = parseArgs({
    options: { listings: { type: 'string', default: '10000' }, keep: { type: 'string' }, profile: { type: 'string' } },
  })
  const listings = Number(values.listings)
  if (!Number.isInteger(listings) || listings < SMALL) {
    console.error(`At least ${SMALL} listings. ${USAGE}`)
    return 2
  }
  const missing = await missingAreaFiles()
  if (missing) {
    console.error(`The bench needs the CBS tables of 2024 in ${missing}; they are no part of the product.`)
    return 1
  }
  const folder = values.keep ?? (await mkdtemp(join(tmpdir(), 'sociale-kaart-bench-')))
  try {
    const started = performance.now()
    const alone = await readingAlone()
    const reports: SizeReport[] = []
    for (const size of new Set([SMALL, listings])) {
      const report = await benchSize(join(folder, String(size)), size, values.profile)
      reports.push(report)
      console.log(tableOf(report))
    }
    const verdicts = [readsAlone(alone), ...goals(reports)]
    console.log(verdicts.map(({ met, what }) => `${met ? 'met    ' : 'NOT MET'}  ${what}`).join('\n'))
    const minutes = ((performance.now() - started) / 60_000).toFixed(1)
    console.log(`\n${minutes} minutes, ${availableParallelism()} cores, Node ${process.version}`)
    return verdicts.every(({ met }) => met) ? 0 : 1
  } finally {
    if (!values.keep) await rm(folder, { recursive: true, force: true })
  }
}

process.exitCode = await bench()
