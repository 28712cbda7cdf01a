import type { Grant } from '#domain/members/member.ts'
import { Problem } from '#domain/problem.ts'
import type { ListingStore } from '../listings/listing-store.ts'
import type { NetworkStore } from '../networks/network-store.ts'

type Parts = { listings: Pick<ListingStore, 'byId'>; networks: Pick<NetworkStore, 'bySlug'> }

/** Where a right counts: the name people know it by, and the ids it belongs to. Throws `not-found` for what is not there. */
export function whereOf({ listings, networks }: Parts) {
  return async (grant: Grant): Promise<{ name: string; network: string | null; listing: string | null }> => {
    if (grant.role === 'administrator') return { name: '', network: null, listing: null }
    if (grant.role === 'editor') {
      const listing = await listings.byId(grant.listing)
      if (!listing) throw new Problem('not-found', 'Deze vermelding is er niet.')
      const name = (listing.published ?? listing.draft)?.organization.name ?? ''
      return { name, network: listing.network, listing: listing.id }
    }
    const network = await networks.bySlug(grant.network)
    if (!network) throw new Problem('not-found', 'Dit netwerk is er niet.')
    return { name: network.name, network: network.slug, listing: null }
  }
}
