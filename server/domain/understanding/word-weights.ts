import { addedCounts, addedCountsOf } from './added-counts.ts'
import { isFunctionWord, type KnownWords } from './known-words.ts'
import type { Phrase } from './phrases.ts'
import type { Reading } from './readings.ts'
import type { Language } from './stems.ts'
import { readsAsName, type Token } from './tokens.ts'
import { keysOfWord } from './word-keys.ts'
import { LIGHT_WORDS } from './words/function-words.ts'

/** Where the words of one sentence point to, all together, though no phrase says it. */
export type Pointed = {
  sentence: number
  /** Of the words that point anywhere. */
  positions: number[]
  /** How far to this need, of what is pointed to most. */
  shareOf: (code: string) => number
  /** The needs that are pointed to so far at least, those of the first word first. */
  needsFrom: (leastScore: number, leastShare: number) => PointedNeed[]
}
export type PointedNeed = {
  code: string
  score: number
  positions: number[]
  /** More than one word of every day. */
  isTelling: boolean
}

/** The needs that a word is said of, by their numbers, and how much more than others. */
type Telling = { needs: number[]; weights: number[] }
export type WordWeights = {
  /** Of each number. */
  codes: string[]
  numberOf: (code: string) => number | undefined
  of: (stem: string) => Telling | undefined
}

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
  const lists = counted.map(({ needs }) => needs)
  const all = counted.reduce((sum, one) => sum + one.all, 0)
  const codes = [...(totals?.keys() ?? [])]
  const numbers = new Map(codes.map((code, number) => [code, number]))
  const weights = new Map<string, Telling | null>()

  function weigh(stem: string): Telling | null {
    const needs = addedCountsOf(stem, lists)
    // A word that nobody knows is somebody's own, and not kept.
    if (!needs) return null
    const times = [...needs.values()].reduce((sum, count) => sum + count, 0)
    const telling: Telling = { needs: [], weights: [] }
    for (const [code, count] of needs) {
      const expected = (totals?.get(code) ?? 0) / all
      const weight = Math.log((count / (times + DOUBT) + RARE) / (expected + RARE))
      const number = numbers.get(code)
      if (weight < LEAST_WEIGHT || number === undefined) continue
      telling.needs.push(number)
      telling.weights.push(weight)
    }
    const weighed = telling.needs.length > 0 ? telling : null
    weights.set(stem, weighed)
    return weighed
  }

  return {
    codes,
    numberOf: (code) => numbers.get(code),
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

type Telltale = { at: number; stem: string; telling: Telling }

/** What the words of each sentence point to. */
export function pointedTo(
  tokens: Token[],
  weights: WordWeights,
  { readings, known, language, aside }: Reads,
): Pointed[] {
  const sentences: { sentence: number; words: Telltale[] }[] = []
  let words: Telltale[] = []
  readings.forEach((reading, at) => {
    const token = tokens[at] as Token
    const { plain, sentence } = token
    if (reading.functional || readsAsName(token) || !saysSomething(plain)) return
    const stems = stemsOf(reading, weights, known, language)
    if (stems.length === 0 || aside(at)) return
    for (const stem of stems) {
      if (sentences.at(-1)?.sentence !== sentence) {
        words = []
        sentences.push({ sentence, words })
      }
      const telling = weights.of(stem)
      if (telling && !words.some((one) => one.stem === stem)) words.push({ at, stem, telling })
    }
  })
  return sentences.map(({ sentence, words }) => pointedBy(sentence, words, weights, readings))
}

function pointedBy(sentence: number, words: Telltale[], weights: WordWeights, readings: Reading[]): Pointed {
  // By the numbers of needs: a note points to thousands, and hardly any of them is looked at again.
  const scores = new Float64Array(weights.codes.length)
  const inOrder: number[] = []
  let most = 0
  for (const { telling } of words)
    telling.needs.forEach((need, nth) => {
      if (scores[need] === 0) inOrder.push(need)
      const score = (scores[need] ?? 0) + (telling.weights[nth] ?? 0)
      scores[need] = score
      if (score > most) most = score
    })
  const scoreOf = (need: number) => scores[need] ?? 0
  return {
    sentence,
    positions: words.map(({ at }) => at),
    shareOf(code) {
      const need = weights.numberOf(code)
      return need === undefined ? 0 : scoreOf(need) / most
    },
    needsFrom(leastScore, leastShare) {
      return inOrder
        .filter((need) => scoreOf(need) >= leastScore && scoreOf(need) / most >= leastShare)
        .map((need) => {
          const positions = words.flatMap(({ at, telling }) => (telling.needs.includes(need) ? [at] : []))
          const isTelling = positions.length > 1 || !readings[positions[0] ?? 0]?.ordinary
          return { code: weights.codes[need] ?? '', score: scoreOf(need), positions, isTelling }
        })
    },
  }
}

/** Of a word that is in no phrase, the words it is made of. */
function stemsOf({ stems, word }: Reading, weights: WordWeights, known: KnownWords, language: Language): string[] {
  const stem = stems[language]
  if (stem !== undefined && weights.of(stem)) return [stem]
  return language === 'nl' ? keysOfWord(word, known).filter((part) => weights.of(part)) : []
}
