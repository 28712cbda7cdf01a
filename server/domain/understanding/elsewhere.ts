import { type Line, spot, words } from './line.ts'
import { positionsOf } from './tokens.ts'
import { ELSEWHERE_WORDS, type Elsewhere } from './words/elsewhere-words.ts'

export type ElsewhereFound = { kind: Elsewhere; positions: number[] }

const PATTERNS = ELSEWHERE_WORDS.map(([kind, source]) => ({ kind, pattern: words(source) }))

/** Who says little more than what to buy wants a shop, whatever else the thing is for: "scootmobiel te koop". */
const BUYING = words('(?:\\w+ ){1,4}(?:te koop|kopen|bestellen|offerte)|(?:offerte|vraagprijs|levertijd)(?: \\w+){1,4}')
const MOST_WORDS_OF_BUYING = 6
/** Who cannot pay for it asks for help. */
const CANNOT_BUY =
  / (?:geen|niet|niks|niets|weinig|zonder|tweedehands|gratis|goedkoop|goedkope|goedkoper|minima|eten|boodschappen|maaltijd|maaltijden|samen) /

/** Words for ordinary care, shops and offices, which are no social help. The caller weighs them against what else is asked. */
export function elsewhereIn(line: Line): ElsewhereFound | null {
  if (line.starts.length <= MOST_WORDS_OF_BUYING && !CANNOT_BUY.test(line.text)) {
    const bought = spot(line, BUYING)
    if (bought.length > 0) return { kind: 'shopping', positions: bought.flatMap(positionsOf) }
  }
  for (const { kind, pattern } of PATTERNS) {
    const found = spot(line, pattern)
    if (found.length > 0) return { kind, positions: found.flatMap(positionsOf) }
  }
  return null
}
