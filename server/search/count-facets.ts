import type { FacetName } from '#domain/search.ts'
import type { FoundOffers } from './found-offers.ts'
import { FACET_FIELDS, type Ticked } from './offer-filter.ts'

/** Anything with the fields that the filters read: an offer, or what the index knows of one. */
type Filterable = { [field: string]: unknown }

/** Whether it has any of the ticked values. */
export function fits(offer: Filterable, { field, values, or = [] }: Ticked): boolean {
  return [{ field, values }, ...or].some((any) => valuesOf(offer, any.field).some((one) => any.values.includes(one)))
}

function valuesOf(offer: Filterable, field: string): string[] {
  const value = offer[field]
  if (Array.isArray(value)) return value
  return value === null || value === '' ? [] : [String(value)]
}

/** Counts per filter value, which hold under what is ticked in the other groups. */
export function countFacets(asked: Filterable[], ticked: Ticked[]): FoundOffers['facets'] {
  const facets: FoundOffers['facets'] = {}
  for (const [facet, field] of Object.entries(FACET_FIELDS) as [FacetName, string][]) {
    const others = ticked.filter((group) => group.facet !== facet)
    const counts: Record<string, number> = {}
    for (const offer of asked) {
      if (!others.every((group) => fits(offer, group))) continue
      for (const value of valuesOf(offer, field)) counts[value] = (counts[value] ?? 0) + 1
    }
    facets[facet] = counts
  }
  return facets
}
