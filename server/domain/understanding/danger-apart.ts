import { isFunctionWord } from './known-words.ts'
import type { Token } from './tokens.ts'
import { SAID_TOGETHER } from './words/danger-together.ts'
import { ORDINARY_WORDS } from './words/ordinary-words.ts'

const LEAST_LETTERS = 4
const FIRST = [...SAID_TOGETHER].map((word) => word.charAt(0))
const STARTS = new Set(
  [...SAID_TOGETHER].flatMap((word) => (word.length > 1 ? word.slice(0, 2) : FIRST.map((next) => word + next))),
)
const ENDS = new Set([...SAID_TOGETHER].map((word) => word.slice(-2)))
const LONGEST = Math.max(...[...SAID_TOGETHER].map(({ length }) => length))

/** A word as it was meant: several that were typed as one ("wilniet"), or what it is with the word after it ("lev en"). */
export type Apart = { parts: string[]; tokens: 1 | 2 }

/** What was meant by the word that stands here; null for most words, which are only themselves. */
export function apartAt(tokens: Token[], at: number): Apart | null {
  const token = tokens[at]
  if (!token || !STARTS.has(token.plain.slice(0, 2))) return null
  const { plain } = token
  const isWord = SAID_TOGETHER.has(plain) || ORDINARY_WORDS.has(plain) || isFunctionWord(plain)
  const alone = isWord ? null : wordsIn(plain)
  if (alone) return { parts: alone, tokens: 1 }
  const next = tokens[at + 1]
  if (!next || next.clause !== token.clause || next.start - token.end > 1 || SAID_TOGETHER.has(next.plain)) return null
  const joined = plain + next.plain
  if (joined.length >= LEAST_LETTERS && SAID_TOGETHER.has(joined)) return { parts: [joined], tokens: 2 }
  const both = isWord ? null : wordsIn(joined)
  return both && { parts: both, tokens: 2 }
}

/** The words of which these letters are made; null when something is left over, or it is one word. */
function wordsIn(letters: string): string[] | null {
  if (letters.length < LEAST_LETTERS || !STARTS.has(letters.slice(0, 2)) || !ENDS.has(letters.slice(-2))) return null
  return SAID_TOGETHER.has(letters) ? null : partsFrom(letters, 0, new Set())
}

function partsFrom(letters: string, from: number, failed: Set<number>): string[] | null {
  if (from === letters.length) return []
  if (failed.has(from)) return null
  for (let to = Math.min(letters.length, from + LONGEST); to > from; to--) {
    const word = letters.slice(from, to)
    if (!SAID_TOGETHER.has(word)) continue
    const others = partsFrom(letters, to, failed)
    if (others) return [word, ...others]
  }
  failed.add(from)
  return null
}
