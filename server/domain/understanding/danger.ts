import { type Apart, apartAt } from './danger-apart.ts'
import { isFunctionWord, remembered } from './known-words.ts'
import { type Line, lineOf, spot, words } from './line.ts'
import { speller } from './spelling.ts'
import { positionsOf, type Token, tokensOf, wordsAt } from './tokens.ts'
import { CARED_FOR, CHILD_SPEAKS, OF_MONEY } from './words/child-danger.ts'
import { DANGER_ALONE } from './words/danger-alone.ts'
import { SIGN_LETTERS, SIGNED_WORDS } from './words/danger-signed.ts'
import {
  DANGER_KINDS,
  DANGER_SPELLINGS,
  DANGER_WORDS,
  type DangerKind,
  FIGURES,
  NO_DANGER,
  NO_DANGER_SPELLED,
} from './words/danger-words.ts'
import { FIGURES_ABROAD, NO_DANGER_TOLD } from './words/no-danger.ts'
import { ORDINARY_WORDS } from './words/ordinary-words.ts'

export type DangerFound = { kind: DangerKind; words: string[] }

const SIGNED = [...SIGNED_WORDS.keys()]
const PATTERNS = DANGER_KINDS.map((kind) => ({
  kind,
  pattern: words(DANGER_WORDS[kind]),
  signed: SIGNED_WORDS.map(({ words: { [kind]: source } }) => (source === undefined ? null : words(source))),
}))
/** For the first letters of a word, of which of `signed` it is a sign: most sentences have none and need no closer look. */
const SIGNS = new Map<string, number>()
for (const [at, { signs }] of SIGNED_WORDS.entries())
  for (const sign of signs) SIGNS.set(sign, (SIGNS.get(sign) ?? 0) | (1 << at))
const HARMLESS = [...FIGURES, ...NO_DANGER, ...NO_DANGER_TOLD, ...FIGURES_ABROAD].map((source) => words(source))
const meant = speller(DANGER_SPELLINGS, {
  allowed: (letters) => (letters < 6 ? 0 : letters < 9 ? 1 : 2),
  fits: (word, typed) => word[0] === typed[0] && !NO_DANGER_SPELLED.has(typed),
})
/** Short words of the patterns, as they are often mistyped. */
const SHORT_SPELLINGS = new Map<string, string>(
  Object.entries({
    nie: 'niet',
    neit: 'niet',
    nit: 'niet',
    niit: 'niet',
    meet: 'meer',
    mer: 'meer',
    meeer: 'meer',
    leve: 'leven',
    levn: 'leven',
    leeven: 'leven',
    lven: 'leven',
    slaad: 'slaat',
    slaadt: 'slaat',
    slaatt: 'slaat',
    slat: 'slaat',
    doot: 'dood',
    dod: 'dood',
    dooot: 'dood',
    wll: 'wil',
    will: 'wil',
    wl: 'wil',
    kint: 'kind',
    eindde: 'einde',
    myn: 'mijn',
    mein: 'mijn',
    my: 'mij',
    mei: 'mij',
  }),
)
/** "0 8 0 0 0 4 3 2" */
const MOST_WORDS_ALONE = 12

function aloneIn(tokens: Token[]): DangerKind | undefined {
  const all = tokens.map(({ plain }) => plain).join('')
  return DANGER_ALONE.get(all) ?? (tokens.length === 1 ? DANGER_ALONE.get(correct(all)) : undefined)
}

/** A text, or some of its sentences: `at` is where a word of the line stands in the text, which may be written as two. */
type Told = { tokens: Token[]; line: Line; at: (position: number) => number[] }

/** Where a pattern is found. */
function positionsIn({ line, at }: Told, pattern: RegExp): number[][] {
  return spot(line, pattern).map((span) => positionsOf(span).flatMap(at))
}

function harmlessIn(told: Told[]): Set<number> {
  return new Set(told.flatMap((one) => HARMLESS.flatMap((pattern) => positionsIn(one, pattern).flat())))
}

/** The sentences in which a word was misspelled or spaces stand wrong, as they were meant; most texts have none. */
function correctedIn(tokens: Token[]): Told[] {
  const corrections = remembered(correct)
  const apart = new Map<number, Apart>()
  const wrong = new Set<number>()
  for (const [at, { plain, sentence }] of tokens.entries()) {
    const spelled = corrections(plain)
    const parts = apartAt(tokens, at)
    if (parts) apart.set(at, parts)
    if (parts || spelled !== plain) wrong.add(sentence)
  }
  if (wrong.size === 0) return []
  const said: Token[] = []
  const places: number[][] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (!wrong.has(token.sentence)) continue
    const { parts, tokens: covered } = apart.get(at) ?? { parts: [token.plain], tokens: 1 }
    for (const word of parts) {
      said.push({ ...token, plain: corrections(word) })
      places.push(covered === 2 ? [at, at + 1] : [at])
    }
    at += covered - 1
  }
  return [{ tokens: said, line: lineOf(said), at: (position) => places[position] ?? [] }]
}

