import { isEmptyWord } from './known-words.ts'
import type { Line } from './line.ts'
import type { NeedIndex } from './need-index.ts'
import { needsIn } from './needs.ts'
import { isForPleasure, isToBeRidOf, type Refusal, refusalsIn } from './refused.ts'
import { type Token, tokensOf } from './tokens.ts'
import { translationsOf } from './translations.ts'
import { LIGHT_WORDS } from './words/function-words.ts'

/** `words` as they may stand in the name of something. */
export type Refused = { needs: string[]; words: string[] }
type Meant = { refusals: Refusal[]; isRefused: (at: number) => boolean; refused: Refused | null }

/** A longer text is a story: how many of its refusals are looked at closely, those with a wish in them first. */
const MOST_WORDS = 60
const MOST_LOOKED_AT = 3
const SURE = 0.4
/** "Niet eten maar wandelen" tells of nothing that is not there. */
const NO_LACK = new Set(['niet', 'not'])
const FEWEST_LETTERS = 4
/** They say in what form, and count where nothing says more: "geen cursus". */
const KINDS_OF_THINGS = new Set(
  'groep groepje groepen club clubje clubs cursus cursussen les lessen training workshop bijeenkomst bijeenkomsten gesprek gesprekken praten contact programma project maatje begeleiding samen dag dagen middag middagen ochtend ochtenden group groups course courses class classes meeting meetings talk talks talking together'.split(
    ' ',
  ),
)
const never = () => false

/** What somebody does not want, and what that is about. */
export function refusalsMeant(text: string, tokens: Token[], line: Line, index: NeedIndex): Meant {
  const isStory = tokens.length > MOST_WORDS
  const said = refusalsIn(line, tokens)
    .filter(({ kind }) => !isStory || kind !== 'bare')
    .flatMap((refusal, nth) => (isStory && nth >= MOST_LOOKED_AT ? [{ refusal, needs: [] }] : meantBy(refusal)))
  const refusals = said.map(({ refusal }) => refusal)
  const refused = said.filter(({ refusal: { kind } }) => kind !== 'ended')
  const words = refused.flatMap(({ refusal: { what } }) => namesOf(what.map((at) => tokens[at]?.plain ?? '')))
  const stems = words.map((word) => index.known.stem(word, 'nl'))
  return {
    refusals,
    isRefused: (at) => refused.some(({ refusal: { what } }) => what.includes(at)),
    refused: refused.length
      ? {
          needs: [...new Set(refused.flatMap(({ needs }) => needs))],
          words: [...new Set(stems)].filter((word) => word.length >= FEWEST_LETTERS),
        }
      : null,
  }

  function meantBy(refusal: Refusal): { refusal: Refusal; needs: string[] }[] {
    const { kind, what } = refusal
    const mayLack = kind === 'bare' || kind === 'instead'
    if (mayLack && isLack(refusal)) return []
    const needs = needsOf(what)
    const isEnded = kind !== 'dislike' && needs.some(isToBeRidOf)
    if (isEnded) return mayLack ? [] : [{ refusal: { ...refusal, kind: 'ended' }, needs }]
    return kind === 'bare' && !(needs.length > 0 && needs.every(isForPleasure)) ? [] : [{ refusal, needs }]
  }

  /** "Geen geld" is what the matter is, and so may be that there is none of something else. */
  function isLack({ kind, what, by }: Refusal): boolean {
    if (kind === 'instead' && NO_LACK.has(tokens[by[0] ?? 0]?.plain ?? '')) return false
    return needsOf([...by, ...what]).length > 0
  }

  function needsOf(positions: number[]): string[] {
    const part = text.slice(tokens[positions[0] ?? 0]?.start, tokens[positions.at(-1) ?? 0]?.end)
    return needsIn(part, tokensOf(part), index, { taken: never, aside: never, figure: never }).flatMap(
      ({ code, confidence }) => (confidence >= SURE ? [code] : []),
    )
  }
}

/** The words of what is refused that may stand in its name, and their Dutch: "geen gesprek over geloof" is of "geloof". */
function namesOf(words: string[]): string[] {
  const said = words.filter((word) => !isEmptyWord(word) && !LIGHT_WORDS.has(word))
  const telling = said.filter((word) => !KINDS_OF_THINGS.has(word))
  return (telling.length > 0 ? telling : said).flatMap((word) => [word, ...translationsOf(word)])
}
