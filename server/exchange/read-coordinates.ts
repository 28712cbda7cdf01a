import { Point } from '#domain/geo.ts'
import type { Column } from './columns.ts'

type Fault = { column: Column; message: string; mend: string }

const LEAVE_EMPTY =
  'Vul de goede graden in (zoals 52,3702 en 4,8952), of laat beide cellen leeg en geef een postcode of buurtcode.'

/**
 * Latitude and longitude in degrees of WGS84, with a decimal point or comma; null when both cells are empty. Recognises what goes
 * wrong with coordinates: swapped, 0,0, metres of the Rijksdriehoek, and what a spreadsheet makes of numbers.
 */
export function readCoordinates(latitude: string, longitude: string): { point: Point | null } | { fault: Fault } {
  if (latitude === '' && longitude === '') return { point: null }
  if (latitude === '')
    return fault('latitude', 'de breedtegraad ontbreekt', 'Vul ook de breedtegraad in, of laat beide leeg.')
  if (longitude === '')
    return fault('longitude', 'de lengtegraad ontbreekt', 'Vul ook de lengtegraad in, of laat beide leeg.')
  const lat = readDegrees(latitude, 'latitude')
  if (typeof lat !== 'number') return { fault: lat }
  const lng = readDegrees(longitude, 'longitude')
  if (typeof lng !== 'number') return { fault: lng }

  if (lat === 0 && lng === 0)
    return fault('latitude', '0 en 0 is een plek in zee bij Afrika; meestal betekent het: onbekend', LEAVE_EMPTY)
  if (isRijksdriehoek(lat, lng) || isRijksdriehoek(lng, lat)) {
    const mend =
      'Zet ze om naar graden (WGS84), zoals 52,3702 en 4,8952, of laat beide cellen leeg en geef een buurtcode.'
    return fault('latitude', 'dit lijken RD-coördinaten (meters), geen graden', mend)
  }
  if (Math.abs(lat) >= 1000) return fault('latitude', `in "${latitude}" is de komma verdwenen`, COMMA_LOST)
  if (Math.abs(lng) >= 1000) return fault('longitude', `in "${longitude}" is de komma verdwenen`, COMMA_LOST)
  const point = Point.safeParse({ lat, lng })
  if (point.success) return { point: point.data }
  if (Point.safeParse({ lat: lng, lng: lat }).success)
    return fault(
      'latitude',
      'lengte en breedte lijken verwisseld',
      'Wissel de twee om: breedtegraad 50 tot 54, lengtegraad 3 tot 7.',
    )
  const issue = point.error.issues[0]
  return fault(
    issue?.path[0] === 'lng' ? 'longitude' : 'latitude',
    issue?.message ?? 'deze plek klopt niet',
    LEAVE_EMPTY,
  )
}

const COMMA_LOST = 'Maak de kolom in het rekenblad op als tekst, en plak de coördinaten dan opnieuw, zoals 52,3702.'

function readDegrees(cell: string, column: Column): number | Fault {
  const name = column === 'latitude' ? 'breedtegraad' : 'lengtegraad'
  const text = cell.replace(/\s*°?\s*[NOE]?$/i, '')
  if (/^-?\d+([.,]\d+)?e[+-]?\d+$/i.test(text))
    return { column, message: `de ${name} "${cell}" is door het rekenblad afgekort (met een E)`, mend: COMMA_LOST }
  if (/^-?\d{1,3}([.,]\d{3}){2,}$/.test(text))
    return { column, message: `in de ${name} "${cell}" staan punten op de plaats van duizendtallen`, mend: COMMA_LOST }
  if (/^-?\d{1,10}([.,]\d{1,20})?$/.test(text)) return Number(text.replace(',', '.'))
  return { column, message: `de ${name} "${cell}" is geen getal`, mend: LEAVE_EMPTY }
}

/** The Dutch grid in metres: x from 0 to 300 km, y from 289 to 629 km. */
function isRijksdriehoek(x: number, y: number): boolean {
  return x > 1000 && x < 300_000 && y > 289_000 && y < 629_000
}

function fault(column: Column, message: string, mend: string): { fault: Fault } {
  return { fault: { column, message, mend } }
}
