import { useLanguage } from '../../app/language.tsx'
import { networkMembers as en } from '../../texts/en/network-members.ts'
import { networkMembers as nl } from '../../texts/nl/network-members.ts'

export const NETWORK_MEMBERS_WORDS = { nl, en }

/** The words of who takes part in a network. */
export const useNetworkMembersWords = () => NETWORK_MEMBERS_WORDS[useLanguage()]
