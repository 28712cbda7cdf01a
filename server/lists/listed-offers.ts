import { activityKey } from '#domain/activity-slug.ts'
import type { PublicOrganization } from '#domain/public-listing.ts'
import type { LocalDate } from '#domain/schedule.ts'
import type { ListedOffer } from '#domain/short-list/short-list.ts'
import { entryOf } from '../front-door/booklet-parts.ts'
import type { ListingStore } from '../listings/listing-store.ts'
import type { PublicListings } from '../listings/public-listings.ts'

type Parts = {
  listings: Pick<ListingStore, 'idsOfActivityKeys'>
  publicListings: PublicListings
  today: () => LocalDate
}

export type ListedOffers = ReturnType<typeof listedOffers>

/** What stands on a list, as it is now, by the ids alone: of activities and of organisations, in the order asked. */
export function listedOffers({ listings, publicListings, today }: Parts) {
  return {
    /** What is no longer on the map is named by its id. */
    async byIds(ids: string[]): Promise<{ day: LocalDate; offers: ListedOffer[]; gone: string[] }> {
      const behind = ids.length ? await listings.idsOfActivityKeys(ids.map(activityKey)) : []
      const organizations = [...(await publicListings.byIds([...new Set([...ids, ...behind])])).values()]
      const offers = ids.flatMap((id) => listedIn(organizations, id) ?? [])
      const found = new Set(offers.map((offer) => offer.id))
      return { day: today(), offers, gone: ids.filter((id) => !found.has(id)) }
    },
  }
}

function listedIn(organizations: PublicOrganization[], id: string): ListedOffer | null {
  for (const organization of organizations) {
    const activity = organization.activities.find((one) => one.id === id) ?? null
    if (!activity && organization.id !== id) continue
    return {
      ...entryOf({ organization, activity }),
      url: activity?.url ?? organization.url,
      organizationId: organization.id,
      organizationUrl: organization.url,
    }
  }
  return null
}
