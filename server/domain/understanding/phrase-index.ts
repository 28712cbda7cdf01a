import type { Phrase } from './phrases.ts'
import { type Language, stemOf } from './stems.ts'

/** `by` is the index that made it, and alone may change it. */
type Node = { by: object; next: Map<string, Node> | null; phrases: Phrase[] }

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

export type PhraseIndex = {
  root: Node
  has: (stem: string) => boolean
  of: (stem: string) => Phrase[]
  at: (from: number, steps: Steps) => PhraseHit[]
}

const SHORTEST_WRITTEN_TOGETHER = 8
const NO_HITS: PhraseHit[] = []

/**
 * Finds phrases of one language that stand in a text word after word, by their stems. Those of `upon` are found as well, after these:
 * an index that stays as it is, with which this one shares all that is the same.
 */
export function phraseIndex(phrases: Phrase[], language: Language, upon?: PhraseIndex): PhraseIndex {
  const by = {}
  const below = new Map<Node, Phrase[]>()
  const root = ownNode(upon?.root)
  for (const phrase of phrases) {
    if (phrase.language !== language || phrase.abbreviation) continue
    put(phrase.stems, phrase)
    const together = phrase.words.join('')
    // Turkish writes no words together, and the ending of two is often the whole second one.
    const isWritten = language !== 'tr' && phrase.words.length > 1
    if (isWritten && phrase.words.length < 4 && together.length >= SHORTEST_WRITTEN_TOGETHER)
      put([stemOf(together, language)], phrase)
  }
  for (const [node, others] of below)
    node.phrases.push(...others.filter((one) => !node.phrases.some((known) => isSame(known, one))))

  function put(stems: string[], phrase: Phrase): void {
    let node = root
    for (const stem of stems) {
      let next = node.next?.get(stem)
      if (next?.by !== by) {
        next = ownNode(next)
        node.next ??= new Map()
        node.next.set(stem, next)
      }
      node = next
    }
    if (!node.phrases.some((known) => isSame(known, phrase))) node.phrases.push(phrase)
  }

  function ownNode(from?: Node): Node {
    const node: Node = { by, next: from?.next ? new Map(from.next) : null, phrases: [] }
    if (from?.phrases.length) below.set(node, from.phrases)
    return node
  }

  return {
    root,

    /** Whether a phrase of one word has this stem. */
    has: (stem: string): boolean => (root.next?.get(stem)?.phrases.length ?? 0) > 0,
    of: (stem: string): Phrase[] => root.next?.get(stem)?.phrases ?? [],

    /** Every phrase that begins at this word. `steps` gives the ways to read the text at a position. */
    at(from: number, steps: Steps): PhraseHit[] {
      const first = steps(from, false)
      if (!first.some(({ stem }) => root.next?.has(stem))) return NO_HITS
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
    const next = node.next?.get(stem)
    if (!next) continue
    const to = position + takes
    const apart = joined || takes > 1
    for (const phrase of next.phrases) hits.push({ phrase, from, to, joined: apart || phrase.stems.length > to - from })
    if (next.next) walk(next, { from, position: to, joined: apart }, steps(to, true), found)
  }
}
