import { useLanguage } from '../../app/language.tsx'
import { networkSettings as en } from '../../texts/en/network-settings.ts'
import { networkSettings as nl } from '../../texts/nl/network-settings.ts'

export const NETWORK_SETTINGS_WORDS = { nl, en }

/** The words of a network's settings. */
export const useNetworkSettingsWords = () => NETWORK_SETTINGS_WORDS[useLanguage()]
