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
