import type { Mark } from './search-reason.ts'
import { distanceOf } from './understanding/distance.ts'
import { isEmptyWord } from './understanding/known-words.ts'
import { stemOf } from './understanding/stems.ts'
import { fold, type Token, tokensOf } from './understanding/tokens.ts'
import { keyOf } from './understanding/word-keys.ts'
import { LIGHT_WORDS } from './understanding/words/function-words.ts'
import { WORD_PARTS } from './understanding/words/word-parts.ts'

/** Which words of a text were looked for, as they stand there in lower case, and where. */
export type FoundWords = { words: string[]; marks: Mark[] }
export type WordFinder = (text: string) => FoundWords

/** A word somebody typed, and the stems that may stand for it: what was probably meant, its Dutch word. A known one is no mistake. */
type LookedFor = { word: string; keys: string[]; isKnown?: boolean }

type Wanted = { plain: string; stems: string[]; isKnown: boolean }

const MOST_WORDS = 12
/** Shorter beginnings are of too many words. */
const LEAST_BEGINNING = 4
/** Of these a stem is the beginning of many other things ("hangt" and "hangmat"), unless a common part follows ("kookgroep"). */
const SHORT_STEM = 4
const LEAST_PART = 5
/** Fewer letters with a mistake in them are another word: "eten" is not "even". */
const LEAST_MISTAKEN = 5
const LONG_WORD = 8
const KEPT_STEMS = 20_000

const stems = new Map<string, string>()

/**
 * Finds words as the index does: bent ("wandelen", "wandelt"), as a part of a longer word ("wandelgroep"), written apart or
 * together, and with a mistake ("mantelzrog"). The words are those somebody typed.
 */
export function wordFinder(words: LookedFor[]): WordFinder {
  const wanted = wantedOf(words)
  if (wanted.length === 0) return () => ({ words: [], marks: [] })
  // The texts of a page have most of their words in common.
  const known = new Map<string, boolean>()
  const isFound = (token: Token): boolean => {
    const before = known.get(token.plain)
    if (before !== undefined) return before
    const found = wanted.some((one) => isSaid(one, token))
    known.set(token.plain, found)
    return found
  }
  return (text) => {
    const found = new Set<string>()
    const marks: Mark[] = []
    for (const token of tokensOf(text)) {
      if (!isFound(token)) continue
      found.add(token.written.toLowerCase())
      marks.push([token.start, token.end])
    }
    return { words: [...found], marks }
  }
}

function wantedOf(words: LookedFor[]): Wanted[] {
  // Topics, and facts such as a day, are asked for without a word.
  const typed = words.filter(({ word }) => word !== '')
  const telling = typed.filter(({ word }) => !LIGHT_WORDS.has(fold(word)))
  const single = (telling.length ? telling : typed)
    .slice(0, MOST_WORDS)
    .flatMap(({ word, keys, isKnown = false }): Wanted[] => {
      const plain = fold(word)
      if (plain.length < 3 || isEmptyWord(plain)) return []
      return [{ plain, stems: [...new Set([stem(plain), ...keys])], isKnown }]
    })
  // "mantel zorg" stands in a text as one word.
  const pairs = single.slice(1).map(({ plain }, at): Wanted => {
    const joined = `${single[at]?.plain}${plain}`
    return { plain: joined, stems: [stem(joined)], isKnown: false }
  })
  return [...single, ...pairs]
}

function isSaid({ plain: wanted, stems, isKnown }: Wanted, { plain }: Token): boolean {
  if (plain === wanted) return true
  // "Bij" is no "bijen", "kleine" no "kleinkind".
  if (plain.length < 3 || isEmptyWord(plain)) return false
  const said = stem(plain)
  if (stems.some((one) => one === said || isBeginning(one, plain, wanted))) return true
  return endsWith(plain, wanted) || beginsWith(wanted, said) || (!isKnown && isMistaken(wanted, plain))
}

/** "Wandel" in "wandelgroep". */
function isBeginning(one: string, plain: string, wanted: string): boolean {
  if (one.length < LEAST_BEGINNING || !plain.startsWith(one)) return false
  return one.length > SHORT_STEM || one === wanted || isPart(plain.slice(one.length))
}

/** Also where it is bent: "-groepen". */
function isPart(rest: string): boolean {
  return WORD_PARTS.has(rest) || WORD_PARTS.has(rest.replace(/(?:en|s|jes?)$/, ''))
}

/** "koffie" in "buurtkoffie"; what stands before it must be a word as well. */
function endsWith(plain: string, wanted: string): boolean {
  return wanted.length >= LEAST_PART && plain.length >= wanted.length + 3 && plain.endsWith(wanted)
}

/** Who looks for a "wandelgroep" has found "wandelen". */
function beginsWith(wanted: string, said: string): boolean {
  return said.length >= LEAST_PART && wanted.length >= said.length + 3 && wanted.startsWith(said)
}

function isMistaken(wanted: string, plain: string): boolean {
  if (wanted[0] !== plain[0]) return false
  const most = wanted.length < LEAST_MISTAKEN ? 0 : wanted.length < LONG_WORD ? 1 : 2
  return most > 0 && plain.length >= LEAST_MISTAKEN && distanceOf(wanted, plain, most) <= most
}

/** Texts share most of their words. */
function stem(plain: string): string {
  const known = stems.get(plain)
  if (known !== undefined) return known
  if (stems.size >= KEPT_STEMS) stems.clear()
  const made = keyOf(plain, (word) => stemOf(word, 'nl'))
  stems.set(plain, made)
  return made
}
