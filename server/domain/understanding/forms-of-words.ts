import type { Phrase } from './phrases.ts'
import { readsAsName, type Token } from './tokens.ts'
import { PERSONS } from './words/audience-words.ts'

/** A single word that is only alike by its stem: a short stem is shared by "beste" and "beestje", and a name is no form of a word. */
export function isFormOf(token: Token, { words, stems, language }: Phrase): boolean {
  const { plain } = token
  if (readsAsName(token) || PERSONS.has(plain)) return false
  if (language !== 'nl' || words.length > 1 || (stems[0] ?? '').length > SHORT_STEM) return true
  const word = words[0] ?? ''
  if (plain.length < SAME_LETTERS + 1 && plain !== word) return false
  if (plain.slice(0, SAME_LETTERS) === word.slice(0, SAME_LETTERS)) return true
  // "Dove" is of "doof", as its o ends a syllable; "beste" is not of "beest".
  return (OPEN.test(plain) && LONG.test(word)) || (LONG.test(plain) && OPEN.test(word))
}

const OPEN = /^[^aeiou]*[aeiou][^aeiou][aeiou]/
const LONG = /^[^aeiou]*(aa|ee|oo|uu)/
const SHORT_STEM = 4
const SAME_LETTERS = 3

/** "Uitkerinkje", "blikjes". */
export const isSmall = (word: string): boolean => /[^aeiou]jes?$/.test(word)
