import type { OpenWhen } from '#domain/open-times.ts'
import type { LocalDate } from '#domain/schedule.ts'
import type { FacetName, SearchPage } from '#domain/search.ts'
import type { Weekday } from '#domain/vocabulary.ts'
import type { Language } from '../../app/paths.ts'
import type { SearchAddress } from '../../features/search/search-address.ts'
import type { FilterValue } from './results-data.ts'

const MAX_NEEDS = 16
const MAX_AREAS = 40
const MAX_LANGUAGES = 12

/** The counts a page needs: values with results, and what is chosen. Values without results follow from the vocabulary. */
export function filtersOf(
  facets: SearchPage['facets'],
  search: SearchAddress,
  language: Language,
): Partial<Record<FacetName, FilterValue[]>> {
  const entries = Object.entries(facets).map(([facet, values]) => {
    const name = facet as FacetName
    const chosen: readonly string[] = name === 'free' ? [] : search[name]
    const shown = values
      .filter(({ value, count }) => count > 0 || chosen.includes(value))
      .map(({ value, count, name }): FilterValue => (name ? { value, count, name: name[language] } : { value, count }))
    return [name, shorten(name, shown, chosen)]
  })
  return Object.fromEntries(entries)
}

const WEEK: Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** As far as the days of the week tell. Once a moment is chosen they tell of that one alone, and any other may still have something. */
export function mayOpen(days: { value: string; count: number }[], open: OpenWhen | '', today: LocalDate): OpenWhen[] {
  const at = (new Date(today).getUTCDay() + 6) % 7
  const has = (day: number) => days.some(({ value, count }) => value === WEEK[(day + 7) % 7] && count > 0)
  const here: [OpenWhen, boolean][] = [
    ['now', has(at) || has(at - 1)],
    ['today', has(at)],
    ['week', WEEK.some((_, day) => has(day))],
  ]
  return here.flatMap(([when, is]) => (is || open ? when : []))
}

function shorten(name: FacetName, values: FilterValue[], chosen: readonly string[]): FilterValue[] {
  const first = (count: number) => values.filter((one, index) => index < count || chosen.includes(one.value))
  if (name === 'need') return first(MAX_NEEDS)
  if (name === 'language') return first(MAX_LANGUAGES)
  return name === 'neighbourhood' ? areasNear(values, chosen) : values
}

/** Wijken, and the buurten of wijken that are chosen; a municipality only when there are several, or it was chosen. */
function areasNear(values: FilterValue[], chosen: readonly string[]): FilterValue[] {
  const several = values.filter(({ value }) => value.startsWith('GM')).length > 1
  const open = new Set(chosen.map((code) => code.slice(2, 8)))
  return values
    .filter(({ value }) => {
      if (chosen.includes(value) || value.startsWith('WK')) return true
      return value.startsWith('GM') ? several : open.has(value.slice(2, 8))
    })
    .slice(0, MAX_AREAS)
}
