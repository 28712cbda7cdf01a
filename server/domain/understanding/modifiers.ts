import type { NeedIndex } from './need-index.ts'
import type { NeedFound } from './needs.ts'
import type { Token } from './tokens.ts'
import { HELP_HEADS } from './words/help-heads.ts'

const LATIN = /^[a-z]+$/
const SHORTEST = 7
const SHORTEST_HEAD = 3
/** A need that is told of by the first part of a word alone; less than is sure of anything. */
export const MOST_OF_A_MODIFIER = 0.43

/**
 * A Dutch compound is what its last part is: "zwembadchloor" is chlorine. Of the needs that only such a word points to we are not sure;
 * words that say what sort of help it is ("-soos", "-patiënten") keep theirs.
 */
export function withoutModifiers(found: NeedFound[], tokens: Token[], { known, exact }: NeedIndex): NeedFound[] {
  const modified = tokens.map(({ plain }) => isModified(plain))
  if (!modified.includes(true)) return found
  return found.map((need) =>
    need.positions.every((at) => modified[at])
      ? { ...need, confidence: Math.min(need.confidence, MOST_OF_A_MODIFIER) }
      : need,
  )

  /** A word that is known of no need as a whole, nor as a word that is nearly the same, nor by its last part. */
  function isModified(plain: string): boolean {
    if (
      plain.length < SHORTEST ||
      !LATIN.test(plain) ||
      known.languages(plain) ||
      exact.nl.has(known.stem(plain, 'nl'))
    )
      return false
    if (known.hasStem(known.stem(plain, 'nl'), 'nl') || known.meant(plain)) return false
    for (let cut = SHORTEST_HEAD; cut <= plain.length - SHORTEST_HEAD; cut++) {
      const head = plain.slice(cut)
      if (HELP_HEADS.has(head) || (head.length > SHORTEST_HEAD && exact.nl.has(known.stem(head, 'nl')))) return false
    }
    return true
  }
}
