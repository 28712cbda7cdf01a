import { type ReactNode, StrictMode } from 'react'
import type { Texts } from '../texts/texts.ts'
import { LanguageProvider } from './language.tsx'
import type { Language } from './paths.ts'
import { type Settings, SettingsProvider } from './settings.tsx'

type Props = { language: Language; texts: Texts; settings: Settings; children: ReactNode }

/** What every page may ask for, on the server and in the browser. */
export function App({ language, texts, settings, children }: Props) {
  return (
    <StrictMode>
      <SettingsProvider settings={settings}>
        <LanguageProvider language={language} texts={texts}>
          {children}
        </LanguageProvider>
      </SettingsProvider>
    </StrictMode>
  )
}
