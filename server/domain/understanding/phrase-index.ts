import type { Phrase } from './phrases.ts'
import { type Language, stemOf } from './stems.ts'

type Node = { next: Map<string, Node>; phrases: Phrase[] }

/** A step through the text: a stem, and how many words it takes up (two when a compound was written apart). */
export type Step = { stem: string; takes: number }
/** `within`: not the first word of a phrase. */
export type Steps = (position: number, within: boolean) => Step[]
export type PhraseHit = {
  phrase: Phrase
  from: number
  to: number /** Written together or apart otherwise than known. */
  joined: boolean
}

export type PhraseIndex = ReturnType<typeof phraseIndex>

const SHORTEST_WRITTEN_TOGETHER = 8
const NO_HITS: PhraseHit[] = []

/** Finds phrases of one language that stand in a text word after word, by their stems. */
export function phraseIndex(phrases: Phrase[], language: Language) {
  const root: Node = { next: new Map(), phrases: [] }
  for (const phrase of phrases) {
    if (phrase.language !== language || phrase.abbreviation) continue
    put(phrase.stems, phrase)
    const together = phrase.words.join('')
    // Turkish writes no words together, and the ending of two is often the whole second one.
    const isWritten = language !== 'tr' && phrase.words.length > 1
    if (isWritten && phrase.words.length < 4 && together.length >= SHORTEST_WRITTEN_TOGETHER)
      put([stemOf(together, language)], phrase)
  }

  function put(stems: string[], phrase: Phrase): void {
    let node = root
    for (const stem of stems) {
      const next = node.next.get(stem) ?? { next: new Map(), phrases: [] }
      node.next.set(stem, next)
      node = next
    }
    if (!node.phrases.some((known) => isSame(known, phrase))) node.phrases.push(phrase)
  }

  return {
    /** Whether a phrase of one word has this stem. */
    has: (stem: string): boolean => (root.next.get(stem)?.phrases.length ?? 0) > 0,
    of: (stem: string): Phrase[] => root.next.get(stem)?.phrases ?? [],

    /** Every phrase that begins at this word. `steps` gives the ways to read the text at a position. */
    at(from: number, steps: Steps): PhraseHit[] {
      const first = steps(from, false)
      if (!first.some(({ stem }) => root.next.has(stem))) return NO_HITS
      const hits: PhraseHit[] = []
      walk(root, { from, position: from, joined: false }, first, { steps, hits })
      return hits
    },
  }
}

function isSame(one: Phrase, other: Phrase): boolean {
  return one.code === other.code && one.kind === other.kind && one.topic === other.topic
}

type Place = { from: number; position: number; joined: boolean }
type Found = { steps: Steps; hits: PhraseHit[] }

function walk(node: Node, { from, position, joined }: Place, ways: Step[], found: Found): void {
  const { steps, hits } = found
  for (const { stem, takes } of ways) {
    const next = node.next.get(stem)
    if (!next) continue
    const to = position + takes
    const apart = joined || takes > 1
    for (const phrase of next.phrases) hits.push({ phrase, from, to, joined: apart || phrase.stems.length > to - from })
    if (next.next.size > 0) walk(next, { from, position: to, joined: apart }, steps(to, true), found)
  }
}
