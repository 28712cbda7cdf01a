import { isThing, type Ordinary, ordinaryAt, ordinaryMeant } from './elsewhere-index.ts'
import { isFunctionWord, isWord, type KnownWords } from './known-words.ts'
import { type Line, spot, words } from './line.ts'
import type { NeedFound } from './needs.ts'
import { ownPageIn } from './own-pages.ts'
import { positionsOf, type Token } from './tokens.ts'
import { ASKS_FOR_HELP, MAY_ASK_FOR_HELP } from './words/elsewhere/asking-words.ts'
import type { Elsewhere, Telling } from './words/elsewhere/elsewhere-words.ts'
import { ORDINARY_QUESTIONS } from './words/elsewhere/ordinary-questions.ts'
import { OF_OFFICES, TROUBLES } from './words/kinds-of-needs.ts'

export type ElsewhereFound = { kind: Elsewhere; telling: Telling | 'ours'; positions: number[] }

/** Whoever says more than this tells of a situation, in which shops and doctors have their place. */
const MOST_WORDS = 14
const SURE_OF_NEED = 0.6
const SURE_OF_PHRASE = 0.8

const HELP = words(ASKS_FOR_HELP)
const MAYBE_HELP = words(MAY_ASK_FOR_HELP)
/** Also of what is second-hand. */
const TRADE = words(
  'te koop(?: gevraagd| aangeboden)?|vraagprijs|dealers?|occasions?|(?!eigen)\\w+ prijs(?=$| $)|for sale|satilik',
)
const QUESTIONS = ORDINARY_QUESTIONS.map(([kind, source]) => ({ kind, pattern: words(source) }))
const HOW_TELLING: Telling[] = ['asks', 'trade', 'thing', 'place']

/** What a short text has of ordinary care, shops and offices, which are no social help, or of our own pages. */
export function elsewhereIn(tokens: Token[], line: Line, known: KnownWords): ElsewhereFound | null {
  if (tokens.length > MOST_WORDS) return null
  const ours = ownPageIn(line)
  if (ours) return { kind: ours, telling: 'ours', positions: tokens.map((_, at) => at) }
  const found = [...inQuestions(line), ...inWords(tokens, known)]
  const telling = HOW_TELLING.find((one) => found.some((other) => other.telling === one))
  const first = found.find((one) => one.telling === telling)
  if (!telling || !first) return null
  return { kind: first.kind, telling, positions: [...new Set(found.flatMap(({ positions }) => positions))] }
}

/** Whether it is the ordinary thing that is asked, and no help. */
export function isSentElsewhere({ kind, telling, positions }: ElsewhereFound, line: Line, needs: NeedFound[]): boolean {
  if (telling === 'ours') return true
  if (spot(line, HELP).length > 0) return false
  const isOfOffice = ({ code }: NeedFound) => kind === 'government' && OF_OFFICES.has(code)
  const sure = needs.filter((need) => need.confidence >= SURE_OF_NEED && !isOfOffice(need))
  if (spot(line, TRADE).length > 0) return true
  if (sure.length > 0 && spot(line, MAYBE_HELP).length > 0) return false
  const beside = sure.filter((need) => need.positions.some((at) => !positions.includes(at)))
  if (telling === 'asks') return true
  if (telling === 'place') return beside.length === 0
  const surest = sure.filter(({ confidence }) => confidence >= SURE_OF_PHRASE)
  if (telling === 'thing' && positions.every((at) => surest.some((need) => need.positions.includes(at)))) return false
  if (surest.some((need) => isPhraseAround(need, positions))) return false
  return !beside.some(({ code }) => TROUBLES.has(code))
}

/** "Kast in elkaar zetten" is known as a whole. */
function isPhraseAround({ reasons }: NeedFound, ordinary: number[]): boolean {
  return reasons.some((positions) => positions.length > 1 && ordinary.every((at) => positions.includes(at)))
}

function inQuestions(line: Line): ElsewhereFound[] {
  return QUESTIONS.flatMap(({ kind, pattern }) =>
    spot(line, pattern).map((span) => ({ kind, telling: 'asks' as const, positions: positionsOf(span) })),
  )
}

function inWords(tokens: Token[], known: KnownWords): ElsewhereFound[] {
  const plain = tokens.map((token) => token.plain)
  return tokens.flatMap((token, at): ElsewhereFound[] => {
    const found = ordinaryAt(plain, at, (word) => isWord(word, known)).filter(
      ({ length }) => tokens[at + length - 1]?.sentence === token.sentence,
    )
    return [...found, ...(found.length > 0 ? [] : alike(token.plain))].map(({ kind, telling, length }) => ({
      kind,
      telling,
      positions: positionsOf({ from: at, to: at + length }),
    }))
  })

  function alike(word: string): Ordinary[] {
    if (isFunctionWord(word) || known.languages(word) || known.hasStem(known.stem(word, 'nl'), 'nl')) return []
    if (isThing(word)) return [{ kind: 'shopping', telling: 'trade', length: 1 }]
    if (known.ordinary(word, known.stem(word, 'nl'))) return []
    const meant = ordinaryMeant(word)
    return meant ? [meant] : []
  }
}
