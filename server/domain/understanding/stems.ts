import { stemmer as stemEnglishWord } from '@orama/stemmers/english'
import { dutchStem } from './dutch-stems.ts'
import { turkishStem } from './turkish-stems.ts'

export type Language = 'nl' | 'en' | 'tr'
export const LANGUAGES: readonly Language[] = ['nl', 'en', 'tr']

/** What the forms of a word have in common; for comparing with other stems of the same language, never for showing. */
export function stemOf(plain: string, language: Language): string {
  if (language === 'nl') return dutchStem(plain)
  if (language === 'en') return stemEnglishWord(plain)
  return turkishStem(plain)
}
