import { calledOf } from './called.ts'
import { coverOf } from './coverage.ts'
import type { Point } from './geo.ts'
import type { Listing } from './listing.ts'
import { levelOf, parentCodesOf } from './neighbourhood.ts'
import { aboutOf, nameOnly } from './offer-about.ts'
import type { OpenTimes } from './open-times.ts'
import {
  type Labels,
  type PublicActivity,
  type PublicLocation,
  type PublicOrganization,
  publicOrganization,
} from './public-listing.ts'
import { type LocalDate, momentsOf, type Schedule, weekdayOf } from './schedule.ts'
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
  /** What it is called, and what its organisation is, as names are compared; see `called.ts`. */
  called: string[]
  organizationCalled: string[]
  needNames: string[]
  placeNames: string[]
  network: string
  /** Codes of the places it stands in or serves, with everything above them: it is somewhere inside those. */
  within: string[]
  /** Of its addresses, the first four characters; of a hidden one nothing. */
  postcodes: string[]
  /** Codes it serves as a whole: whoever lives in a part of one is served too. */
  serves: string[]
  /** Wijken and buurten in which it is not found, but of which the border is a short walk away; known once borders are compared. */
  beside: string[]
  /** Municipalities and wijken under which it is found, for counting: what it is within, and every wijk of what it serves. */
  areas: string[]
  /** Where it stands and what it serves, without areas inside another one of them: for counting per buurt. */
  covers: string[]
  /** Those its listing names; of a listing that names none, those its words point to surely. */
  needs: string[]
  themes: string[]
  /** What its words point to, with how surely (0 to 1) at the same place. */
  said: string[]
  saidStrengths: number[]
  /** Stems of its words, of compounds the parts as well: those of its title, of what it says first, and the others. */
  titleKeys: string[]
  textKeys: string[]
  moreKeys: string[]
  /** For whom, when and how it is, as its words say; see `understanding/facts.ts`. */
  facts: string[]
  kind: string
  groups: string[]
  ageFrom: number
  ageTo: number
  languages: string[]
  moments: string[]
  days: string[]
  dayParts: string[]
  opens: OpenTimes
  free: boolean
  paid: boolean
  form: string[]
  accessibility: string[]
  tradition: string | null
  womenOnly: boolean
  /** What a participant may bring: cook, repair, keep company. */
  contribute: string[]
  answersWithinDays: number | null
  point: Point | null
  hasPoint: boolean
  /** The address is not public, and the point is the middle of its buurt. */
  isApproximate: boolean
  confirmedAt: string | null
  room: 'open' | 'waiting-list' | 'full' | 'unknown'
  /** How long one waits, about; null without a waiting list, or where nobody said. */
  waitWeeks: number | null
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

/** One activity as what can be found. */
export function activityOffer(
  organization: PublicOrganization,
  activity: PublicActivity,
  labels: Labels,
  today: LocalDate,
): Offer {
  const opens = timesOf([opensOf(activity)])
  const moments = momentsOf({ ...opens, note: '' }, today)
  const places = activity.location ? [activity.location] : []
  const catchment = activity.catchment.map((area) => area.code)
  const placeNames = namesOf(places, activity.catchment)
  return {
    ...common(organization, places, catchment, moments, labels),
    id: activity.id,
    type: 'activity',
    behindActivities: false,
    title: activity.title,
    summary: activity.summary,
    description: activity.description,
    called: calledOf(activity.title),
    needNames: activity.needs.flatMap((need) => [need.name.nl, need.name.en]),
    placeNames,
    ...aboutOf(
      { ...ownWords(activity, organization), organization: organization.name, places: placeNames },
      activity.needs,
      labels,
    ),
    kind: activity.kind,
    groups: activity.audience.groups,
    ageFrom: activity.audience.ageFrom ?? 0,
    ageTo: activity.audience.ageTo ?? 120,
    languages: activity.languages.length ? activity.languages : organization.languages,
    opens,
    days: daysOf(moments, opens, today),
    free: activity.cost.free === true,
    paid: activity.cost.free === false,
    contribute: activity.contribute,
    form: activity.form,
    room: activity.capacity?.state ?? 'unknown',
    waitWeeks: activity.capacity?.waitWeeks ?? null,
  }
}

