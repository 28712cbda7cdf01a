import { useLanguage } from '../../app/language.tsx'
import type { Language } from '../../app/paths.ts'
import type { SharedListWords } from '../../texts/nl/shared-list.ts'

/** Each language in a file of its own: a reader carries one. */
const WORDS = {
  nl: () => import('../../texts/nl/shared-list.ts'),
  en: () => import('../../texts/en/shared-list.ts'),
} satisfies Record<Language, unknown>
const loaded = new Map<Language, SharedListWords>()

export async function loadSharedListWords(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, (await WORDS[language]()).sharedList)
}

/** They are there before the page is: its route waits for them. */
export function sharedListWords(language: Language): SharedListWords {
  const words = loaded.get(language)
  if (!words) throw new Error('the words of this page are not there yet')
  return words
}

export const useSharedListWords = () => sharedListWords(useLanguage())
