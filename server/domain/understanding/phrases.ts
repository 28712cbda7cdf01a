import type { Need, Thesaurus } from '../need.ts'
import { LANGUAGES, type Language, stemOf } from './stems.ts'
import { tokensOf } from './tokens.ts'
import { PERSONS } from './words/audience-words.ts'
import { ENGLISH_FUNCTION_WORDS, FUNCTION_WORDS, LIGHT_WORDS, TURKISH_FUNCTION_WORDS } from './words/function-words.ts'
import { TOPICS } from './words/topics/topics.ts'

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

const ABBREVIATION = /^(?=.*[A-Z].*[A-Z0-9])[A-Z][A-Za-z0-9]{1,6}$/
/** Say too little to make a loose phrase of with one other word. */
export const NEGATIONS: ReadonlySet<string> = new Set(['niet', 'geen', 'niets', 'nooit', 'not', 'no', 'cant', 'dont'])
const FUNCTION: Record<Language, ReadonlySet<string>> = {
  nl: FUNCTION_WORDS,
  en: ENGLISH_FUNCTION_WORDS,
  tr: TURKISH_FUNCTION_WORDS,
}

/** Every phrase of the thesaurus, those to avoid as well, and those of the topics within its needs. */
export function phrasesOf({ needs }: Thesaurus): Phrase[] {
  const codes = new Set(needs.map(({ code }) => code))
  return [...needs.flatMap((need) => phrasesOfNeed(need)), ...topicPhrases(codes)]
}

/** Stands in the phrases of topics for whoever it is about: "~ zit vast". */
const ANYBODY = 'eennaaste'
export const PERSON_STEM = stemOf(ANYBODY, 'nl')
/** Begins a phrase of a topic whose words say this only beside each other: "=mannen praten". */
const AS_IT_STANDS = '='
const ARTICLES = /(?<= |^)(?:de|het|een|mijn) (?=\S+ \S)/g

/** Without what may be left out, as "moeder is ziek" is said with any small words between. */
function asTopicPhrase(said: string): string {
  return said.replaceAll('~', ANYBODY).replace(ARTICLES, '')
}

function topicPhrases(codes: ReadonlySet<string>): Phrase[] {
  return TOPICS.flatMap(({ topic, needs, said }) =>
    needs
      .filter((code) => codes.has(code))
      .flatMap((code) =>
        LANGUAGES.flatMap((language) =>
          said[language].flatMap((one) => {
            const phrase = phraseOf(code, 'word', language, language === 'nl' ? asTopicPhrase(one) : one, topic)
            if (!phrase) return []
            const isLoose = phrase.isLoose && !one.startsWith(AS_IT_STANDS)
            return one.endsWith('.') ? { ...phrase, isLoose, endsClause: true } : { ...phrase, isLoose }
          }),
        ),
      ),
  )
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

function phraseOf(
  code: string,
  kind: Phrase['kind'],
  language: Language,
  said: string,
  topic: string | null = null,
): Phrase | null {
  const tokens = tokensOf(said)
  const words = tokens.map((token) => token.plain)
  if (words.length === 0) return null
  const abbreviation = words.length === 1 && ABBREVIATION.test(said) && isAbbreviation(said) ? said : null
  const stems = words.map((word) => stemOf(word, language))
  const capitals = tokens.filter(({ upper }) => upper).map(({ written }) => written)
  const core = coreOf(words, stems, language)
  const heavy = words.filter((word, at) => core.includes(stems[at] as string) && saysMuch(word, stems[at] as string))
  const isLoose = topic === null || heavy.length >= 2
  return { code, topic, kind, language, words, stems, abbreviation, capitals, core, isLoose }
}

/** Capitals throughout, or nearly: `GGZ`, `NT2`, `EPA`; not a name such as `Ligo` or a camel such as `MijnOverheid`. */
function isAbbreviation(said: string): boolean {
  const capitals = said.replace(/[^A-Z0-9]/g, '').length
  return capitals >= 2 && capitals >= said.length - 1
}

function coreOf(words: string[], stems: string[], language: Language): string[] {
  const saying = words.flatMap((word, at) =>
    FUNCTION[language].has(word) || word === ANYBODY ? [] : [{ word, stem: stems[at] as string }],
  )
  const heavy = language === 'nl' ? saying.filter(({ word }) => !LIGHT_WORDS.has(word)) : saying
  const enough = heavy.filter(({ stem }) => !NEGATIONS.has(stem)).length >= 2
  return [...new Set((enough ? heavy : saying).map(({ stem }) => stem))]
}

function saysMuch(word: string, stem: string): boolean {
  return !LIGHT_WORDS.has(word) && !NEGATIONS.has(stem) && !PERSONS.has(word)
}

export function saysNothing(word: string, language: Language): boolean {
  return FUNCTION[language].has(word)
}
