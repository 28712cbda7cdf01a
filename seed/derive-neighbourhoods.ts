/**
 * Makes the outlines in `seed/neighbourhoods` from the geography of CBS/Kadaster, with fewer corners:
 * `npx tsx seed/derive-neighbourhoods.ts ../shared/data/geo`. The borders of wijken and of the municipality are put
 * together from the buurten, so that all three fit exactly.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import type { Outline } from '#domain/outline.ts'
import { parseCbsGeojson } from '../server/neighbourhoods/cbs-geojson.ts'
import { outlineAround, outlineOf, topologyOf } from './border-topology.ts'
import { simplifyArcs } from './simplify-arcs.ts'

const YEAR = 2024
const TOLERANCE_METRES = 6
const MUNICIPALITIES = [
  { code: 'GM0392', slug: 'haarlem' },
  { code: 'GM0388', slug: 'enkhuizen' },
]

type Row = Record<string, string>
type Feature = { type: 'Feature'; properties: Record<string, unknown>; geometry: Outline }

function deriveMunicipality(geoDir: string, code: string, slug: string): Feature[] {
  const name = `boundaries/${code}-${slug}-buurten.geojson`
  const { areas, faults } = parseCbsGeojson({ name: basename(name), bytes: readFileSync(join(geoDir, name)) })
  if (faults.length > 0) throw new Error(faults.map(({ what, message }) => `${what} ${message}`).join('\n'))
  const topology = topologyOf(new Map(areas.map((area) => [area.code, area.outline as Outline])))
  topology.arcs = simplifyArcs(topology.arcs, TOLERANCE_METRES)

  const buurten = areas.map((area) => area.code).sort()
  const codesIn = (parent: string) => buurten.filter((buurt) => buurt.slice(2).startsWith(parent.slice(2)))
  const rowsOf = (level: string, key: string) =>
    readRows(join(geoDir, `nl-${level}-${YEAR}.csv`))
      .filter((row) => row.gm_code === code)
      .map((row) => ({ ...row, code: row[key] as string }) as Row & { code: string })
      .sort((a, b) => (a.code < b.code ? -1 : 1))
  return [
    ...rowsOf('gemeenten', 'gm_code').map((row) => featureOf(row, outlineAround(topology, codesIn(row.code)))),
    ...rowsOf('wijken', 'wk_code').map((row) => featureOf(row, outlineAround(topology, codesIn(row.code)))),
    ...rowsOf('buurten', 'bu_code').map((row) => featureOf(row, outlineOf(topology, row.code))),
  ]
}

/** The properties our import reads. The centre is CBS's, which lies among the houses rather than in the middle. */
function featureOf(row: Row & { code: string }, geometry: Outline): Feature {
  const { code, name, wk_code, gm_code, gm_name, population, lat, lon } = row
  return {
    type: 'Feature',
    properties: {
      code,
      name,
      ...(code.startsWith('BU') ? { wk_code } : {}),
      gm_code,
      gm_name: gm_name ?? name,
      population: population ? Number(population) : null,
      lat: Number(lat),
      lon: Number(lon),
    },
    geometry,
  }
}

function readRows(path: string): Row[] {
  return parse(readFileSync(path), { columns: true, bom: true })
}

/** A line per area keeps a change readable. */
function writeCollection(path: string, features: Feature[]): void {
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n')
  const head = `"type":"FeatureCollection","source":"Bron: CBS/Kadaster","year":${YEAR}`
  writeFileSync(path, `{${head},"features":[\n${lines}\n]}\n`)
}

const [geoDir] = process.argv.slice(2)
if (!geoDir) {
  console.error('Usage: npx tsx seed/derive-neighbourhoods.ts <folder with the CBS geography>')
  process.exit(2)
}
for (const { code, slug } of MUNICIPALITIES) {
  const features = deriveMunicipality(geoDir, code, slug)
  writeCollection(fileURLToPath(new URL(`neighbourhoods/${slug}.geojson`, import.meta.url)), features)
  console.log(`${slug}: ${features.length} areas`)
}
