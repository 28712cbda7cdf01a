import { useLanguage } from '../../app/language.tsx'
import { signIn as en } from '../../texts/en/sign-in.ts'
import { signIn as nl } from '../../texts/nl/sign-in.ts'

export const SIGN_IN_WORDS = { nl, en }

/** The words of signing in, which only these pages carry. */
export const useSignInWords = () => SIGN_IN_WORDS[useLanguage()]
