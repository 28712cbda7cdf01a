import { distanceOf } from './distance.ts'
import { isFunctionWord } from './known-words.ts'
import type { placeSigns } from './place-signs.ts'
import type { Guess } from './spelling.ts'
import { KINDS_OF_CENTRUM, PART_OF_THE_WORLD, PARTS_OF_A_TOWN } from './words/place-words.ts'

type Signs = Pick<ReturnType<typeof placeSigns>, 'plainAt' | 'cueBefore' | 'nothingBehind'>
type Asked = { tokenCount: number; isWord: (plain: string) => boolean }

/** In a longer text it takes "in" and nothing behind it, as "noord" and "centrum" are words as well. */
const SHORT_TEXT_WORDS = 5
/** Before the rest of a question it takes hardly anything else: "noord koffie". */
const SHORTEST_TEXT_WORDS = 3
/** Without "in" a shorter word is as well another word. */
const MISSPELLED_LETTERS = 5

/** Parts of a town where nothing says that a place follows: "koffie noord", where somebody else says "in noord". */
export function partsOfATown({ plainAt, cueBefore, nothingBehind }: Signs, { tokenCount, isWord }: Asked) {
  return { isPart, misspelled }

  /** The word at `at` is written as a part of a town, and what stands beside it lets it be one. */
  function isPart(at: number): boolean {
    return PARTS_OF_A_TOWN.has(plainAt(at, at)) && isPlaceFor(plainAt(at, at), at)
  }

  /** "Koffie centrm", and after "in" also "noort". */
  function misspelled(at: number, cue: boolean): Guess | null {
    const typed = plainAt(at, at)
    if (isWord(typed) || (!cue && typed.length < MISSPELLED_LETTERS)) return null
    const word = [...PARTS_OF_A_TOWN].find((part) => part[0] === typed[0] && distanceOf(part, typed, 1) <= 1)
    return word && (cue || isPlaceFor(word, at)) ? { word, mistakes: 1 } : null
  }

  function isPlaceFor(part: string, at: number): boolean {
    const [before, after] = [plainAt(at - 1, at), plainAt(at + 1, at)]
    if (tokenCount > SHORT_TEXT_WORDS || PART_OF_THE_WORLD.test(after)) return false
    if (cueBefore(at) === 'sure') return true
    if (before === '') return tokenCount <= SHORTEST_TEXT_WORDS && isWord(after) && !isFunctionWord(after)
    if (isFunctionWord(before) || !nothingBehind(at + 1)) return false
    return part !== 'centrum' || !KINDS_OF_CENTRUM.has(before)
  }
}
