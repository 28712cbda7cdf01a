import { opensOf } from '#domain/offer.ts'
import type { PublicActivity, PublicLocation, PublicOrganization } from '#domain/public-listing.ts'
import type { OfferCard } from '#domain/search.ts'

/** The card of one activity, or of the organisation itself; null when the activity is no longer on offer. */
export function offerCard(organization: PublicOrganization, id: string): OfferCard | null {
  const activity = organization.activities.find((candidate) => candidate.id === id)
  if (!activity && organization.id !== id) return null
  const place = activity ? activity.location : (organization.locations[0] ?? null)
  return {
    ...(activity ? activityPart(activity) : organizationPart(organization)),
    ...placePart(place),
    organization: { id: organization.id, name: organization.name, url: organization.url },
    confirmedAt: organization.confirmedAt,
    demo: organization.demo,
  }
}

function activityPart(activity: PublicActivity) {
  return {
    id: activity.id,
    type: 'activity' as const,
    title: activity.title,
    summary: activity.summary,
    url: activity.url,
    needs: activity.needs,
    serves: activity.catchment.map((area) => area.name),
    kind: activity.kind,
    form: activity.form,
    schedule: opensOf(activity),
    free: activity.cost.free,
    capacity: activity.capacity?.state ?? null,
  }
}

function organizationPart(organization: PublicOrganization) {
  return {
    id: organization.id,
    type: 'organization' as const,
    title: organization.name,
    summary: organization.summary,
    url: organization.url,
    needs: [],
    serves: [],
    kind: null,
    form: [],
    schedule: { recurring: [], dates: [], note: '' },
    free: null,
    capacity: null,
  }
}

function placePart(place: PublicLocation | null) {
  return {
    neighbourhood: place?.neighbourhood ?? null,
    point: place?.point ?? null,
    addressHidden: place?.addressHidden ?? false,
  }
}
