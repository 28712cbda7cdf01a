import { type AreaRelation, relationTo } from '#domain/area-relation.ts'
import type { PublicActivity, PublicOrganization } from '#domain/public-listing.ts'
import { type FoundCard, type FoundCardsParts, foundCards } from './found-cards.ts'

/** Something on offer in an area. Without an activity it is an organisation that has none. */
export type AreaOffer = FoundCard & { relation: AreaRelation }

/** What the public finds in an area, at most `most`, found as a search in it finds it; `total` counts all. */
export function areaOffers(parts: FoundCardsParts) {
  const find = foundCards(parts)
  return async (area: string, most: number): Promise<{ total: number; offers: AreaOffer[] }> => {
    const { total, found } = await find({ neighbourhood: area }, most)
    const offers = found.flatMap((one): AreaOffer[] => {
      const relation = relationOf(one.organization, one.activity, area)
      return relation ? [{ ...one, relation }] : []
    })
    return { total: offers.length ? total : 0, offers }
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
