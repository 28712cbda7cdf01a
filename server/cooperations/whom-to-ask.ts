import { isPublic, type Listing } from '#domain/listing.ts'
import type { InterfaceLanguage } from '#domain/members/member.ts'
import type { ListingStore } from '../listings/listing-store.ts'
import type { MemberStore } from '../members/member-store.ts'

/** Why an organisation gets no question by mail. */
export type WhyNotAsked = 'not-there' | 'no-requests' | 'no-address'
/** The next organisation to ask, with who comes after it. */
export type Suggested = { organization: string; slug: string; after: string[] }

type Parts = { listings: Pick<ListingStore, 'byId'>; members: Pick<MemberStore, 'editorsOf'> }

export type WhomToAsk = ReturnType<typeof whomToAsk>

/** Which organisations may be asked by mail, and at which addresses. */
export function whomToAsk({ listings, members }: Parts) {
  return {
    addressesOf,
    whyNot,

    /** The first of a row that can be asked now; who cannot is passed over. */
    async next(row: readonly string[]): Promise<Suggested | null> {
      for (const [at, id] of row.entries()) {
        const listing = await listings.byId(id)
        if (!listing || (await whyNot(listing)) !== null) continue
        const organization = listing.published?.organization.name ?? ''
        return { organization, slug: listing.slug, after: row.slice(at + 1) }
      }
      return null
    },
  }

  async function whyNot(listing: Listing): Promise<WhyNotAsked | null> {
    if (!isPublic(listing) || !listing.published) return 'not-there'
    if (listing.published.organization.contact.noRequests) return 'no-requests'
    return (await addressesOf(listing)).length === 0 ? 'no-address' : null
  }

  /** Its editors; without them, the address on the listing. */
  async function addressesOf(listing: Listing): Promise<{ email: string; language: InterfaceLanguage }[]> {
    const editors = await members.editorsOf(listing.id)
    const email = listing.published?.organization.contact.email
    return editors.length ? editors : email ? [{ email, language: 'nl' as const }] : []
  }
}
