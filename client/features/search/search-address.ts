import type { OpenWhen } from '#domain/open-times.ts'
import type { ChipKey, SearchSort } from '#domain/search.ts'
import type {
  Accessibility,
  ActivityForm,
  ActivityKind,
  AudienceGroup,
  DayPart,
  Tradition,
  Weekday,
} from '#domain/vocabulary.ts'
import { paths } from '../../app/paths.ts'

/** The search as it stands in the address of the results page; the names are those of the API. */
export type SearchAddress = {
  q: string
  where: string
  network: string
  neighbourhood: string[]
  need: string[]
  theme: string[]
  kind: ActivityKind[]
  audience: AudienceGroup[]
  language: string[]
  day: Weekday[]
  dayPart: DayPart[]
  free: boolean
  open: OpenWhen | ''
  form: ActivityForm[]
  accessibility: Accessibility[]
  identity: Tradition[]
  near: string
  radius: string
  bbox: string
  /** What was understood of `q` and is left out all the same. */
  without: ChipKey[]
  sort: SearchSort
  page: number
}

export type ParameterName = keyof SearchAddress

/** Something in an address that was left out, and why. `name` may be anything when the filter itself is unknown. */
export type Dropped = { name: string; value: string; why: DropReason }
type DropReason = 'value' | 'filter' | 'twice' | 'place' | 'needsPlace' | 'tooLong' | 'pastEnd'

export const EMPTY_SEARCH: SearchAddress = {
  q: '',
  where: '',
  network: '',
  neighbourhood: [],
  need: [],
  theme: [],
  kind: [],
  audience: [],
  language: [],
  day: [],
  dayPart: [],
  free: false,
  open: '',
  form: [],
  accessibility: [],
  identity: [],
  near: '',
  radius: '',
  bbox: '',
  without: [],
  sort: 'relevance',
  page: 1,
}

/** The parameters that may hold several values. */
export const LIST_NAMES = [
  'theme',
  'need',
  'kind',
  'audience',
  'day',
  'dayPart',
  'form',
  'language',
  'accessibility',
  'identity',
  'neighbourhood',
] as const
export type ListName = (typeof LIST_NAMES)[number]

/** The address again: only what differs from an empty search, always in the same order. */
export function writeSearch(search: SearchAddress): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) {
    if (Array.isArray(value)) for (const one of value) params.append(name, one)
    else if (value !== EMPTY_SEARCH[name as ParameterName]) params.set(name, String(value))
  }
  return params.size ? `?${params}` : ''
}

/** Where the page with the results of a search is. */
export function resultsPath(search: SearchAddress): string {
  return paths.results + writeSearch(search)
}

/** The same search with a change; going back to page 1, for other results have other pages. */
export function changed(search: SearchAddress, change: Partial<SearchAddress>): SearchAddress {
  return { ...search, page: 1, ...change }
}

/** To search in a place. One of which no areas are here is named with its town, so that it is no question which one. */
export function inPlace({ name, inside, codes }: { name: string; inside: string; codes: string[] }) {
  if (codes.length) return { where: '', neighbourhood: codes }
  return { where: inside && inside !== name ? `${name}, ${inside}` : name, neighbourhood: [] }
}

/** The search as the API's query; the page has its own size. */
export function toQuery(search: SearchAddress, pageSize: number) {
  const { free, open, page, sort, ...rest } = search
  const given = Object.entries(rest).filter(([, value]) => value.length > 0)
  return {
    ...(Object.fromEntries(given) as Partial<typeof rest>),
    ...(free ? { free: 'true' as const } : {}),
    ...(open ? { open } : {}),
    sort,
    page: String(page),
    pageSize: String(pageSize),
  }
}
