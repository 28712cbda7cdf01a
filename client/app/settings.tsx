import { createContext, type ReactNode, useContext } from 'react'

/** What the server tells every page. `tileUrl` is a Leaflet template, or null where the map draws outlines only. */
export type Settings = { tileUrl: string | null; tileAttribution: string }

const SettingsContext = createContext<Settings | null>(null)

export function SettingsProvider({ settings, children }: { settings: Settings; children: ReactNode }) {
  return <SettingsContext value={settings}>{children}</SettingsContext>
}

export function useSettings(): Settings {
  const settings = useContext(SettingsContext)
  if (!settings) throw new Error('useSettings needs a SettingsProvider around it')
  return settings
}
