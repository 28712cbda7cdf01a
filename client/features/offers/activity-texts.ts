import { useLanguage, useTexts } from '../../app/language.tsx'
import type { Language } from '../../app/paths.ts'
import type { activity } from '../../texts/nl/activity.ts'
import type { Texts } from '../../texts/texts.ts'

/** Each language in a file of its own: a reader carries one. */
const WORDS = {
  nl: () => import('../../texts/nl/activity.ts'),
  en: () => import('../../texts/en/activity.ts'),
} satisfies Record<Language, unknown>
const loaded = new Map<Language, typeof activity>()

/** The words of the interface with those of an activity's own page, which lists do not carry. */
export type ActivityTexts = Texts & { activity: typeof activity }

export async function loadActivityWords(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, (await WORDS[language]()).activity)
}

/** They are there before the page is: its route, or the loader that uses them, waits for them. */
export function withActivity(texts: Texts, language: Language): ActivityTexts {
  const words = loaded.get(language)
  if (!words) throw new Error('the words of this page are not there yet')
  return { ...texts, activity: words }
}

export const useActivityTexts = (): ActivityTexts => withActivity(useTexts(), useLanguage())
