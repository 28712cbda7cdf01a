import { combinedOf, isTakenUp } from './combined-needs.ts'
import { type Evidence, evidenceIn } from './evidence.ts'
import { holds, longestWins } from './longest-wins.ts'
import { mainLanguage } from './main-language.ts'
import type { NeedIndex } from './need-index.ts'
import { deniedIn } from './negation.ts'
import { meansOnly } from './only.ts'
import { withPointed } from './pointed-needs.ts'
import { type Reading, readingsOf } from './readings.ts'
import { type Refusal, refusedAs } from './refused.ts'
import type { Language } from './stems.ts'
import { type Token, wordsAt } from './tokens.ts'
import { besideWish } from './wishes.ts'
import { pointedTo } from './word-weights.ts'
import { MISSED } from './words/kinds-of-needs.ts'

export type NeedFound = {
  code: string
  confidence: number
  words: string[]
  positions: number[]
  /** The same, each reason by itself. */
  reasons: number[][]
  /** Those that stand so in the thesaurus. */
  phrases: number[][]
  /** What exactly within the need. */
  topics: TopicFound[]
}
export type TopicFound = { topic: string; positions: number[] }

/** Less sure than this is no understanding. */
const LEAST_CONFIDENCE = 0.28
const MOST_NEEDS = 8
/** A second reason for the same need counts for half of what it would by itself. */
const REPEATED = 0.5
const MOST_CONFIDENCE = 0.98
/** What a word of every day says by itself, for texts with at most so many telling words. */
const EVERYDAY = [
  { words: 1, factor: 1 },
  { words: 2, factor: 0.9 },
  { words: 4, factor: 0.75 },
  { words: 8, factor: 0.6 },
  { words: Number.POSITIVE_INFINITY, factor: 0.48 },
]
/** An English or Turkish word in a Dutch sentence that could as well be a Dutch one. */
const OTHER_LANGUAGE = 0.6
/** "Kor" is Turkish, and beside a Dutch word a choir. */
const SHORTEST_ABROAD = 4
/** A longer text says it in other words as well, and looking again takes long. */
const MOST_WORDS_LOOKED_AT_AGAIN = 40
const GROUP_AS_TOPIC = 0.85
/** What is said as surely as this leaves no room for a maybe. */
const SURELY_SAID = 0.85

/** How the words of a text are read, and all that they point to; for whoever looks for needs in it more than once. */
export type TextRead = { readings: Reading[]; evidence: Evidence[] }

type Marked = Record<'taken' | 'aside' | 'figure', (position: number) => boolean> & {
  /** Where the text was read before, with the same words taken and in the same language. */
  read?: TextRead
  /** A need that is not looked for: what its phrases hold may say something else. */
  without?: string
  /** The language of most of it, where that is known. */
  main?: Language
  /** What somebody does not want. */
  refusals?: Refusal[]
  /** Somebody tells of themselves or of others: what they leave to be understood is guessed. */
  isTold?: boolean
  /** Pairs of words that say maybe count. */
  withMaybes?: boolean
}

/** Reads a text. `taken` and `main` as for `needsIn`. */
export function readText(tokens: Token[], index: NeedIndex, taken: Marked['taken'], main: Language): TextRead {
  const readings = readingsOf(tokens, index.known, taken, main)
  return { readings, evidence: evidenceIn(tokens, readings, index) }
}

