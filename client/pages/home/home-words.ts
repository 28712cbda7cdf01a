import { useLanguage } from '../../app/language.tsx'
import { home as en } from '../../texts/en/home.ts'
import { home as nl } from '../../texts/nl/home.ts'

const WORDS = { nl, en }

/** The words of the home page, which no other page carries. */
export const useHomeWords = () => WORDS[useLanguage()]
