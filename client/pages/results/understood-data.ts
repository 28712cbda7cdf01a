import type { ChipKey } from '#domain/search.ts'
import type { SearchAddress } from '../../features/search/search-address.ts'
import type { DangerWords } from '../../texts/understood.ts'
import type { Pointer } from './pointer.ts'

/** Something to press: `key` of what it takes away, or keys of what it puts back (empty for all), its name, and the address it leads to. */
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

/** Parts with the same name come back together: `keys` are theirs, and no keys are all of them. */
export function putBack(keys: string, { without }: SearchAddress): Partial<SearchAddress> {
  return { without: without.filter((one) => keys && !keys.split(',').includes(one)) }
}
