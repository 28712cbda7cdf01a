import type { Language } from '../../app/paths.ts'
import { distanceInWords, languageInWords } from '../../app/words.ts'
import { changed, LIST_NAMES, type ListName, type SearchAddress } from '../../features/search/search-address.ts'
import type { Texts } from '../../texts/texts.ts'
import type { ResultsData } from './results-data.ts'

/** Something chosen: its name, and the same search without it. */
export type Chosen = { key: string; name: string; without: SearchAddress }

type Speech = { texts: Texts; language: Language }

/** Everything that narrows a search, each with the way to take it away, also from a search that came after it. */
export function chosenIn(data: ResultsData, speech: Speech, latest = data.search): Chosen[] {
  const { search } = data
  const { results } = speech.texts
  const chosen: Chosen[] = []
  const add = (key: string, name: string, change: Partial<SearchAddress>) =>
    chosen.push({ key, name, without: changed(latest, change) })

  if (search.q) add('q', `‘${search.q.replace(/(.{56}).{4,}/, '$1…')}’`, { q: '', without: [] })
  for (const name of LIST_NAMES)
    for (const value of search[name])
      add(`${name} ${value}`, valueName(name, value, data, speech), { [name]: without(latest[name], value) })
  if (search.free) add('free', results.onlyFree, { free: false })
  if (search.open) add('open', results.open[search.open], { open: '' })
  if (search.network)
    add('network', `${results.filter.network}: ${data.names[search.network] ?? search.network}`, { network: '' })
  if (search.near)
    add('near', nearName(search, speech), {
      near: '',
      radius: '',
      sort: latest.sort === 'distance' ? 'relevance' : latest.sort,
    })
  if (search.bbox) add('bbox', results.inMapPart, { bbox: '' })
  return chosen
}

/** What a value of a filter is called. */
export function valueName(name: ListName, value: string, data: ResultsData, { texts, language }: Speech): string {
  const { vocabulary } = texts
  const counted = data.filters[name]?.find((one) => one.value === value)?.name
  switch (name) {
    case 'theme':
      return data.themes.find((theme) => theme.code === value)?.name ?? value
    case 'need':
      return data.names[value] ?? counted ?? value
    case 'neighbourhood':
      return counted ?? data.places.find((place) => place.code === value)?.name ?? value
    case 'language':
      return languageInWords(value, language)
    case 'identity':
      return vocabulary.tradition[value as keyof typeof vocabulary.tradition]
    default:
      return (vocabulary[name] as Record<string, string>)[value] ?? value
  }
}

function nearName(search: SearchAddress, { texts, language }: Speech): string {
  if (!search.radius) return texts.results.nearPoint
  return `${texts.results.nearPoint}: ${texts.results.within(distanceInWords(Number(search.radius), language)).toLowerCase()}`
}

function without(values: readonly string[], value: string): string[] {
  return values.filter((one) => one !== value)
}
