import { createContext, type ReactNode, useContext } from 'react'
import type { Texts } from '../texts/texts.ts'
import type { Language } from './paths.ts'

const LanguageContext = createContext<{ language: Language; texts: Texts } | null>(null)

type Props = { language: Language; texts: Texts; children: ReactNode }

export function LanguageProvider({ language, texts, children }: Props) {
  return <LanguageContext value={{ language, texts }}>{children}</LanguageContext>
}

/** All words of the interface in the reader's language. */
export function useTexts(): Texts {
  return useSpoken().texts
}

export function useLanguage(): Language {
  return useSpoken().language
}

function useSpoken() {
  const spoken = useContext(LanguageContext)
  if (!spoken) throw new Error('useTexts and useLanguage need a LanguageProvider around them')
  return spoken
}
