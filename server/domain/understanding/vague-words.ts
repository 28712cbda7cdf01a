import { isFunctionWord } from './known-words.ts'
import { type Line, spot, words } from './line.ts'
import { positionsOf, type Token } from './tokens.ts'
import { LIGHT_WORDS, PLEASANT_WORDS } from './words/function-words.ts'

/** They ask for whatever there is. */
const WHATEVER = words(
  '(?:buurt|wijk|dorps|vrijetijds|week|zomer)?activiteit(?:en|je|jes)?|(?:activiteiten|week|buurt|wijk)?(?:agenda|programma|aanbod|overzicht)|(?:buurt|wijk)?evenement(?:en)?|bijeenkomst(?:en)?|(?:vrijwilligers|buurt|wijk)?(?:organisaties?|initiatie(?:f|ven)|verenigingen|clubs|clubjes|stichtingen|voorzieningen|groepen)|dingen(?: om)? te doen|te doen|te beleven|alles|everything|anything|(?:iets|wat|dingen|meer) doen|wat kan (?:ik|je|men|mijn \\w+)(?: \\w+){0,3} doen|voor de gezelligheid|activit(?:y|ies)|events?|what s on|things to do|(?:something|anything) to do|organi[sz]ations|etkinlik(?:ler)?|faaliyet(?:ler)?|dernek(?:ler)?|ne yapabilirim|neler var',
)

/** Whoever says more says something. */
const MOST_WORDS = 20

/**
 * Whether nothing is said of what it should be: "activiteiten voor 80+", "wat is er te doen in Spaarndam", "iets leuks voor opa".
 * `isFact` are the words that say for whom, where, when or how.
 */
export function asksWhatever(tokens: Token[], line: Line, isFact: (at: number) => boolean): boolean {
  if (tokens.length > MOST_WORDS) return false
  const asked = new Set(spot(line, WHATEVER).flatMap(positionsOf))
  const others = tokens.flatMap(({ plain }, at) => (isFact(at) || asked.has(at) ? [] : [plain]))
  if (asked.size === 0 && others.length === tokens.length) return false
  return others.every((plain) => isFunctionWord(plain) || LIGHT_WORDS.has(plain) || PLEASANT_WORDS.has(plain))
}
