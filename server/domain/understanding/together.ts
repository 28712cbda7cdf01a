import type { Thesaurus } from '../need.ts'
import type { Reading } from './readings.ts'
import { LANGUAGES, type Language, stemOf } from './stems.ts'
import { fold, type Token } from './tokens.ts'
import { TOGETHER_ABROAD } from './words/together-abroad.ts'
import { TOGETHER_BELONGING } from './words/together-belonging.ts'
import { TOGETHER_BURDENS } from './words/together-burdens.ts'
import { TOGETHER_DAILY } from './words/together-daily.ts'
import { TOGETHER_FAMILY } from './words/together-family.ts'
import { TOGETHER_HABITS } from './words/together-habits.ts'
import { TOGETHER_HEARTS } from './words/together-hearts.ts'
import { TOGETHER_IMPLIED } from './words/together-implied.ts'
import { TOGETHER_IMPLIED_HOME } from './words/together-implied-home.ts'
import { TOGETHER_KIN } from './words/together-kin.ts'
import { TOGETHER_LEISURE } from './words/together-leisure.ts'
import { TOGETHER_MEANS } from './words/together-means.ts'
import { TOGETHER_MOODS } from './words/together-moods.ts'
import { TOGETHER_SITUATIONS } from './words/together-situations.ts'
import { TOGETHER_SPOKEN } from './words/together-spoken.ts'
import { TOGETHER_SPOKEN_HOME } from './words/together-spoken-home.ts'
import { TOGETHER_TOLD } from './words/together-told.ts'
import { TOGETHER_WELLBEING } from './words/together-wellbeing.ts'
import { TOGETHER_WELLBEING_EN } from './words/together-wellbeing-en.ts'
import { TOGETHER_WORDS } from './words/together-words.ts'

/** Two words of a sentence, or three, that tell together what none tells alone. */
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
const ONESELF = new Set(['ik', 'i', 'im'])
/** These belong to what is said, wherever they stand near it: "de heg krijg ik niet meer geknipt" denies nothing. */
const DENIALS = new Set(['niet', 'geen', 'niks', 'niets', 'nooit', 'not', 'no'])

/** "Dagbesteding en vervoer" are two things. */
export const LISTS: ReadonlySet<string> = new Set(['en', 'of', 'and', 'or'])

type Pair = {
  /** Its place in the list. */
  nth: number
  topic: string
  needs: string[]
  language: Language
  isSure: boolean
  /** Too wide to say more than maybe. */
  isMaybe: boolean
  isOfAnother: boolean
  /** One word of each must be there: of two lists, or of three where words of every day tell nothing in pairs. */
  sides: string[][]
}
type Side = { pair: Pair; nth: number }

const PAIRS: Pair[] = [
  TOGETHER_ABROAD,
  TOGETHER_BELONGING,
  TOGETHER_BURDENS,
  TOGETHER_DAILY,
  TOGETHER_FAMILY,
  TOGETHER_IMPLIED,
  TOGETHER_IMPLIED_HOME,
  TOGETHER_HABITS,
  TOGETHER_HEARTS,
  TOGETHER_KIN,
  TOGETHER_LEISURE,
  TOGETHER_MEANS,
  TOGETHER_SPOKEN,
  TOGETHER_SPOKEN_HOME,
  TOGETHER_MOODS,
  TOGETHER_SITUATIONS,
  TOGETHER_TOLD,
  TOGETHER_WELLBEING,
  TOGETHER_WELLBEING_EN,
  TOGETHER_WORDS,
]
  .flatMap((list) => list.trim().split(/\n\s*\n/))
  .map((block, nth) => {
    const [head = '', ...lists] = block.split('\n')
    const [, language = 'nl', topic = '', sure, another, needs = ''] =
      /^(?:(en|tr) )?([a-z]+)([!?])?(~)?: (.+)$/.exec(head) ?? []
    const words = (line: string) => line.split(' ').map(fold)
    return {
      nth,
      topic,
      needs: needs.split(' '),
      language: language as Language,
      isSure: sure === '!',
      isMaybe: sure === '?',
      isOfAnother: another !== undefined,
      sides: lists.map(words),
    }
  })

