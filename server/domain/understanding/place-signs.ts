import { isFunctionWord } from './known-words.ts'
import type { PlaceIndex } from './place-index.ts'
import type { Token } from './tokens.ts'
import { AFTER_PLACE, PLACE_CUES, SURE_CUES, TITLES } from './words/place-words.ts'

/** How surely the word before says that a place follows: "in" is sure, "bij" may be anything. */
export type Cue = 'none' | 'some' | 'sure'

type Asked = {
  /** The text is the answer to "where?", so that every name in it is meant. */
  isPlace: boolean
  isWord: (plain: string) => boolean
}

const ARTICLES = new Set(['de', 'het', 't'])
const CUES = new Map<string, Cue>([
  ...[...PLACE_CUES].map((word): [string, Cue] => [word, 'some']),
  ...[...SURE_CUES].map((word): [string, Cue] => [word, 'sure']),
])
const SMALL_OF_NAMES = new Set(['van', 'de', 'der', 'den', 'ter', 'ten', 'von'])
/** Before "van": "in de buurt van". */
const VAN_CUES = new Set(['buurt', 'omgeving', 'nabijheid', 'gemeente', 'dorp', 'stad'])

/** What around a name says that it is a place, or somebody's surname, or just a word. */
export function placeSigns(tokens: Token[], index: PlaceIndex, { isPlace, isWord }: Asked) {
  const capitalsSayLittle = tokens.filter(({ capital }) => capital).length > tokens.length / 2 && tokens.length > 3
  return { plainAt, hasCapital, cueBefore, isSurname, afterName, besideMunicipality, nothingBehind, endsThere }

  function hasCapital(from: number, to: number): boolean {
    if (isPlace || capitalsSayLittle) return isPlace
    for (let at = from; at < to; at++) if (tokens[at]?.capital && !tokens[at]?.opens) return true
    return false
  }

  function cueBefore(from: number): Cue {
    if (isPlace) return 'sure'
    const [before, earlier] = [plainAt(from - 1, from), plainAt(from - 2, from)]
    if (before === 'van') return VAN_CUES.has(earlier) ? 'sure' : 'none'
    return CUES.get(ARTICLES.has(before) ? earlier : before) ?? 'none'
  }

  function plainAt(position: number, besides: number): string {
    return tokens[position]?.sentence === tokens[besides]?.sentence ? (tokens[position]?.plain ?? '') : ''
  }

  /** "Jan van Bergen", "Anna de Beek": the end of somebody's name. */
  function isSurname(from: number, large: boolean): boolean {
    let at = from - 1
    while (SMALL_OF_NAMES.has(tokens[at]?.plain ?? '') && tokens[at]?.clause === tokens[from]?.clause) at--
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
