import { madeOnce } from '../made-once.ts'
import type { Thesaurus } from '../need.ts'
import { type CountedWords, countedWords } from './counted-words.ts'
import { type Hint, type HintCounts, hintCounts, hintsOf } from './hints.ts'
import { type KnownWords, knownWords } from './known-words.ts'
import { type LooseIndex, looseIndex, loosePhrases } from './loose-index.ts'
import { type PhraseIndex, phraseIndex } from './phrase-index.ts'
import { type Phrase, phrasesOfNeed } from './phrases.ts'
import { signsOf } from './signs.ts'
import { LANGUAGES, type Language } from './stems.ts'
import { type TogetherIndex, togetherIndex, WORDS_OF_PAIRS } from './together.ts'
import { topicPhrases } from './topic-phrases.ts'
import { type WordCounts, type WordWeights, wordCounts, wordWeights } from './word-weights.ts'

/** A thesaurus made ready for reading texts. */
export type NeedIndex = {
  known: KnownWords
  exact: Record<Language, PhraseIndex>
  loose: Record<Language, LooseIndex>
  abbreviations: Map<string, Phrase[]>
  /** The same by how they are often typed. */
  inSmallLetters: Map<string, Phrase[]>
  /** Phrases of more words that hold an abbreviation which is no phrase by itself. */
  holdingCapitals: Map<string, Phrase[]>
  hint: (stem: string, language: Language) => Hint | null
  together: TogetherIndex
  weights: Record<Language, WordWeights>
}

/** What comes with every thesaurus that has these needs: our topics. Nothing changes it. */
type TopicParts = {
  codes: string
  words: CountedWords
  exact: Record<Language, PhraseIndex>
  loose: Record<Language, Phrase[]>
  withCapitals: Phrase[]
  hints: HintCounts
  counts: Record<Language, WordCounts>
}

let topics: TopicParts | null = null

/** Made once for each thesaurus. A changed thesaurus with the same needs costs only what its own phrases cost. */
export const needIndex = madeOnce((thesaurus: Thesaurus): NeedIndex => {
  const phrases = thesaurus.needs.flatMap(phrasesOfNeed)
  const upon = topicParts(thesaurus)
  return {
    known: knownWords(phrases, { upon: upon.words, others: WORDS_OF_PAIRS }),
    exact: perLanguage((language) => phraseIndex(phrases, language, upon.exact[language])),
    loose: perLanguage((language) =>
      looseIndex([...loosePhrases(phrases, language), ...upon.loose[language]], language),
    ),
    ...byCapitals([...phrases.filter(hasCapitals), ...upon.withCapitals]),
    hint: hintsOf(hintCounts(phrases), upon.hints),
    together: togetherIndex(thesaurus),
    weights: perLanguage((language) => {
      const counts = upon.counts[language]
      return wordWeights([wordCounts(phrases, language, counts), counts])
    }),
  }
})

/** Those of the needs of last time are kept: needs seldom come or go. */
function topicParts({ needs }: Thesaurus): TopicParts {
  const present = new Set(needs.map(({ code }) => code))
  const codes = [...present].sort().join()
  if (topics?.codes === codes) return topics
  const phrases = topicPhrases(present)
  const signs = signsOf(present)
  topics = {
    codes,
    words: countedWords(phrases),
    exact: perLanguage((language) => phraseIndex(phrases, language)),
    loose: perLanguage((language) => loosePhrases(phrases, language)),
    withCapitals: phrases.filter(hasCapitals),
    hints: hintCounts(phrases),
    counts: perLanguage((language) => wordCounts([...phrases, ...signs], language)),
  }
  return topics
}

function hasCapitals({ abbreviation, capitals }: Phrase): boolean {
  return abbreviation !== null || capitals.length > 0
}

function byCapitals(phrases: Phrase[]): Pick<NeedIndex, 'abbreviations' | 'inSmallLetters' | 'holdingCapitals'> {
  const abbreviations = new Map<string, Phrase[]>()
  for (const phrase of phrases)
    if (phrase.abbreviation)
      abbreviations.set(phrase.abbreviation, [...(abbreviations.get(phrase.abbreviation) ?? []), phrase])
  const holdingCapitals = new Map<string, Phrase[]>()
  for (const phrase of phrases)
    for (const capital of phrase.abbreviation || phrase.kind === 'avoid' ? [] : phrase.capitals)
      if (!abbreviations.has(capital)) holdingCapitals.set(capital, [...(holdingCapitals.get(capital) ?? []), phrase])
  const inSmallLetters = new Map(
    [...abbreviations].flatMap(([written, found]) =>
      written === written.toUpperCase() ? [[written.toLowerCase(), found]] : [],
    ),
  )
  return { abbreviations, inSmallLetters, holdingCapitals }
}

function perLanguage<T>(make: (language: Language) => T): Record<Language, T> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as Record<Language, T>
}