/** The sentences in which a sign of one of `signed` stands; most texts have none. */
function signedIn(told: Told): { sentences: Told; of: number }[] {
  const signed = SIGNED.map(() => new Set<number>())
  for (const { plain, sentence } of told.tokens) {
    const signs = SIGNS.get(plain.length > SIGN_LETTERS ? plain.slice(0, SIGN_LETTERS) : plain)
    if (signs) for (const of of SIGNED) if (signs & (1 << of)) signed[of]?.add(sentence)
  }
  return signed.flatMap((chosen, of) => (chosen.size === 0 ? [] : [{ sentences: someOf(told, chosen), of }]))
}

/** These sentences on one line. */
function someOf({ tokens, at }: Told, chosen: Set<number>): Told {
  const some: Token[] = []
  const positions: number[] = []
  let isChosen = false
  tokens.forEach((token, position) => {
    if (token.sentence !== tokens[position - 1]?.sentence) isChosen = chosen.has(token.sentence)
    if (!isChosen) return
    some.push(token)
    positions.push(position)
  })
  return { tokens: some, line: lineOf(some), at: (position) => at(positions[position] as number) }
}

/** Whether somebody may be in danger, and of what kind; null when not. When two kinds are found, the most pressing one. */
export function dangerIn(text: string, tokens = tokensOf(text), asWritten = lineOf(tokens)): DangerFound | null {
  const whole = tokens.length <= MOST_WORDS_ALONE && aloneIn(tokens)
  if (whole) return { kind: whole, words: wordsAt(text, tokens, tokens.keys()) }
  const told: Told[] = [{ tokens, line: asWritten, at: (position) => [position] }, ...correctedIn(tokens)]
  const signed = told.flatMap(signedIn)
  let harmless: Set<number> | null = null
  for (const { kind, pattern, signed: patterns } of PATTERNS) {
    const spotted = told.flatMap((one) => positionsIn(one, pattern))
    for (const { sentences, of } of signed) {
      const signedPattern = patterns[of]
      if (signedPattern) spotted.push(...positionsIn(sentences, signedPattern))
    }
    if (spotted.length === 0) continue
    harmless ??= harmlessIn(told)
    const found = spotted.filter((positions) => !positions.some((at) => harmless?.has(at)))
    if (found.length > 0) {
      const positions = found.flat()
      return { kind: meantFor(kind, tokens, asWritten, positions), words: wordsAt(text, tokens, positions) }
    }
  }
  return null
}

/** Who looks after a mother with dementia and is pinched by her is no child, nor is who speaks of money; a child may have both at home. */
function meantFor(kind: DangerKind, tokens: Token[], line: Line, found: number[]): DangerKind {
  if (kind !== 'child-line' || spot(line, CHILD_TELLS).length > 0) return kind
  const near = new Set(found.flatMap((at) => sentencesBeside(tokens[at])))
  const isCarer = spot(line, LOOKED_AFTER).some(({ from }) => near.has(tokens[from]?.sentence ?? -1))
  return isCarer || spot(line, MONEY).some(({ from }) => isBeside(tokens, from, found)) ? 'violence' : kind
}
const CHILD_TELLS = words(CHILD_SPEAKS)
const LOOKED_AFTER = words(CARED_FOR)
const MONEY = words(OF_MONEY)

function sentencesBeside(token?: Token): number[] {
  return token ? [token.sentence - 1, token.sentence, token.sentence + 1] : []
}

function isBeside(tokens: Token[], at: number, found: number[]): boolean {
  return found.some((one) => Math.abs(one - at) <= 1 && tokens[one]?.clause === tokens[at]?.clause)
}

/** How long words of danger are, by their first letter: most words need no closer look. */
const LENGTHS = new Map<string, { least: number; most: number }>()
for (const word of DANGER_SPELLINGS) {
  const { least, most } = LENGTHS.get(word.charAt(0)) ?? { least: word.length, most: word.length }
  LENGTHS.set(word.charAt(0), { least: Math.min(least, word.length), most: Math.max(most, word.length) })
}
/** A mistake may be a doubled letter or two. */
const MISTAKEN_LETTERS = 3

function mayBeDanger(plain: string): boolean {
  if (plain.length < SHORTEST_CORRECTED) return false
  const lengths = LENGTHS.get(plain.charAt(0))
  if (!lengths) return false
  return plain.length >= lengths.least - MISTAKEN_LETTERS && plain.length <= lengths.most + MISTAKEN_LETTERS
}
const SHORTEST_CORRECTED = 6

function correct(plain: string): string {
  const short = SHORT_SPELLINGS.get(plain)
  if (short) return short
  if (!mayBeDanger(plain) || ORDINARY_WORDS.has(plain) || isFunctionWord(plain)) return plain
  return meant(plain)?.word ?? plain
}
