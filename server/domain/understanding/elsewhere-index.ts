import { type PhraseIndex, phraseIndex } from './phrase-index.ts'
import type { Phrase } from './phrases.ts'
import { type Speller, speller } from './spelling.ts'
import { LANGUAGES, type Language, stemOf } from './stems.ts'
import { tokensOf } from './tokens.ts'
import { ELSEWHERE_WORDS, type Elsewhere, type Telling } from './words/elsewhere/elsewhere-words.ts'
import { GOODS_AT_THE_END, NO_GOODS } from './words/elsewhere/goods.ts'

export type Ordinary = { kind: Elsewhere; telling: Telling; length: number }

const SEPARATOR = '/'
const SHORTEST_END = 3
const SHORTEST_BEFORE = 3
const SHORTEST_FORM = 5
const SHORTEST_MISSPELLED = 7

const phrases: Phrase[] = ELSEWHERE_WORDS.flatMap(({ kind, telling, ...said }) =>
  LANGUAGES.flatMap((language) =>
    (said[language] ?? '')
      .split(/[,\n]/)
      .map((one) => one.trim())
      .filter(Boolean)
      .map((one) => phraseOf(one, language, `${kind}${SEPARATOR}${telling}`)),
  ),
)
const single = new Set(phrases.flatMap(({ words }) => (words.length === 1 ? words : [])))
const ends = new Set(GOODS_AT_THE_END.split(/\s+/).filter(Boolean))
const longestEnd = Math.max(...[...ends].map(({ length }) => length))

const index = Object.fromEntries(LANGUAGES.map((language) => [language, phraseIndex(phrases, language)])) as Record<
  Language,
  PhraseIndex
>
const meant: Speller = speller([...single], { allowed: (letters) => (letters < SHORTEST_MISSPELLED ? 0 : 1) })

/** Whether this word by itself is something ordinary, spelled so. */
export function isOrdinaryWord(plain: string): boolean {
  return single.has(plain)
}

/** What stands for something ordinary from this word on, in any language. A single word that is `known` stands as it is. */
export function ordinaryAt(words: string[], from: number, known: (plain: string) => boolean = () => false): Ordinary[] {
  return LANGUAGES.flatMap((language) =>
    index[language]
      .through((at) => stepsAt(words, at, language))(from)
      .flatMap(({ phrase, to }) => {
        const length = to - from
        const isExact = phrase.words.length === length && phrase.words.every((word, at) => words[from + at] === word)
        return isExact || isForm(phrase, words[from] ?? '', known) ? [ordinaryOf(phrase.code, length)] : []
      }),
  )
}

/** A short word shares its stem with too many others. */
function isForm({ words }: Phrase, typed: string, known: (plain: string) => boolean): boolean {
  const letters = words.join('').length
  return words.length > 1 || (letters >= SHORTEST_FORM && !known(typed))
}

function stepsAt(words: string[], at: number, language: Language) {
  const word = words[at]
  if (word === undefined) return []
  const next = words[at + 1]
  const together =
    next && language === 'nl' && word.length > 2 && next.length > 2
      ? [{ stem: stemOf(word + next, 'nl'), takes: 2 }]
      : []
  return [{ stem: stemOf(word, language), takes: 1 }, ...together]
}

/** A thing whatever it is for, as its last part says: "schaakbord". */
export function isThing(plain: string): boolean {
  if (NO_GOODS.test(plain)) return false
  if (ends.has(plain)) return true
  for (let cut = Math.max(SHORTEST_BEFORE, plain.length - longestEnd); cut <= plain.length - SHORTEST_END; cut++)
    if (ends.has(plain.slice(cut))) return true
  return false
}

/** A word that nobody knows, as one of these with a letter wrong: "tandards". */
export function ordinaryMeant(plain: string): Ordinary | null {
  const guess = meant(plain)
  return guess ? (ordinaryAt([guess.word], 0)[0] ?? null) : null
}

function ordinaryOf(code: string, length: number): Ordinary {
  const [kind, telling] = code.split(SEPARATOR) as [Elsewhere, Telling]
  return { kind, telling, length }
}

function phraseOf(said: string, language: Language, code: string): Phrase {
  const words = tokensOf(said).map(({ plain }) => plain)
  const stems = words.map((word) => stemOf(word, language))
  return {
    code,
    topic: null,
    language,
    kind: 'word',
    words,
    stems,
    abbreviation: null,
    capitals: [],
    core: stems,
    isLoose: false,
  }
}
