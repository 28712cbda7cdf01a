import { createHash } from 'node:crypto'
import { fold } from './columns.ts'
import type { RowFacts } from './read-row.ts'

/** What a row is known by, so that it is found again when the file comes a second time. */
export type RowKeys = {
  /** Of the listing it belongs to: all rows of one organisation share it. */
  listing: string
  /** Of the place it stands at. */
  place: string
  /** Of the activity itself. */
  activity: string
}

/**
 * The row's own mark (`kenmerk`) when it has one, else its name, organisation and address; one place can hold several
 * activities of different types. Without an address the street, area code or point tells two rows of one name apart.
 */
export function keysOf(facts: RowFacts): RowKeys {
  const place = facts.key
    ? `kenmerk:${facts.key}`
    : `rij:${[fold(facts.name), fold(facts.organization), whereOf(facts)].join('|')}`
  return {
    listing: short(facts.organization ? `organisatie:${fold(facts.organization)}` : place),
    place: short(place),
    activity: short(facts.key ? place : `${place}|${fold(facts.type)}`),
  }
}

function whereOf({ postcode, houseNumber, street, city, areaCode, point }: RowFacts): string {
  if (postcode) return `${fold(postcode)}|${fold(houseNumber)}`
  if (street || areaCode) return [fold(street), fold(houseNumber), fold(city), areaCode ?? ''].join('|')
  return [fold(city), point ? `${point.lat.toFixed(3)},${point.lng.toFixed(3)}` : ''].join('|')
}

/** A key is at most 300 characters where it is kept. */
function short(key: string): string {
  return key.length <= 250 ? key : `${key.slice(0, 200)}#${createHash('sha256').update(key).digest('hex').slice(0, 32)}`
}
