import type { ChipKey } from '#domain/search.ts'
import type { SearchAddress } from '../../features/search/search-address.ts'
import type { DangerWords } from '../../texts/understood.ts'
import type { Pointer } from './pointer.ts'

/** Something to press: `key` of what it takes away or puts back, its name, and the address it leads to. */
export type UnderstoodLink = { key: string; name: string; said: string; to: string }

/** What was understood of a search, already in words: the texts it is made from do not travel with every page. */
export type UnderstoodData = {
  label: string
  lifts: string
  chips: UnderstoodLink[]
  leftOut: string
  back: UnderstoodLink[]
  pointers: Pointer[]
  danger: DangerWords | null
}

/** A place that stands in its own field is taken away there. */
export function leaveOut(key: string, { where, without }: SearchAddress): Partial<SearchAddress> {
  return key === 'place' && where ? { where: '' } : { without: [...new Set([...without, key])] as ChipKey[] }
}

export function putBack(key: string, { without }: SearchAddress): Partial<SearchAddress> {
  return { without: key === ALL ? [] : without.filter((one) => one !== key) }
}

/** The key of all that was left out together. */
export const ALL = 'all'
