import { useLanguage } from '../../app/language.tsx'
import { booklet as en } from '../../texts/en/booklet.ts'
import { booklet as nl } from '../../texts/nl/booklet.ts'

/** The words of the booklet, which no other page carries. */
export const BOOKLET_WORDS = { nl, en }

export const useBookletWords = () => BOOKLET_WORDS[useLanguage()]
