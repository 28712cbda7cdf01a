import type { Thesaurus } from '../need.ts'
import type { Reading } from './readings.ts'
import { LANGUAGES, type Language, stemOf } from './stems.ts'
import { fold, type Token } from './tokens.ts'
import { TOGETHER_ABROAD } from './words/together-abroad.ts'
import { TOGETHER_DAILY } from './words/together-daily.ts'
import { TOGETHER_FAMILY } from './words/together-family.ts'
import { TOGETHER_IMPLIED } from './words/together-implied.ts'
import { TOGETHER_IMPLIED_HOME } from './words/together-implied-home.ts'
import { TOGETHER_KIN } from './words/together-kin.ts'
import { TOGETHER_LEISURE } from './words/together-leisure.ts'
import { TOGETHER_MEANS } from './words/together-means.ts'
import { TOGETHER_SPOKEN } from './words/together-spoken.ts'
import { TOGETHER_SPOKEN_HOME } from './words/together-spoken-home.ts'
import { TOGETHER_TOLD } from './words/together-told.ts'
import { TOGETHER_WELLBEING } from './words/together-wellbeing.ts'
import { TOGETHER_WELLBEING_EN } from './words/together-wellbeing-en.ts'
import { TOGETHER_WORDS } from './words/together-words.ts'

/** Two words of a sentence that tell together what neither tells alone. */
export type TogetherHit = {
  code: string
  topic: string
  positions: number[]
  language: Language
  apart: number
  isSure: boolean
  isMaybe: boolean
}
export type TogetherIndex = ReturnType<typeof togetherIndex>

/** Words further apart than this are of different things. */
const FURTHEST_APART = 8
const NO_SIDES: Side[] = []
const ONESELF = new Set(['ik', 'i', 'im'])
/** These belong to what is said, wherever they stand near it: "de heg krijg ik niet meer geknipt" denies nothing. */
const DENIALS = new Set(['niet', 'geen', 'niks', 'niets', 'nooit', 'not', 'no'])

type Pair = {
  topic: string
  needs: string[]
  language: Language
  isSure: boolean
  /** Too wide to say more than maybe. */
  isMaybe: boolean
  isOfAnother: boolean
  first: string[]
  second: string[]
}
type Side = { pair: Pair; isFirst: boolean }

const PAIRS: Pair[] = [
  TOGETHER_ABROAD,
  TOGETHER_DAILY,
  TOGETHER_FAMILY,
  TOGETHER_IMPLIED,
  TOGETHER_IMPLIED_HOME,
  TOGETHER_KIN,
  TOGETHER_LEISURE,
  TOGETHER_MEANS,
  TOGETHER_SPOKEN,
  TOGETHER_SPOKEN_HOME,
  TOGETHER_TOLD,
  TOGETHER_WELLBEING,
  TOGETHER_WELLBEING_EN,
  TOGETHER_WORDS,
]
  .flatMap((list) => list.trim().split(/\n\s*\n/))
  .map((block) => {
    const [head = '', first = '', second = ''] = block.split('\n')
    const [, language = 'nl', topic = '', sure, another, needs = ''] =
      /^(?:(en|tr) )?([a-z]+)([!?])?(~)?: (.+)$/.exec(head) ?? []
    const words = (line: string) => line.split(' ').map(fold)
    return {
      topic,
      needs: needs.split(' '),
      language: language as Language,
      isSure: sure === '!',
      isMaybe: sure === '?',
      isOfAnother: another !== undefined,
      first: words(first),
      second: words(second),
    }
  })

/** The words of pairs, so that nobody takes them for other words misspelled. */
export const WORDS_OF_PAIRS: { word: string; language: Language; stem: string }[] = PAIRS.flatMap(
  ({ language, first, second }) =>
    [...first, ...second].map((word) => ({ word, language, stem: stemOf(word, language) })),
)

function sidesByStem(language: Language): Map<string, Side[]> {
  const sides = new Map<string, Side[]>()
  for (const pair of PAIRS.filter((one) => one.language === language))
    for (const [words, isFirst] of [
      [pair.first, true],
      [pair.second, false],
    ] as const)
      for (const stem of new Set(words.map((word) => stemOf(word, language))))
        sides.set(stem, [...(sides.get(stem) ?? []), { pair, isFirst }])
  return sides
}

const sides = LANGUAGES.map((language) => ({ language, byStem: sidesByStem(language) }))

export function togetherIndex({ needs }: Thesaurus) {
  const codes = new Set(needs.map(({ code }) => code))
  return {
    in(tokens: Token[], readings: Reading[]): TogetherHit[] {
      const at = new Map<Pair, { first: number[]; second: number[] }>()
      readings.forEach(({ stems }, position) => {
        for (const { language, byStem } of sides)
          for (const { pair, isFirst } of byStem.get(stems[language] ?? '') ?? NO_SIDES) {
            const found = at.get(pair) ?? { first: [], second: [] }
            ;(isFirst ? found.first : found.second).push(position)
            at.set(pair, found)
          }
      })
      return [...at].flatMap(([pair, { first, second }]) => {
        const told = pair.isOfAnother ? second.filter((position) => !isOfOneself(tokens, position)) : second
        const nearest = nearestPair(tokens, first, told)
        if (!nearest) return []
        const positions = [...nearest, ...denialsNear(tokens, nearest)].sort((a, b) => a - b)
        const apart = Math.abs(nearest[0] - nearest[1])
        const { topic, language, isSure, isMaybe } = pair
        return pair.needs
          .filter((code) => codes.has(code))
          .map((code) => ({ code, topic, language, isSure, isMaybe, positions, apart }))
      })
    },
  }
}

/** "Ik blow en mijn zoon ook": what somebody tells of themselves. */
function isOfOneself(tokens: Token[], at: number): boolean {
  return [at - 2, at - 1, at + 1].some((near) => {
    const token = tokens[near]
    return token?.clause === tokens[at]?.clause && ONESELF.has(token?.plain ?? '')
  })
}

function nearestPair(tokens: Token[], first: number[], second: number[]): [number, number] | null {
  let best: [number, number] | null = null
  for (const one of first)
    for (const other of second) {
      const apart = Math.abs(one - other)
      if (apart === 0 || apart > FURTHEST_APART || tokens[one]?.sentence !== tokens[other]?.sentence) continue
      if (!best || apart < Math.abs(best[0] - best[1])) best = [one, other]
    }
  return best
}

function denialsNear(tokens: Token[], [one, other]: [number, number]): number[] {
  const [from, to] = [Math.min(one, other), Math.max(one, other)]
  const near: number[] = []
  for (let at = Math.max(0, from - 2); at < to; at++)
    if (at !== from && tokens[at]?.sentence === tokens[one]?.sentence && DENIALS.has(tokens[at]?.plain ?? ''))
      near.push(at)
  return near
}
