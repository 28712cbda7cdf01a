import type { Listing } from '#domain/listing.ts'
import { Problem } from '#domain/problem.ts'
import type { ListingStore } from './listing-store.ts'

/** Somebody may come between reading and writing; more often than this is no accident. */
const MOST_TRIES = 4

/** Again from the row of now when somebody came between. A conflict for a person to settle is no such thing. */
export async function untilSaved(
  listings: Pick<ListingStore, 'byId'>,
  id: string,
  save: (current: Listing) => Promise<Listing>,
): Promise<Listing> {
  for (let attempt = 1; ; attempt++) {
    const current = await listings.byId(id)
    if (!current) throw new Problem('not-found', 'Deze vermelding is er niet.')
    try {
      return await save(current)
    } catch (error) {
      if (!isOvertaken(error) || attempt === MOST_TRIES) throw error
    }
  }
}

function isOvertaken(error: unknown): boolean {
  return error instanceof Problem && error.code === 'changed-meanwhile' && !hasConflicts(error.current)
}

function hasConflicts(current: unknown): boolean {
  return typeof current === 'object' && current !== null && 'conflicts' in current
}
