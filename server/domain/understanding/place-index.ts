import { isFunctionWord } from './known-words.ts'
import { type Speller, speller } from './spelling.ts'
import { fold, tokensOf } from './tokens.ts'
import { COUNTRY_WORDS, ORDINARY_WORDS } from './words/ordinary-words.ts'
import { GENERIC_PLACE_WORDS, OTHER_NAMES } from './words/place-words.ts'

/** A name of one or more areas. `inside` is the name of the municipality, empty for a municipality itself. */
export type PlaceName = {
  name: string
  codes: string[]
  inside: string
  municipalityCode: string | null
  level: 'municipality' | 'wijk' | 'buurt' | 'alias'
}

/** All places of one name. */
export type NamedPlaces = {
  places: PlaceName[]
  wordCount: number
  /** Also a word, or words, of every day: "Beek", "Oude Haven". */
  ordinary: boolean
  /** The name of a country as well; here it hardly ever means the buurt. */
  country: boolean
  /** A municipality or a name that people use: written anywhere, it is probably meant. */
  large: boolean
}

export type PlaceIndex = {
  /** By the plain words of the name, written together. */
  get: (key: string) => NamedPlaces | undefined
  longest: number
  /** False when no name begins with these letters. */
  mayBegin: (plain: string) => boolean
  /** The name that was meant, of municipalities and names people use; or of all wijken and buurten. */
  meantLarge: Speller
  meantSmall: Speller
  /** The same for the places of one municipality. */
  meantIn: (municipalityCode: string) => Speller
}

/** Names of areas that nobody says: what is left over when the rest has a name. */
const LEFT_OVER = /^(verspreide huizen|overige?|buitengebied overig)\b/i
const NUMBERED = /^(?:wijk|buurt)\s+\d+\w?\s*[-:]?\s*/i
const LONGEST_NAME_WORDS = 6
const BEGIN_LETTERS = 5
const SHORTEST_MISSPELLED = 6

const made = new WeakMap<PlaceName[], PlaceIndex>()

/** Made once for each list of places. */
export function placeIndex(places: PlaceName[]): PlaceIndex {
  const ready = made.get(places)
  if (ready) return ready
  const byKey = new Map<string, NamedPlaces>()
  for (const place of places) {
    for (const name of [place.name, ...otherNames(place)]) {
      const words = wordsOf(name)
      if (words.length === 0 || words.length > LONGEST_NAME_WORDS) continue
      const key = words.join('')
      const known = byKey.get(key)
      if (known) known.places.push(place)
      else byKey.set(key, { places: [place], wordCount: words.length, large: false, ...kindOf(words) })
    }
  }
  const large: string[] = []
  const small: string[] = []
  const begins = new Set<string>()
  for (const [key, named] of byKey) {
    begins.add(key.slice(0, BEGIN_LETTERS))
    named.large = named.places.some(({ level }) => level === 'municipality' || level === 'alias')
    if (named.ordinary || named.country) continue
    const list = named.large ? large : small
    list.push(key)
  }
  const inMunicipality = new Map<string, Speller>()
  const index: PlaceIndex = {
    get: (key) => byKey.get(key),
    longest: LONGEST_NAME_WORDS,
    mayBegin: (plain) => plain.length < BEGIN_LETTERS || begins.has(plain.slice(0, BEGIN_LETTERS)),
    meantLarge: speller(large, { allowed: allowedLarge }),
    meantSmall: speller(small, { allowed: allowedSmall }),
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
  made.set(places, index)
  return index
}

function allowedLarge(letters: number): number {
  if (letters < SHORTEST_MISSPELLED) return 0
  return letters < 9 ? 1 : 2
}

function allowedSmall(letters: number): number {
  return letters < 8 ? 0 : 1
}

function otherNames({ name, level }: PlaceName): string[] {
  return level === 'municipality' ? (OTHER_NAMES[fold(name).replace(/[^a-z]/g, '')] ?? []) : []
}

/** "Wijk 01 Centrum" is called Centrum, "Helpman e.o." Helpman, "Bergen (NH.)" Bergen. */
function wordsOf(name: string): string[] {
  if (LEFT_OVER.test(name)) return []
  const said = withoutNumber(name)
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/\s+e\.\s?o\.?$/i, '')
  return tokensOf(said).map(({ plain }) => plain)
}

/** "Wijk 01 Centrum" is called Centrum. */
export function withoutNumber(name: string): string {
  return name.replace(NUMBERED, '') || name
}

function kindOf(words: string[]): { ordinary: boolean; country: boolean } {
  return { ordinary: words.every(isOrdinary), country: words.every((word) => COUNTRY_WORDS.has(word)) }
}

function isOrdinary(word: string): boolean {
  return word.length < 4 || GENERIC_PLACE_WORDS.has(word) || ORDINARY_WORDS.has(word) || isFunctionWord(word)
}
