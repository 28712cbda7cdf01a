import type { Evidence } from './evidence.ts'
import type { NeedIndex } from './need-index.ts'
import type { Phrase } from './phrases.ts'
import { STRENGTH } from './strengths.ts'
import type { Token } from './tokens.ts'

/** Small letters that are mostly something else than the abbreviation: "ass", "ind", "jim". */
const DUTCH_SYLLABLES = new Set('ass add ind jim loi pit sova ligo pais alk'.split(' '))
const NO_PHRASES: Phrase[] = []
const NO_EVIDENCE: Evidence[] = []

/**
 * Abbreviations stand as they are: `GGZ` or `ggz`, never `Ggz`. One of two letters, or one that is also a word, must have its
 * capitals, unless it is all that was typed.
 */
export function abbreviations(tokens: Token[], index: NeedIndex): Evidence[] {
  return tokens.flatMap(({ written, plain, upper }, position): Evidence[] => {
    const holding = upper ? (index.holdingCapitals.get(written) ?? NO_PHRASES) : NO_PHRASES
    if (holding.length > 0)
      return holding.map(({ code, language }) => ({
        code,
        positions: [position],
        strength: STRENGTH.withinPhrase,
        how: 'compound',
        language,
      }))
    const asTyped = index.abbreviations.get(written)
    const found = asTyped ?? index.inSmallLetters.get(written)
    if (!found) return NO_EVIDENCE
    const isFree =
      tokens.length === 1 || (written.length > 2 && !index.known.ordinary(plain, plain) && !DUTCH_SYLLABLES.has(plain))
    if (!asTyped && !isFree) return NO_EVIDENCE
    return found.map(({ code, kind, language, topic }) => ({
      code,
      topic,
      positions: [position],
      strength: STRENGTH.abbreviation * (asTyped ? 1 : STRENGTH.oneMistake),
      how: kind === 'avoid' ? ('avoid' as const) : ('phrase' as const),
      language,
    }))
  })
}
