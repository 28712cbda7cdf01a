import { FacetName, type SearchQuery } from '#domain/search.ts'
import type { FoundOffers } from './found-offers.ts'
import { momentValues } from './moment-values.ts'
import { FACET_FIELDS, type Ticked, tickedWithout } from './offer-filter.ts'

/** Anything with the fields that the filters read: an offer, or what the index knows of one. */
type Filterable = { [field: string]: unknown }

/** Whether it has any of the ticked values. */
export function fits(offer: Filterable, { field, values, or = [] }: Ticked): boolean {
  return isAny(offer, field, values) || or.some((any) => isAny(offer, any.field, any.values))
}

function isAny(offer: Filterable, field: string, values: string[]): boolean {
  const value = offer[field]
  if (Array.isArray(value)) return value.some((one) => values.includes(one))
  return value !== null && value !== '' && values.includes(String(value))
}

/** Counts per filter value of the groups in `counted`, which hold under what is ticked in the other groups. */
export function countFacets(
  asked: Filterable[],
  query: SearchQuery,
  counted = FacetName.options,
): FoundOffers['facets'] {
  const facets: FoundOffers['facets'] = {}
  for (const facet of counted) {
    const field = FACET_FIELDS[facet]
    const others = tickedWithout(query, facet)
    const counts = new Map<string, { times: number }>()
    const count = (value: string) => {
      const known = counts.get(value)
      if (known) known.times++
      else counts.set(value, { times: 1 })
    }
    for (const offer of asked) {
      if (!others.every((group) => fits(offer, group))) continue
      const value = offer[field]
      if (Array.isArray(value)) for (const one of value) count(one)
      else if (value !== null && value !== '') count(String(value))
    }
    facets[facet] = Object.fromEntries([...counts].map(([value, { times }]) => [value, times]))
  }
  for (const { facet, value, ticked } of momentValues(query))
    facets[facet] = {
      ...facets[facet],
      [value]: asked.filter((offer) => ticked.every((group) => fits(offer, group))).length,
    }
  return facets
}
