import { FIRST_NAMES } from '../first-names.ts'
import { isEmptyWord, isWord, type KnownWords } from './known-words.ts'
import type { NeedFound } from './needs.ts'
import type { Token } from './tokens.ts'
import { LIGHT_WORDS, PLEASANT_WORDS } from './words/function-words.ts'
import { WHEN_ALONE } from './words/kinds-of-needs.ts'

/** Words of every day that say nothing in a sentence; alone they say what is asked, and what they are plainly about comes first. */
const ALONE: Record<string, string[]> = {
  'eten maaltijd maaltijden diner dineren avondeten ontbijt middageten eettafel meal meals food eat eating dinner breakfast yemek':
    WHEN_ALONE.eating,
  'koffie thee koffiedrinken theedrinken coffee tea cay kahve': WHEN_ALONE.coffee,
  'samen gezelschap together company birlikte beraber': WHEN_ALONE.company,
  'praten gesprek gesprekken talk talking konusmak': WHEN_ALONE.talking,
}
const NEEDS = new Map(Object.entries(ALONE).flatMap(([words, codes]) => words.split(' ').map((word) => [word, codes])))

/** Surely enough to be no guess, and never as sure as what people say in more words. */
const FIRST = 0.62
const SECOND = 0.36

/**
 * "Eten", "koffie in Spaarndam", "praten op zondag": who says only such a word asks for it. `isFact` are the words that say for
 * whom, where, when or how; a word nobody knows, such as a street, says nothing of what.
 */
export function saidAlone(tokens: Token[], known: KnownWords, isFact: (at: number) => boolean): NeedFound[] {
  const said = tokens.flatMap(({ plain, written }, at) =>
    isFact(at) || saysNoWish(plain) ? [] : [{ plain, written, at }],
  )
  const alone = said.filter(({ plain }) => NEEDS.has(plain))
  const codes = [...new Set(alone.flatMap(({ plain }) => NEEDS.get(plain)?.[0] ?? []))]
  if (
    codes.length !== 1 ||
    tokens.some(({ plain }) => NOT.has(plain)) ||
    said.some(({ plain }) => !NEEDS.has(plain) && isKnown(plain))
  )
    return []
  const positions = alone.map(({ at }) => at)
  return (NEEDS.get(alone[0]?.plain ?? '') ?? []).map((code, nth) => ({
    code,
    confidence: nth === 0 ? FIRST : SECOND,
    words: alone.map(({ written }) => written),
    positions,
    reasons: [positions],
    phrases: [],
    topics: [],
  }))

  function isKnown(plain: string): boolean {
    return isWord(plain, known) || known.stands(plain)
  }
}

/** "Lekker eten": said of one of these, and a wish of its own elsewhere. */
const TASTY = new Set('lekker lekkere gezond gezonde'.split(' '))

/** Then it is no wish: "hij wil niet praten". */
const NOT = new Set('niet niets geen nooit niemand zonder not no never without degil yok'.split(' '))

function saysNoWish(plain: string): boolean {
  return (
    FIRST_NAMES.has(plain) ||
    isEmptyWord(plain) ||
    LIGHT_WORDS.has(plain) ||
    PLEASANT_WORDS.has(plain) ||
    TASTY.has(plain)
  )
}
