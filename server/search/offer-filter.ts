import { type AreaCode, levelOf, parentCodesOf } from '#domain/neighbourhood.ts'
import type { FacetName, SearchQuery } from '#domain/search.ts'

/**
 * A filter on one field: any of the values; or, where there are other fields, any of their own values there. What a person ticks
 * within a group widens, over groups narrows.
 */
export type Ticked = { facet: FacetName | 'network' } & AnyOf & { or?: AnyOf[] }
type AnyOf = { field: string; values: string[] }

/** The fields of an offer that the groups of filters read. The one place where the two are tied together. */
export const FACET_FIELDS: Record<FacetName, string> = {
  theme: 'themes',
  need: 'needs',
  kind: 'kind',
  audience: 'groups',
  language: 'languages',
  day: 'days',
  dayPart: 'dayParts',
  free: 'free',
  form: 'form',
  accessibility: 'accessibility',
  identity: 'tradition',
  neighbourhood: 'areas',
}

/** About the areas of a province. In a map with more, counting per area takes longer than all the rest of a search. */
const MANY_AREAS = 2_000

/**
 * The groups that are counted for a question. In a large map areas are counted only where a network or a place was asked: nobody
 * picks a wijk from a list of the whole country, nor of a map window.
 */
export function countedFacets(query: SearchQuery, areaCount: number): FacetName[] {
  const names = Object.keys(FACET_FIELDS) as FacetName[]
  const picksArea = query.network || query.neighbourhood.length > 0 || areaCount <= MANY_AREAS
  return picksArea ? names : names.filter((name) => name !== 'neighbourhood')
}

/** The municipalities within which areas are counted instead of each other; none is everywhere. */
export function countedWithin(query: SearchQuery, areaCount: number): AreaCode[] {
  if (query.network || areaCount <= MANY_AREAS) return []
  return [...new Set(query.neighbourhood.map((code) => `GM${code.slice(2, 6)}`))]
}

/**
 * What is ticked, once without each counted group in which something is ticked: for the counts of its other values. Not where that
 * would be the same question again.
 */
export function withoutEach(query: SearchQuery, areaCount: number): { facet: FacetName; filters: string[] }[] {
  const counted = countedFacets(query, areaCount)
  const ticked = tickedIn(query)
  const within = countedWithin(query, areaCount)
  return ticked.flatMap((group) => {
    const { facet } = group
    if (facet === 'network' || !counted.includes(facet)) return []
    const frame = facet === 'neighbourhood' && within.length > 0
    if (frame && query.neighbourhood.every((code) => within.includes(code))) return []
    const others = tickedWithout(query, facet).map(anyOf)
    return [{ facet, filters: frame ? [...others, `within IN [${within}]`] : others }]
  })
}

/** As the index reads it. */
export function anyOf({ field, values, or = [] }: Ticked): string {
  const one = (any: AnyOf) => `${any.field} IN [${any.values.map(quoted).join(', ')}]`
  return [{ field, values }, ...or].map(one).join(' OR ')
}

function quoted(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}

/** What was ticked, group by group. Day and part of day together are one moment. */
export function tickedIn(query: SearchQuery): Ticked[] {
  const moments = query.day.flatMap((day) => query.dayPart.map((part) => `${day}-${part}`))
  const groups: Ticked[] = [
    { facet: 'network', field: 'network', values: query.network ? [query.network] : [] },
    { facet: 'theme', field: 'themes', values: query.theme },
    { facet: 'need', field: 'needs', values: query.need },
    { facet: 'kind', field: 'kind', values: query.kind },
    { facet: 'audience', field: 'groups', values: query.audience },
    { facet: 'language', field: 'languages', values: query.language },
    { facet: 'day', field: moments.length ? 'moments' : 'days', values: moments.length ? moments : query.day },
    { facet: 'dayPart', field: 'dayParts', values: query.dayPart },
    { facet: 'free', field: 'free', values: query.free ? ['true'] : [] },
    { facet: 'form', field: 'form', values: query.form },
    { facet: 'accessibility', field: 'accessibility', values: query.accessibility },
    { facet: 'identity', field: 'tradition', values: query.identity },
    ...tickedAreas(query),
  ]
  return groups.filter((group) => group.values.length > 0)
}

/** What is ticked in the other groups. Without a day, a part of the day is one on any day. */
export function tickedWithout(query: SearchQuery, facet: FacetName): Ticked[] {
  if (facet === 'day' || facet === 'dayPart') return tickedIn({ ...query, [facet]: [] })
  return tickedIn(query).filter((group) => group.facet !== facet)
}

/**
 * Somewhere inside one of the asked areas; or serving an area that holds one of them: an offer for the whole municipality is
 * found in each of its buurten; or beside an asked wijk or buurt: a short walk beyond its border.
 */
export function areaFilter(query: SearchQuery): { within: string[]; serves: string[]; beside: string[] } | null {
  const { neighbourhood, beside } = query
  if (neighbourhood.length === 0) return null
  return {
    within: neighbourhood,
    serves: [...new Set(neighbourhood.flatMap(parentCodesOf))],
    beside: beside ? neighbourhood.filter((code) => levelOf(code) !== 'municipality') : [],
  }
}

function tickedAreas(query: SearchQuery): Ticked[] {
  const area = areaFilter(query)
  if (!area) return []
  const or = [
    { field: 'serves', values: area.serves },
    { field: 'beside', values: area.beside },
  ].filter(({ values }) => values.length > 0)
  return [{ facet: 'neighbourhood', field: 'within', values: area.within, or }]
}

/** Whether somebody looks through what there is for a need, a theme or a place, without words and without a point to be near. */
export function isBrowsed({ sort, q, near, need, theme, neighbourhood }: SearchQuery): boolean {
  return sort === 'relevance' && !q && !near && need.length + theme.length + neighbourhood.length > 0
}

/** An organisation that stands behind its activities is found by words only, so that lists do not show it twice. */
export function organizationsToo(query: SearchQuery): boolean {
  return query.q !== ''
}
