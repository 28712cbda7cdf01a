import { NETHERLANDS } from '#domain/geo.ts'
import type { Outline, Position, Ring } from '#domain/outline.ts'
import { crossingIn } from '#domain/outline-crossing.ts'

export type ReadOutline = { outline: Outline; faults: [] } | { outline: null; faults: string[] }

/** Reads a GeoJSON geometry as the border of an area, and says in Dutch all that is wrong with it. Heights are dropped. */
export function readOutline(geometry: unknown): ReadOutline {
  const refuse = (...faults: string[]): ReadOutline => ({ outline: null, faults })
  if (!isObject(geometry)) return refuse('heeft geen omtrek (geometry)')
  const { type, coordinates } = geometry
  if (type !== 'Polygon' && type !== 'MultiPolygon') {
    return refuse(`heeft als omtrek een ${String(type)}; nodig is een Polygon of MultiPolygon`)
  }
  const parts = readParts(type === 'Polygon' ? [coordinates] : coordinates)
  if (!parts) return refuse('heeft een omtrek zonder punten, of met iets dat geen getal is')

  const misplaced = misplacement(parts)
  if (misplaced) return refuse(misplaced)
  const open = parts.flat().filter((ring) => !isClosed(ring))
  const short = parts.flat().filter((ring) => isClosed(ring) && ring.length < 4)
  const faults = [
    ...open.map(
      (ring) => `heeft een omtrek die niet sluit: begint op ${say(ring[0])} en eindigt op ${say(ring.at(-1))}`,
    ),
    ...short.map((ring) => `heeft een omtrek van maar ${ring.length} punten, bij ${say(ring[0])}`),
  ]
  for (const part of faults.length === 0 ? parts : []) {
    const crossing = crossingIn(part)
    if (crossing) faults.push(`heeft een omtrek die zichzelf kruist, bij ${say(crossing)}`)
  }
  if (faults.length > 0) return refuse(...faults)
  const [first] = parts
  const outline: Outline =
    type === 'Polygon' && first ? { type, coordinates: first } : { type: 'MultiPolygon', coordinates: parts }
  return { outline, faults: [] }
}

/** Null when anything is not as deep, or not as numeric, as it should be. */
function readParts(value: unknown): Ring[][] | null {
  return listOf(value, (part) => listOf(part, (ring) => listOf(ring, readPosition)))
}

function listOf<T>(value: unknown, read: (item: unknown) => T | null): T[] | null {
  if (!Array.isArray(value) || value.length === 0) return null
  const list: T[] = []
  for (const item of value) {
    const one = read(item)
    if (one === null) return null
    list.push(one)
  }
  return list
}

function readPosition(value: unknown): Position | null {
  if (!Array.isArray(value)) return null
  const [lng, lat] = value
  return Number.isFinite(lng) && Number.isFinite(lat) ? [lng, lat] : null
}

/** The usual wrong coordinates, by their range; null when every corner lies in the Netherlands. */
function misplacement(parts: Ring[][]): string | null {
  const corners = parts.flat(2)
  const all = (test: (x: number, y: number) => boolean) => corners.every(([x, y]) => test(x, y))
  const { west, east, south, north } = NETHERLANDS
  if (all((x, y) => x >= west && x <= east && y >= south && y <= north)) return null
  const [first] = corners
  if (all((x, y) => y >= west && y <= east && x >= south && x <= north)) {
    return `heeft lengte en breedte verwisseld: ${say(first)}; GeoJSON zet de lengte (zoals 4.64) voorop`
  }
  if (all((x, y) => x > 0 && x < 300_000 && y > 300_000 && y < 640_000)) {
    return `staat in het Rijksdriehoekstelsel (EPSG:28992): ${say(first)}; zet het bestand om naar WGS84 (EPSG:4326)`
  }
  if (all((x, y) => Math.abs(x) > 180 || Math.abs(y) > 90)) {
    return `staat niet in graden: ${say(first)}; zet het bestand om naar WGS84 (EPSG:4326)`
  }
  const outside = corners.find(([x, y]) => !(x >= west && x <= east && y >= south && y <= north))
  return `ligt niet helemaal in Nederland: ${say(outside)}`
}

function isClosed(ring: Ring): boolean {
  const [first, last] = [ring[0], ring.at(-1)]
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1]
}

/** At most five decimals: about a metre. */
function say(position: Position | undefined): string {
  return `[${(position ?? []).map((number) => Math.round(number * 1e5) / 1e5).join(', ')}]`
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