/** An activity that has no more than a title is what its organisation says of itself. */
function ownWords({ title, summary, description }: PublicActivity, organization: PublicOrganization) {
  return { title, summary: summary || description ? summary : organization.summary, description }
}

function organizationOffer(organization: PublicOrganization, alone: boolean, labels: Labels, today: LocalDate): Offer {
  const moments = organization.locations.flatMap((location) => momentsOf(location.openingHours, today))
  const words = { ...organization, title: organization.name, places: namesOf(organization.locations, []) }
  return {
    ...common(organization, organization.locations, [], moments, labels),
    id: organization.id,
    type: 'organization',
    behindActivities: !alone,
    title: organization.name,
    summary: organization.summary,
    description: `${organization.description} ${organization.identity.ownWords}`.trim(),
    called: calledOf(organization.name),
    needNames: [],
    placeNames: namesOf(organization.locations, []),
    ...(alone ? aboutOf(words, [], labels) : nameOnly(words, labels)),
    kind: '',
    groups: [],
    ageFrom: 0,
    ageTo: 120,
    languages: organization.languages,
    opens: timesOf(organization.locations.map((location) => location.openingHours)),
    free: false,
    paid: false,
    contribute: [],
    form: [],
    room: 'unknown',
    waitWeeks: null,
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
  const pointed = places.find((place) => place.point)
  const point = pointed?.point ?? null
  return {
    listingId: organization.id,
    organizationName: organization.name,
    organizationCalled: calledOf(organization.name),
    network: organization.network,
    within: [...new Set(within)],
    postcodes: [...new Set(places.flatMap(({ address }) => address?.postcode?.slice(0, 4) ?? []))],
    serves: catchment,
    beside: [],
    areas,
    covers: coverOf([...standsIn, ...catchment]),
    moments: [...new Set(moments)],
    days: [...new Set(moments.map((moment) => moment.split('-')[0] as string))],
    dayParts: [...new Set(moments.map((moment) => moment.split('-')[1] as string))],
    accessibility: [...new Set(places.flatMap((place) => place.accessibility))],
    tradition: organization.identity.tradition,
    womenOnly: organization.identity.waysOfWorking.includes('women-only'),
    answersWithinDays: organization.contact.answersWithinDays,
    point,
    hasPoint: point !== null,
    isApproximate: pointed?.addressHidden ?? false,
    confirmedAt: organization.confirmedAt,
  }
}

/** When an offer is: an activity at its own times, an organisation when one of its places is open. */
export function openTimesOf(
  { locations }: Pick<PublicOrganization, 'locations'>,
  activity: PublicActivity | null,
): Schedule[] {
  return activity ? [opensOf(activity)] : locations.map(({ openingHours }) => openingHours)
}

/** A place without times of its own is open when its building is. */
export function opensOf({ kind, schedule, location }: PublicActivity): Schedule {
  const said = schedule.recurring.length + schedule.dates.length > 0
  if (kind !== 'place' || said || !location) return schedule
  return { ...location.openingHours, note: schedule.note || location.openingHours.note }
}

/** Days on which it is ever on, from `today`; a date without a time has no part of the day, but is a day. */
function daysOf(moments: string[], { dates }: OpenTimes, today: LocalDate): string[] {
  const dated = dates.filter(({ date }) => date >= today).map(({ date }) => weekdayOf(date))
  return [...new Set([...moments.map((moment) => moment.split('-')[0] as string), ...dated])]
}

function timesOf(schedules: OpenTimes[]): OpenTimes {
  return {
    recurring: schedules.flatMap(({ recurring }) => recurring),
    dates: schedules.flatMap(({ dates }) => dates),
  }
}

function namesOf(places: PublicLocation[], catchment: { name: string; municipality: string }[]): string[] {
  const areas = [...places.flatMap((place) => place.neighbourhood ?? []), ...catchment]
  return [...new Set(areas.flatMap((area) => [area.name, area.municipality]))]
}
