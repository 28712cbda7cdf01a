import type { Thesaurus } from '../need.ts'
import { type Hint, hintsOf } from './hints.ts'
import { type KnownWords, knownWords } from './known-words.ts'
import { type LooseIndex, looseIndex } from './loose-index.ts'
import { type PhraseIndex, phraseIndex } from './phrase-index.ts'
import { type Phrase, phrasesOf } from './phrases.ts'
import { LANGUAGES, type Language } from './stems.ts'
import { type TogetherIndex, togetherIndex, WORDS_OF_PAIRS } from './together.ts'
import { type WordWeights, wordWeights } from './word-weights.ts'

/** A thesaurus made ready for reading texts. */
export type NeedIndex = {
  known: KnownWords
  exact: Record<Language, PhraseIndex>
  loose: Record<Language, LooseIndex>
  abbreviations: Map<string, Phrase[]>
  /** Phrases of more words that hold an abbreviation which is no phrase by itself. */
  holdingCapitals: Map<string, Phrase[]>
  hint: (stem: string, language: Language) => Hint | null
  together: TogetherIndex
  weights: Record<Language, WordWeights>
}

const made = new WeakMap<Thesaurus, NeedIndex>()

/** Made once for each thesaurus. */
export function needIndex(thesaurus: Thesaurus): NeedIndex {
  const ready = made.get(thesaurus)
  if (ready) return ready
  const phrases = phrasesOf(thesaurus)
  const abbreviations = new Map<string, Phrase[]>()
  for (const phrase of phrases)
    if (phrase.abbreviation)
      abbreviations.set(phrase.abbreviation, [...(abbreviations.get(phrase.abbreviation) ?? []), phrase])
  const holdingCapitals = new Map<string, Phrase[]>()
  for (const phrase of phrases)
    for (const capital of phrase.abbreviation || phrase.kind === 'avoid' ? [] : phrase.capitals)
      if (!abbreviations.has(capital)) holdingCapitals.set(capital, [...(holdingCapitals.get(capital) ?? []), phrase])
  const perLanguage = <T>(make: (phrases: Phrase[], language: Language) => T) =>
    Object.fromEntries(LANGUAGES.map((language) => [language, make(phrases, language)])) as Record<Language, T>
  const index: NeedIndex = {
    known: knownWords(phrases, WORDS_OF_PAIRS),
    exact: perLanguage(phraseIndex),
    loose: perLanguage(looseIndex),
    abbreviations,
    holdingCapitals,
    hint: hintsOf(phrases),
    together: togetherIndex(thesaurus),
    weights: perLanguage(wordWeights),
  }
  made.set(thesaurus, index)
  return index
}
