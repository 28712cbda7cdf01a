import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { ListingContent } from '#domain/listing.ts'
import { Network } from '#domain/network.ts'
import { SearchPage } from '#domain/search.ts'
import { runNeighbourhoodImport } from '../../server/neighbourhoods/import-command.ts'
import { testApp } from '../support/test-app.ts'
import { judge, nothingYet, print, Query, type Score } from './score.ts'

/**
 * The held-out set: other offers, that have only a name and one sentence, and other queries, in four parts (see held-out/README.md).
 * MISSES=1 shows the misses of the parts that may be read while building, MISSES=all those of the others too.
 */

const Held = Query.extend({ half: z.enum(['a', 'b', 'c', 'd']) })
const Row = z.object({ naam: z.string(), omschrijving: z.string(), wijk: z.string() })
const HERE = join(import.meta.dirname, 'held-out')
const BORDERS = join(import.meta.dirname, '../../../shared/data/geo/boundaries')

test('quality on a town with thin listings', { timeout: 300_000 }, async () => {
  const { get, services } = await testApp({ seed: 'basics' })
  const hasBorders = existsSync(BORDERS)
  if (hasBorders) {
    const borders = ['wijken', 'buurten'].map((level) => join(BORDERS, `GM0200-apeldoorn-${level}.geojson`))
    await runNeighbourhoodImport(borders, services.neighbourhoods, () => {})
  } else console.warn('*** ../shared/data is not there: the places of the held-out set are SKIPPED. ***')
  const areas = (await services.neighbourhoods.index()).all()
  await services.networks.put(
    Network.parse({
      id: randomUUID(),
      slug: 'apeldoorn',
      name: 'Apeldoorn',
      areas: hasBorders ? ['GM0200'] : [],
      contact: {},
      settings: {},
    }),
  )
  const rows = z
    .array(Row)
    .parse(parse(readFileSync(join(HERE, 'catalogue.csv')), { columns: true, delimiter: ';', bom: true }))
  for (const [number, { naam, omschrijving, wijk }] of rows.entries()) {
    const area = areas.find(({ name, municipalityCode }) => name === wijk && municipalityCode === 'GM0200')
    await services.listings.create({
      network: 'apeldoorn',
      content: thin(naam, omschrijving, area ? area.code : null, number % 2 === 0),
      source: { kind: 'editor', key: null },
      confirmedAt: null,
    })
  }
  await services.indexSync.settled()

  const queries = z.array(Held).parse(JSON.parse(readFileSync(join(HERE, 'queries.json'), 'utf8')))
  for (const half of ['a', 'b', 'c', 'd'] as const) {
    const scores = new Map<string, Score>()
    for (const query of queries) {
      if (query.half !== half || (query.kind === 'places' && !hasBorders)) continue
      const { body } = await get(`/api/v1/search?pageSize=5&network=apeldoorn&q=${encodeURIComponent(query.q)}`)
      const score = scores.get(query.kind) ?? nothingYet(query.kind)
      scores.set(query.kind, score)
      judge(score, query, SearchPage.parse(body))
    }
    console.log(`half ${half}`)
    print(
      [...scores.values()].map((score) =>
        half !== 'b' || process.env.MISSES === 'all' ? score : { ...score, misses: [] },
      ),
    )
    expect(scores.size).toBeGreaterThan(0)
  }
})

/** An organisation alone with its text, or with one activity that has it. */
function thin(name: string, text: string, area: string | null, alone: boolean): ListingContent {
  if (alone && !area) return ListingContent.parse({ organization: { name, summary: text } })
  return ListingContent.parse({
    organization: { name },
    activities: [{ id: randomUUID(), title: name, summary: text, kind: 'support', catchment: area ? [area] : [] }],
  })
}
