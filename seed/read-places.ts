import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import * as z from 'zod'
import type { Point } from '#domain/geo.ts'
import { AreaCode } from '#domain/neighbourhood.ts'
import type { DutchPlaces } from '../server/neighbourhoods/dutch-places.ts'

const Degrees = z.coerce.number()
const Whole = z.coerce.number().pipe(z.int().nonnegative())
const Municipality = z.object({ code: AreaCode, name: z.string().min(1), people: Whole, lat: Degrees, lng: Degrees })
const Village = z.object({
  name: z.string().min(1),
  municipality: AreaCode,
  people: Whole,
  lat: Degrees,
  lng: Degrees,
  also: z.string(),
})
const Postcode = z.object({
  postcode: z.string().regex(/^[1-9]\d{3}$/),
  municipality: AreaCode,
  wijk: AreaCode,
  lat: Degrees,
  lng: Degrees,
})

/** The place names and postcodes of `seed/places`; none where the tables are not there. Throws for a row that does not fit. */
export async function readDutchPlaces(): Promise<DutchPlaces> {
  const [municipalities, villages, postcodes] = await Promise.all([
    rowsOf('municipalities.csv', Municipality),
    rowsOf('villages.csv', Village),
    rowsOf('postcodes.csv', Postcode),
  ])
  return {
    municipalities: municipalities.map(({ code, name, people, ...at }) => ({
      code,
      name,
      people,
      centre: pointOf(at),
    })),
    villages: villages.map(({ name, also, municipality, people, ...at }) => ({
      names: [name, ...also.split('|').filter(Boolean)],
      municipalityCode: municipality,
      people,
      centre: pointOf(at),
    })),
    postcodes: postcodes.map(({ postcode, municipality, wijk, ...at }) => ({
      postcode,
      municipalityCode: municipality,
      wijk,
      centre: pointOf(at),
    })),
  }
}

function pointOf({ lat, lng }: { lat: number; lng: number }): Point {
  return { lat, lng }
}

async function rowsOf<T extends z.ZodType>(file: string, row: T): Promise<z.output<T>[]> {
  try {
    const text = await readFile(join(import.meta.dirname, 'places', file), 'utf8')
    return z.array(row).parse(parse(text, { columns: true }))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
