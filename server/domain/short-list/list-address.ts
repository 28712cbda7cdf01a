import { MAX_LISTED } from './list-limits.ts'

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i

export const isListedId = (text: string): boolean => ID.test(text)

/** `ids` as it stands in an address. What a mail program cut off is counted, and never a reason to show nothing. */
export function idsInAddress(given: string): { ids: string[]; unreadable: number } {
  const parts = given
    .split(/[\s,]+/)
    .filter(Boolean)
    .slice(0, 5 * MAX_LISTED)
  const ids = [...new Set(parts.filter(isListedId).map((id) => id.toLowerCase()))]
  return { ids: ids.slice(0, MAX_LISTED), unreadable: parts.filter((part) => !isListedId(part)).length }
}

/** Everything there is to a shared list: the ids, in order. */
export function idsQuery(ids: readonly string[]): string {
  return `?ids=${ids.slice(0, MAX_LISTED).join(',')}`
}
