import { useLanguage } from '../../app/language.tsx'
import { myLists as en } from '../../texts/en/my-lists.ts'
import { myLists as nl } from '../../texts/nl/my-lists.ts'

export const MY_LISTS_WORDS = { nl, en }

/** The words of a professional's own lists. */
export const useMyListsWords = () => MY_LISTS_WORDS[useLanguage()]
