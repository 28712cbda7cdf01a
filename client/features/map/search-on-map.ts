import { changed, type SearchAddress } from '../search/search-address.ts'
import type { Box } from './bounds.ts'

/** The same search in one area instead of any other place. */
export function inArea(search: SearchAddress, code: string): SearchAddress {
  return changed(search, { ...WITHOUT_PLACE, neighbourhood: [code], sort: sortWithoutPlace(search) })
}

/** The same search in the part of the map that is in sight, instead of any other place. */
export function inWindow(search: SearchAddress, window: Box): SearchAddress {
  return changed(search, { ...WITHOUT_PLACE, bbox: window.join(','), sort: sortWithoutPlace(search) })
}

/** The part of the map that was searched. */
export function searchedBox({ bbox }: SearchAddress): Box | null {
  const box = bbox.split(',').map(Number)
  return box.length === 4 && box.every(Number.isFinite) ? (box as Box) : null
}

const WITHOUT_PLACE = { where: '', neighbourhood: [], near: '', radius: '', bbox: '' }

function sortWithoutPlace({ sort }: SearchAddress): SearchAddress['sort'] {
  return sort === 'distance' ? 'relevance' : sort
}
