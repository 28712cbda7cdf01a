import { isFunctionWord } from './known-words.ts'
import type { PlaceIndex } from './place-index.ts'
import { positionsOf, type Token } from './tokens.ts'
import { AFTER_PLACE, PLACE_CUES, SURE_CUES, TITLES } from './words/place-words.ts'

/** How surely the word before says that a place follows: "in" is sure, "bij" may be anything. */
export type Cue = 'none' | 'some' | 'sure'

type Asked = {
  /** The text is the answer to "where?", so that every name in it is meant. */
  isPlace: boolean
  isWord: (plain: string) => boolean
}

const ARTICLES = new Set(['de', 'het', 't'])

/** What around a name says that it is a place, or somebody's surname, or just a word. */
export function placeSigns(tokens: Token[], index: PlaceIndex, { isPlace, isWord }: Asked) {
  const capitalsSayLittle = tokens.filter(({ capital }) => capital).length > tokens.length / 2 && tokens.length > 3
  return { plainAt, hasCapital, cueBefore, isSurname, afterName, besideMunicipality, nothingBehind, endsThere }

  function hasCapital(from: number, to: number): boolean {
    return (
      isPlace ||
      (!capitalsSayLittle && positionsOf({ from, to }).some((at) => tokens[at]?.capital && !tokens[at]?.opens))
    )
  }

  function cueBefore(from: number): Cue {
    if (isPlace) return 'sure'
    const [before, earlier] = [plainAt(from - 1, from), plainAt(from - 2, from)]
    const cue = ARTICLES.has(before) ? earlier : before
    if (before === 'van' && /^(buurt|omgeving|nabijheid|gemeente|dorp|stad)$/.test(earlier)) return 'sure'
    return SURE_CUES.has(cue) || SURE_CUES.has(before) ? 'sure' : PLACE_CUES.has(cue) ? 'some' : 'none'
  }

  function plainAt(position: number, besides: number): string {
    return tokens[position]?.sentence === tokens[besides]?.sentence ? (tokens[position]?.plain ?? '') : ''
  }

  /** "Jan van Bergen", "Anna de Beek": the end of somebody's name. */
  function isSurname(from: number, large: boolean): boolean {
    const small = /^(van|de|der|den|ter|ten|von)$/
    let at = from - 1
    while (small.test(tokens[at]?.plain ?? '') && tokens[at]?.clause === tokens[from]?.clause) at--
    const first = tokens[at]
    if (at < from - 1 && TITLES.has(plainAt(at, from))) return true
    const hasSmall = at < from - 1 && tokens.slice(at + 1, from).some(({ plain }) => !large || plain !== 'de')
    return (
      hasSmall &&
      tokens[from]?.capital === true &&
      first?.capital === true &&
      !isWord(first.plain) &&
      first.clause === tokens[from]?.clause
    )
  }

  function afterName(from: number): boolean {
    const before = tokens[from - 1]
    return (
      before?.capital === true &&
      before.clause === tokens[from]?.clause &&
      !before.upper &&
      !isWord(before.plain) &&
      !index.get(before.plain)
    )
  }

  function besideMunicipality(from: number, to: number): boolean {
    const beside = [plainAt(from - 1, from), plainAt(from - 2, from), plainAt(to, from), plainAt(to + 1, from)]
    return beside.some((plain) => index.get(plain)?.places.some(({ level }) => level === 'municipality'))
  }

  function nothingBehind(to: number): boolean {
    const next = plainAt(to, to - 1)
    return (
      next === '' ||
      tokens[to]?.clause !== tokens[to - 1]?.clause ||
      isFunctionWord(next) ||
      AFTER_PLACE.has(next) ||
      /^\d/.test(next)
    )
  }

  /** "In Best wonen", and not "in huizen van ouderen". */
  function endsThere(to: number): boolean {
    const next = plainAt(to, to - 1)
    return next === '' || tokens[to]?.clause !== tokens[to - 1]?.clause || AFTER_PLACE.has(next)
  }
}
