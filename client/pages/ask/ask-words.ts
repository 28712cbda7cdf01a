import { useLanguage } from '../../app/language.tsx'
import { ask as en } from '../../texts/en/ask.ts'
import { ask as nl } from '../../texts/nl/ask.ts'

export const ASK_WORDS = { nl, en }
export const useAskWords = () => ASK_WORDS[useLanguage()]
