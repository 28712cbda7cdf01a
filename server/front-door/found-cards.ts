import type { PublicActivity, PublicOrganization } from '#domain/public-listing.ts'
import { type OfferCard, SearchQuery } from '#domain/search.ts'
import { offerCard } from '../listings/offer-card.ts'
import type { PublicListings } from '../listings/public-listings.ts'
import type { SearchService } from '../search/search-service.ts'

/** Without an activity it is the organisation itself. */
export type FoundCard = { card: OfferCard; organization: PublicOrganization; activity: PublicActivity | null }
export type FoundCardsParts = { search: Pick<SearchService, 'all'>; publicListings: Pick<PublicListings, 'byIds'> }

/** What a search finds, at most `most`, with all that the public may know of it; `total` counts all. */
export function foundCards({ search, publicListings }: FoundCardsParts) {
  return async (query: Record<string, unknown>, most: number): Promise<{ total: number; found: FoundCard[] }> => {
    const { total, hits } = await search.all(SearchQuery.parse({ ...query, beside: 'false', widen: 'false' }))
    const shown = hits.slice(0, most)
    const organizations = await publicListings.byIds([...new Set(shown.map(({ listingId }) => listingId))])
    const found = shown.flatMap(({ id, listingId }): FoundCard[] => {
      const organization = organizations.get(listingId)
      const card = organization && offerCard(organization, id)
      if (!organization || !card) return []
      return [{ card, organization, activity: organization.activities.find((one) => one.id === id) ?? null }]
    })
    return { total, found }
  }
}
