import type { Caller } from '#contract'
import { problemOf } from '../../app/load.ts'
import { liesIn, narrowest } from '../../features/search/nested-areas.ts'
import type { ResolvedPlace } from '../../features/search/resolve-place.ts'
import type { SearchAddress } from '../../features/search/search-address.ts'
import type { PlaceName } from './results-data.ts'

/**
 * The places a search speaks of; or the address where it should stand: a typed place as its code, and a town with a wijk in it as
 * that wijk. The field shows the name of the chosen place, so that name, sent along, says nothing new. A name that exists more than
 * once stays in the address, so that the page can ask; meanwhile the best guess is searched.
 */
export async function withPlace(
  call: Caller,
  search: SearchAddress,
): Promise<{ redirect: SearchAddress } | { place: ResolvedPlace; places: PlaceName[] }> {
  const { where, neighbourhood, network } = search
  const places = await placeNames(call, neighbourhood)
  // Fetched only where a place was typed.
  const typed = where ? await import('../../features/search/resolve-place.ts') : null
  const isChosen = places.some(({ name }) => typed?.isNamed(name, where))
  const place = typed && !isChosen ? await typed.resolvePlace(call, where, network) : null
  if (place?.codes.length && !(place.choices.length && speaksOf(neighbourhood, place.codes))) {
    const kept = place.choices.length ? where : ''
    return { redirect: { ...search, where: kept, neighbourhood: place.codes } }
  }
  const narrow = narrowest(neighbourhood)
  if (isChosen || narrow.length < neighbourhood.length)
    return { redirect: { ...search, where: isChosen ? '' : where, neighbourhood: narrow } }
  return { place, places }
}

/** Whether what was chosen is of the place that was guessed. */
function speaksOf(chosen: string[], guessed: string[]): boolean {
  return chosen.some((code) => guessed.some((other) => liesIn(code, other) || liesIn(other, code)))
}

/** The names of chosen areas; a code that is not there has none. */
async function placeNames(call: Caller, codes: string[]): Promise<PlaceName[]> {
  const asked = codes.map(async (code): Promise<PlaceName[]> => {
    try {
      const area = await call('neighbourhood', { params: { code } })
      const parents = area.parents.map((parent) => ({ code: parent.code, name: parent.name }))
      return [{ code, name: area.name, slug: area.slug, parents }]
    } catch (error) {
      if (problemOf(error) === 'not-found') return []
      throw error
    }
  })
  return (await Promise.all(asked)).flat()
}
