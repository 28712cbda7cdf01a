import type { Point } from '../geo.ts'
import { madeOnce } from '../made-once.ts'
import { isFunctionWord } from './known-words.ts'
import { type Speller, speller } from './spelling.ts'
import { fold, tokensOf } from './tokens.ts'
import { addBegins, FEW_LETTERS, mayBegin, type WordBegins } from './word-begins.ts'
import { COUNTRY_WORDS, ORDINARY_WORDS } from './words/ordinary-words.ts'
import { ENDING_OF_AREA, GENERIC_PLACE_WORDS, OTHER_NAMES, TOWN_WORDS_OF_EVERY_DAY } from './words/place-words.ts'

/**
 * A name of one or more areas, or of a place of which no areas are here: that has a centre and no codes. `inside` is the name of the
 * municipality, empty for a municipality itself; `people` is how many live there, as far as known.
 */
export type PlaceName = {
  name: string
  codes: string[]
  inside: string
  municipalityCode: string | null
  level: 'municipality' | 'alias' | 'wijk' | 'buurt' | 'town' | 'postcode'
  people?: number | null
  centre?: Point | null
  /** Of no area that is here, and around the corner of one. */
  isNear?: boolean
}

/** All places of one name. */
export type NamedPlaces = {
  places: PlaceName[]
  wordCount: number
  /** Also a word, or words, of every day: "Beek", "Oude Haven". */
  ordinary: boolean
  /** The name of a country as well; here it hardly ever means the buurt. */
  country: boolean
  /** A municipality, a city or a name that people use: written anywhere, it is probably meant. */
  large: boolean
  /** Of no area that is here: it takes a sign that it is meant. */
  far: boolean
  /** Far, and around the corner: the less of a sign. */
  near: boolean
}

export type PlaceIndex = {
  /** By the plain words of the name, written together. */
  get: (key: string) => NamedPlaces | undefined
  /** By its four digits. */
  postcode: (digits: string) => PlaceName | undefined
  longest: number
  /** False when no name begins with these letters. */
  mayBegin: (plain: string) => boolean
  /** The name that was meant, of municipalities and names people use; of all wijken and buurten; or of what lies elsewhere. */
  meantLarge: Speller
  meantSmall: Speller
  meantFar: Speller
  /** The same for those of all wijken and buurten that end as such names do: what is nearly one of them is hardly another word. */
  meantArea: Speller
  /** The same for the places of one municipality. */
  meantIn: (municipalityCode: string) => Speller
  /** The same for all that are here, where that is a region at most: of the whole country every word is nearly a name. */
  meantHere: Speller
}

/** Names of areas that nobody says: what is left over when the rest has a name. */
const LEFT_OVER = /^(verspreide huizen|overige?|buitengebied overig)\b/i
const NUMBERED = /^(?:wijk|buurt)\s+\d+\w?\s*[-:]?\s*/i
const LONGEST_NAME_WORDS = 6
const LONG_BEGIN_LETTERS = 8
/** With more municipalities the map is no region any more. */
const REGION_MUNICIPALITIES = 12
const SHORTEST_MISSPELLED = 6
/** From so many people on it is a city. */
const CITY_PEOPLE = 10_000

