import { useLanguage } from '../../app/language.tsx'
import { account as en } from '../../texts/en/account.ts'
import { account as nl } from '../../texts/nl/account.ts'

export const ACCOUNT_WORDS = { nl, en }

/** The words of one's own page. */
export const useAccountWords = () => ACCOUNT_WORDS[useLanguage()]
