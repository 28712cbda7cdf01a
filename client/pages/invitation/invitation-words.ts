import { useLanguage } from '../../app/language.tsx'
import { invitation as en } from '../../texts/en/invitation.ts'
import { invitation as nl } from '../../texts/nl/invitation.ts'

export const INVITATION_WORDS = { nl, en }

/** The words of an invitation. */
export const useInvitationWords = () => INVITATION_WORDS[useLanguage()]
