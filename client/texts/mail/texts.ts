import { mailEn } from './en.ts'
import { mailNl } from './nl.ts'

/** All words of our mails. Dutch is the shape. */
export type MailTexts = typeof mailNl

export const mailTexts: Record<'nl' | 'en', MailTexts> = { nl: mailNl, en: mailEn }
