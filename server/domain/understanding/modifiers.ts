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
 * The compounds among these words of which only the first part is a need's: a Dutch compound is what its last part is, and
 * "zwembadchloor" is chlorine. Words that say what sort of help it is ("-soos", "-patiënten") are not among them.
 */
export function modifiedIn(tokens: Token[], { known, exact }: NeedIndex): Set<number> {
  return new Set(tokens.flatMap(({ plain }, at) => (isModified(plain) ? [at] : [])))

  /** A word that is known of no need as a whole, nor as a word that is nearly the same, nor by its last part. */
  function isModified(plain: string): boolean {
    if (plain.length < SHORTEST || !LATIN.test(plain) || known.languages(plain)) return false
    const stem = known.stem(plain, 'nl')
    if (exact.nl.has(stem) || known.hasStem(stem, 'nl') || known.meant(plain)) return false
    for (let cut = SHORTEST_HEAD; cut <= plain.length - SHORTEST_HEAD; cut++) {
      const head = plain.slice(cut)
      if (HELP_HEADS.has(head) || (head.length > SHORTEST_HEAD && exact.nl.has(known.stem(head, 'nl')))) return false
    }
    return true
  }
}

/** Of a need that only such words point to we are not sure. */
export function withoutModifiers(found: NeedFound[], modified: ReadonlySet<number>): NeedFound[] {
  return found.map((need) =>
    need.positions.every((at) => modified.has(at))
      ? { ...need, confidence: Math.min(need.confidence, MOST_OF_A_MODIFIER), topics: [] }
      : need,
  )
}
