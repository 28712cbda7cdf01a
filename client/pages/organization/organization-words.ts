import { useLanguage } from '../../app/language.tsx'
import { organization as en } from '../../texts/en/organization.ts'
import { organization as nl } from '../../texts/nl/organization.ts'

const WORDS = { nl, en }

/** The words of an organisation's page, which no other page carries. */
export const useOrganizationWords = () => WORDS[useLanguage()]
