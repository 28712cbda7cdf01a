import { type Line, spot, words } from './line.ts'
import { positionsOf } from './tokens.ts'
import { ELSEWHERE_WORDS, type Elsewhere } from './words/elsewhere-words.ts'

export type ElsewhereFound = { kind: Elsewhere; positions: number[] }

const PATTERNS = ELSEWHERE_WORDS.map(([kind, source]) => ({ kind, pattern: words(source) }))

/** Words for ordinary care, shops and offices, which are no social help. The caller weighs them against what else is asked. */
export function elsewhereIn(line: Line): ElsewhereFound | null {
  for (const { kind, pattern } of PATTERNS) {
    const found = spot(line, pattern)
    if (found.length > 0) return { kind, positions: found.flatMap(positionsOf) }
  }
  return null
}
