import type { Line } from './line.ts'
import type { NeedIndex } from './need-index.ts'
import { needsIn } from './needs.ts'
import { isForPleasure, isToBeRidOf, type Refusal, refusalsIn } from './refused.ts'
import { type Token, tokensOf } from './tokens.ts'
import { translationsOf } from './translations.ts'

/** `words` as they may stand in the name of something. */
export type Refused = { needs: string[]; words: string[] }
type Meant = { refusals: Refusal[]; isRefused: (at: number) => boolean; refused: Refused | null }

/** What a longer text refuses by the way is a part of a story. */
const MOST_WORDS = 60
const SURE = 0.4
/** "Niet eten maar wandelen" tells of nothing that is not there. */
const NO_LACK = new Set(['niet', 'not'])
const FEWEST_LETTERS = 4
const never = () => false

/** What somebody does not want, and what that is about. */
export function refusalsMeant(text: string, tokens: Token[], line: Line, index: NeedIndex): Meant {
  const said = refusalsIn(line, tokens).flatMap((refusal) => meantBy(refusal))
  const refusals = said.map(({ refusal }) => refusal)
  const refused = said.filter(({ refusal: { kind } }) => kind !== 'ended')
  const words = refused.flatMap(({ refusal: { what } }) => what.map((at) => tokens[at]?.plain ?? ''))
  const inDutch = words.flatMap((word) => [word, ...translationsOf(word)]).map((word) => index.known.stem(word, 'nl'))
  return {
    refusals,
    isRefused: (at) => refused.some(({ refusal: { what } }) => what.includes(at)),
    refused: refused.length
      ? {
          needs: [...new Set(refused.flatMap(({ needs }) => needs))],
          words: [...new Set(inDutch)].filter((word) => word.length >= FEWEST_LETTERS),
        }
      : null,
  }

  function meantBy(refusal: Refusal): { refusal: Refusal; needs: string[] }[] {
    const { kind, what, by } = refusal
    const needs = needsOf(what)
    if (kind === 'wish' && needs.some(isToBeRidOf)) return [{ refusal: { ...refusal, kind: 'ended' }, needs }]
    if (kind === 'wish' || kind === 'dislike') return [{ refusal, needs }]
    // "Geen geld" is what the matter is, and so may be that there is none of something else.
    const isNoLack = kind === 'instead' && NO_LACK.has(tokens[by[0] ?? 0]?.plain ?? '')
    const isLack = !isNoLack && needsOf([...by, ...what]).length > 0
    if (isLack || needs.some(isToBeRidOf)) return []
    return kind === 'instead' || (needs.length > 0 && needs.every(isForPleasure)) ? [{ refusal, needs }] : []
  }

  function needsOf(positions: number[]): string[] {
    if (tokens.length > MOST_WORDS) return []
    const part = text.slice(tokens[positions[0] ?? 0]?.start, tokens[positions.at(-1) ?? 0]?.end)
    return needsIn(part, tokensOf(part), index, { taken: never, aside: never, figure: never }).flatMap(
      ({ code, confidence }) => (confidence >= SURE ? [code] : []),
    )
  }
}
