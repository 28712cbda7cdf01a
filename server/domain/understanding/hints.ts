import { addedCountsOf } from './added-counts.ts'
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

/** Of each language, of each word within phrases, how often it is told of which need. */
export type HintCounts = Record<Language, Map<string, Map<string, number>>>

export function hintCounts(phrases: Phrase[]): HintCounts {
  const seen: HintCounts = { nl: new Map(), en: new Map(), tr: new Map() }
  for (const { code, topic, kind, language, words, stems, core, abbreviation } of phrases) {
    if (kind === 'avoid' || abbreviation || (topic && words.length > LONGEST_TOPIC_WORDS)) continue
    stems.forEach((stem, at) => {
      const word = words[at] as string
      if (stem.length >= SHORTEST && mayHint(word) && core.includes(stem)) note(code, language, stem)
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
  return seen

  function note(code: string, language: Language, stem: string, times = 1): void {
    const needs = seen[language].get(stem) ?? new Map<string, number>()
    needs.set(code, (needs.get(code) ?? 0) + times)
    seen[language].set(stem, needs)
  }
}

function mayHint(word: string): boolean {
  return (
    word.length >= SHORTEST &&
    !PERSONS.has(word) &&
    !isFunctionWord(word) &&
    !LIGHT_WORDS.has(word) &&
    !WORD_PARTS.has(word)
  )
}

/** The words within phrases that are told of hardly any other need. Each is worked out when a text first has it. */
export function hintsOf(...counted: HintCounts[]): (stem: string, language: Language) => Hint | null {
  const lists = { nl: counted.map(({ nl }) => nl), en: counted.map(({ en }) => en), tr: counted.map(({ tr }) => tr) }
  const hints: Record<Language, Map<string, Hint | null>> = { nl: new Map(), en: new Map(), tr: new Map() }
  return (stem, language) => {
    const known = hints[language].get(stem)
    if (known !== undefined) return known
    const needs = addedCountsOf(stem, lists[language])
    // A word that nobody knows is somebody's own, and not kept.
    if (!needs) return null
    const hint = tellingOf(needs, EVERYDAY.has(stem))
    hints[language].set(stem, hint)
    return hint
  }
}

const EVERYDAY = new Set([...ORDINARY_WORDS].map((word) => stemOf(word, 'nl')))

function tellingOf(needs: Map<string, number>, isEveryday: boolean): Hint | null {
  const total = [...needs.values()].reduce((sum, count) => sum + count, 0)
  const [code, most] = [...needs].reduce((best, one) => (one[1] > best[1] ? one : best))
  const share = most / total
  if (share < LEAST_SHARE) return null
  if (isEveryday && (share < EVERYDAY_SHARE || total < ENOUGH_PHRASES)) return null
  return { code, weight: share * Math.min(1, 0.4 + total / ENOUGH_PHRASES) }
}
