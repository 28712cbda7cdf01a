import { LIST_NAMES, type ListName } from '../../features/search/search-address.ts'
import type { Texts } from '../../texts/texts.ts'
import type { FilterValue, ResultsData } from './results-data.ts'

export type FilterGroup = { name: ListName; values: FilterValue[] }

/** Open from the start: what most people filter by. */
export const OPEN_GROUPS: ReadonlySet<ListName> = new Set(['neighbourhood', 'theme', 'kind'])

const ORDER: ListName[] = [
  'neighbourhood',
  'kind',
  'theme',
  'need',
  'audience',
  'day',
  'dayPart',
  'form',
  'accessibility',
  'language',
  'identity',
]

/** The groups of filters. Lists show their values in an order that stays, also those without results, so that filters keep their place. */
export function filterGroups(data: ResultsData, texts: Texts): FilterGroup[] {
  return ORDER.filter((name) => LIST_NAMES.includes(name))
    .map((name) => ({ name, values: valuesOf(name, data, texts) }))
    .filter((group) => group.values.length > 0)
}

function valuesOf(name: ListName, data: ResultsData, { vocabulary }: Texts): FilterValue[] {
  const counted = data.filters[name] ?? []
  if (name === 'need' || name === 'neighbourhood' || name === 'language') return withChosen(counted, data.search[name])
  const all =
    name === 'theme'
      ? data.themes.map((theme) => theme.code)
      : Object.keys(vocabulary[name === 'identity' ? 'tradition' : name])
  const counts = new Map(counted.map(({ value, count }) => [value, count]))
  return all.map((value) => ({ value, count: counts.get(value) ?? 0 }))
}

function withChosen(counted: FilterValue[], chosen: readonly string[]): FilterValue[] {
  const missing = chosen.filter((value) => !counted.some((one) => one.value === value))
  return [...counted, ...missing.map((value) => ({ value, count: null }))]
}
