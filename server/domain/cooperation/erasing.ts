import * as z from 'zod'
import { daysAfter } from '../due-time.ts'
import { Month } from '../insight.ts'
import { AreaCode } from '../neighbourhood.ts'
import { ActivityKind, NeedCode, SelfRelianceDomain } from '../vocabulary.ts'
import { type Card, Reached } from './card.ts'

/** A closed card is erased this long after closing where the network says nothing else, and never later than 180 days. */
const MOST_DAYS = 180
const NOTICE_BEFORE_DAYS = 14
/** An open card without a sign of life: two notices, and then it goes. */
const SILENT_DAYS = 183
const SILENT_NOTICES_BEFORE_DAYS = [30, 14]

export type ErasingStep = 'nothing' | 'notice' | 'erase'

type Lived = Pick<Card, 'step' | 'closedAt' | 'lastSignAt' | 'notices' | 'noticedAt'>

/**
 * What is to be done about erasing, now. Nothing is erased of which the parties were not told in time, also when the network shortened
 * its days or the work of a night was missed: between the last notice and the end there are always two weeks.
 */
export function erasingStep(card: Lived, eraseAfterDays: number, now: string): ErasingStep {
  const notices = card.step === 'closed' ? [NOTICE_BEFORE_DAYS] : SILENT_NOTICES_BEFORE_DAYS
  const at = plannedAt(card, eraseAfterDays)
  const next = notices[card.notices]
  if (next !== undefined) return now >= daysAfter(at, -Math.min(next, eraseAfterDays)) ? 'notice' : 'nothing'
  return now >= erasedAt(card, eraseAfterDays) ? 'erase' : 'nothing'
}

/** A card that cannot be read goes when every rule would have let it go; without any moment in it, now. */
export function isDamagedOver(lastKnownAt: string | null, now: string): boolean {
  return lastKnownAt === null || now >= daysAfter(lastKnownAt, SILENT_DAYS)
}

/** When a card is erased, if nobody gives a sign of life. */
export function erasedAt(card: Lived, eraseAfterDays: number): string {
  const planned = plannedAt(card, eraseAfterDays)
  if (card.notices === 0 || !card.noticedAt) return planned
  const told = daysAfter(card.noticedAt, Math.min(NOTICE_BEFORE_DAYS, eraseAfterDays))
  return [told, planned].sort().at(-1) ?? planned
}

function plannedAt(card: Pick<Card, 'step' | 'closedAt' | 'lastSignAt'>, eraseAfterDays: number): string {
  return card.step === 'closed' && card.closedAt
    ? daysAfter(card.closedAt, Math.min(eraseAfterDays, MOST_DAYS))
    : daysAfter(card.lastSignAt, SILENT_DAYS)
}

/** What stays of a cooperation: a line to count, in which nobody can be found. */
export const CooperationTrace = z.strictObject({
  network: z.string(),
  need: NeedCode.nullable(),
  area: AreaCode.nullable(),
  month: Month,
  /** What kind of offer the organisation brought in; its name and its tradition are nobody's business here. */
  partner: ActivityKind.nullable().catch(null),
  ended: z.enum(['closed', 'silent']),
  domain: SelfRelianceDomain.nullable(),
  reached: Reached.nullable(),
})
export type CooperationTrace = z.infer<typeof CooperationTrace>

/** One trace for each need and goal. Where both sides differ, the lower of the two counts. */
export function tracesOf(card: Card): CooperationTrace[] {
  const shared = {
    network: card.network,
    area: card.area,
    month: (card.closedAt ?? card.lastSignAt).slice(0, 7),
    partner: card.partner ?? null,
    ended: card.step === 'closed' ? 'closed' : 'silent',
  } as const
  const { professional, organization } = card.views
  const needs = card.needs.length ? card.needs : [null]
  return [
    ...needs.map((need) => ({ ...shared, need, domain: null, reached: null })),
    ...card.agreement.goals.map(({ id, domain }) => ({
      ...shared,
      need: null,
      domain,
      reached: lower(professional?.goals[id] ?? null, organization?.goals[id] ?? null),
    })),
  ]
}

function lower(one: Reached | null, other: Reached | null): Reached | null {
  if (!one || !other) return one ?? other
  const order = Reached.options
  return order[Math.max(order.indexOf(one), order.indexOf(other))] ?? null
}
