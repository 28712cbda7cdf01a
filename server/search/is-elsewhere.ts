import type { SearchQuery } from '#domain/search.ts'
import { tokensOf } from '#domain/understanding/tokens.ts'
import type { AskedWords } from './understanding-service.ts'

/** Less sure than this a need does not make an ordinary thing a social one. */
const SURE_OF_NEED = 0.6
/** Whoever says more than this asks more than an address. */
const FEW_WORDS = 6

/**
 * Asked for is only what we have nothing for: a dentist, wherever and whenever; a fire; or nothing at all: "???", "hallo".
 */
export function isElsewhere({ q }: SearchQuery, { asked, understood }: AskedWords): boolean {
  const { chips, danger, ask, whereAreYou, elsewhere } = understood
  if (asked.words.filter(({ isTopic }) => !isTopic).length > FEW_WORDS) return false
  if (danger === 'emergency' && asked.needs.size === 0) return true
  if (elsewhere !== null) return Math.max(0, ...asked.needs.values()) < SURE_OF_NEED
  if (asked.isAnything) return false
  const isSilent = asked.words.length + chips.length === 0 && !danger && !ask && !whereAreYou
  return isSilent && q.trim() !== '' && tokensOf(q).length < 2
}