/** What a text asks for. `figure` are words that do not mean what they say. `taken` are words that were understood as a place or a moment; `aside` are those that say who. */
export function needsIn(
  text: string,
  tokens: Token[],
  index: NeedIndex,
  {
    taken,
    aside,
    figure,
    without,
    main = mainLanguage(tokens, index.known),
    refusals = [],
    isTold = false,
    withMaybes = false,
    read = readText(tokens, index, taken, main),
  }: Marked,
): NeedFound[] {
  const { readings, evidence: pointing } = read
  const isSurelySaid = pointing.some(
    ({ isMaybe, how, strength }) => !isMaybe && how !== 'avoid' && strength >= SURELY_SAID,
  )
  const evidence = pointing.filter(
    ({ code, positions, how, isMaybe }) =>
      code !== without &&
      (how === 'avoid' || refusedAs(refusals, code, positions) !== 'refused') &&
      !(isMaybe && (isSurelySaid || !withMaybes)) &&
      !positions.some(figure) &&
      !(positions.length === 1 && meansOnly(tokens, positions[0] ?? 0)) &&
      (how === 'avoid' || !positions.every(taken) || (how === 'phrase' && !isOfAName(positions))),
  )
  // There is no hedge in "Den Haag".
  function isOfAName([at = 0, ...more]: number[]): boolean {
    return more.length === 0 && (taken(at - 1) || taken(at + 1))
  }
  const found = longestWins(evidence)
  const avoided = evidence.filter(({ how }) => how === 'avoid')
  const inPhrase = new Set(
    found
      .filter(({ how, positions }) => how === 'phrase' && positions.length > 2)
      .flatMap(({ positions }) => positions),
  )
  const isDenied = deniedIn(tokens, readings, inPhrase)
  const isNot = ({ code, positions }: Pick<Evidence, 'code' | 'positions'>) =>
    refusedAs(refusals, code, positions) !== 'ended' && isDenied(positions, MISSED.has(code))
  const apart = (one: Evidence) => one.how === 'loose' && isNot(one)
  // "Naar een museum, niet alleen" denies no museum.
  const longest =
    tokens.length <= MOST_WORDS_LOOKED_AT_AGAIN && found.some(apart)
      ? longestWins(evidence.filter((one) => !apart(one)))
      : found
  const allowed = longest.filter((one) => !isNot(one))
  const combined = combinedOf(allowed, tokens)
  const standing = [...allowed.filter((one) => !isTakenUp(one, combined)), ...combined]
  const topical = [...evidence, ...combined].filter(({ topic, how }) => topic && how !== 'avoid')
  const saying = readings.filter((reading, at) => !reading.functional && !taken(at)).length

  const needs = new Map<string, Evidence[]>()
  for (const one of standing) {
    const inText = combined.includes(one) ? one : { ...one, strength: one.strength * inContext(one) }
    needs.set(one.code, [...(needs.get(one.code) ?? []), inText])
  }
  const said = [...needs].map(([code, reasons]) => ({ code, reasons, strength: together(reasons) }))
  const within = new Set(
    allowed
      .filter(({ how, positions }) => how === 'phrase' && positions.length > 1)
      .flatMap(({ positions }) => positions),
  )
  const pointed = pointedTo(tokens, index.weights[main], {
    readings,
    known: index.known,
    language: main,
    aside: (at) =>
      within.has(at) ||
      taken(at) ||
      figure(at) ||
      meansOnly(tokens, at) ||
      refusals.some(({ what, by }) => what.includes(at) || by.includes(at)) ||
      isDenied([at]),
  })
  const isAvoided = (code: string) => code === without || avoided.some((one) => one.code === code)
  const mayGuess = isTold && allowed.length === longest.length && longest === found
  const told = withPointed(said, pointed, { tokens, language: main, isAvoided, mayGuess })
  const weighed = besideWish(tokens, told)
  return told
    .map((need) => {
      const { factor, isBeside } = weighed(need)
      return {
        code: need.code,
        confidence: Math.round(need.strength * factor * 100) / 100,
        reasons: need.reasons.map(({ positions }) => positions),
        phrases: need.reasons.flatMap(({ how, positions }) => (how === 'phrase' ? [positions] : [])),
        isBeside,
      }
    })
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .sort(
      (a, b) =>
        b.confidence - a.confidence ||
        Number(a.isBeside) - Number(b.isBeside) ||
        Math.min(...a.reasons.flat()) - Math.min(...b.reasons.flat()),
    )
    .slice(0, MOST_NEEDS)
    .map(({ code, confidence, reasons, phrases }) => ({
      code,
      confidence,
      positions: reasons.flat(),
      reasons,
      phrases,
      words: wordsAt(text, tokens, reasons.flat()),
      topics: topicsOf(code),
    }))

  /** A topic within a longer phrase of its own need counts: "autisme" in "mijn kind heeft autisme". */
  function topicsOf(need: string): TopicFound[] {
    return topical.flatMap((one) =>
      one.topic && one.code === need && isSaid(one) ? [{ topic: one.topic, positions: one.positions }] : [],
    )
  }

  function isSaid(one: Evidence): boolean {
    const isPart = (other: Evidence) => other.code !== one.code && other.positions.length > one.positions.length
    return (
      !avoided.some((other) => other.code === one.code && holds(other, one)) &&
      !longest.some((other) => isPart(other) && holds(other, one)) &&
      !isNot(one)
    )
  }

  function inContext({ code, positions, how, language }: Evidence): number {
    const [only] = positions
    // A group that is one of our topics is what it is about: "statushouder" beside "maatje".
    if (positions.every(aside) && topical.some((one) => one.code === code && holds(one, { positions })))
      return GROUP_AS_TOPIC
    // "Weinig geld" beside another need says for whom it is, as "jongeren" does.
    if (positions.length > 1 && positions.every(aside) && saying > positions.length) return 0.7
    if (positions.length > 1 || only === undefined) return 1
    const reading = readings[only]
    let factor = 1
    if (reading?.ordinary && how !== 'hint') factor *= EVERYDAY.find(({ words }) => saying <= words)?.factor ?? 1
    // "jongeren" beside another need says for whom it is.
    if (aside(only) && saying > 1) factor *= 0.7
    const isShort = (tokens[only]?.plain.length ?? 0) < SHORTEST_ABROAD
    if (
      language !== 'nl' &&
      main === 'nl' &&
      ((saying > 2 && (reading?.ordinary || how === 'hint')) || (saying > 1 && isShort))
    )
      factor *= OTHER_LANGUAGE
    return factor
  }
}

function together(reasons: Evidence[]): number {
  const seen = new Set<string>()
  const strengths = reasons
    .filter(({ positions }) => {
      const key = positions.join()
      return seen.has(key) ? false : seen.add(key)
    })
    .map(({ strength }) => strength)
    .sort((a, b) => b - a)
  const doubt = strengths.reduce((left, strength, at) => left * (1 - strength * (at === 0 ? 1 : REPEATED)), 1)
  return Math.min(MOST_CONFIDENCE, 1 - doubt)
}
