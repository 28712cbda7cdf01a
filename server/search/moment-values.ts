import type { SearchQuery } from '#domain/search.ts'
import { DayPart, Weekday } from '#domain/vocabulary.ts'
import { type Ticked, tickedIn } from './offer-filter.ts'

/** What is on on Monday and has an evening need not be on on Monday evening, so that neither can be counted apart from the other. */
const TOGETHER = [
  { facet: 'day', values: Weekday.options, other: 'dayPart' },
  { facet: 'dayPart', values: DayPart.options, other: 'day' },
] as const

type MomentFacet = (typeof TOGETHER)[number]['facet']
/** A value, and what would be ticked with that value alone in its group. */
export type MomentValue = { facet: MomentFacet; value: string; ticked: Ticked[] }

/** Each day where a part of the day is ticked, and each part where a day is. */
export function momentValues(query: SearchQuery): MomentValue[] {
  return TOGETHER.flatMap(({ facet, values, other }) =>
    query[other].length > 0
      ? values.map((value) => ({ facet, value, ticked: tickedIn({ ...query, [facet]: [value] }) }))
      : [],
  )
}
