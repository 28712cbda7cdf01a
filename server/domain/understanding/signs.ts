import { type Phrase, phraseOf } from './phrases.ts'
import { TOLD_IN_PAIRS } from './together.ts'
import { SIGNS } from './words/signs.ts'
import { SIGNS_OF_DAYS } from './words/signs-of-days.ts'

const LISTED = [SIGNS, SIGNS_OF_DAYS]
  .flatMap((list) => list.trim().split(/\n\s*\n/))
  .map((line) => {
    const [needs = '', words = ''] = line.split(': ')
    return { language: 'nl' as const, needs: needs.split(' '), words: [...new Set(words.split(' '))] }
  })

/**
 * What is told of needs word by word, of our lists and of pairs. Counted beside our phrases, so that a sentence points where its words
 * point, also when nobody wrote down how they stand in it.
 */
export function signsOf(codes: ReadonlySet<string>): Phrase[] {
  return [...TOLD_IN_PAIRS, ...LISTED].flatMap(({ language, needs, words }) =>
    needs
      .filter((code) => codes.has(code))
      .flatMap((code) => words.flatMap((word) => phraseOf(code, 'word', language, word) ?? [])),
  )
}
