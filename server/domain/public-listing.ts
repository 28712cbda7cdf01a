import * as z from 'zod'
import { Activity, isValidOn } from './activity.ts'
import { activitySlug } from './activity-slug.ts'
import type { Point } from './geo.ts'
import { isPublic, type Listing } from './listing.ts'
import { Text } from './need.ts'
import { AreaCode } from './neighbourhood.ts'
import { Address, Location, Organization } from './organization.ts'
import { laterOf } from './said-at.ts'
import type { LocalDate } from './schedule.ts'
import type { OfferReading, OfferWords } from './understanding/offer-reading.ts'
import { NeedCode } from './vocabulary.ts'

/** An area as a reader sees it beside something else. */
export const AreaLabel = z.strictObject({
  code: AreaCode,
  name: z.string(),
  slug: z.string(),
  municipality: z.string(),
})
export type AreaLabel = z.infer<typeof AreaLabel>

export const NeedLabel = z.strictObject({ code: NeedCode, theme: NeedCode, name: Text })
export type NeedLabel = z.infer<typeof NeedLabel>

/** A place as the world may see it: with a hidden address there is no address, and the point is the middle of the buurt. */
export const PublicLocation = Location.omit({ hideExactAddress: true, buurtCode: true, areaYear: true }).extend({
  address: Address.nullable(),
  neighbourhood: AreaLabel.nullable(),
  addressHidden: z.boolean(),
})
export type PublicLocation = z.infer<typeof PublicLocation>

/** What one activity shows in a list. `url` is the address of its page. */
export const PublicActivity = Activity.omit({ locationId: true, needs: true, catchment: true }).extend({
  slug: z.string(),
  url: z.string(),
  needs: z.array(NeedLabel),
  location: PublicLocation.nullable(),
  catchment: z.array(AreaLabel),
  /** When its times were last changed or, when that is later, everything was said to be right. */
  timesSaidAt: z.iso.datetime().nullable(),
})
export type PublicActivity = z.infer<typeof PublicActivity>

export const PublicOrganization = Organization.extend({
  id: z.uuid(),
  slug: z.string(),
  url: z.string(),
  network: z.string(),
  demo: z.boolean(),
  confirmedAt: z.iso.datetime().nullable(),
  /** When the contact was last changed or, when that is later, everything was said to be right. */
  contactSaidAt: z.iso.datetime().nullable(),
  updatedAt: z.iso.datetime(),
  locations: z.array(PublicLocation),
  activities: z.array(PublicActivity),
})
export type PublicOrganization = z.infer<typeof PublicOrganization>

/** What a listing needs from the rest of the map to be shown: names of areas and needs, and how areas lie. */
export type Labels = {
  area(code: string): AreaLabel | null
  need(code: string): NeedLabel | null
  centreOf(code: string): Point | null
  /** The wijken of a municipality; none for anything else. */
  wijkenIn(code: string): string[]
  /** What the words of an offer say. Absent: nobody reads them. */
  readOffer?(words: OfferWords): OfferReading
}

/**
 * The listing as the public may see it, or null when it may not see it at all. The only road from a stored row to a reader:
 * hidden addresses end here, and activities that are not on offer on `today` are left out.
 */
export function publicOrganization(listing: Listing, labels: Labels, today: LocalDate): PublicOrganization | null {
  if (!isPublic(listing) || !listing.published) return null
  const { organization, locations, activities } = listing.published
  const places = new Map(locations.map((location) => [location.id, publicLocation(location, labels)]))
  return {
    ...organization,
    id: listing.id,
    slug: listing.slug,
    url: `/organisatie/${listing.slug}`,
    network: listing.network,
    demo: listing.demo,
    confirmedAt: listing.confirmedAt,
    contactSaidAt: laterOf(listing.confirmedAt, listing.saidAt.contact),
    updatedAt: listing.publishedAt ?? listing.updatedAt,
    locations: [...places.values()],
    activities: activities
      .filter((activity) => isValidOn(activity, today))
      .map((activity) => ({
        ...publicActivity(activity, places, labels),
        timesSaidAt: laterOf(listing.confirmedAt, listing.saidAt.times[activity.id] ?? null),
      })),
  }
}

function publicLocation(location: Location, labels: Labels): PublicLocation {
  const { hideExactAddress, buurtCode, areaYear: _, ...rest } = location
  return {
    ...rest,
    address: hideExactAddress ? null : location.address,
    point: hideExactAddress ? (buurtCode ? labels.centreOf(buurtCode) : null) : location.point,
    neighbourhood: buurtCode ? labels.area(buurtCode) : null,
    addressHidden: hideExactAddress,
  }
}

function publicActivity(
  activity: Activity,
  places: Map<string, PublicLocation>,
  labels: Labels,
): Omit<PublicActivity, 'timesSaidAt'> {
  const { locationId, needs, catchment, ...rest } = activity
  const slug = activitySlug(activity)
  return {
    ...rest,
    slug,
    url: `/activiteit/${slug}`,
    needs: needs.flatMap((code) => labels.need(code) ?? []),
    location: (locationId && places.get(locationId)) || null,
    catchment: catchment.flatMap((code) => labels.area(code) ?? []),
  }
}
