import { useLanguage } from '../../app/language.tsx'
import { desk as en } from '../../texts/en/desk.ts'
import { desk as nl } from '../../texts/nl/desk.ts'

export const DESK_WORDS = { nl, en }

/** The words of the coordinator's desk. */
export const useDeskWords = () => DESK_WORDS[useLanguage()]
