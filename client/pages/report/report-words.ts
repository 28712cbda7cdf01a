import { useLanguage } from '../../app/language.tsx'
import { report as en } from '../../texts/en/report.ts'
import { report as nl } from '../../texts/nl/report.ts'

export const REPORT_WORDS = { nl, en }

/** The words of "er klopt iets niet", on both sides. */
export const useReportWords = () => REPORT_WORDS[useLanguage()]
