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
 * The held-out sets: other offers, that have only a name and one sentence, and other queries (see held-out/README.md). One town alone:
 * `npx vitest run --config test/eval/vitest.config.ts held-out -t set-e`. MISSES=1 shows the misses of what may be read while
 * building, MISSES=all those of the others too.
 */

/** `municipality` is where the town's areas come from. `blind`: parts whose misses nobody reads while building. */
type Town = { slug: string; municipality?: { code: string; borders: string }; blind: string[] }
const TOWNS: Town[] = [
  { slug: 'apeldoorn', municipality: { code: 'GM0200', borders: 'GM0200-apeldoorn' }, blind: [] },
  { slug: 'set-e', blind: [] },
  { slug: 'set-f', blind: [] },
  { slug: 'set-g', blind: [] },
  { slug: 'set-h', blind: [] },
  { slug: 'set-k', blind: [] },
  { slug: 'set-l', blind: [] },
  { slug: 'set-m', blind: [] },
  { slug: 'set-o', blind: [] },
  { slug: 'set-p', blind: [] },
  { slug: 'set-q', blind: [] },
  { slug: 'set-r', blind: ['all'] },
]

/** Sets without places of their own name no network and no part. */
const Held = Query.extend({ network: z.string().nullable().default(null), half: z.string().default('all') })
const Row = z.object({ naam: z.string().min(1), omschrijving: z.string().min(1), wijk: z.string() })
const HERE = join(import.meta.dirname, 'held-out')
const BORDERS = join(import.meta.dirname, '../../../shared/data/geo/boundaries')

test.each(TOWNS)('quality on thin listings: $slug', { timeout: 300_000 }, async ({ slug, municipality, blind }) => {
  const rows = z
    .array(Row)
    .parse(parse(readFileSync(join(HERE, slug, 'catalogue.csv')), { columns: true, delimiter: ';', bom: true }))
  const queries = z.array(Held).parse(JSON.parse(readFileSync(join(HERE, slug, 'queries.json'), 'utf8')))
  const names = new Set(rows.map(({ naam }) => naam))
  const nowhere = queries.flatMap(({ anyOf }) => anyOf).filter((title) => !names.has(title))
  expect(nowhere, 'labels that no listing has').toEqual([])

  const { get, services } = await testApp({ seed: 'basics' })
  const hasBorders = municipality !== undefined && existsSync(BORDERS)
  if (hasBorders) {
    const borders = ['wijken', 'buurten'].map((level) => join(BORDERS, `${municipality.borders}-${level}.geojson`))
    await runNeighbourhoodImport(borders, services.neighbourhoods, () => {})
  } else if (municipality)
    console.warn('*** ../shared/data is not there: the places of this held-out set are SKIPPED. ***')
  const areas = (await services.neighbourhoods.index())
    .all()
    .filter(({ municipalityCode }) => municipalityCode === municipality?.code)
  await services.networks.put(
    Network.parse({
      id: randomUUID(),
      slug,
      name: slug,
      areas: hasBorders ? [municipality.code] : [],
      contact: {},
      settings: {},
    }),
  )
  for (const [number, { naam, omschrijving, wijk }] of rows.entries()) {
    const area = areas.find(({ name }) => name === wijk)
    await services.listings.create({
      network: slug,
      content: thin(naam, omschrijving, area ? area.code : null, number % 2 === 0),
      source: { kind: 'editor', key: null },
      confirmedAt: null,
    })
  }
  await services.indexSync.settled()

  for (const half of [...new Set(queries.map((query) => query.half))].sort()) {
    const scores = new Map<string, Score>()
    for (const query of queries) {
      if (query.half !== half || (query.kind === 'places' && !hasBorders)) continue
      const { body } = await get(`/api/v1/search?pageSize=5&network=${slug}&q=${encodeURIComponent(query.q)}`)
      const score = scores.get(query.kind) ?? nothingYet(query.kind)
      scores.set(query.kind, score)
      judge(score, query, SearchPage.parse(body))
    }
    console.log(`${slug}, part ${half}`)
    const mayBeRead = !blind.includes(half) || process.env.MISSES === 'all'
    print([...scores.values()].map((score) => (mayBeRead ? score : { ...score, misses: [] })))
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
