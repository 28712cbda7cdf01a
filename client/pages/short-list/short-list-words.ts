import { useLanguage } from '../../app/language.tsx'
import type { Language } from '../../app/paths.ts'
import type { ShortListWords } from '../../texts/nl/short-list.ts'

/** Each language in a file of its own: a reader carries one. */
const WORDS = {
  nl: () => import('../../texts/nl/short-list.ts'),
  en: () => import('../../texts/en/short-list.ts'),
} satisfies Record<Language, unknown>
const loaded = new Map<Language, ShortListWords>()

export async function loadShortListWords(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, (await WORDS[language]()).shortList)
}

/** They are there before the page is: its route waits for them. */
export function shortListWords(language: Language): ShortListWords {
  const words = loaded.get(language)
  if (!words) throw new Error('the words of this page are not there yet')
  return words
}

export const useShortListWords = () => shortListWords(useLanguage())
