import type { WordAsked } from '../asked.ts'
import { LIGHT_WORDS } from './words/function-words.ts'

/** They wish for something good, and say nothing of what. */
const PLEASANT = new Set('leuk leuke leuker leuks leukste'.split(' '))

/** Whether these words say nothing of what is looked for, as in "wat is er te doen in Spaarndam". */
export function saysNothing(words: WordAsked[]): boolean {
  return words.every(({ word, isTopic }) => !isTopic && (LIGHT_WORDS.has(word) || PLEASANT.has(word)))
}
