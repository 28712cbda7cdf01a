import { AreaCode, type AreaLevel, levelOf } from '#domain/neighbourhood.ts'

/** What the properties of one area say, in our words. Null is "does not say". */
export interface CbsProperties {
  code: string | null
  name: string | null
  wijkName: string | null
  municipalityName: string | null
  year: number | null
  population: number | null
  lat: number | null
  lng: number | null
  /** CBS draws water and foreign land of a municipality as areas of their own, under the same code. */
  isWater: boolean
}

/** Spellings of our own files, PDOK's services (OGC API and WFS), CBS shape files and cartomap; see `plain`. */
const NAMES = {
  code: ['code', 'statcode'],
  buurtCode: ['buurtcode', 'bucode'],
  wijkCode: ['wijkcode', 'wkcode'],
  municipalityCode: ['gemeentecode', 'gmcode'],
  name: ['name', 'naam', 'statnaam'],
  buurtName: ['buurtnaam', 'bunaam', 'buname'],
  wijkName: ['wijknaam', 'wknaam', 'wkname'],
  municipalityName: ['gemeentenaam', 'gmnaam', 'gmname'],
  year: ['year', 'jaar', 'jrstatcode'],
  population: ['population', 'aantalinwoners', 'aantinw'],
  lat: ['lat', 'latitude'],
  lng: ['lng', 'lon', 'longitude'],
  water: ['water', 'h2o', 'indwater'],
} as const

const DIGITS: Record<AreaLevel, { prefix: string; count: number }> = {
  municipality: { prefix: 'GM', count: 4 },
  wijk: { prefix: 'WK', count: 6 },
  buurt: { prefix: 'BU', count: 8 },
}

/** Reads the properties of a GeoJSON feature or the columns of a table. Whether a code is well formed is for the caller. */
export function readCbsProperties(properties: Record<string, unknown>): CbsProperties {
  const plainly = new Map(Object.entries(properties).map(([name, value]) => [plain(name), value]))
  const get = (key: keyof typeof NAMES) => {
    const name = NAMES[key].find((spelling) => plainly.has(spelling))
    return name === undefined ? undefined : plainly.get(name)
  }
  const ownCode = text(get('code'))
  const code =
    ownCode ??
    withPrefix(text(get('buurtCode')), 'buurt') ??
    withPrefix(text(get('wijkCode')), 'wijk') ??
    withPrefix(text(get('municipalityCode')), 'municipality')
  const nameOfLevel = {
    buurt: get('buurtName'),
    wijk: get('wijkName'),
    municipality: get('municipalityName'),
  }[levelOf(code ?? '') ?? 'buurt']
  return {
    code,
    name: text(get('name')) ?? text(nameOfLevel),
    wijkName: text(get('wijkName')),
    municipalityName: text(get('municipalityName')),
    year: yearIn(get('year')),
    population: count(get('population')),
    lat: number(get('lat')),
    lng: number(get('lng')),
    isWater: ['ja', 'b', '1'].includes(String(get('water') ?? '').toLowerCase()),
  }
}

/** A year 2000..2099 that stands on its own in a text, such as a file name; null when there is none. */
export function yearIn(value: unknown): number | null {
  const found = /(?<!\d)20\d\d(?!\d)/.exec(String(value ?? ''))
  return found ? Number(found[0]) : null
}

/** `BU_CODE`, `buurtcode` and `aantal_inwoners` are told apart by letters only. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}

/** Old services leave the letters off, and spreadsheets the zeros in front: `0362` and 362 are `GM0362`. */
function withPrefix(value: string | null, level: AreaLevel): string | null {
  if (value === null || AreaCode.safeParse(value).success) return value
  const { prefix, count } = DIGITS[level]
  return /^\d+$/.test(value) && value.length <= count ? prefix + value.padStart(count, '0') : value
}

function text(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null
  return String(value).trim().replace(/\s+/g, ' ') || null
}

function number(value: unknown): number | null {
  if (value === null || value === undefined || value === '') return null
  const found = Number(value)
  return Number.isFinite(found) ? found : null
}

/** CBS writes unknown and secret as -99997, -99999999 and the like. */
function count(value: unknown): number | null {
  const found = number(value)
  return found === null || found < 0 ? null : Math.round(found)
}
