import type { WideningKind } from '#domain/widening.ts'

/** The words for a search that found nothing, or little. They travel only with such searches. */
export type LittleFoundWords = {
  /** Above what a step brought; `name` is the place or the town, where there is one. */
  step: Record<WideningKind, (name: string) => string>
  /** The same steps inside a sentence. */
  looked: Record<WideningKind, (name: string) => string>
  neighbourTowns: string
  inNeighbourTowns: string
  lookedInVain: (where: string) => string
  nothing: { title: string; lead: string }
  /** Below a pointer to somewhere else: it was no lack of ours. */
  other: { title: string; themes: string }
  little: { title: string; lead: string }
  without: (name: string) => string
  widerArea: (place: string) => string
  everywhere: string
  fewerWords: string
  related: string
  themes: string
  ask: { title: string; lead: string }
  call: (number: string) => string
  mail: (address: string) => string
}
