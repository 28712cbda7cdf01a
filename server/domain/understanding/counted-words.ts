import { type Phrase, saysNothing } from './phrases.ts'
import type { Language } from './stems.ts'
import { addBegins, type WordBegins } from './word-begins.ts'

/** The words of phrases. */
export type CountedWords = {
  /** In which languages a word stands in them. */
  languages: Map<string, ReadonlySet<Language>>
  stems: Record<Language, Set<string>>
  stemOfWord: Record<Language, Map<string, string>>
  /** In how many phrases a word stands that says something, those that came first first. */
  counts: Map<string, number>
  begins: WordBegins
}

/** Counts these and then those of `upon`, which was counted before and stays as it is. */
export function countedWords(phrases: Phrase[], upon?: CountedWords): CountedWords {
  const { stems, stemOfWord, begins } = copyOf(upon)
  const languages = new Map<string, Set<Language>>()
  const counts = new Map<string, number>()
  for (const { words, stems: stemmed, language, abbreviation } of phrases) {
    words.forEach((word, at) => {
      const stem = stemmed[at] as string
      const spoken = languages.get(word)
      if (spoken) spoken.add(language)
      else languages.set(word, new Set([language]))
      stems[language].add(stem)
      stemOfWord[language].set(word, stem)
      addBegins(begins, word)
      if (!abbreviation && !saysNothing(word, language)) counts.set(word, (counts.get(word) ?? 0) + 1)
    })
  }
  if (!upon) return { languages, stems, stemOfWord, counts, begins }
  for (const [word, count] of upon.counts) counts.set(word, (counts.get(word) ?? 0) + count)
  const all = new Map(upon.languages)
  for (const [word, spoken] of languages) all.set(word, new Set([...spoken, ...(upon.languages.get(word) ?? [])]))
  return { languages: all, stems, stemOfWord, counts, begins }
}

function copyOf(upon?: CountedWords): Pick<CountedWords, 'stems' | 'stemOfWord' | 'begins'> {
  const { stems, stemOfWord, begins } = upon ?? {}
  return {
    stems: { nl: new Set(stems?.nl), en: new Set(stems?.en), tr: new Set(stems?.tr) },
    stemOfWord: { nl: new Map(stemOfWord?.nl), en: new Map(stemOfWord?.en), tr: new Map(stemOfWord?.tr) },
    begins: new Set(begins),
  }
}
