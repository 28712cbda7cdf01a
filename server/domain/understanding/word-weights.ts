import { addedCounts } from './added-counts.ts'
import { isFunctionWord, type KnownWords } from './known-words.ts'
import type { Phrase } from './phrases.ts'
import type { Reading } from './readings.ts'
import type { Language } from './stems.ts'
import { readsAsName, type Token } from './tokens.ts'
import { keysOfWord } from './word-keys.ts'
import { LIGHT_WORDS } from './words/function-words.ts'

/** How far the words of a text point to a need, all together, though no phrase says it. */
export type Pointed = {
  code: string
  sentence: number
  score: number
  /** Of what is pointed to most in the sentence. */
  share: number
  positions: number[]
  /** More than one word of every day. */
  isTelling: boolean
}

export type WordWeights = { of: (stem: string) => ReadonlyMap<string, number> | undefined }

/** So many phrases with a word before its share is trusted. */
const DOUBT = 3
/** Keeps a word of a rare need from weighing endlessly. */
const RARE = 0.02
/** A word that points no more than this points nowhere. */
const LEAST_WEIGHT = 0.1
const SHORTEST = 3

/** Of one language: how many phrases there are of each need with each word, and with any. */
export type WordCounts = {
  needs: Map<string, Map<string, number>>
  totals: Map<string, number>
  all: number
  /** Each phrase by its need and words: who says it twice says it once. */
  said: Set<string>
}

/** Counts these phrases; one that stands in `upon` already is counted there, and only stands first here. */
export function wordCounts(phrases: Phrase[], language: Language, upon?: WordCounts): WordCounts {
  const counted: WordCounts = { needs: new Map(), totals: new Map(), all: 0, said: new Set() }
  for (const { code, kind, language: one, abbreviation, words, stems } of phrases) {
    if (one !== language || kind === 'avoid' || abbreviation) continue
    const said = `${code} ${words.join(' ')}`
    if (counted.said.has(said)) continue
    counted.said.add(said)
    const times = upon?.said.has(said) ? 0 : 1
    for (const stem of new Set(stems.filter((_, at) => saysSomething(words[at] ?? '')))) {
      const needs = counted.needs.get(stem) ?? new Map<string, number>()
      counted.needs.set(stem, needs.set(code, (needs.get(code) ?? 0) + times))
      counted.totals.set(code, (counted.totals.get(code) ?? 0) + times)
      counted.all += times
    }
  }
  return counted
}

/**
 * What each word of our phrases is said of: how much more often of this need than of others. So that a text is read by all its words, as
 * "een krant en een kop thee" is of dropping in though nobody wrote that down. Counts of our own phrases, nothing learned from anybody.
 * A word is weighed when a text first has it.
 */
export function wordWeights(counted: WordCounts[]): WordWeights {
  const totals = addedCounts(counted.map((one) => one.totals))
  const all = counted.reduce((sum, one) => sum + one.all, 0)
  const weights = new Map<string, ReadonlyMap<string, number> | null>()

  function weigh(stem: string): ReadonlyMap<string, number> | null {
    const needs = addedCounts(counted.map((one) => one.needs.get(stem)))
    // A word that nobody knows is somebody's own, and not kept.
    if (!needs) return null
    const times = [...needs.values()].reduce((sum, count) => sum + count, 0)
    const telling = [...needs].flatMap(([code, count]): [string, number][] => {
      const expected = (totals?.get(code) ?? 0) / all
      const weight = Math.log((count / (times + DOUBT) + RARE) / (expected + RARE))
      return weight >= LEAST_WEIGHT ? [[code, weight]] : []
    })
    const weighed = telling.length > 0 ? new Map(telling) : null
    weights.set(stem, weighed)
    return weighed
  }

  return {
    of(stem) {
      const known = weights.get(stem)
      return (known === undefined ? weigh(stem) : known) ?? undefined
    },
  }
}

function saysSomething(word: string): boolean {
  return word.length >= SHORTEST && !isFunctionWord(word) && !LIGHT_WORDS.has(word) && !/\d/.test(word)
}

type Reads = { readings: Reading[]; known: KnownWords; language: Language; aside: (position: number) => boolean }

/** What the words of each sentence point to. */
export function pointedTo(
  tokens: Token[],
  weights: WordWeights,
  { readings, known, language, aside }: Reads,
): Pointed[] {
  const sentences = new Map<number, Map<string, { score: number; positions: number[] }>>()
  const seen = new Set<string>()
  readings.forEach((reading, at) => {
    const token = tokens[at] as Token
    const { plain, sentence } = token
    if (reading.functional || readsAsName(token) || aside(at) || !saysSomething(plain)) return
    for (const stem of stemsOf(reading, weights, known, language)) {
      const key = `${sentence} ${stem}`
      if (seen.has(key)) continue
      seen.add(key)
      const needs = sentences.get(sentence) ?? new Map<string, { score: number; positions: number[] }>()
      sentences.set(sentence, needs)
      for (const [code, weight] of weights.of(stem) ?? []) {
        const before = needs.get(code)
        if (!before) {
          needs.set(code, { score: weight, positions: [at] })
          continue
        }
        before.score += weight
        before.positions.push(at)
      }
    }
  })
  return [...sentences].flatMap(([sentence, needs]) => {
    const most = Math.max(...[...needs.values()].map(({ score }) => score))
    return [...needs].map(([code, { score, positions }]) => {
      const isTelling = positions.length > 1 || !readings[positions[0] ?? 0]?.ordinary
      return { code, sentence, score, share: score / most, positions, isTelling }
    })
  })
}

/** Of a word that is in no phrase, the words it is made of. */
function stemsOf({ stems, word }: Reading, weights: WordWeights, known: KnownWords, language: Language): string[] {
  const stem = stems[language]
  if (stem !== undefined && weights.of(stem)) return [stem]
  return language === 'nl' ? keysOfWord(word, known).filter((part) => weights.of(part)) : []
}
