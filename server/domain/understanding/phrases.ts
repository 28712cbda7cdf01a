import type { Need } from '../need.ts'
import { type Language, stemOf } from './stems.ts'
import { tokensOf } from './tokens.ts'
import { PERSONS } from './words/audience-words.ts'
import { ENGLISH_FUNCTION_WORDS, FUNCTION_WORDS, LIGHT_WORDS, TURKISH_FUNCTION_WORDS } from './words/function-words.ts'

/** What people say for a need, ready to be compared. */
export type Phrase = {
  code: string
  /** What exactly within the need, where it is one of our topics: "diabetes" of living with an illness. */
  topic: string | null
  language: Language
  /** `avoid` looks like the need and is not. */
  kind: 'name' | 'word' | 'avoid'
  words: string[]
  stems: string[]
  /** As it must be written, when it is an abbreviation: `GGZ`. Such a word is never stemmed or corrected. */
  abbreviation: string | null
  /** Words in capitals within it: `ALS` of "ziekte ALS". */
  capitals: string[]
  /** Stems of the words that say something: what a loose phrase must have. */
  core: string[]
  /** Whether its words may stand apart. A topic is said in so many sentences that two small words prove nothing. */
  isLoose: boolean
  /** Says this only where its clause ends: "ik kan niet meer", and not "ik kan niet meer fietsen". */
  endsClause?: boolean
}

/** Words as `tokensOf` gives them, which is most of what we write: short, without capitals, marks or anything between. */
const PLAIN = /^[a-z0-9]{1,40}(?: [a-z0-9]{1,40}){0,15}$/
const ABBREVIATION = /^(?=.*[A-Z].*[A-Z0-9])[A-Z][A-Za-z0-9]{1,6}$/
/** Say too little to make a loose phrase of with one other word. */
export const NEGATIONS: ReadonlySet<string> = new Set(['niet', 'geen', 'niets', 'nooit', 'not', 'no', 'cant', 'dont'])
const FUNCTION: Record<Language, ReadonlySet<string>> = {
  nl: FUNCTION_WORDS,
  en: ENGLISH_FUNCTION_WORDS,
  tr: TURKISH_FUNCTION_WORDS,
}

/** Stands in the phrases of topics for whoever it is about: "~ zit vast". */
export const ANYBODY = 'eennaaste'
export const PERSON_STEM = stemOf(ANYBODY, 'nl')

/** What is told of a word wherever it stands in our phrases. */
type WordTold = { stem: string; says: boolean; isLight: boolean; isDenial: boolean; saysMuch: boolean }
const told: Record<Language, Map<string, WordTold>> = { nl: new Map(), en: new Map(), tr: new Map() }

/** Worked out once for each word of our phrases; texts of people never come here. */
function toldOf(word: string, language: Language): WordTold {
  const known = told[language].get(word)
  if (known) return known
  const stem = stemOf(word, language)
  const isLight = LIGHT_WORDS.has(word)
  const isDenial = NEGATIONS.has(stem)
  const says = !FUNCTION[language].has(word) && word !== ANYBODY
  const one = { stem, says, isLight, isDenial, saysMuch: !isLight && !isDenial && !PERSONS.has(word) }
  told[language].set(word, one)
  return one
}

/** Of one need, with what only looks like it. */
export function phrasesOfNeed({ code, name, synonyms, avoid }: Need): Phrase[] {
  const made = (kind: Phrase['kind'], language: Language, said: string[]) =>
    said.flatMap((one) => phraseOf(code, kind, language, one) ?? [])
  return [
    ...made('name', 'nl', [name.nl]),
    ...made('name', 'en', [name.en]),
    ...made('word', 'nl', [...synonyms.lay, ...synonyms.professional, ...synonyms.flemish]),
    ...made('word', 'en', synonyms.english),
    ...made('word', 'tr', synonyms.turkish),
    ...made('avoid', 'nl', avoid),
  ]
}

/** Null for what has no words. */
export function phraseOf(
  code: string,
  kind: Phrase['kind'],
  language: Language,
  said: string,
  topic: string | null = null,
): Phrase | null {
  const isPlain = PLAIN.test(said)
  const tokens = isPlain ? [] : tokensOf(said)
  const words = isPlain ? said.split(' ') : tokens.map((token) => token.plain)
  if (words.length === 0) return null
  const abbreviation = words.length === 1 && ABBREVIATION.test(said) && isAbbreviation(said) ? said : null
  const all = words.map((word) => toldOf(word, language))
  const stems = all.map(({ stem }) => stem)
  const capitals = tokens.filter(({ upper }) => upper).map(({ written }) => written)
  const core = coreOf(all, language)
  const heavy = all.filter(({ stem, saysMuch }) => saysMuch && core.includes(stem))
  const isLoose = topic === null || heavy.length >= 2
  return { code, topic, kind, language, words, stems, abbreviation, capitals, core, isLoose }
}

/** Capitals throughout, or nearly: `GGZ`, `NT2`, `EPA`; not a name such as `Ligo` or a camel such as `MijnOverheid`. */
function isAbbreviation(said: string): boolean {
  const capitals = said.replace(/[^A-Z0-9]/g, '').length
  return capitals >= 2 && capitals >= said.length - 1
}

function coreOf(words: WordTold[], language: Language): string[] {
  const saying = words.filter(({ says }) => says)
  const heavy = language === 'nl' ? saying.filter(({ isLight }) => !isLight) : saying
  const enough = heavy.filter(({ isDenial }) => !isDenial).length >= 2
  return [...new Set((enough ? heavy : saying).map(({ stem }) => stem))]
}

export function saysNothing(word: string, language: Language): boolean {
  return FUNCTION[language].has(word)
}
