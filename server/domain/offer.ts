import type { Point } from './geo.ts'
import type { Listing } from './listing.ts'
import { levelOf, parentCodesOf } from './neighbourhood.ts'
import {
  type Labels,
  type PublicActivity,
  type PublicLocation,
  type PublicOrganization,
  publicOrganization,
} from './public-listing.ts'
import { type LocalDate, momentsOf } from './schedule.ts'
import { slugify } from './slug.ts'

/**
 * One thing that can be found: an activity, or an organisation by its name. What the index holds, and what the same search
 * on MongoDB filters by. Made from the public form of a listing only, so nothing hidden can slip in.
 */
export type Offer = {
  id: string
  listingId: string
  type: 'activity' | 'organization'
  /** True for an organisation that has activities: it is found by words, and left out of lists without words. */
  behindActivities: boolean
  title: string
  summary: string
  description: string
  organizationName: string
  needNames: string[]
  placeNames: string[]
  network: string
  /** Codes of the places it stands in or serves, with everything above them: it is somewhere inside those. */
  within: string[]
  /** Codes it serves as a whole: whoever lives in a part of one is served too. */
  serves: string[]
  /** Municipalities and wijken under which it is found, for counting: what it is within, and every wijk of what it serves. */
  areas: string[]
  needs: string[]
  themes: string[]
  kind: string
  groups: string[]
  ageFrom: number
  ageTo: number
  languages: string[]
  moments: string[]
  days: string[]
  dayParts: string[]
  free: boolean
  form: string[]
  accessibility: string[]
  tradition: string | null
  point: Point | null
  confirmedAt: string | null
  room: 'open' | 'waiting-list' | 'full' | 'unknown'
}

export function offersOf(listing: Listing, labels: Labels, today: LocalDate): Offer[] {
  const organization = publicOrganization(listing, labels, today)
  if (!organization) return []
  const activities = organization.activities.map((activity) => activityOffer(organization, activity, labels, today))
  const name = slugify(organization.name)
  const alone = activities.length === 0
  if (activities.some((offer) => slugify(offer.title) === name)) return activities
  return [...activities, organizationOffer(organization, alone, labels, today)]
}

function activityOffer(
  organization: PublicOrganization,
  activity: PublicActivity,
  labels: Labels,
  today: LocalDate,
): Offer {
  const moments = momentsOf(activity.schedule, today)
  const places = activity.location ? [activity.location] : []
  const catchment = activity.catchment.map((area) => area.code)
  return {
    ...common(organization, places, catchment, moments, labels),
    id: activity.id,
    type: 'activity',
    behindActivities: false,
    title: activity.title,
    summary: activity.summary,
    description: activity.description,
    needNames: activity.needs.flatMap((need) => [need.name.nl, need.name.en]),
    placeNames: namesOf(places, activity.catchment),
    needs: activity.needs.map((need) => need.code),
    themes: [...new Set(activity.needs.map((need) => need.theme))],
    kind: activity.kind,
    groups: activity.audience.groups,
    ageFrom: activity.audience.ageFrom ?? 0,
    ageTo: activity.audience.ageTo ?? 120,
    languages: activity.languages.length ? activity.languages : organization.languages,
    free: activity.cost.free === true,
    form: activity.form,
    room: activity.capacity?.state ?? 'unknown',
  }
}

function organizationOffer(organization: PublicOrganization, alone: boolean, labels: Labels, today: LocalDate): Offer {
  const moments = organization.locations.flatMap((location) => momentsOf(location.openingHours, today))
  return {
    ...common(organization, organization.locations, [], moments, labels),
    id: organization.id,
    type: 'organization',
    behindActivities: !alone,
    title: organization.name,
    summary: organization.summary,
    description: `${organization.description} ${organization.identity.ownWords}`.trim(),
    needNames: [],
    placeNames: namesOf(organization.locations, []),
    needs: [],
    themes: [],
    kind: '',
    groups: [],
    ageFrom: 0,
    ageTo: 120,
    languages: organization.languages,
    free: false,
    form: [],
    room: 'unknown',
  }
}

function common(
  organization: PublicOrganization,
  places: PublicLocation[],
  catchment: string[],
  moments: string[],
  labels: Labels,
) {
  const standsIn = places.flatMap((place) => place.neighbourhood?.code ?? [])
  const within = [...standsIn, ...catchment].flatMap((code) => [code, ...parentCodesOf(code)])
  const wijken = catchment.flatMap(labels.wijkenIn)
  const areas = [...new Set([...within.filter((code) => levelOf(code) !== 'buurt'), ...wijken])]
  return {
    listingId: organization.id,
    organizationName: organization.name,
    network: organization.network,
    within: [...new Set(within)],
    serves: catchment,
    areas,
    moments: [...new Set(moments)],
    days: [...new Set(moments.map((moment) => moment.split('-')[0] as string))],
    dayParts: [...new Set(moments.map((moment) => moment.split('-')[1] as string))],
    accessibility: [...new Set(places.flatMap((place) => place.accessibility))],
    tradition: organization.identity.tradition,
    point: places.find((place) => place.point)?.point ?? null,
    confirmedAt: organization.confirmedAt,
  }
}

function namesOf(places: PublicLocation[], catchment: { name: string; municipality: string }[]): string[] {
  const areas = [...places.flatMap((place) => place.neighbourhood ?? []), ...catchment]
  return [...new Set(areas.flatMap((area) => [area.name, area.municipality]))]
}
