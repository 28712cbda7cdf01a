import type { Asked } from '#domain/asked.ts'
import { distanceMetres } from '#domain/geo.ts'
import type { AreaLabel } from '#domain/public-listing.ts'
import type { OfferCard, SearchQuery, SearchReason, SearchResult } from '#domain/search.ts'
import { areaFilter } from './offer-filter.ts'

/** A card with how far it is and why it was found. */
export function searchResult(
  card: OfferCard,
  servedAreas: AreaLabel[],
  query: SearchQuery,
  asked: Asked,
  words: string[],
): SearchResult {
  const distance = query.near && card.point ? Math.round(distanceMetres(query.near, card.point)) : null
  return { ...card, distance, reasons: reasonsFor(card, servedAreas, query, asked, words, distance) }
}

function reasonsFor(
  card: OfferCard,
  served: AreaLabel[],
  query: SearchQuery,
  asked: Asked,
  words: string[],
  distance: number | null,
): SearchReason[] {
  const reasons: SearchReason[] = []
  for (const need of card.needs) {
    if (asked.needs.has(need.code) || query.need.includes(need.code) || query.theme.includes(need.theme))
      reasons.push({ kind: 'need', code: need.code, name: need.name })
  }
  const found = words.filter((word) => saysWord(card, word))
  if (found.length) reasons.push({ kind: 'words', words: found })
  const area = areaFilter(query) ?? (asked.place && { within: asked.place.codes, serves: asked.place.parents })
  if (area) {
    const codes = [...area.within, ...area.serves]
    const serving = served.find(
      (label) => codes.includes(label.code) || area.within.some((code) => isInside(label.code, code)),
    )
    if (serving) reasons.push({ kind: 'serves', area: serving.name })
    else if (
      card.neighbourhood &&
      area.within.some((code) => isInside(card.neighbourhood?.code ?? '', code) || card.neighbourhood?.code === code)
    )
      reasons.push({ kind: 'stands-in', area: card.neighbourhood.name })
    else if (asked.place?.centre && card.point)
      reasons.push({ kind: 'near', metres: Math.round(distanceMetres(asked.place.centre, card.point)) })
  }
  const form = asked.how.forms.find((one) => card.form.includes(one))
  if (form) reasons.push({ kind: 'form', form })
  if (asked.how.free && card.free) reasons.push({ kind: 'free' })
  if (distance !== null) reasons.push({ kind: 'near', metres: distance })
  return reasons.slice(0, 5)
}

/** `BU03920101` lies in `WK039201` and in `GM0392`: the digits say so. */
function isInside(code: string, area: string): boolean {
  return code.length > area.length && code.slice(2).startsWith(area.slice(2))
}

/** The start of a word is enough: "wandelen" is said by "wandelgroep". */
function saysWord(card: OfferCard, word: string): boolean {
  const start = word.slice(0, Math.max(4, word.length - 2))
  const said = [
    card.title,
    card.summary,
    card.organization.name,
    ...card.needs.flatMap((need) => [need.name.nl, need.name.en]),
  ]
  return said.some((text) => text.toLowerCase().includes(start))
}
