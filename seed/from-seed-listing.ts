import type { Point } from '#domain/geo.ts'
import { ListingContent } from '#domain/listing.ts'
import type { Schedule } from '#domain/schedule.ts'
import { localDateAt } from '#domain/schedule.ts'
import { stableUuid } from '../server/listings/stable-uuid.ts'
import type { SeedActivity, SeedListing, SeedLocation, SeedSchedule } from './seed-listing.ts'

const DAY_MILLISECONDS = 86_400_000

export type SeedMoment = {
  now: Date
  year: number
  /** A place inside a buurt, the same for the same name. */
  pointIn: (buurtCode: string, name: string) => Point | null
}

/** The listing as editors would have written it, on the day it is loaded. Ids follow from the keys, so they stay the same. */
export function fromSeedListing(network: string, seed: SeedListing, moment: SeedMoment): ListingContent {
  const id = (kind: string, key: string) => stableUuid(`${network}/${seed.key}/${kind}/${key}`)
  const locations = seed.locations.map((location) =>
    fromLocation(location, id('location', location.key), seed.key, moment),
  )
  const activities = seed.activities.map((activity) => ({
    ...fromActivity(activity, moment),
    id: id('activity', activity.key),
    locationId: activity.at === null ? null : id('location', activity.at),
  }))
  const { name, summary, description, identity, languages, contact, kvkNumber } = seed
  return ListingContent.parse({
    organization: { name, summary, description, identity, languages, contact, kvkNumber },
    locations,
    activities,
  })
}

export function seedListingId(network: string, seed: SeedListing): string {
  return stableUuid(`${network}/${seed.key}`)
}

export function confirmedAt(seed: SeedListing, { now }: SeedMoment): string | null {
  return seed.confirmedDaysAgo === null ? null : daysFrom(now, -seed.confirmedDaysAgo).toISOString()
}

function fromLocation(
  { key, openingHours, ...location }: SeedLocation,
  id: string,
  listingKey: string,
  moment: SeedMoment,
) {
  return {
    ...location,
    id,
    areaYear: moment.year,
    point: moment.pointIn(location.buurtCode, `${listingKey}/${key}`),
    ...(openingHours ? { openingHours: fromSchedule(openingHours, moment.now) } : {}),
  }
}

function capacityFrom({ saidDaysAgo, ...capacity }: NonNullable<SeedActivity['capacity']>, now: Date) {
  return { ...capacity, saidAt: daysFrom(now, -saidDaysAgo).toISOString() }
}

function fromActivity(seed: SeedActivity, { now }: SeedMoment) {
  const { key: _, at: __, schedule, capacity, validFromInDays, validUntilInDays, ...activity } = seed
  return {
    ...activity,
    ...(schedule ? { schedule: fromSchedule(schedule, now) } : {}),
    capacity: capacity && capacityFrom(capacity, now),
    validFrom: validFromInDays === null ? null : localDateAt(daysFrom(now, validFromInDays)),
    validUntil: validUntilInDays === null ? null : localDateAt(daysFrom(now, validUntilInDays)),
  }
}

function fromSchedule({ moments, note }: SeedSchedule, now: Date): Schedule {
  const schedule: Schedule = { recurring: [], dates: [], note }
  for (const moment of moments) {
    if (!('inDays' in moment)) schedule.recurring.push(moment)
    else {
      const date = localDateAt(daysFrom(now, moment.inDays))
      schedule.dates.push({ date, startTime: moment.startTime ?? null, endTime: moment.endTime ?? null })
    }
  }
  return schedule
}

function daysFrom(now: Date, days: number): Date {
  return new Date(now.getTime() + days * DAY_MILLISECONDS)
}
