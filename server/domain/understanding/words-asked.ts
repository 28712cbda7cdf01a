import type { WordAsked } from '../asked.ts'
import { FIRST_NAMES } from '../first-names.ts'
import { OF_THE_WISH } from './kinds-of-help.ts'
import { isFunctionWord, type KnownWords } from './known-words.ts'
import type { NeedFound, TopicFound } from './needs.ts'
import { stemOf } from './stems.ts'
import type { Token } from './tokens.ts'
import { translationsOf } from './translations.ts'
import { keysOfWord, topicKey } from './word-keys.ts'
import { LIGHT_WORDS, SMALL_WORDS } from './words/function-words.ts'
import { HELPING } from './words/kinds-of-needs.ts'
import { LEXICAL_KIN } from './words/lexical-kin.ts'
import { WORD_PARTS } from './words/word-parts.ts'

/** How much a word says of what is looked for. */
const WEIGHTS = { topic: 1.3, telling: 1, who: 0.8, manner: 0.4, ordinary: 0.5, light: 0.15, wish: 0.3, given: 0.3 }
const SHORTEST_JOINED = 8
/** A longer text is written in one language. */
const SHORT_TEXT = 40
/** Of a long text the words that say most; the needs in it say the rest. */
const MOST_WORDS = 12
const MOST_TOPICS = 3

type Marked = Record<
  'placed' | 'named' | 'given' | 'modified' | 'who' | 'manner' | 'wish',
  (position: number) => boolean
> & {
  needsAt: (position: number) => string[]
  topics: (TopicFound & { code: string; confidence: number })[]
}

/** What the needs are about, each as sure as its need. */
export function topicsMeant(needs: NeedFound[], wantsToHelp: boolean): Marked['topics'] {
  return needs.flatMap(({ code, confidence, topics }) =>
    topics.map((topic) => ({
      ...topic,
      code,
      confidence: wantsToHelp && code === HELPING ? confidence * OF_THE_WISH : confidence,
    })),
  )
}

/** Best first, each once; the words that they are said in may be small ones. */
export function topicsAsked(topics: Marked['topics']): WordAsked[] {
  const codes = [...new Set(topics.map(({ topic }) => topic))].slice(0, MOST_TOPICS)
  return codes.map((code) => ({
    word: '',
    keys: [topicKey(code)],
    parts: [],
    weight:
      WEIGHTS.topic * Math.max(...topics.filter(({ topic }) => topic === code).map(({ confidence }) => confidence)),
    needs: [...new Set(topics.filter(({ topic }) => topic === code).map((found) => found.code))],
    isKnown: true,
    isName: false,
    isTopic: true,
  }))
}

const KIN_BY_STEM = new Map([...LEXICAL_KIN].map(([word, kin]) => [stemOf(word, 'nl'), kin]))

/** The person's own words, ready to be compared with those of offers; with their Dutch word where they are of another language. */
export function wordsAsked(
  tokens: Token[],
  known: KnownWords,
  { placed, named, given, modified, who, manner, wish, needsAt, topics }: Marked,
): WordAsked[] {
  const seen = new Set<string>()
  const words = tokens.flatMap(({ plain }, at): { at: number; weight: number; isDutch: boolean }[] => {
    if (placed(at) || seen.has(plain) || plain.length < 2) return []
    seen.add(plain)
    const ordinary = known.ordinary(plain, known.stem(plain, 'nl'))
    const isDutch = known.languages(plain)?.has('nl') || ordinary
    if (isFunctionWord(plain) && (isDutch || translationsOf(plain).length === 0)) return []
    return [{ at, weight: weightAt(at, plain, ordinary), isDutch }]
  })
  if (words.every(({ at }) => isSmall(at))) return []
  // What takes time is only done for those that stay: a note has hundreds.
  return words
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_WORDS)
    .flatMap(({ at, weight, isDutch }) => wordAt(at, weight, isDutch))

  function isSmall(at: number): boolean {
    return SMALL_WORDS.has(tokens[at]?.plain ?? '') && !named(at)
  }

  function weightAt(at: number, plain: string, ordinary: boolean): number {
    if (wish(at)) return WEIGHTS.wish
    if (given(at)) return WEIGHTS.given
    if (LIGHT_WORDS.has(plain) || isSmall(at)) return WEIGHTS.light
    if (who(at)) return WEIGHTS.who
    if (manner(at)) return WEIGHTS.manner
    return ordinary || WORD_PARTS.has(plain) ? WEIGHTS.ordinary : WEIGHTS.telling
  }

  function wordAt(at: number, weight: number, isDutch: boolean): WordAsked[] {
    const token = tokens[at]
    if (!token) return []
    const { plain, capital, opens } = token
    const dutch = named(at) ? [] : translationsOf(plain)
    const [whole = plain, ...parts] = keysOfWord(plain, known)
    const meant =
      isDutch || dutch.length > 0 ? null : (tokens.length > SHORT_TEXT ? known.meantInDutch : known.meant)(plain)
    const isName =
      named(at) || (capital && !isDutch && dutch.length === 0 && (!opens || tokens[at + 1]?.capital === true || !meant))
    const pairs = joined(at).map((word) => known.stem(word, 'nl'))
    const also = [...kinOf(plain, dutch), ...(meant && !isName ? [meant.word] : []), ...dutch].map((word) =>
      known.stem(word, 'nl'),
    )
    const within = topics.filter(({ positions }) => positions.includes(at)).map(({ topic }) => topicKey(topic))
    return [
      {
        word: plain,
        keys: [...new Set([whole, ...pairs, ...also, ...within])],
        ...(pairs.length > 0 ? { pairs } : {}),
        parts: isName || modified(at) ? [] : parts,
        weight,
        needs: needsAt(at),
        isKnown: isDutch,
        isName: isName || known.stands(plain),
        ...(known.stands(plain) && !FIRST_NAMES.has(plain) ? { isOther: true as const } : {}),
        ...(isSmall(at) ? { isSmall: true as const } : {}),
      },
    ]
  }

  function kinOf(plain: string, dutch: string[]): string[] {
    return [plain, ...dutch].flatMap((word) => LEXICAL_KIN.get(word) ?? KIN_BY_STEM.get(known.stem(word, 'nl')) ?? [])
  }

  /** "Hart patienten" is found as "hartpatienten" too. */
  function joined(at: number): string[] {
    const pair = (first: number) => {
      const [one, two] = [tokens[first], tokens[first + 1]]
      if (!one || !two || one.clause !== two.clause || isFunctionWord(one.plain) || isFunctionWord(two.plain)) return []
      return one.plain.length + two.plain.length >= SHORTEST_JOINED ? [one.plain + two.plain] : []
    }
    return [...pair(at - 1), ...pair(at)]
  }
}
