import { useLanguage } from '../../app/language.tsx'
import type { Language } from '../../app/paths.ts'
import type { MatchWords } from '../../texts/match.ts'
import type { AnswerWords } from '../../texts/match-answer.ts'

/** Each language in files of its own: a reader carries one, and the words of an answer only with an answer. */
const ASKING = {
  nl: () => import('../../texts/nl/match.ts'),
  en: () => import('../../texts/en/match.ts'),
} satisfies Record<Language, unknown>
const ANSWER = {
  nl: () => import('../../texts/nl/match-answer.ts'),
  en: () => import('../../texts/en/match-answer.ts'),
} satisfies Record<Language, unknown>

export type AllMatchWords = MatchWords & AnswerWords

const asking = new Map<Language, MatchWords>()
const all = new Map<Language, AllMatchWords>()

export async function loadMatchWords(language: Language): Promise<void> {
  if (!asking.has(language)) asking.set(language, (await ASKING[language]()).match)
}

export async function loadAnswerWords(language: Language): Promise<void> {
  const [{ matchAnswer }] = await Promise.all([ANSWER[language](), loadMatchWords(language)])
  all.set(language, { ...matchWords(language), ...matchAnswer })
}

/** They are there before the page is: its route waits for them. */
export const matchWords = (language: Language): MatchWords => found(asking.get(language))
/** They are there before the answer is: its action waits for them. */
export const allMatchWords = (language: Language): AllMatchWords => found(all.get(language))

export const useMatchWords = () => matchWords(useLanguage())
export const useAllMatchWords = () => allMatchWords(useLanguage())

function found<T>(words: T | undefined): T {
  if (!words) throw new Error('the words of this page are not there yet')
  return words
}
