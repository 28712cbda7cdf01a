import { useLanguage } from '../../app/language.tsx'
import { organization as en } from '../../texts/en/organization.ts'
import { wayOfWorking as enWay } from '../../texts/en/ways-of-working.ts'
import { organization as nl } from '../../texts/nl/organization.ts'
import { wayOfWorking as nlWay } from '../../texts/nl/ways-of-working.ts'

const WORDS = { nl: { ...nl, wayOfWorking: nlWay }, en: { ...en, wayOfWorking: enWay } }

/** The words of an organisation's page, which no other page carries. */
export const useOrganizationWords = () => WORDS[useLanguage()]
