import { useLanguage } from '../../app/language.tsx'
import { signal as en } from '../../texts/en/signal.ts'
import { signal as nl } from '../../texts/nl/signal.ts'

export const SIGNAL_WORDS = { nl, en }
export const useSignalWords = () => SIGNAL_WORDS[useLanguage()]
