import { type Line, spot, words } from './line.ts'
import { positionsOf, type Span } from './tokens.ts'
import { FIGURES } from './words/danger-words.ts'

const PATTERNS = [
  ...FIGURES,
  // Who looks for a volunteer asks for help; the word alone would be taken for wanting to be one.
  '(?<=(?:zoek|zoekt|zoeken|wil|nodig|heb|heeft) (?:graag )?)een vrijwilliger',
].map(words)

/** Who is bored to death is bored. */
const MEANT = /^(?:verveel|schaam|erger)/
/** Figures that say only how much: "dodelijk saai". */
const HOW_MUCH = new Set(['dodelijk'])
const last = ({ to }: Span): Span => ({ from: to - 1, to })

/** Words that do not mean what they say: "ik lach me dood", "de verwarming slaat af". */
export function figuresIn(line: Line): number[] {
  return PATTERNS.flatMap((pattern) =>
    spot(line, pattern).flatMap((span) => positionsOf(MEANT.test(said(span)) ? last(span) : span)),
  )

  function said({ from }: Span): string {
    return line.text.slice(line.starts[from])
  }
}

export function saysHowMuch(plain: string): boolean {
  return HOW_MUCH.has(plain)
}
