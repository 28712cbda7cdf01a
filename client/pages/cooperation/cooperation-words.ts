import { useLanguage } from '../../app/language.tsx'
import { instantInWords } from '../../app/words.ts'
import { cooperation as en } from '../../texts/en/cooperation.ts'
import { selfReliance as enDomains } from '../../texts/en/frameworks.ts'
import { cooperation as nl } from '../../texts/nl/cooperation.ts'
import { selfReliance as nlDomains } from '../../texts/nl/frameworks.ts'

export const COOPERATION_WORDS = { nl: { ...nl, domains: nlDomains }, en: { ...en, domains: enDomains } }
export const useCooperationWords = () => COOPERATION_WORDS[useLanguage()]

/** A day as people write it. */
export function useDay(): (day: string) => string {
  const language = useLanguage()
  return (day) => instantInWords(day, language)
}
