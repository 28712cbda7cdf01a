import { distanceOf } from './distance.ts'
import { isFunctionWord } from './known-words.ts'
import { partsOfATown } from './parts-of-a-town.ts'
import { MOST_OPTIONS, type PlaceChoice, whichPlace } from './place-choice.ts'
import type { NamedPlaces, PlaceIndex } from './place-index.ts'
import { type Cue, placeSigns } from './place-signs.ts'
import type { Guess } from './spelling.ts'
import { positionsOf, type Span, type Token, wordsAt } from './tokens.ts'
import { ASKED_ALONE, ENDING_OF_AREA, GENERIC_PLACE_WORDS, PEOPLE_ENDING, TITLES } from './words/place-words.ts'

export type PlaceFound = PlaceChoice & { words: string[]; positions: number[] }

type Candidate = Span & { named: NamedPlaces; mistakes: number; cue: Cue; capital: boolean }
type Asked = {
  home: string | null
  /** Codes of areas that were chosen besides the text. */
  chosen: readonly string[]
  /** The text is the answer to "where?", so that every name in it is meant. */
  isPlace: boolean
  /** A word with a meaning of its own, so that a place of that name needs a cue. */
  isWord: (plain: string) => boolean
}

/** Of a longer text, a name in small letters that is hardly known is a word, not a place. */
const SHORT_TEXT_WORDS = 5
/** Shorter than this, a misspelled name from far away is as well another word. */
const LONG_NAME_LETTERS = 8

