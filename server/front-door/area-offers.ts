import { type AreaRelation, relationTo } from '#domain/area-relation.ts'
import type { PublicActivity, PublicOrganization } from '#domain/public-listing.ts'
import { type OfferCard, SearchQuery } from '#domain/search.ts'
import { offerCard } from '../listings/offer-card.ts'
import type { PublicListings } from '../listings/public-listings.ts'
import type { SearchService } from '../search/search-service.ts'

/** Something on offer in an area. Without an activity it is an organisation that has none. */
export type AreaOffer = {
  card: OfferCard
  organization: PublicOrganization
  activity: PublicActivity | null
  relation: AreaRelation
}

type Parts = { search: SearchService; publicListings: PublicListings }
const PAGE_SIZE = 100

/** What the public finds in an area, at most `most`, found as a search in it finds it; `total` counts all. */
export function areaOffers({ search, publicListings }: Parts) {
  return async (area: string, most: number): Promise<{ total: number; offers: AreaOffer[] }> => {
    const { total, cards } = await cardsFound({ neighbourhood: area }, most)
    const organizations = await publicListings.byIds([...new Set(cards.map((card) => card.organization.id))])
    const offers = cards.flatMap(({ id, organization: { id: listingId } }): AreaOffer[] => {
      const organization = organizations.get(listingId)
      const card = organization && offerCard(organization, id)
      if (!organization || !card) return []
      const activity = organization.activities.find((one) => one.id === id) ?? null
      const relation = relationOf(organization, activity, area)
      return relation ? [{ card, organization, activity, relation }] : []
    })
    return { total: offers.length ? total : 0, offers }
  }

  async function cardsFound(query: Record<string, unknown>, most: number) {
    const cards = new Map<string, OfferCard>()
    for (let page = 1; ; page++) {
      const found = await search.search(
        SearchQuery.parse({ ...query, page: `${page}`, pageSize: `${PAGE_SIZE}`, widen: 'false' }),
      )
      for (const result of found.results) cards.set(result.id, result)
      const reached = page * PAGE_SIZE
      if (reached >= Math.min(found.total, most))
        return { total: found.total, cards: [...cards.values()].slice(0, most) }
    }
  }
}

/** An organisation without activities is where its places are. */
export function relationOf(
  organization: PublicOrganization,
  activity: PublicActivity | null,
  area: string,
): AreaRelation | null {
  if (activity) return relationTo(activity, area)
  return organization.locations.some((location) => relationTo({ location, catchment: [] }, area)) ? 'stands' : null
}
