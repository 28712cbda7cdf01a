import type { Need, Thesaurus } from '../need.ts'
import { type Language, stemOf } from './stems.ts'
import { tokensOf } from './tokens.ts'
import { ENGLISH_FUNCTION_WORDS, FUNCTION_WORDS, LIGHT_WORDS, TURKISH_FUNCTION_WORDS } from './words/function-words.ts'

/** What people say for a need, ready to be compared. */
export type Phrase = {
  code: string
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
}

const ABBREVIATION = /^(?=.*[A-Z].*[A-Z0-9])[A-Z][A-Za-z0-9]{1,6}$/
/** Say too little to make a loose phrase of with one other word. */
export const NEGATIONS: ReadonlySet<string> = new Set(['niet', 'geen', 'niets', 'nooit', 'not', 'no', 'cant', 'dont'])
const FUNCTION: Record<Language, ReadonlySet<string>> = {
  nl: FUNCTION_WORDS,
  en: ENGLISH_FUNCTION_WORDS,
  tr: TURKISH_FUNCTION_WORDS,
}

/** Every phrase of the thesaurus, those to avoid as well. */
export function phrasesOf({ needs }: Thesaurus): Phrase[] {
  return needs.flatMap((need) => phrasesOfNeed(need))
}

function phrasesOfNeed({ code, name, synonyms, avoid }: Need): Phrase[] {
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

function phraseOf(code: string, kind: Phrase['kind'], language: Language, said: string): Phrase | null {
  const tokens = tokensOf(said)
  const words = tokens.map((token) => token.plain)
  if (words.length === 0) return null
  const abbreviation = words.length === 1 && ABBREVIATION.test(said) && isAbbreviation(said) ? said : null
  const stems = words.map((word) => stemOf(word, language))
  const capitals = tokens.filter(({ upper }) => upper).map(({ written }) => written)
  return { code, kind, language, words, stems, abbreviation, capitals, core: coreOf(words, stems, language) }
}

/** Capitals throughout, or nearly: `GGZ`, `NT2`, `EPA`; not a name such as `Ligo` or a camel such as `MijnOverheid`. */
function isAbbreviation(said: string): boolean {
  const capitals = said.replace(/[^A-Z0-9]/g, '').length
  return capitals >= 2 && capitals >= said.length - 1
}

function coreOf(words: string[], stems: string[], language: Language): string[] {
  const saying = words.flatMap((word, at) =>
    FUNCTION[language].has(word) ? [] : [{ word, stem: stems[at] as string }],
  )
  const heavy = language === 'nl' ? saying.filter(({ word }) => !LIGHT_WORDS.has(word)) : saying
  const enough = heavy.filter(({ stem }) => !NEGATIONS.has(stem)).length >= 2
  return [...new Set((enough ? heavy : saying).map(({ stem }) => stem))]
}

export function saysNothing(word: string, language: Language): boolean {
  return FUNCTION[language].has(word)
}
