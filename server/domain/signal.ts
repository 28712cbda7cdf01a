import * as z from 'zod'
import { MemberEmail } from './members/member.ts'
import { AreaCode } from './neighbourhood.ts'
import { NeedCode } from './vocabulary.ts'

/** What somebody says a wijk lacks or worries about. No persons: the words are checked on the way in. */
export const Signal = z.strictObject({
  id: z.uuid(),
  network: z.string(),
  area: AreaCode.nullable(),
  need: NeedCode.nullable(),
  words: z
    .string()
    .trim()
    .min(10, 'schrijf in een paar woorden wat er ontbreekt')
    .max(400, 'gebruik hoogstens 400 tekens'),
  /** Who said it: a member, or an address that is forgotten after the answer; or nobody we know. */
  by: z.uuid().nullable(),
  email: MemberEmail.nullable(),
  language: z.enum(['nl', 'en']),
  at: z.iso.datetime(),
  /** The signal it was put together with. */
  mergedInto: z.uuid().nullable().default(null),
  answer: z
    .strictObject({ words: z.string().trim().max(500), at: z.iso.datetime(), by: z.uuid() })
    .nullable()
    .default(null),
})
export type Signal = z.infer<typeof Signal>

/** Answered signals keep their words this long; the count stays. */
export const SIGNAL_KEPT_DAYS = 365
