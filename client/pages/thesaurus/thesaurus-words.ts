import { useLanguage } from '../../app/language.tsx'
import { thesaurus as en } from '../../texts/en/thesaurus.ts'
import { thesaurus as nl } from '../../texts/nl/thesaurus.ts'

export const THESAURUS_WORDS = { nl, en }

/** The words of the pages on which people keep what words mean. */
export const useThesaurusWords = () => THESAURUS_WORDS[useLanguage()]
