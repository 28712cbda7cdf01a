import * as z from 'zod'
import { type Activity, isValidOn } from './activity.ts'
import type { Listing } from './listing.ts'
import type { LocalDate } from './schedule.ts'

/** What of an offer changed, as a reader would say it. */
export const NewsField = z.enum(['when', 'where', 'cost', 'room', 'who', 'how', 'text'])
export type NewsField = z.infer<typeof NewsField>

/** `id` is an activity's, or the listing's own where an organisation has no activities. */
export type OfferNews = { id: string; what: 'new' | 'changed'; at: string; changed: NewsField[] }

/** What readers can see of an offer, in the parts by which its changes are named. */
type Parts = Record<NewsField, unknown>
type Known = { firstAt: string; parts: Parts; changedAt: string | null; changed: Set<NewsField> }

/**
 * What is new or changed in a listing since a moment, read from its versions, the oldest first and the one of now last. Give the
 * version that held at that moment too; without one before it, the first version counts as the beginning.
 *
 * New: it was not on the map before. What an organisation confirmed before it came on this map existed already, so the earlier
 * of the two days counts; what starts on a day is new on that day. Changed: readers see something else than they did.
 */
export function newsOf(versions: Listing[], since: string, today: LocalDate): OfferNews[] {
  const known = new Map<string, Known>()
  versions.forEach((listing, index) => {
    const at = index === 0 ? beginningOf(listing) : listing.updatedAt
    for (const [id, parts] of offersIn(listing)) {
      const before = known.get(id)
      if (!before) known.set(id, { firstAt: at, parts, changedAt: null, changed: new Set() })
      else known.set(id, followed(before, parts, at, since))
    }
  })
  const now = versions.at(-1)
  return now ? [...offersIn(now).keys()].flatMap((id) => newsAbout(id, now, known.get(id), since, today)) : []
}

function followed(before: Known, parts: Parts, at: string, since: string): Known {
  const changed = NewsField.options.filter((field) => !isSame(before.parts[field], parts[field]))
  if (changed.length === 0 || at < since) return { ...before, parts }
  return { ...before, parts, changedAt: at, changed: new Set([...before.changed, ...changed]) }
}

function newsAbout(id: string, now: Listing, known: Known | undefined, since: string, today: LocalDate): OfferNews[] {
  const activity = now.published?.activities.find((one) => one.id === id)
  if (!known || (activity && !isValidOn(activity, today))) return []
  const starts = activity?.validFrom ? `${activity.validFrom}T00:00:00.000Z` : ''
  const at = starts && starts > known.firstAt ? starts : known.firstAt
  if (at >= since) return [{ id, what: 'new', at, changed: [] }]
  return known.changedAt ? [{ id, what: 'changed', at: known.changedAt, changed: [...known.changed] }] : []
}

function beginningOf({ version, createdAt, confirmedAt, updatedAt }: Listing): string {
  if (version > 1) return updatedAt
  return confirmedAt && confirmedAt < createdAt ? confirmedAt : createdAt
}

/** A hidden or archived listing keeps what it said: coming back into sight is no news. */
function offersIn(listing: Listing): Map<string, Parts> {
  if (listing.status === 'draft' || !listing.published) return new Map()
  const { organization, locations, activities } = listing.published
  if (activities.length > 0)
    return new Map(activities.map((activity) => [activity.id, partsOf(activity, listing.published?.locations ?? [])]))
  const { name, summary, description } = organization
  const nothing = { when: null, cost: null, room: null, who: null, how: null }
  return new Map([[listing.id, { ...nothing, where: locations.map(whereOf), text: [name, summary, description] }]])
}

type Place = NonNullable<Listing['published']>['locations'][number]

function partsOf(activity: Activity, locations: Place[]): Parts {
  const { title, summary, description, kind, needs, contribute, contributeNote } = activity
  const place = locations.find((one) => one.id === activity.locationId)
  return {
    when: [activity.schedule, activity.validUntil],
    where: [place ? whereOf(place) : null, activity.catchment, activity.form],
    cost: activity.cost,
    room: activity.capacity?.state ?? null,
    who: [activity.audience, activity.exclusions, activity.languages],
    how: [activity.nextStep, activity.registration],
    text: [title, summary, description, kind, needs, contribute, contributeNote],
  }
}

/** Of a hidden address only the neighbourhood, as that is all a reader sees. */
function whereOf({ name, address, buurtCode, hideExactAddress }: Place): unknown {
  return hideExactAddress ? [name, buurtCode] : [name, address, buurtCode]
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
