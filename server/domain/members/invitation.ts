import * as z from 'zod'
import { Grant, InterfaceLanguage, MemberEmail } from './member.ts'

/** How long an invitation can be taken up. */
export const INVITATION_DAYS = 14

/** Asks somebody to become a member with one right. Known by the hash of a token that only the mail holds. */
export const Invitation = z.strictObject({
  id: z.uuid(),
  tokenHash: z.string(),
  email: MemberEmail,
  grant: Grant,
  language: InterfaceLanguage,
  /** Id of the member who invites; null when an organisation or a rule of the network does. */
  by: z.uuid().nullable(),
  /** The inviter gives up the same right when this is accepted: so the last editor hands over. */
  handsOver: z.boolean().default(false),
  at: z.iso.datetime(),
  acceptedAt: z.iso.datetime().nullable().default(null),
})
export type Invitation = z.infer<typeof Invitation>

/** Somebody says: this is my organisation. `decidedBy` is null while nobody decided. */
export const Claim = z.strictObject({
  id: z.uuid(),
  /** The hash of the token in the mail to the organisation's own address; null when the coordinator decides. */
  tokenHash: z.string().nullable(),
  listing: z.uuid(),
  network: z.string(),
  email: MemberEmail,
  name: z.string().trim().min(1, 'geef je naam').max(80),
  words: z.string().trim().max(500).default(''),
  language: InterfaceLanguage,
  at: z.iso.datetime(),
  decision: z.enum(['waiting', 'accepted', 'declined']).default('waiting'),
})
export type Claim = z.infer<typeof Claim>

/** May who has this address become a professional of the network without asking? Subdomains count only when named. */
export function isOfDomain(email: string, domains: readonly string[]): boolean {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase()
  return domains.some((one) => one.toLowerCase() === domain)
}