/** The places that a text names, in the order of the text. */
export function placesIn(
  text: string,
  tokens: Token[],
  index: PlaceIndex,
  { home, chosen: areas, isPlace, isWord }: Asked,
): PlaceFound[] {
  const signs = placeSigns(tokens, index, { isPlace, isWord })
  const { plainAt, hasCapital, cueBefore, isSurname, afterName, besideMunicipality, nothingBehind, endsThere } = signs
  const parts = partsOfATown(signs, { tokenCount: tokens.length, isWord })
  const accepted: Candidate[] = []
  const held = new Set<number>()
  const all = candidates()
  const municipalities = new Set(
    all.filter(({ named }) => !named.ordinary).flatMap(({ named }) => municipalitiesOf(named)),
  )
  const take = (candidate: Candidate) => {
    if (positionsOf(candidate).some((at) => held.has(at))) return
    accepted.push(candidate)
    for (const at of positionsOf(candidate)) held.add(at)
  }
  for (const one of all.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from))
    if (isMeant(one)) take(one)
  for (let from = 0; from < tokens.length; from++) if (!held.has(from)) misspelled(from)
  return resolved(accepted.toSorted((a, b) => a.from - b.from))

  function candidates(): Candidate[] {
    const found: Candidate[] = []
    for (let from = 0; from < tokens.length; from++) {
      let key = ''
      for (let to = from + 1; to <= Math.min(tokens.length, from + index.longest); to++) {
        if (tokens[to - 1]?.sentence !== tokens[from]?.sentence) break
        key += tokens[to - 1]?.plain ?? ''
        if (!index.mayBegin(key)) break
        const named = index.get(key)
        if (named && (named.wordCount === to - from || !oddlyWritten(from, to, key)))
          found.push(candidateAt(from, to, named, 0))
      }
    }
    return found
  }

  /** Small words that happen to make up a name: "over al". */
  function oddlyWritten(from: number, to: number, key: string): boolean {
    if (isApart(from, to)) return false
    return key.length < 7 || positionsOf({ from, to }).every((at) => isWord(tokens[at]?.plain ?? ''))
  }

  /** "Europa wijk": the name of an area with its ending written apart. */
  function isApart(from: number, to: number): boolean {
    const [first = '', last = ''] = [tokens[from]?.plain, tokens[to - 1]?.plain]
    return to - from === 2 && first.length > 3 && !isGeneric(first) && ENDING_OF_AREA.exec(last)?.index === 0
  }

  function candidateAt(from: number, to: number, named: NamedPlaces, mistakes: number): Candidate {
    return { from, to, named, mistakes, cue: cueBefore(from), capital: hasCapital(from, to) }
  }

  function isMeant(candidate: Candidate): boolean {
    const { from, to, named, capital } = candidate
    const cue = candidate.cue !== 'none'
    const isAll = tokens.length === to - from
    if (isAll && isPlace) return true
    const atHome = home !== null && named.places.some(({ municipalityCode }) => municipalityCode === home)
    // Zandvoort lies in Zandvoort, which says nothing.
    const own = municipalitiesOf(named)
    const inNamed = named.places.some(
      ({ municipalityCode, level }) =>
        level !== 'municipality' && municipalities.has(municipalityCode ?? '') && !own.includes(municipalityCode ?? ''),
    )
    // "Naar de dokter haarlem": who is called so is written with a capital.
    const isKnownTown = named.large && !named.far && !named.ordinary && !capital
    if ((TITLES.has(plainAt(from - 1, from)) && !isKnownTown) || isSurname(from, named.large)) return false
    const words = positionsOf({ from, to }).map((at) => tokens[at]?.plain ?? '')
    const isSaidAsName =
      words.length > 1 &&
      (named.large || (named.near && words.length > 2) || (named.wordCount === 1 && isApart(from, to)))
    const word = named.ordinary || (words.every(isWord) && !isSaidAsName)
    if (named.country) return inNamed || (atHome && /^(wijk|buurt|dorp)$/.test(plainAt(from - 1, from)))
    if (!word) {
      if (atHome || inNamed || (named.large && !named.far)) return true
      if (named.far && !cue) {
        if (capital) return !afterName(from)
        const isBesides = from === 0 || to === tokens.length || besideMunicipality(from, to)
        return isAll || ((named.large || named.near) && isBesides && tokens.length <= SHORT_TEXT_WORDS)
      }
      if (named.places.length > MOST_OPTIONS && !capital && !cue) return false
      return capital || cue || tokens.length <= SHORT_TEXT_WORDS
    }
    if (isAll) return (named.large && !words.every((plain) => ASKED_ALONE.has(plain))) || atHome
    if (inNamed && (capital || cue || besideMunicipality(from, to))) return true
    const small = !named.large && !atHome
    // "Welkom in de Wijk" is not in Drenthe.
    if (small && named.far && !isPlace && words.every(isGeneric)) return false
    if (small || (named.far && capital)) return cue && capital
    if (capital) return cue || !afterName(from)
    if (named.far && !endsThere(to)) return false
    if (to - from === 1 && parts.isPart(from)) return true
    return candidate.cue === 'sure' && nothingBehind(to) && (to - from > 1 || (words[0] ?? '').length > 3)
  }

  function misspelled(from: number): void {
    const capital = hasCapital(from, from + 1)
    const cue = cueBefore(from) !== 'none'
    const isLong = !capital && !cue && tokens.length > SHORT_TEXT_WORDS
    if (isLong && !ENDING_OF_AREA.test(plainAt(from, from))) return
    const isOfSomebody = TITLES.has(plainAt(from - 1, from)) || isSurname(from, false)
    for (let to = Math.min(tokens.length, isLong ? from + 1 : from + 4); to > from; to--) {
      if (tokens[to - 1]?.sentence !== tokens[from]?.sentence || !isFree(from, to)) continue
      const words = tokens.slice(from, to).map(({ plain }) => plain)
      const last = words.at(-1) ?? ''
      if (to - from > 1 && isFunctionWord(last)) continue
      const typed = words.join('')
      if (words.length === 1 && isOfPlace(typed)) continue
      const guess =
        (home ? index.meantIn(home)(typed) : isOfSomebody ? null : meantHere(typed)) ??
        index.meantLarge(typed) ??
        (!isOfSomebody && ENDING_OF_AREA.test(typed) ? index.meantArea(typed) : null) ??
        (cue ? index.meantSmall(typed) : null) ??
        (cue ? meantFar(typed, capital) : null) ??
        (words.length === 1 && !isOfSomebody ? parts.misspelled(from, cue) : null)
      const named = guess && index.get(guess.word)
      if (!guess || !named) continue
      const isOther = isWord(last) && !isApart(from, to)
      if (named.wordCount !== to - from && (isOther || !typed.startsWith(guess.word.slice(0, 4)))) continue
      take(candidateAt(from, to, named, guess.mistakes))
      return
    }
  }

  /** Nothing there was understood yet, and not all of it has a meaning of its own. */
  function isFree(from: number, to: number): boolean {
    let isMeant = true
    for (let at = from; at < to; at++) {
      if (held.has(at)) return false
      isMeant &&= isWord(tokens[at]?.plain ?? '')
    }
    return !isMeant
  }

  /** On a map of a region: a letter too few or too many, as another letter is another word. */
  function meantHere(typed: string): Guess | null {
    const guess = index.meantHere(typed)
    return guess && guess.word[0] === typed[0] && isSlip(guess.word, typed) ? guess : null
  }

  /** There are so many of them that in a text another letter is another word: "Oosterdijk" is not Oosterwijk. */
  function meantFar(typed: string, capital: boolean): Guess | null {
    if (!isPlace && !capital && typed.length < LONG_NAME_LETTERS) return null
    const guess = index.meantFar(typed)
    if (!guess || guess.word[0] !== typed[0]) return null
    if (isPlace) return distanceOf(guess.word, typed, 2) <= 2 ? guess : null
    return isSlip(guess.word, typed) ? guess : null
  }

  /** "Haarlemse", "Amsterdammer": of a place, and not the place. */
  function isOfPlace(typed: string): boolean {
    return [1, 2, 3, 4, 5].some(
      (ending) => PEOPLE_ENDING.test(typed.slice(-ending)) && index.get(typed.slice(0, -ending)),
    )
  }

  /** "Oost in Haarlem" is one place: the municipality says which Oost. */
  function resolved(found: Candidate[]): PlaceFound[] {
    const named = new Set(found.flatMap((one) => municipalitiesOf(one.named)))
    const chosen = found.flatMap((one) => {
      const choice = whichPlace(one.named.places, { home, named, chosen: areas })
      const isInNamed = one.named.places.some(({ municipalityCode }) => named.has(municipalityCode ?? ''))
      return choice ? [{ ...choice, ordinary: one.named.ordinary, isInNamed, positions: positionsOf(one) }] : []
    })
    const places: (PlaceChoice & { positions: number[] })[] = []
    for (const { ordinary, isInNamed, ...one } of chosen) {
      const holder = chosen.find((other) => other.isMunicipality && other.municipality === one.municipality)
      // "Amsterdam Centrum", where no such area is known, is Amsterdam, and not the Centrum at home.
      if (ordinary && !one.isMunicipality && named.size > 0 && !isInNamed) continue
      if (
        one.isMunicipality &&
        chosen.some((other) => !other.isMunicipality && other.municipality === one.municipality)
      )
        continue
      const same = places.find(({ codes, name }) => codes.join() === one.codes.join() && name === one.name)
      const positions = [...one.positions, ...(!one.isMunicipality && holder ? holder.positions : [])]
      if (same) same.positions.push(...positions)
      else places.push({ ...one, positions })
    }
    return places.map((one) => ({ ...one, words: wordsAt(text, tokens, one.positions) }))
  }
}

/** A letter was missed, doubled or put elsewhere; none is another one. */
function isSlip(meant: string, typed: string): boolean {
  const isOtherLetter = meant.length === typed.length && sorted(meant) !== sorted(typed)
  return distanceOf(meant, typed, 1) <= 1 && !isOtherLetter
}

function sorted(word: string): string {
  return [...word].sort().join('')
}

function isGeneric(plain: string): boolean {
  return GENERIC_PLACE_WORDS.has(plain) || isFunctionWord(plain)
}

function municipalitiesOf({ places }: NamedPlaces): string[] {
  return places.flatMap(({ level, codes, municipalityCode }) =>
    level === 'municipality' ? [municipalityCode ?? codes[0] ?? ''] : [],
  )
}
