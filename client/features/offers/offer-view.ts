import type { OfferCard, SearchResult } from '#domain/search.ts'
import type { Mark } from '#domain/search-reason.ts'
import type { ActivityKind } from '#domain/vocabulary.ts'
import type { WideningKind } from '#domain/widening.ts'
import { distanceInWords, instantInWords, listInWords } from '../../app/words.ts'
import { type Speech, scheduleInShort } from '../schedule/schedule-in-words.ts'

/** How fresh a text is, in words; `old` asks for a warning. */
export type Freshness = { words: string; old: boolean; advice: string }

/** What a card shows, already in words: small enough to travel with the page. Empty texts are not shown. */
export type OfferView = {
  id: string
  url: string
  title: string
  summary: string
  isOrganization: boolean
  organization: { name: string; url: string }
  kind: ActivityKind | null
  when: string
  place: string
  distance: string
  free: boolean
  room: 'full' | 'waiting-list' | null
  demo: boolean
  freshness: Freshness
  reasons: string[]
  /** Where the words that were looked for stand. */
  marks: { title: Mark[]; summary: Mark[] }
  /** The step by which it was found, where the search looked further than was asked. */
  widenedBy: WideningKind | null
  point: { lat: number; lng: number } | null
  approximate: boolean
  area: string | null
}

const YEAR_DAYS = 365

/** "Free" is news to who takes part; nobody pays to volunteer. */
export function saysFree(free: boolean, kind: ActivityKind | null): boolean {
  return free && kind !== 'volunteering'
}

export function freshnessOf(confirmedAt: string | null, { texts, language, today }: Speech): Freshness {
  const words = texts.freshness
  if (!confirmedAt) return { words: words.never, old: true, advice: words.neverAdvice }
  const days = (Date.parse(today) - Date.parse(confirmedAt)) / 86_400_000
  const date = instantInWords(confirmedAt, language)
  return days > YEAR_DAYS
    ? { words: words.stale(date), old: true, advice: words.staleAdvice }
    : { words: words.confirmed(date), old: false, advice: '' }
}

const NO_MARKS = { title: [], summary: [] }

/** `reasons` are those of the card, in words. */
export function offerView(card: OfferCard & Partial<SearchResult>, speech: Speech, reasons: string[] = []): OfferView {
  return {
    id: card.id,
    url: card.url,
    title: card.title,
    summary: card.summary,
    isOrganization: card.type === 'organization',
    organization: { name: card.organization.name, url: card.organization.url },
    kind: card.kind,
    when: scheduleInShort(card.schedule, speech),
    place: placeOf(card, speech),
    distance: card.distance == null ? '' : speech.texts.results.away(distanceInWords(card.distance, speech.language)),
    free: saysFree(card.free === true, card.kind),
    room: card.capacity === 'full' || card.capacity === 'waiting-list' ? card.capacity : null,
    demo: card.demo,
    freshness: freshnessOf(card.confirmedAt, speech),
    reasons,
    marks: card.marks ?? NO_MARKS,
    widenedBy: card.widenedBy ?? null,
    point: card.point,
    approximate: card.addressHidden,
    area: card.neighbourhood?.code ?? null,
  }
}

const MAX_AREAS_NAMED = 3

function placeOf(card: OfferCard, { texts }: Speech): string {
  const words = texts.results
  const area = card.neighbourhood
  if (area) {
    const name = area.name.includes(area.municipality) ? area.name : `${area.name}, ${area.municipality}`
    return card.addressHidden ? `${name}. ${words.hiddenAddress}` : name
  }
  if (card.serves.length) return words.servesAreas(someAreas(card.serves, texts))
  return card.form
    .filter((form) => form === 'by-phone' || form === 'online')
    .map((form) => texts.vocabulary.form[form])
    .join(', ')
}

/** "Meerwijk, Europawijk en 3 andere wijken". */
export function someAreas(names: string[], texts: Speech['texts']): string {
  const named = names.slice(0, MAX_AREAS_NAMED)
  const more = names.length - named.length
  return listInWords(more ? [...named, texts.results.moreAreas(more)] : named, texts.schedule.and)
}
