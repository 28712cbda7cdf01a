import { stemOf } from './stems.ts'
import { saysSomething, type WordCounts } from './word-weights.ts'
import { SAID_OF } from './words/said-of.ts'

/** A word that is said of a need weighs as much as so many phrases with it. */
const AS_PHRASES = 2

const LINES = SAID_OF.trim()
  .split('\n')
  .map((line) => {
    const [codes = '', words = ''] = line.split(': ')
    return { codes: codes.split(' '), words: [...new Set(words.split(' '))] }
  })

/** Words that weigh something though no phrase has them, for the needs of this thesaurus. */
export function wordsSaidOf(present: ReadonlySet<string>): WordCounts {
  const counted: WordCounts = { needs: new Map(), totals: new Map(), all: 0, said: new Set() }
  for (const { codes, words } of LINES) {
    const stems = new Set(words.filter(saysSomething).map((word) => stemOf(word, 'nl')))
    for (const code of codes.filter((one) => present.has(one)))
      for (const stem of stems) {
        const needs = counted.needs.get(stem) ?? new Map<string, number>()
        counted.needs.set(stem, needs.set(code, (needs.get(code) ?? 0) + AS_PHRASES))
        counted.totals.set(code, (counted.totals.get(code) ?? 0) + AS_PHRASES)
        counted.all += AS_PHRASES
      }
  }
  return counted
}
