import { useSyncExternalStore } from 'react'
import type { KeptList } from './kept-list.ts'
import { onKept, readKept } from './kept-store.ts'

/** The list of this device; null as long as nobody can know it, on the server. */
export function useKeptList(): KeptList | null {
  return useSyncExternalStore<KeptList | null>(onKept, readKept, () => null)
}
