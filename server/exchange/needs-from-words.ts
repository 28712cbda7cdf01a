import { needsInTexts } from '#domain/editing/suggest-needs.ts'
import type { Thesaurus } from '#domain/need.ts'

/** What a row says about itself. */
export type Words = { type: string; name: string; summary?: string; description: string }

const MOST_NEEDS = 3
/** The type says what it is; a name may be a joke, and a description mentions all sorts of things. */
const WEIGHTS = { type: 1, name: 0.8, text: 0.75 }
/** Nobody looks at what an import chose, so it has to be surer than a suggestion to a person. */
const LEAST_STRENGTH = 0.45
/** A need that scores less than this part of the best one is left out. */
const PART_OF_BEST = 0.5
/** A name is often one short word that means something else: "De Kat". Abbreviations do say what they mean. */
const SHORT_WORD = /(?<![\p{L}\d])(?![A-Z]{2,})[\p{L}\d]{1,4}(?![\p{L}\d])/gu

/** Codes of the needs that the words of a row point to, best first, at most three. Precise rather than many: none when unsure. */
export function needsFromWords({ type, name, summary = '', description }: Words, thesaurus: Thesaurus): string[] {
  const found = needsInTexts(
    [
      { text: type, weight: WEIGHTS.type },
      { text: name.replace(SHORT_WORD, ''), weight: WEIGHTS.name },
      { text: `${summary}. ${description}`, weight: WEIGHTS.text },
    ],
    thesaurus,
  )
  const best = found[0]?.strength ?? 0
  return found
    .filter(({ strength }) => strength >= LEAST_STRENGTH && strength >= best * PART_OF_BEST)
    .slice(0, MOST_NEEDS)
    .map(({ code }) => code)
}
