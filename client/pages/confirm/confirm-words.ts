import { useLanguage } from '../../app/language.tsx'
import { confirm as en } from '../../texts/en/confirm.ts'
import { confirm as nl } from '../../texts/nl/confirm.ts'

export const CONFIRM_WORDS = { nl, en }

/** The words of "klopt dit nog?". */
export const useConfirmWords = () => CONFIRM_WORDS[useLanguage()]
