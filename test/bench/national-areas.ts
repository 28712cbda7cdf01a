import { access, readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Point } from '#domain/geo.ts'
import { slugify } from '#domain/slug.ts'
import type { PlaceName } from '#domain/understanding/understand.ts'

/** The national tables of CBS, which are no part of the product (see the README of that folder). */
const GEO_DIR = resolve(import.meta.dirname, '../../../shared/data/geo')
const FILES = ['nl-gemeenten-2024.csv', 'nl-wijken-2024.csv', 'nl-buurten-2024.csv'].map((name) => join(GEO_DIR, name))

/** A buurt where listings stand. `reachDegrees` is about how far it stretches from its centre, in degrees of latitude. */
export type Buurt = {
  code: string
  wijk: string
  municipality: string
  municipalityName: string
  name: string
  centre: Point
  reachDegrees: number
}

/** Every buurt, and one of them as often as people live there. */
export type NationalAreas = { buurten: Buurt[]; byPopulation: (part: number) => Buurt; networkOf: (b: Buurt) => string }

/** Null, or where the tables should have been. */
export async function missingAreaFiles(): Promise<string | null> {
  const there = await Promise.all(
    FILES.map((path) =>
      access(path).then(
        () => true,
        () => false,
      ),
    ),
  )
  return there.every(Boolean) ? null : GEO_DIR
}

/** The tables as the import of neighbourhoods takes them. */
export function areaFiles(): Promise<{ name: string; bytes: Buffer }[]> {
  return Promise.all(FILES.map(async (path) => ({ name: basename(path), bytes: await readFile(path) })))
}

export async function nationalAreas(): Promise<NationalAreas> {
  const table = await readFile(join(GEO_DIR, 'nl-buurten-2024.csv'), 'utf8')
  const rows: Record<string, string>[] = parse(table, { columns: true, bom: true })
  const people = rows.map((row) => Math.max(0, Number(row.population)) || 0)
  const buurten = rows.map(
    (row): Buurt => ({
      code: row.bu_code ?? '',
      wijk: row.wk_code ?? '',
      municipality: row.gm_code ?? '',
      municipalityName: row.gm_name ?? '',
      name: row.name ?? '',
      centre: { lat: Number(row.lat), lng: Number(row.lon) },
      // A hectare is 100 by 100 metres, a degree of latitude 111 kilometres.
      reachDegrees: (Math.sqrt(Math.max(4, Number(row.land_ha))) * 100) / 2 / 111_000,
    }),
  )
  let sum = 0
  const upTo = people.map((count) => (sum += count))
  return {
    buurten,
    byPopulation: (part) => buurten[firstAbove(upTo, part * sum)] as Buurt,
    networkOf: (buurt) => slugify(buurt.municipalityName),
  }
}

/** Their names, as the server knows places. */
export function placesOf({ buurten }: NationalAreas): PlaceName[] {
  const municipalities = new Map(
    buurten.map(({ municipality, municipalityName }) => [
      municipality,
      placeOf(municipality, municipalityName, 'municipality'),
    ]),
  )
  return [
    ...municipalities.values(),
    ...buurten.map(({ code, name, municipality, municipalityName }) =>
      placeOf(code, name, 'buurt', { inside: municipalityName, municipalityCode: municipality }),
    ),
  ]
}

function placeOf(
  code: string,
  name: string,
  level: PlaceName['level'],
  { inside, municipalityCode } = { inside: '', municipalityCode: code },
): PlaceName {
  return { name, codes: [code], inside, municipalityCode, level }
}

/** The place of the first number above a value, in a list that only rises. */
function firstAbove(rising: number[], value: number): number {
  let [low, high] = [0, rising.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] as number) > value) high = middle
    else low = middle + 1
  }
  return low
}
