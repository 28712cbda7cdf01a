import type { WordAsked } from '#domain/asked.ts'
import { STOP_WORDS } from './offer-index.ts'

/** The words of a sentence that say most. */
const MOST_WORDS = 4
/** What a word may be called instead, beside its own stem. */
const MOST_KEYS = 3

/** Common is a word that we know, and so nobody's own: what the index says of it may be kept, as of a need. */
export type WordQuestion = { q: string; isCommon: boolean }

/**
 * Whatever is asked of the keys of offers for the words of a person: each word by itself, as an offer that has the rare one must not
 * wait for the others. A word that is known is asked between quotes: exactly so, which spares the index to look for misspellings
 * and through all synonyms, and takes half the time.
 */
export function wordQuestions(words: WordAsked[]): WordQuestion[] {
  const asked = words.filter(({ isFact, isSmall }) => !isFact && !isSmall)
  const topics = asked.filter(({ isTopic }) => isTopic).length
  const questions = asked.slice(0, topics + MOST_WORDS).flatMap(({ word, keys, pairs = [], parts, isKnown }) => [
    ...keys.slice(0, MOST_KEYS).map((key, at): WordQuestion => {
      // The stem of "kannen" is a word that the index does not look at: then what begins with the word itself is asked.
      if (STOP_WORDS.includes(key)) return { q: word, isCommon: isKnown }
      if (pairs.includes(key)) return { q: exactly(key), isCommon: false }
      return isKnown || at > 0 ? { q: exactly(key), isCommon: true } : { q: key, isCommon: false }
    }),
    ...parts.slice(0, 1).map((part) => ({ q: exactly(part), isCommon: true })),
  ])
  return [...new Map(questions.map((question) => [question.q, question])).values()]
}

const exactly = (key: string) => `"${key}"`
