import { useLanguage } from '../../app/language.tsx'
import { cooperation as en } from '../../texts/en/cooperation.ts'
import { selfReliance as enDomains } from '../../texts/en/frameworks.ts'
import { cooperation as nl } from '../../texts/nl/cooperation.ts'
import { selfReliance as nlDomains } from '../../texts/nl/frameworks.ts'

export const COOPERATION_WORDS = { nl: { ...nl, domains: nlDomains }, en: { ...en, domains: enDomains } }
export const useCooperationWords = () => COOPERATION_WORDS[useLanguage()]

/** A day as people write it. */
export function useDay(): (day: string) => string {
  const format = new Intl.DateTimeFormat(useLanguage(), { dateStyle: 'long', timeZone: 'Europe/Amsterdam' })
  return (day) => format.format(new Date(day.length === 10 ? `${day}T12:00:00Z` : day))
}
