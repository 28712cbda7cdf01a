import { isFunctionWord } from './known-words.ts'
import type { Phrase } from './phrases.ts'
import { type Language, stemOf } from './stems.ts'
import { PERSONS } from './words/audience-words.ts'
import { LIGHT_WORDS } from './words/function-words.ts'
import { ORDINARY_WORDS } from './words/ordinary-words.ts'
import { WORD_PARTS } from './words/word-parts.ts'

/** How much a word alone points to a need (0..1), because most phrases with it are of that need. */
export type Hint = { code: string; weight: number }

const LEAST_SHARE = 0.6
/** A word of every day points to nothing, unless hardly anybody says it of something else. */
const EVERYDAY_SHARE = 0.8
const SHORTEST = 4
const SHORTEST_FIRST_PART = 5
const FIRST_PART_COUNTS = 2
const SAYS_LITTLE = new Set([...ORDINARY_WORDS, ...LIGHT_WORDS, ...WORD_PARTS])
/** So many phrases with the word, and we are as sure as we get. */
const ENOUGH_PHRASES = 5

/** Sentences that people say have words of everything in them. */
const LONGEST_TOPIC_WORDS = 2

/** For each language, the words within phrases that are told of hardly any other need. */
export function hintsOf(phrases: Phrase[]): (stem: string, language: Language) => Hint | null {
  const seen: Record<Language, Map<string, Map<string, number>>> = { nl: new Map(), en: new Map(), tr: new Map() }
  const note = (code: string, language: Language, stem: string, times = 1) => {
    const needs = seen[language].get(stem) ?? new Map<string, number>()
    needs.set(code, (needs.get(code) ?? 0) + times)
    seen[language].set(stem, needs)
  }
  for (const { code, topic, kind, language, words, stems, core, abbreviation } of phrases) {
    if (kind === 'avoid' || abbreviation || (topic && words.length > LONGEST_TOPIC_WORDS)) continue
    stems.forEach((stem, at) => {
      const word = words[at] as string
      if (
        word.length < SHORTEST ||
        stem.length < SHORTEST ||
        PERSONS.has(word) ||
        isFunctionWord(word) ||
        LIGHT_WORDS.has(word) ||
        WORD_PARTS.has(word) ||
        !core.includes(stem)
      )
        return
      note(code, language, stem)
    })
    // "incasso" alone, of "incassobureau".
    const [only] = words
    if (language !== 'nl' || words.length > 1 || !only) continue
    for (const part of WORD_PARTS) {
      const first = only.slice(0, -part.length)
      if (first.length >= SHORTEST_FIRST_PART && only.endsWith(part) && !SAYS_LITTLE.has(first))
        note(code, 'nl', stemOf(first, 'nl'), FIRST_PART_COUNTS)
    }
  }
  const everyday = new Set([...ORDINARY_WORDS].map((word) => stemOf(word, 'nl')))
  const hints: Record<Language, Map<string, Hint>> = {
    nl: tellingOf(seen.nl, everyday),
    en: tellingOf(seen.en, everyday),
    tr: tellingOf(seen.tr, everyday),
  }
  return (stem, language) => hints[language].get(stem) ?? null
}

function tellingOf(seen: Map<string, Map<string, number>>, everyday: ReadonlySet<string>): Map<string, Hint> {
  return new Map(
    [...seen].flatMap(([stem, needs]): [string, Hint][] => {
      const total = [...needs.values()].reduce((sum, count) => sum + count, 0)
      const [code, most] = [...needs].reduce((best, one) => (one[1] > best[1] ? one : best))
      const share = most / total
      if (share < LEAST_SHARE) return []
      if (everyday.has(stem) && (share < EVERYDAY_SHARE || total < ENOUGH_PHRASES)) return []
      return [[stem, { code, weight: share * Math.min(1, 0.4 + total / ENOUGH_PHRASES) }]]
    }),
  )
}
