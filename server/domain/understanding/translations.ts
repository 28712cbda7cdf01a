import { stemOf } from './stems.ts'
import { fold } from './tokens.ts'
import {
  ARABIC_WORDS,
  ENGLISH_WORDS,
  OTHER_WORDS,
  POLISH_WORDS,
  TURKISH_WORDS,
  UKRAINIAN_WORDS,
} from './words/foreign-words.ts'

const NONE: string[] = []
const SHORTEST_STEM = 4

const byWord = new Map<string, string[]>()
const byStem = { en: new Map<string, string[]>(), tr: new Map<string, string[]>() }

for (const list of [OTHER_WORDS, ARABIC_WORDS, UKRAINIAN_WORDS, POLISH_WORDS, TURKISH_WORDS, ENGLISH_WORDS])
  for (const [word, dutch] of pairsOf(list)) byWord.set(word, dutch)
for (const [word, dutch] of pairsOf(ENGLISH_WORDS)) byStem.en.set(stemOf(word, 'en'), dutch)
for (const [word, dutch] of pairsOf(TURKISH_WORDS)) byStem.tr.set(stemOf(word, 'tr'), dutch)

const inLanguage = { en: new Map(pairsOf(ENGLISH_WORDS)), tr: new Map(pairsOf(TURKISH_WORDS)) }

/**
 * The Dutch words for a word of another language, or of this one alone; none for one we do not know. Whoever names no language knows
 * that it is no Dutch word.
 */
export function translationsOf(plain: string, language?: 'en' | 'tr'): string[] {
  if (language) return inLanguage[language].get(plain) ?? byStem[language].get(stemOf(plain, language)) ?? NONE
  const exact = byWord.get(plain)
  if (exact) return exact
  if (plain.length < SHORTEST_STEM) return NONE
  const english = byStem.en.get(stemOf(plain, 'en'))
  if (english) return english
  const turkish = stemOf(plain, 'tr')
  return turkish.length >= SHORTEST_STEM ? (byStem.tr.get(turkish) ?? NONE) : NONE
}

function pairsOf(list: string): [string, string[]][] {
  return list
    .split(/\s+/)
    .filter(Boolean)
    .map((pair): [string, string[]] => {
      const [word = '', dutch = ''] = pair.split('=')
      return [fold(word), dutch.split('+')]
    })
}
