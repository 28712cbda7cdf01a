import * as z from 'zod'
import type { Thesaurus } from '../need.ts'
import { needIndex } from '../understanding/need-index.ts'
import { needsIn } from '../understanding/needs.ts'
import { tokensOf } from '../understanding/tokens.ts'
import { NeedCode } from '../vocabulary.ts'

/** A need that the words point to, and which words those are; `strength` is from 0 to 1. */
export const SuggestedNeed = z.strictObject({
  code: NeedCode,
  strength: z.number(),
  words: z.array(z.string()),
})
export type SuggestedNeed = z.infer<typeof SuggestedNeed>

/** A text about an offer, and how much what it says counts, from 0 to 1. */
export type WeighedText = { text: string; weight: number }

/** What a text says first is what it is about; further on all sorts of things are mentioned. */
const MOST_CHARACTERS = 800
const MOST_SUGGESTED = 6
const LEAST_STRENGTH = 0.3
/** What a second text says again makes it this much surer. */
const SAID_AGAIN = 0.15

const none = () => false

/** The needs an activity may be good for, by its own words. A person chooses. */
export function suggestNeeds(
  { title, summary, description }: { title: string; summary: string; description: string },
  thesaurus: Thesaurus,
): SuggestedNeed[] {
  return needsInTexts(
    [
      { text: title, weight: 1 },
      { text: summary, weight: 0.95 },
      { text: description, weight: 0.8 },
    ],
    thesaurus,
  )
}

/** Best first, with the words that say so as they stand in the texts. */
export function needsInTexts(texts: WeighedText[], thesaurus: Thesaurus): SuggestedNeed[] {
  const index = needIndex(thesaurus)
  const suggested = new Map<string, SuggestedNeed>()
  for (const { text, weight } of texts) {
    const start = text.slice(0, MOST_CHARACTERS)
    for (const { code, confidence, words } of needsIn(start, tokensOf(start), index, {
      taken: none,
      aside: none,
      figure: none,
    })) {
      const known = suggested.get(code)
      const strength = confidence * weight
      suggested.set(code, {
        code,
        strength: Math.min(1, known ? Math.max(known.strength, strength) + SAID_AGAIN : strength),
        words: [...new Set([...(known?.words ?? []), ...words])],
      })
    }
  }
  return [...suggested.values()]
    .filter(({ strength }) => strength >= LEAST_STRENGTH)
    .sort((a, b) => b.strength - a.strength || (a.code < b.code ? -1 : 1))
    .slice(0, MOST_SUGGESTED)
    .map((one) => ({ ...one, strength: Math.round(one.strength * 100) / 100 }))
}
