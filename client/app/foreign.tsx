import { useLanguage } from './language.tsx'

/** The language of what organisations write, where it differs from the page's: for `lang` on their texts (WCAG 3.1.2). */
export function useDataLanguage(): 'nl' | undefined {
  return useLanguage() === 'nl' ? undefined : 'nl'
}