/** The words of pairs, so that nobody takes them for other words misspelled. */
export const WORDS_OF_PAIRS: { word: string; language: Language; stem: string }[] = PAIRS.flatMap(
  ({ language, sides }) => sides.flat().map((word) => ({ word, language, stem: stemOf(word, language) })),
)

/** Which words are told of which need, pairs apart. */
export const TOLD_IN_PAIRS = PAIRS.map(({ language, needs, sides }) => ({ language, needs, words: sides.flat() }))

function sidesByStem(language: Language): Map<string, Side[]> {
  const sides = new Map<string, Side[]>()
  for (const pair of PAIRS.filter((one) => one.language === language))
    pair.sides.forEach((words, nth) => {
      for (const stem of new Set(words.map((word) => stemOf(word, language))))
        sides.set(stem, [...(sides.get(stem) ?? []), { pair, nth }])
    })
  return sides
}

const SIDES = LANGUAGES.map((language) => ({ language, byStem: sidesByStem(language) }))

export function togetherIndex({ needs }: Thesaurus) {
  const codes = new Set(needs.map(({ code }) => code))
  return {
    in(tokens: Token[], readings: Reading[]): TogetherHit[] {
      const there = new Uint8Array(PAIRS.length)
      const said: { sides: Side[]; position: number }[] = []
      readings.forEach(({ stems }, position) => {
        for (const { language, byStem } of SIDES) {
          const stem = stems[language]
          const sides = stem === undefined ? undefined : byStem.get(stem)
          if (!sides) continue
          said.push({ sides, position })
          for (const { pair, nth } of sides) there[pair.nth] = (there[pair.nth] ?? 0) | (1 << nth)
        }
      })
      const at = new Map<Pair, number[][]>()
      // Words of every day are a side of very many pairs, and hardly any of those is whole.
      for (const { sides, position } of said)
        for (const { pair, nth } of sides) {
          if (there[pair.nth] !== (1 << pair.sides.length) - 1) continue
          const found = at.get(pair) ?? pair.sides.map(() => [])
          found[nth]?.push(position)
          at.set(pair, found)
        }
      return [...at].flatMap(([pair, [first = [], second = [], third]]) => {
        const told = pair.isOfAnother ? second.filter((position) => !isOfOneself(tokens, position)) : second
        const nearest = nearestPair(tokens, first, told)
        const beside = nearest && third ? nearestTo(tokens, nearest, third) : undefined
        if (!nearest || beside === null) return []
        const words = beside === undefined ? nearest : [...nearest, beside]
        const positions = [...words, ...denialsNear(tokens, nearest)]
          .filter((position, nth, all) => all.indexOf(position) === nth)
          .sort((a, b) => a - b)
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
      if (apart === 2 && LISTS.has(tokens[(one + other) / 2]?.plain ?? '')) continue
      if (!best || apart < Math.abs(best[0] - best[1])) best = [one, other]
    }
  return best
}

/** Of the words of a third list the one that stands nearest. */
function nearestTo(tokens: Token[], [one, other]: [number, number], third: number[]): number | null {
  const apart = (at: number) => Math.min(Math.abs(at - one), Math.abs(at - other))
  const near = third.filter(
    (at) => apart(at) > 0 && apart(at) <= FURTHEST_APART && tokens[at]?.sentence === tokens[one]?.sentence,
  )
  return near.length > 0 ? near.reduce((best, at) => (apart(at) < apart(best) ? at : best)) : null
}

function denialsNear(tokens: Token[], [one, other]: [number, number]): number[] {
  const [from, to] = [Math.min(one, other), Math.max(one, other)]
  const near: number[] = []
  for (let at = Math.max(0, from - 2); at < to; at++)
    if (at !== from && tokens[at]?.sentence === tokens[one]?.sentence && DENIALS.has(tokens[at]?.plain ?? ''))
      near.push(at)
  return near
}
