import { useLanguage } from '../../app/language.tsx'
import { claim as en } from '../../texts/en/claim.ts'
import { claim as nl } from '../../texts/nl/claim.ts'

export const CLAIM_WORDS = { nl, en }

/** The words of asking to keep a listing, and of saying yes or no to that. */
export const useClaimWords = () => CLAIM_WORDS[useLanguage()]
