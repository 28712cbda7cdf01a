import type { FacetName, SearchPage } from '#domain/search.ts'
import type { Language } from '../../app/paths.ts'
import { languageInWords } from '../../app/words.ts'
import type { SearchAddress } from '../../features/search/search-address.ts'
import type { FilterValue } from './results-data.ts'

const MAX_AREAS = 40
const MAX_LANGUAGES = 12

/**
 * The counts a page needs. The search gives its values in an order that stays, so that each keeps its place whatever is ticked, also
 * where it has no results. Of closed lists the values without results follow from the vocabulary.
 */
export function filtersOf(
  facets: SearchPage['facets'],
  search: SearchAddress,
  language: Language,
): Partial<Record<FacetName, FilterValue[]>> {
  const entries = Object.entries(facets).map(([facet, values]) => {
    const name = facet as FacetName
    const chosen: readonly string[] = name === 'free' ? [] : search[name]
    const given = values.map(
      ({ value, count, name }): FilterValue => (name ? { value, count, name: name[language] } : { value, count }),
    )
    return [name, shown(name, given, chosen, language)]
  })
  return Object.fromEntries(entries)
}

/** Most in the network first decides which are shown; among them people look for a name. */
function shown(name: FacetName, values: FilterValue[], chosen: readonly string[], language: Language): FilterValue[] {
  const first = (count: number, from = values) =>
    from.filter(({ value }, index) => index < count || chosen.includes(value))
  const byName = (some: FilterValue[], nameOf: (one: FilterValue) => string) =>
    some.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), language))
  if (name === 'language') return byName(first(MAX_LANGUAGES), ({ value }) => languageInWords(value, language))
  if (name !== 'neighbourhood') return values
  const areas = first(MAX_AREAS, areasNear(values, chosen))
  const isTown = ({ value }: FilterValue) => value.startsWith('GM')
  const named = byName(areas, ({ value, name = value }) => name)
  return [...named.filter(isTown), ...named.filter((one) => !isTown(one))].map(breakable)
}

/** A long name breaks before "kwartier", and not after any letter. Few browsers know where a name may break. */
function breakable(area: FilterValue): FilterValue {
  const { name } = area
  return name ? { ...area, name: name.replace(/(\p{L}{10})(kwartier|wijk|buurt)$/u, '$1\u00AD$2') } : area
}

/** Wijken; a municipality only when there are several, or it was chosen. */
function areasNear(values: FilterValue[], chosen: readonly string[]): FilterValue[] {
  const several = values.filter(({ value }) => value.startsWith('GM')).length > 1
  return values.filter(({ value }) => chosen.includes(value) || value.startsWith('WK') || several)
}
