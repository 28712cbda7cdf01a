import * as z from 'zod'
import type { Activity } from '../activity.ts'
import type { ListingContent } from '../listing.ts'
import type { Location, Organization } from '../organization.ts'
import type { LocalDate, Schedule } from '../schedule.ts'

/** What can be wanting in a listing. `client/texts/…/editing.ts` says each in words. */
export const TaskRemark = z.enum([
  'no-summary',
  'no-description',
  'no-tradition',
  'no-own-words',
  'no-way-to-reach',
  'no-role',
  'no-places',
  'no-address',
  'not-on-map',
  'no-neighbourhood',
  'no-accessibility',
  'no-activities',
  'no-needs',
  'no-next-step',
  'no-times',
  'times-over',
  'nowhere',
  'no-cost',
  'capacity-old',
  'ended',
  'never-confirmed',
  'confirmed-long-ago',
])
export type TaskRemark = z.infer<typeof TaskRemark>

/** One thing to look at: a short form of its own. Places and activities have an `id` and a name. */
export const ListingTask = z.strictObject({
  form: z.enum(['about', 'identity', 'contact', 'places', 'place', 'activities', 'activity', 'confirm']),
  id: z.uuid().nullable(),
  name: z.string(),
  /** `old` wants a look; `missing` keeps people from finding it; `better` would help; `good` needs nothing. */
  state: z.enum(['missing', 'old', 'better', 'good']),
  remarks: z.array(TaskRemark),
})
export type ListingTask = z.infer<typeof ListingTask>

type Given = {
  today: LocalDate
  confirmedAt: string | null
  /** After how many days the network asks "klopt dit nog?" */
  confirmEveryDays: number
}

/** Whether there is room changes soon: after a season nobody believes it any more. */
const CAPACITY_GOOD_DAYS = 92

const OLD = new Set<TaskRemark>(['times-over', 'capacity-old', 'ended', 'never-confirmed', 'confirmed-long-ago'])
const HELPFUL = new Set<TaskRemark>(['no-description', 'no-tradition', 'no-own-words', 'no-role', 'no-accessibility'])

/** A listing as a list of things to look at, in the order of the forms, each with what is missing or old in it. */
export function listingTasks(content: ListingContent, given: Given): ListingTask[] {
  const { organization, locations, activities } = content
  return [
    task('about', null, organization.name, aboutRemarks(organization)),
    task('identity', null, '', identityRemarks(organization)),
    task('contact', null, '', contactRemarks(organization)),
    ...locations.map((place) => task('place', place.id, place.name || inWords(place), placeRemarks(place))),
    ...(locations.length || !activities.some(standsNowhere) ? [] : [task('places', null, '', ['no-places'])]),
    ...activities.map((one) => task('activity', one.id, one.title, activityRemarks(one, given.today))),
    ...(activities.length ? [] : [task('activities', null, '', ['no-activities'])]),
    task('confirm', null, '', confirmRemarks(given)),
  ]
}

function task(form: ListingTask['form'], id: string | null, name: string, remarks: TaskRemark[]): ListingTask {
  return { form, id, name, state: stateOf(remarks), remarks }
}

function stateOf(remarks: TaskRemark[]): ListingTask['state'] {
  if (remarks.some((remark) => OLD.has(remark))) return 'old'
  if (remarks.some((remark) => !HELPFUL.has(remark))) return 'missing'
  return remarks.length ? 'better' : 'good'
}

function aboutRemarks({ summary, description }: Organization): TaskRemark[] {
  return when(['no-summary', !summary], ['no-description', !description.trim()])
}

/** Whether it has a tradition, and which, is for the organisation to say; so is saying nothing. */
function identityRemarks({ identity }: Organization): TaskRemark[] {
  return when(['no-tradition', identity.tradition === null], ['no-own-words', !identity.ownWords.trim()])
}

function contactRemarks({ contact }: Organization): TaskRemark[] {
  const reachable = contact.phone || contact.email || contact.website
  return when(['no-way-to-reach', !reachable], ['no-role', Boolean(contact.phone || contact.email) && !contact.role])
}

function placeRemarks(place: Location): TaskRemark[] {
  return when(
    ['no-address', !place.address.street || !place.address.city],
    ['not-on-map', place.point === null],
    ['no-neighbourhood', place.buurtCode === null],
    ['no-accessibility', place.accessibility.length === 0 && !place.accessibilityNote],
  )
}

function activityRemarks(activity: Activity, today: LocalDate): TaskRemark[] {
  const comes = activity.kind === 'meeting' || activity.kind === 'place'
  const { capacity, cost, schedule, validUntil } = activity
  return when(
    ['ended', Boolean(validUntil && validUntil < today)],
    ['no-summary', !activity.summary],
    ['no-needs', activity.needs.length === 0],
    ['no-next-step', !activity.nextStep.trim()],
    ['no-times', comes && isEmpty(schedule)],
    ['times-over', isOver(schedule, today)],
    ['nowhere', standsNowhere(activity)],
    ['no-cost', comes && cost.free === null && cost.amountCents === null && !cost.note],
    ['capacity-old', capacity !== null && daysBetween(capacity.saidAt, today) > CAPACITY_GOOD_DAYS],
  )
}

function confirmRemarks({ today, confirmedAt, confirmEveryDays }: Given): TaskRemark[] {
  if (confirmedAt === null) return ['never-confirmed']
  return when(['confirmed-long-ago', daysBetween(confirmedAt, today) >= confirmEveryDays])
}

/** By phone and online need no place. */
function standsNowhere({ locationId, catchment, form }: Activity): boolean {
  return locationId === null && catchment.length === 0 && !form.includes('online') && !form.includes('by-phone')
}

function isEmpty({ recurring, dates, note }: Schedule): boolean {
  return recurring.length === 0 && dates.length === 0 && !note
}

/** It had times, and all of them are behind us. */
function isOver({ recurring, dates }: Schedule, today: LocalDate): boolean {
  const ends = [...recurring.map((rule) => rule.until), ...dates.map((dated) => dated.date)]
  return ends.length > 0 && ends.every((end) => end !== null && end < today)
}

function inWords({ address }: Location): string {
  return `${address.street} ${address.houseNumber}`.trim()
}

function when(...remarks: [TaskRemark, boolean][]): TaskRemark[] {
  return remarks.flatMap(([remark, holds]) => (holds ? [remark] : []))
}

function daysBetween(moment: string, today: LocalDate): number {
  return Math.floor((Date.parse(`${today}T12:00:00Z`) - Date.parse(moment)) / 86_400_000)
}
