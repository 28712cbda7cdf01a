import { useLanguage } from '../../app/language.tsx'
import { area as en } from '../../texts/en/area.ts'
import { area as nl } from '../../texts/nl/area.ts'

/** The words of area pages, which no other page carries. */
export const AREA_WORDS = { nl, en }

export const useAreaWords = () => AREA_WORDS[useLanguage()]
