import type { Caller } from '#contract'
import { narrowest } from '../../features/search/nested-areas.ts'
import type { ResolvedPlace } from '../../features/search/resolve-place.ts'
import type { SearchAddress } from '../../features/search/search-address.ts'
import { placeNames } from './names-of.ts'
import type { PlaceName } from './results-data.ts'

type Choices = Exclude<ResolvedPlace, { codes: string[] }>

/**
 * The places a search speaks of; or the address where it should stand: a typed place as its code, and a town with a wijk in it as
 * that wijk. The field shows the name of the chosen place, so that name, sent along, says nothing new.
 */
export async function withPlace(
  call: Caller,
  search: SearchAddress,
): Promise<{ redirect: SearchAddress } | { place: Choices; places: PlaceName[] }> {
  const { where, neighbourhood } = search
  const places = await placeNames(call, neighbourhood)
  // Fetched only where a place was typed.
  const typed = where ? await import('../../features/search/resolve-place.ts') : null
  const isChosen = places.some(({ name }) => typed?.isNamed(name, where))
  const place = typed && !isChosen ? await typed.resolvePlace(call, where) : null
  if (place && 'codes' in place) return { redirect: { ...search, where: '', neighbourhood: place.codes } }
  const narrow = narrowest(neighbourhood)
  if (isChosen || narrow.length < neighbourhood.length)
    return { redirect: { ...search, where: isChosen ? '' : where, neighbourhood: narrow } }
  return { place, places }
}
