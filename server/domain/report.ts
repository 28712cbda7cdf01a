import * as z from 'zod'
import { MemberEmail } from './members/member.ts'

/** What can be wrong with a listing, to tick. */
export const ReportKind = z.enum(['contact', 'times', 'place', 'stopped', 'full', 'description', 'unsafe', 'other'])
export type ReportKind = z.infer<typeof ReportKind>

/** Somebody says: this is not right. The address is forgotten as soon as the answer has been sent. */
export const Report = z.strictObject({
  id: z.uuid(),
  listing: z.uuid(),
  network: z.string(),
  activity: z.uuid().nullable().default(null),
  kinds: z.array(ReportKind).min(1, 'kies wat er niet klopt').max(8),
  words: z.string().trim().max(500, 'gebruik hoogstens 500 tekens').default(''),
  email: MemberEmail.nullable().default(null),
  language: z.enum(['nl', 'en']),
  at: z.iso.datetime(),
  answer: z
    .strictObject({
      outcome: z.enum(['mended', 'is-right', 'cannot']),
      words: z.string().trim().max(500).default(''),
      at: z.iso.datetime(),
      by: z.uuid(),
    })
    .nullable()
    .default(null),
})
export type Report = z.infer<typeof Report>

/** Answered reports are kept this long, without an address. */
export const REPORT_KEPT_DAYS = 365
