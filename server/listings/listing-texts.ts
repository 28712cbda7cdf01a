import { type MergedListing, mergeListings } from '#domain/editing/merge-listings.ts'
import type { Listing, ListingContent } from '#domain/listing.ts'
import type { ListingStore } from './listing-store.ts'

/** A text that grew from the version `basedOn` of a listing, or from a proposal upon that. */
export type GrownText = { content: ListingContent; basedOn: number; proposed?: ListingContent | null }

/** What stands now: what the public sees, or the first text of a listing that was never published. */
export function standingText({ published, draft }: Pick<Listing, 'published' | 'draft'>): ListingContent | null {
  return published ?? draft
}

/**
 * A text brought up to the listing of now. `onto` is another text to go together with, such as a proposal; else it is what stands.
 * Without the version it grew from there is nothing to compare with: then what stands counts as that.
 */
export async function broughtUp(
  { content, basedOn, proposed }: GrownText,
  listing: Listing,
  listings: Pick<ListingStore, 'keptVersion'>,
  onto: ListingContent | null = standingText(listing),
): Promise<MergedListing> {
  if (!onto) return { content, conflicts: [] }
  const from = basedOn === listing.version ? listing : await listings.keptVersion(listing.id, basedOn)
  return mergeListings(proposed ?? (from && standingText(from)) ?? onto, content, onto)
}

/** What a draft meets when it is published, or with `onto` when it is proposed. */
export function broughtUpDraft(
  { content, basedOn, proposed }: Required<GrownText>,
  listing: Listing,
  listings: Pick<ListingStore, 'keptVersion'>,
  onto: ListingContent | null,
): Promise<MergedListing> {
  // While a proposal waits, what is published stands apart from it.
  const from = { content, basedOn, proposed: onto || !listing.proposal ? proposed : null }
  return broughtUp(from, listing, listings, onto ?? undefined)
}

/** The proposal as it would be published now: in a conflict what was proposed, which the coordinator sees beside what stands. */
export async function proposedText(
  listing: Listing,
  listings: Pick<ListingStore, 'keptVersion'>,
): Promise<ListingContent | null> {
  return listing.proposal && (await broughtUp(listing.proposal, listing, listings)).content
}
