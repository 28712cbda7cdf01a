import type { Tradition } from '../vocabulary.ts'
import type { Clause } from './clauses.ts'
import { whole } from './clauses.ts'
import type { Wishes } from './situation.ts'
import {
  DENYING,
  NOT_RELIGIOUS,
  RELIGIOUS,
  SAME_FAITH,
  TRADITION_WORDS,
  WISHING,
  WOMEN_AMONG_THEMSELVES,
} from './words/tradition-words.ts'

export type WishesRead = { wishes: Wishes; firmly: boolean }

const TRADITIONS = TRADITION_WORDS.map(([traditions, word]) => ({ traditions, word, pattern: whole(word) }))
const FAITHFUL = whole(`(?:${WISHING})(?: \\w+){0,4} (?:gelovige?|gelovigen)`)
const NOT_FAITHFUL = whole(NOT_RELIGIOUS)
const SHARED_FAITH = whole(SAME_FAITH)
const WOMEN = whole(WOMEN_AMONG_THEMSELVES)
/** "Wil geen kerk over de vloer": more than a preference. */
const FIRMLY = whole(
  '(?:absoluut|beslist|per se|zeker|echt) (?:geen|niet)|(?:wil|willen|wilt) (?:echt |absoluut )?geen|moet|must not',
)

/**
 * What somebody wishes of who an organisation is. A tradition counts when it is asked for ("liefst katholiek", "zoekt een joodse
 * kring") or refused ("geen kerk"), and not when it only tells something of the person.
 */
export function wishesIn(clauses: Clause[]): WishesRead {
  const traditions = new Set<Tradition>()
  const notTraditions = new Set<Tradition>()
  let notReligious = false
  let firmly = false
  const sharesFaith = clauses.some(({ text }) => wishesSameFaith(text))
  for (const { text } of clauses) {
    const refusesFaith = NOT_FAITHFUL.test(text)
    notReligious ||= refusesFaith
    if (!refusesFaith && FAITHFUL.test(text)) for (const one of RELIGIOUS) traditions.add(one)
    for (const { traditions: named, word, pattern } of TRADITIONS) {
      if (!pattern.test(text)) continue
      const denied = isDenied(text, word)
      const wished = isWished(text, word)
      if (denied) for (const one of named) notTraditions.add(one)
      else if (wished || sharesFaith) for (const one of named) traditions.add(one)
      if (denied && FIRMLY.test(text)) firmly = true
    }
    if (refusesFaith && FIRMLY.test(text)) firmly = true
  }
  return {
    wishes: {
      traditions: [...traditions].filter((one) => !notTraditions.has(one)),
      notTraditions: [...notTraditions],
      notReligious,
      womenOnly: clauses.some(({ text }) => WOMEN.test(text)),
    },
    firmly,
  }
}

/** "Geen kerk", "niet zo kerkelijk". */
export function isDenied(text: string, word: string): boolean {
  return whole(`(?:${DENYING})(?: \\w+){0,3} (?:${word})`).test(text)
}

/** Whether this clause asks for what the word names. */
export function isWished(text: string, word: string): boolean {
  return whole(`(?:${WISHING})(?: \\w+){0,6} (?:${word})`).test(text) && !forSomebody(text, word)
}

export function wishesSameFaith(text: string): boolean {
  return SHARED_FAITH.test(text)
}

/** "Zoekt bezoek voor een katholieke man" tells who he is, not what he wants. */
function forSomebody(text: string, word: string): boolean {
  return whole(
    `(?:voor|aan) (?:een |deze |mijn |onze |de )?(?:${word}) (?:man|vrouw|heer|mevrouw|meneer|dame|weduwe|weduwnaar|gezin|client)`,
  ).test(text)
}
