import { Location } from '#domain/organization.ts'
import { type Column, fold } from './columns.ts'
import { knowsBetter, type PlacedAt } from './place-row.ts'
import type { RowFacts } from './read-row.ts'

const ADDRESS_COLUMNS: Column[] = ['street', 'houseNumber', 'postcode', 'city']

/**
 * The place of a row, over the place that is there already (`before`). Columns that the file does not have leave their part alone.
 * Null when the row names no place, or takes it away. A hidden address stays hidden, and stays known, unless the file says
 * otherwise: an export does not hold it.
 */
export function locationOfRow(
  facts: RowFacts,
  at: PlacedAt | null,
  before: Location | null,
  id: string,
  given: ReadonlySet<Column>,
): Location | null {
  const hasAddress = Boolean(facts.street || facts.houseNumber || facts.postcode)
  const hideExactAddress = facts.hideAddress ?? before?.hideExactAddress ?? false
  if (before?.hideExactAddress && !hasAddress && !facts.point) return { ...before, hideExactAddress }
  if (!hasAddress && !facts.city && !at) {
    const takesAway = ADDRESS_COLUMNS.every((column) => given.has(column))
    return takesAway ? null : before
  }
  const address = {
    street: given.has('street') ? facts.street : (before?.address.street ?? ''),
    houseNumber: given.has('houseNumber') ? facts.houseNumber : (before?.address.houseNumber ?? ''),
    postcode: given.has('postcode') ? facts.postcode : (before?.address.postcode ?? null),
    city: given.has('city') ? facts.city : (before?.address.city ?? ''),
  }
  const same =
    before !== null && fold(Object.values(before.address).join(' ')) === fold(Object.values(address).join(' '))
  const known = before && knowsBetter(before, at, same) ? before : null
  return {
    ...(before ?? Location.parse({ id })),
    address,
    point: known ? known.point : (at?.point ?? null),
    buurtCode: known ? known.buurtCode : (at?.buurtCode ?? null),
    areaYear: known ? known.areaYear : (at?.areaYear ?? null),
    hideExactAddress,
  }
}
