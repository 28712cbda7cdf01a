import { type PossibleDuplicate, possibleDuplicates, traitsOf } from '#domain/editing/possible-duplicates.ts'
import { ListingContent } from '#domain/listing.ts'
import type { Member } from '#domain/members/member.ts'
import { Problem } from '#domain/problem.ts'
import type { NetworkStore } from '../networks/network-store.ts'
import type { ListingService } from './listing-service.ts'
import type { ListingStore } from './listing-store.ts'
import { standingText } from './listing-texts.ts'
import { uuidOfMinute } from './stable-uuid.ts'

/** What a new organisation is known by. */
export type NewOrganization = {
  name?: string | undefined
  summary?: string | undefined
  email?: string | null | undefined
  phone?: string | null | undefined
  website?: string | null | undefined
  postcode?: string | null | undefined
  houseNumber?: string | undefined
}

type Parts = {
  listings: Pick<ListingStore, 'all' | 'byId'>
  service: Pick<ListingService, 'createUnpublished'>
  networks: Pick<NetworkStore, 'bySlug'>
  now: () => Date
}
const BATCH = 200
const MINUTE = 60_000

export type NewListings = ReturnType<typeof newListings>

/** Organisations that are not on the map yet, and whether they perhaps are. */
export function newListings({ listings, service, networks, now }: Parts) {
  return {
    /** Not to be seen until somebody publishes it. Who asks the same again within a minute gets the one that was made. */
    async create(slug: string, given: NewOrganization, by: Member): Promise<{ id: string }> {
      const network = await networks.bySlug(slug)
      if (!network) throw new Problem('not-found', 'Dit netwerk is er niet.')
      const idOf = (at: number) => uuidOfMinute(new Date(at), [by.id, slug, given])
      const at = now().getTime()
      const before = await listings.byId(idOf(at - MINUTE))
      return before ? { id: before.id } : made(idOf(at), slug, given, by)
    },

    /** Listings of the network that may be the same organisation, likeliest first, with the reasons. */
    async duplicates(slug: string, given: NewOrganization): Promise<PossibleDuplicate[]> {
      const traits = traitsOf(contentOf(given))
      const known = []
      for await (const batch of listings.all(BATCH, { network: slug })) {
        for (const listing of batch) {
          const content = standingText(listing)
          if (content) known.push({ id: listing.id, name: content.organization.name, traits: traitsOf(content) })
        }
      }
      return possibleDuplicates(traits, known)
    },
  }

  async function made(id: string, network: string, given: NewOrganization, by: Member): Promise<{ id: string }> {
    const source = { kind: 'editor', key: null } as const
    try {
      await service.createUnpublished({ id, network, content: contentOf(given), source, confirmedAt: null, by: by.id })
    } catch (error) {
      if (!(await listings.byId(id))) throw error
    }
    return { id }
  }
}

function contentOf({ name, summary, email, phone, website, postcode, houseNumber }: NewOrganization): ListingContent {
  const address = { postcode: postcode ?? null, houseNumber: houseNumber ?? '' }
  return ListingContent.parse({
    organization: {
      name: name ?? '??',
      summary: summary ?? '',
      contact: { email: email ?? null, phone: phone ?? null, website: website ?? null },
    },
    locations: postcode ? [{ id: NOWHERE, address }] : [],
  })
}

/** Only to compare with: this place is never stored. */
const NOWHERE = '00000000-0000-4000-8000-000000000000'
