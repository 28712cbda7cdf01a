import { type CountedWords, countedWords } from './counted-words.ts'
import { isOrdinaryWord } from './elsewhere-index.ts'
import { type Phrase, saysNothing } from './phrases.ts'
import { soundOf } from './sound.ts'
import { type Speller, spellingWords } from './spelling.ts'
import { type Language, stemOf } from './stems.ts'
import { mayBegin } from './word-begins.ts'
import { STANDING_WORDS } from './words/elsewhere/standing-words.ts'
import {
  ENGLISH_FUNCTION_WORDS,
  FUNCTION_WORDS,
  LIGHT_WORDS,
  SMALL_WORDS,
  TURKISH_FUNCTION_WORDS,
} from './words/function-words.ts'
import { ORDINARY_WORDS } from './words/ordinary-words.ts'
import { GENERIC_PLACE_WORDS } from './words/place-words.ts'
import { WORD_PARTS } from './words/word-parts.ts'

export type KnownWords = {
  /** In which languages the thesaurus has this word. */
  languages: (plain: string) => ReadonlySet<Language> | undefined
  hasStem: (stem: string, language: Language) => boolean
  /** Quicker than `stemOf` for words that are known. Keeps nothing of a text. */
  stem: (plain: string, language: Language) => string
  /** The same, of a word that is known; undefined for another. */
  stemOfKnown: (plain: string, language: Language) => string | undefined
  /** False when no known word begins so, or with these letters and the next ones: a cheap look before a dear one. */
  mayBegin: (plain: string, next?: string) => boolean
  /** A word of every day, or a form of one: meant as it stands. */
  ordinary: (plain: string, dutchStem: string) => boolean
  /** The Dutch word of the thesaurus that sounds as this one: "kooken", "maatjje". */
  soundsAs: (plain: string) => string | undefined
  /** A word of something else than our needs, or a name: never taken for a word that is nearly the same. */
  stands: (plain: string) => boolean
  /** What a word that nobody knows was meant to be, of the words of the thesaurus. */
  meant: Speller
  /** The same, of its Dutch words. */
  meantInDutch: Speller
}

/** A long word keeps more of its first letters in every form. */
const LONG_LETTERS = 11
/** Short words sound alike too often. */
const SHORTEST_BY_SOUND = 4
const NONE: ReadonlySet<Language> = new Set()
const dutchStems = new Map(
  [...FUNCTION_WORDS, ...LIGHT_WORDS, ...ORDINARY_WORDS].map((word) => [word, stemOf(word, 'nl')]),
)
const ALL_FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...FUNCTION_WORDS,
  ...ENGLISH_FUNCTION_WORDS,
  ...TURKISH_FUNCTION_WORDS,
])
// In other languages too: these are most of what a text is made of.
const functionStems = (['en', 'tr'] as const).map((language) => ({
  language,
  stems: [...ALL_FUNCTION_WORDS].map((word) => [word, stemOf(word, language)] as const),
}))
const ordinaryStems = new Set([...ORDINARY_WORDS].filter((word) => word.length > 3).map((word) => dutchStems.get(word)))

// Nearly all words of one thesaurus are in the next.
const spelling = { dutch: spellingWords(), abroad: spellingWords() }

type More = {
  /** Words of phrases that were counted before. */
  upon?: CountedWords
  /** Words that are no phrase. */
  others?: { word: string; language: Language; stem: string }[]
}

/** All words of the thesaurus and of what comes with it, for knowing which words of a text need no second look. */
export function knownWords(phrases: Phrase[], { upon, others = [] }: More = {}): KnownWords {
  const { languages, stems, stemOfWord, counts, begins } = countedWords(phrases, upon)
  for (const [word, stem] of dutchStems) stemOfWord.nl.set(word, stem)
  for (const { language, stems } of functionStems)
    for (const [word, stem] of stems) stemOfWord[language].set(word, stem)
  for (const { word, language, stem } of others) {
    if (languages.has(word) || ORDINARY_WORDS.has(word) || saysNothing(word, language) || ordinaryStems.has(stem))
      continue
    languages.set(word, new Set([language]))
    stemOfWord[language].set(word, stem)
  }
  const stands = (plain: string) => !languages.has(plain) && (STANDING_WORDS.has(plain) || isOrdinaryWord(plain))
  const often = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word)
  const isDutch = (word: string) => languages.get(word)?.has('nl') === true
  const dutchOnes = often.filter(isDutch)
  const inDutch = spelling.dutch.among(dutchOnes)
  const abroad = spelling.abroad.among(often.filter((word) => !isDutch(word)))
  const meant = (plain: string) => {
    const [dutch, other] = [inDutch(plain), abroad(plain)]
    return dutch && other && other.mistakes < dutch.mistakes ? other : (dutch ?? other)
  }
  const bySound = new Map<string, string>()
  for (const word of dutchOnes)
    if (word.length >= SHORTEST_BY_SOUND) {
      const sound = spelling.dutch.soundOf(word)
      if (!bySound.has(sound)) bySound.set(sound, word)
    }
  return {
    languages: (plain) => languages.get(plain) ?? (LIGHT_WORDS.has(plain) || WORD_PARTS.has(plain) ? NONE : undefined),
    hasStem: (stem, language) => stems[language].has(stem),
    stem: (plain, language) => stemOfWord[language].get(plain) ?? stemOf(plain, language),
    stemOfKnown: (plain, language) => stemOfWord[language].get(plain),
    mayBegin: (plain, next) => mayBegin(begins, LONG_LETTERS, plain, next),
    ordinary: (plain, stem) =>
      isFunctionWord(plain) || ORDINARY_WORDS.has(plain) || GENERIC_PLACE_WORDS.has(plain) || ordinaryStems.has(stem),
    soundsAs: (plain) => (plain.length < SHORTEST_BY_SOUND ? undefined : bySound.get(soundOf(plain))),
    stands,
    meant: (plain) => (stands(plain) ? null : meant(plain)),
    meantInDutch: (plain) => (stands(plain) ? null : inDutch(plain)),
  }
}

/** The same, for reading one text: what it worked out for a word that is not known is kept as long as the text is read. */
export function knownWordsWhileReading(known: KnownWords): KnownWords {
  const others: Record<Language, (plain: string) => string> = {
    nl: remembered((plain) => stemOf(plain, 'nl')),
    en: remembered((plain) => stemOf(plain, 'en')),
    tr: remembered((plain) => stemOf(plain, 'tr')),
  }
  return {
    ...known,
    stem: (plain, language) => known.stemOfKnown(plain, language) ?? others[language](plain),
    meant: remembered(known.meant),
    meantInDutch: remembered(known.meantInDutch),
  }
}

/** Worked out once for each word, by who keeps what this gives. */
export function remembered<Answer>(of: (plain: string) => Answer): (plain: string) => Answer {
  const answers = new Map<string, Answer>()
  return (plain) => {
    const known = answers.get(plain)
    if (known !== undefined) return known
    const answer = of(plain)
    answers.set(plain, answer)
    return answer
  }
}

/** A word of ours or of every day, in one of our languages. */
export function isWord(plain: string, known: KnownWords): boolean {
  return known.languages(plain) !== undefined || known.ordinary(plain, known.stem(plain, 'nl'))
}

export function isFunctionWord(plain: string): boolean {
  return ALL_FUNCTION_WORDS.has(plain)
}

/** It says nothing that may be looked for, alone or beside other words. */
export function isEmptyWord(plain: string): boolean {
  return isFunctionWord(plain) || SMALL_WORDS.has(plain)
}