/** Made once for each list of places. */
export const placeIndex = madeOnce((places: PlaceName[]): PlaceIndex => {
  const byKey = new Map<string, NamedPlaces>()
  const postcodes = new Map<string, PlaceName>()
  for (const place of places) {
    if (place.level === 'postcode') {
      postcodes.set(place.name, place)
      continue
    }
    for (const words of [place.name, ...otherNames(place)].flatMap(waysToSay)) {
      if (words.length === 0 || words.length > LONGEST_NAME_WORDS) continue
      const key = words.join('')
      const known = byKey.get(key)
      if (known) known.places.push(place)
      else
        byKey.set(key, {
          places: [place],
          wordCount: words.length,
          large: false,
          far: false,
          near: false,
          ...kindOf(words),
        })
    }
  }
  const large: string[] = []
  const small: string[] = []
  const far: string[] = []
  const begins: WordBegins = new Set()
  for (const [key, named] of byKey) {
    addBegins(begins, key)
    named.large = named.places.some(isLarge)
    named.far = named.places.every(({ codes }) => codes.length === 0)
    named.near = named.far && named.places.some(({ isNear }) => isNear === true)
    if (named.ordinary || named.country) continue
    const list = named.far ? far : named.large ? large : small
    list.push(key)
  }
  const namesHere = [...large, ...small].filter((key) => byKey.get(key)?.places.some(({ codes }) => codes.length > 0))
  const isRegion = townsHere(places).size <= REGION_MUNICIPALITIES
  const inMunicipality = new Map<string, Speller>()
  return {
    get: (key) => byKey.get(key),
    postcode: (digits) => postcodes.get(digits),
    longest: LONGEST_NAME_WORDS,
    mayBegin: (plain) => plain.length < FEW_LETTERS || mayBegin(begins, LONG_BEGIN_LETTERS, plain),
    meantLarge: speller(large, { allowed: allowedLarge }),
    meantSmall: speller(small, { allowed: allowedSmall }),
    meantFar: speller(far, { allowed: allowedLarge }),
    meantArea: speller(
      small.filter((key) => ENDING_OF_AREA.test(key)),
      { allowed: allowedOfArea, fits: isSameBeginning },
    ),
    meantHere: speller(isRegion ? namesHere : [], { allowed: allowedLarge }),
    meantIn(code) {
      const known = inMunicipality.get(code)
      if (known) return known
      const keys = [...byKey].flatMap(([key, named]) =>
        !named.ordinary && named.places.some((place) => place.municipalityCode === code) ? [key] : [],
      )
      const fresh = speller(keys, { allowed: allowedLarge })
      inMunicipality.set(code, fresh)
      return fresh
    },
  }
})

function townsHere(places: PlaceName[]): Set<string | null> {
  return new Set(places.flatMap(({ codes, municipalityCode }) => (codes.length > 0 ? [municipalityCode] : [])))
}

function allowedLarge(letters: number): number {
  if (letters < SHORTEST_MISSPELLED) return 0
  return letters < 9 ? 1 : 2
}

function allowedSmall(letters: number): number {
  return letters < 8 ? 0 : 1
}

function allowedOfArea(letters: number): number {
  if (letters < SHORTEST_MISSPELLED) return 0
  return letters < 12 ? 1 : 2
}

function isSameBeginning(word: string, typed: string): boolean {
  return word[0] === typed[0]
}

function isLarge({ level, people }: PlaceName): boolean {
  return level === 'municipality' || level === 'alias' || (level === 'town' && (people ?? 0) >= CITY_PEOPLE)
}

/** What a municipality is called that is not how its own name is written. */
export function otherNames({ name, level }: PlaceName): string[] {
  return level === 'municipality' ? (OTHER_NAMES[fold(name).replace(/[^a-z]/g, '')] ?? []) : []
}

const IN_BRACKETS = /\s*\([^)]*\)/g

/**
 * How people write a name: "Wijk 01 Centrum" is called Centrum, "Helpman e.o." Helpman, "Bergen (NH.)" Bergen or, by who knows of the
 * other, Bergen NH. Empty for a name that nobody says.
 */
export function writtenAs(name: string): string[] {
  if (LEFT_OVER.test(name)) return []
  const said = withoutNumber(name).replace(/\s+e\.\s?o\.?$/i, '')
  return [...new Set([said.replace(IN_BRACKETS, ''), said])]
}

function waysToSay(name: string): string[][] {
  return writtenAs(name).flatMap((one) => {
    const words = tokensOf(one).map(({ plain }) => plain)
    const [first = '', last = ''] = words
    const isBare =
      words.length === 2 && /^(?:te|de|het|t)$/.test(first) && last.length >= BARE_LETTERS && !isOrdinary(last)
    return isBare ? [words, [last]] : [words]
  })
}
/** "Zaanenkwartier" is Te Zaanenkwartier; of shorter names too many are a word without it. */
const BARE_LETTERS = 8

/** "Wijk 01 Centrum" is called Centrum. */
export function withoutNumber(name: string): string {
  return name.replace(NUMBERED, '') || name
}

function kindOf(words: string[]): { ordinary: boolean; country: boolean } {
  return { ordinary: words.every(isOrdinary), country: words.every((word) => COUNTRY_WORDS.has(word)) }
}

function isOrdinary(word: string): boolean {
  return (
    word.length < 4 ||
    GENERIC_PLACE_WORDS.has(word) ||
    TOWN_WORDS_OF_EVERY_DAY.has(word) ||
    ORDINARY_WORDS.has(word) ||
    isFunctionWord(word)
  )
}
