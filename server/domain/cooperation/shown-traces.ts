import * as z from 'zod'
import { inBlocks, inFives } from '../shown-counts.ts'
import { CooperationTrace } from './erasing.ts'

/**
 * What is shown of erased cooperations: how many there were for a need, or how many goals in a part of life were reached. Where `rest`,
 * `area` is what was too small by itself: the other wijken of a town, or with null all places together.
 */
export const ShownTrace = CooperationTrace.omit({ network: true, ended: true }).extend({
  count: z.int().min(5),
  rest: z.boolean(),
})
export type ShownTrace = z.infer<typeof ShownTrace>

/**
 * The only road from what stays of cooperations to a reader: from five on, of months that are over. A card is counted when it is
 * erased, months after the month it belongs to; so every number goes by fives, and one card more or less does not show. Goals of
 * which nobody said how they went are not counted. Give all traces of a network together.
 */
export function shownTraces(traces: readonly CooperationTrace[], today: string): ShownTrace[] {
  const over = traces.filter(
    ({ month, domain, reached }) => month < today.slice(0, 7) && (domain === null) === (reached === null),
  )
  const counts = over.map(({ network: _, ended: __, ...trace }) => ({ ...trace, count: 1 }))
  return inBlocks(counts, ({ month, need, domain, reached, partner, area }) => [
    month,
    need,
    domain,
    reached,
    partner,
    area,
  ]).map((one) => ({ ...one, count: inFives(one.count) }))
}
