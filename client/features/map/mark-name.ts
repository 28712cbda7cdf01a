import type { Texts } from '../../texts/texts.ts'
import type { Mark } from './clusters.ts'
import type { MapWords } from './use-map-words.ts'

/** What a screen reader says of a mark: everything the shape tells, in words. */
export function nameOfMark({ type, pins, area }: Mark, texts: Texts, words: MapWords): string {
  if (area) return words.spread(area.count, area.name)
  if (type === 'cluster') return words.cluster(pins.length)
  if (type === 'stack') return words.stack(pins.length)
  const [pin] = pins
  if (!pin) return ''
  const kind = kindInWords(pin.kind, texts)
  return [pin.title, kind, pin.approximate ? words.approximateShort : null].filter(Boolean).join(', ')
}

/** "Ontmoeten en meedoen"; null for an organisation or a kind without words. */
export function kindInWords(kind: string | null, texts: Texts): string | null {
  const words = Object.entries(texts.vocabulary.kind)
  return words.find(([code]) => code === kind)?.[1] ?? null
}
