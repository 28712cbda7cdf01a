import { activitySlug, keyOfActivitySlug } from '#domain/activity-slug.ts'
import { nextDates } from '#domain/next-dates.ts'
import { Problem } from '#domain/problem.ts'
import type { Labels, PublicActivity, PublicOrganization } from '#domain/public-listing.ts'
import { publicOrganization } from '#domain/public-listing.ts'
import type { ActivityDetail, OrganizationCard } from '#domain/reply.ts'
import type { LocalDate } from '#domain/schedule.ts'
import type { OfferCard, PageQuery } from '#domain/search.ts'
import type { ListingFilter } from './listing-filter.ts'
import type { ListingStore } from './listing-store.ts'
import { offerCard } from './offer-card.ts'
import type { PublicListings } from './public-listings.ts'

const NEXT_DATES = 8
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

type ListQuery = PageQuery & { network?: string | undefined; neighbourhood: string[] }
type Parts = {
  listings: ListingStore
  publicListings: PublicListings
  labels: () => Promise<Labels>
  today: () => LocalDate
}

export type CatalogueService = ReturnType<typeof catalogueService>

/** What the public reads of organisations and activities, apart from searching. */
export function catalogueService({ listings, publicListings, labels, today }: Parts) {
  return {
    /** By id, or by the page address of now or of before. */
    async organization(idOrSlug: string): Promise<PublicOrganization> {
      const id = UUID.test(idOrSlug) ? idOrSlug : await listings.idOfSlug(idOrSlug)
      const organization = id ? await publicListings.byId(id) : null
      if (!organization) throw new Problem('not-found', 'Deze organisatie staat niet (meer) op de kaart.')
      return organization
    },

    async activity(idOrSlug: string): Promise<ActivityDetail> {
      const key = UUID.test(idOrSlug) ? activitySlug({ id: idOrSlug, title: '' }) : keyOfActivitySlug(idOrSlug)
      const ids = key ? await listings.idsOfActivityKey(key) : []
      const organizations = [...(await publicListings.byIds(ids)).values()]
      const found = organizations.flatMap((organization) =>
        organization.activities
          .filter((activity) => activity.slug.endsWith(key ?? ''))
          .map((activity) => ({ organization, activity })),
      )
      const one = found.find(({ activity }) => activity.id === idOrSlug || activity.slug === idOrSlug) ?? found[0]
      if (!one) throw new Problem('not-found', 'Deze activiteit staat niet (meer) op de kaart.')
      return detail(one.organization, one.activity)
    },

    async organizations({ page, pageSize, network, neighbourhood }: ListQuery) {
      const filter: ListingFilter = { network, areas: neighbourhood }
      const [names, total, rows] = await Promise.all([
        labels(),
        listings.count(filter),
        listings.page(filter, (page - 1) * pageSize, pageSize),
      ])
      const results = rows.flatMap((listing) => publicOrganization(listing, names, today()) ?? []).map(organizationCard)
      return { total, page, pageSize, results }
    },

    async activities({ page, pageSize, network, neighbourhood }: ListQuery) {
      const filter: ListingFilter = { network, areas: neighbourhood }
      const [total, ids] = await Promise.all([
        listings.countActivities(filter, today()),
        listings.activityPage(filter, today(), (page - 1) * pageSize, pageSize),
      ])
      const organizations = await publicListings.byIds([...new Set(ids.map(({ listingId }) => listingId))])
      const results = ids.flatMap(({ listingId, id }): OfferCard[] => {
        const organization = organizations.get(listingId)
        const card = organization && offerCard(organization, id)
        return card ? [card] : []
      })
      return { total, page, pageSize, results }
    },
  }

  function detail(organization: PublicOrganization, activity: PublicActivity): ActivityDetail {
    const { id, name, summary, url, identity, contact, languages } = organization
    return {
      ...activity,
      organization: { id, name, summary, url, identity, contact, languages },
      network: organization.network,
      demo: organization.demo,
      confirmedAt: organization.confirmedAt,
      updatedAt: organization.updatedAt,
      nextMoments: nextDates(activity.schedule, today(), NEXT_DATES),
    }
  }
}

function organizationCard(organization: PublicOrganization): OrganizationCard {
  const { id, name, summary, url, network, demo, confirmedAt, locations, activities } = organization
  const areas = locations.flatMap((location) => location.neighbourhood ?? [])
  const neighbourhoods = [...new Map(areas.map((area) => [area.code, area])).values()]
  return { id, name, summary, url, network, demo, confirmedAt, neighbourhoods, activityCount: activities.length }
}
