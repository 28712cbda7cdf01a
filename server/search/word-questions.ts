import type { WordAsked } from '#domain/asked.ts'
import { STOP_WORDS } from './offer-index.ts'

/** The words of a sentence that say most. */
const MOST_WORDS = 4
/** What a word may be called instead, beside its own stem. */
const MOST_KEYS = 3

/**
 * Whatever is asked of the keys of offers for the words of a person: each word by itself, as an offer that has the rare one must not
 * wait for the others. A word that is known is asked between quotes: exactly so, which spares the index to look for misspellings
 * and through all synonyms, and takes half the time.
 */
export function wordQuestions(words: WordAsked[]): string[] {
  const asked = words.filter(({ isFact }) => !isFact)
  const topics = asked.filter(({ isTopic }) => isTopic).length
  const questions = asked.slice(0, topics + MOST_WORDS).flatMap(({ word, keys, parts, isKnown }) => [
    ...keys.slice(0, MOST_KEYS).map((key, at) => {
      // The stem of "kannen" is a word that the index does not look at: then what begins with the word itself is asked.
      if (STOP_WORDS.includes(key)) return word
      return isKnown || at > 0 ? exactly(key) : key
    }),
    ...parts.slice(0, 1).map(exactly),
  ])
  return [...new Set(questions)]
}

const exactly = (key: string) => `"${key}"`
