import { useLanguage } from '../../app/language.tsx'
import { join as en } from '../../texts/en/join.ts'
import { join as nl } from '../../texts/nl/join.ts'

export const JOIN_WORDS = { nl, en }

/** The words of asking to take part. */
export const useJoinWords = () => JOIN_WORDS[useLanguage()]
