import { listingDifference } from '#domain/editing/listing-difference.ts'
import { type HistoryEntry, happeningsOf } from '#domain/editing/listing-to-edit.ts'
import type { Listing } from '#domain/listing.ts'
import { Problem } from '#domain/problem.ts'
import type { MemberStore } from '../members/member-store.ts'
import type { ListingStore } from './listing-store.ts'
import { standingText } from './listing-texts.ts'

const MOST_SHOWN = 100

/** Every version of a listing, newest first: who, when, what happened and what changed in the public text. */
export function historyService(listings: ListingStore, members: Pick<MemberStore, 'byId'>) {
  return async function historyOf(id: string): Promise<{ name: string; entries: HistoryEntry[] }> {
    const current = await listings.byId(id)
    if (!current) throw new Problem('not-found', 'Deze vermelding is er niet.')
    const kept = (await listings.keptVersions(id)).filter(({ version }) => version < current.version)
    const all = [current, ...kept].slice(0, MOST_SHOWN + 1)
    const names = new Map<string, string | null>()
    for (const who of new Set(all.flatMap(({ updatedBy }) => updatedBy ?? [])))
      names.set(who, (await members.byId(who))?.name ?? null)
    const entries = all.slice(0, MOST_SHOWN).map((listing, at) => entryOf(listing, all[at + 1] ?? null))
    return { name: standingText(current)?.organization.name ?? '', entries }

    function entryOf(listing: Listing, before: Listing | null): HistoryEntry {
      const changes = before ? listingDifference(before.published, listing.published) : []
      return {
        version: listing.version,
        at: listing.updatedAt,
        by: (listing.updatedBy && names.get(listing.updatedBy)) || null,
        happened: happeningsOf(before, listing, changes.length > 0),
        changes,
        canBringBack: listing !== current && standingText(listing) !== null,
      }
    }
  }
}
