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
  /** Every phrase of a text that begins at a word. `steps` gives the ways to read the text at a position. */
  through: (steps: Steps) => (from: number) => PhraseHit[]
}

const SHORTEST_WRITTEN_TOGETHER = 8

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
    through: (steps: Steps) => phrasesFrom(root, steps),
  }
}

/** A word by itself is known as it stands: "gepest" is no form of "pesten" that is only likely. */
function isSame(one: Phrase, other: Phrase): boolean {
  const isForm = one.words.length > 1 || one.words[0] === other.words[0]
  return isForm && one.code === other.code && one.kind === other.kind && one.topic === other.topic
}

const NO_HITS: PhraseHit[] = []

/** A note begins hundreds of phrases and ends few, so nothing is made before one is found. */
function phrasesFrom(root: Node, steps: Steps): (from: number) => PhraseHit[] {
  let first = 0
  let hits = NO_HITS

  function walk(node: Node, position: number, joined: boolean): void {
    for (const { stem, takes } of steps(position, position > first)) {
      const next = node.next?.get(stem)
      if (!next) continue
      const to = position + takes
      const apart = joined || takes > 1
      for (const phrase of next.phrases) {
        if (hits === NO_HITS) hits = []
        hits.push({ phrase, from: first, to, joined: apart || phrase.stems.length > to - first })
      }
      if (next.next) walk(next, to, apart)
    }
  }

  return (from) => {
    first = from
    hits = NO_HITS
    walk(root, from, false)
    return hits
  }
}
