import { daysAfter } from './due-time.ts'
import type { Listing } from './listing.ts'

/** What "klopt dit nog?" looks at. Moments are ISO. */
export type Reminded = {
  confirmedAt: string | null
  createdAt: string
  /** When an editor last changed the text. */
  editedAt: string | null
  /** The oldest word on whether there is room; null when nothing says so. */
  capacitySaidAt: string | null
  /** How often was asked since the last sign of life, and when the last time. */
  asked: number
  askedAt: string | null
}
export type ReminderRhythm = { confirmEveryDays: number; confirmCapacityEveryDays: number }

/** Between the reminder and its repeat, and between the repeat and the coordinator's queue. */
const REPEAT_AFTER_DAYS = 14
/** A capacity is asked for only when the listing itself was left alone this long. */
const QUIET_DAYS = 30
const MONTH_DAYS = 30.44
/** After two years without a word a listing leaves the results. (After one it says that it is old: `freshnessOf`.) */
const LEAVES_AFTER_MONTHS = 24
/** The organisation hears this long before. */
const TOLD_BEFORE_DAYS = 30

export type ReminderStep = 'nothing' | 'ask' | 'ask-again' | 'to-coordinator'

/** The next step in asking whether a listing is still right: one question, one repeat, then the coordinator. */
export function reminderStep(listing: Reminded, rhythm: ReminderRhythm, now: string): ReminderStep {
  if (!isDue(listing, rhythm, now)) return 'nothing'
  if (listing.asked === 0 || listing.askedAt === null) return 'ask'
  if (now < daysAfter(listing.askedAt, REPEAT_AFTER_DAYS)) return 'nothing'
  return listing.asked === 1 ? 'ask-again' : 'to-coordinator'
}

/** An organisation that just edited is left alone: its words are fresh. */
function isDue(
  listing: Reminded,
  { confirmEveryDays, confirmCapacityEveryDays }: ReminderRhythm,
  now: string,
): boolean {
  const sign = lastSign(listing)
  if (now >= daysAfter(sign, confirmEveryDays)) return true
  const { capacitySaidAt } = listing
  if (!capacitySaidAt || now < daysAfter(capacitySaidAt, confirmCapacityEveryDays)) return false
  return now >= daysAfter(sign, Math.min(QUIET_DAYS, confirmCapacityEveryDays))
}

type Signs = Pick<Reminded, 'confirmedAt' | 'editedAt' | 'createdAt'>

/** A first text is no edit. */
export function signsOf({
  confirmedAt,
  createdAt,
  publishedAt,
}: Pick<Listing, 'confirmedAt' | 'createdAt' | 'publishedAt'>): Signs {
  return { confirmedAt, createdAt, editedAt: publishedAt && publishedAt > createdAt ? publishedAt : null }
}

/** When somebody of the organisation last said or wrote something. */
export function lastSign({ confirmedAt, editedAt, createdAt }: Signs): string {
  return (
    [confirmedAt, editedAt]
      .filter((sign) => sign !== null)
      .sort()
      .at(-1) ?? createdAt
  )
}

export type AgeStep = 'nothing' | 'tell' | 'leave'

/** A listing that nobody confirmed for two years leaves the results, a month after its people were told. */
export function ageStep(sign: string, toldAt: string | null, now: string): AgeStep {
  const leavesAt = daysAfter(sign, LEAVES_AFTER_MONTHS * MONTH_DAYS)
  if (now < daysAfter(leavesAt, -TOLD_BEFORE_DAYS)) return 'nothing'
  if (!toldAt || toldAt < sign) return 'tell'
  return now >= leavesAt && now >= daysAfter(toldAt, TOLD_BEFORE_DAYS) ? 'leave' : 'nothing'
}
