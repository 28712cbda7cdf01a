import { type Clause, whole } from './clauses.ts'
import type { Strength } from './situation.ts'
import { ABLE, HAS_TRADE, LACKS, LOVES, STRENGTH_WORDS } from './words/strength-words.ts'

const LOVED = whole(LOVES)
const HELPING = whole('helpen|meehelpen|help|bijdragen|terugdoen|meewerken|inzetten|doen')
const CAN = whole(ABLE)
const TRADE = whole(HAS_TRADE)
const LACKING = whole(LACKS)
const STRENGTHS = STRENGTH_WORDS.map(({ what, doing, trade }) => ({
  what,
  doing: whole(doing),
  trade: trade ? whole(`(?:oud )?(?:${trade})`) : null,
}))

/**
 * What somebody can and would love to bring: "kookt graag", "is kok geweest", "goed in muziek". `helping`: the text says that they
 * want to give help, so that what they want to help with is a strength as well.
 */
export function strengthsIn(clauses: Clause[], helping: boolean): Strength[] {
  const found = new Map<Strength['what'], Strength['verb']>()
  for (const { text } of clauses) {
    const loves = LOVED.test(text) || (helping && HELPING.test(text))
    const can = CAN.test(text)
    const lacks = LACKING.test(text)
    for (const { what, doing, trade } of STRENGTHS) {
      if (trade?.test(text) && TRADE.test(text)) note(what, 'can')
      if (lacks || !doing.test(text)) continue
      if (loves) note(what, 'wants')
      else if (can) note(what, 'can')
    }
  }
  return [...found].map(([what, verb]) => ({ what, verb }))

  function note(what: Strength['what'], verb: Strength['verb']): void {
    if (found.get(what) !== 'wants') found.set(what, verb)
  }
}
