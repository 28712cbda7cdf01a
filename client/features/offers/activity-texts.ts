import { useLanguage, useTexts } from '../../app/language.tsx'
import type { Language } from '../../app/paths.ts'
import { activity as en } from '../../texts/en/activity.ts'
import { activity as nl } from '../../texts/nl/activity.ts'
import type { Texts } from '../../texts/texts.ts'

const WORDS = { nl, en }

/** The words of the interface with those of an activity's own page, which lists do not carry. */
export type ActivityTexts = Texts & { activity: typeof nl }

export function withActivity(texts: Texts, language: Language): ActivityTexts {
  return { ...texts, activity: WORDS[language] }
}

export const useActivityTexts = (): ActivityTexts => withActivity(useTexts(), useLanguage())
