import * as z from 'zod'
import { EmailAddress } from '../organization.ts'

/** What somebody may do, and where: an editor belongs to a listing, a professional and a coordinator to a network (its slug). */
export const Grant = z.discriminatedUnion('role', [
  z.strictObject({ role: z.literal('editor'), listing: z.uuid() }),
  z.strictObject({ role: z.literal('professional'), network: z.string().min(1).max(80) }),
  z.strictObject({ role: z.literal('coordinator'), network: z.string().min(1).max(80) }),
  z.strictObject({ role: z.literal('administrator') }),
])
export type Grant = z.infer<typeof Grant>

export const Role = z.enum(['editor', 'professional', 'coordinator', 'administrator'])
export type Role = z.infer<typeof Role>

export const InterfaceLanguage = z.enum(['nl', 'en'])
export type InterfaceLanguage = z.infer<typeof InterfaceLanguage>

export const MemberName = z.string().trim().min(1, 'geef een naam').max(80)

/** An e-mail address as we keep and compare it. */
export const MemberEmail = z.string().trim().toLowerCase().pipe(EmailAddress)

/** Somebody who signs in. This is all that is kept of a person. `identities` are those of a municipality's own sign-in. */
export const Member = z.strictObject({
  id: z.uuid(),
  name: MemberName,
  email: MemberEmail,
  grants: z.array(Grant).max(200).default([]),
  language: InterfaceLanguage.default('nl'),
  identities: z.array(z.strictObject({ issuer: z.string(), subject: z.string() })).default([]),
  createdAt: z.iso.datetime(),
  lastSignInAt: z.iso.datetime().nullable().default(null),
  /** Sessions begun before this moment get a new key, as rights have changed. */
  grantsChangedAt: z.iso.datetime().nullable().default(null),
  demo: z.boolean().default(false),
})
export type Member = z.infer<typeof Member>

/** What a member sees of themselves. */
export const OwnAccount = Member.pick({
  id: true,
  name: true,
  email: true,
  grants: true,
  language: true,
  lastSignInAt: true,
  demo: true,
})
export type OwnAccount = z.infer<typeof OwnAccount>

export function hasGrant(member: Pick<Member, 'grants'>, wanted: Grant): boolean {
  return member.grants.some((grant) => sameGrant(grant, wanted))
}

export function sameGrant(one: Grant, other: Grant): boolean {
  if (one.role === 'editor') return other.role === 'editor' && one.listing === other.listing
  if (one.role === 'administrator') return other.role === 'administrator'
  return one.role === other.role && 'network' in other && one.network === other.network
}

export function isStaff({ grants }: Pick<Member, 'grants'>): boolean {
  return grants.some(({ role }) => role === 'coordinator' || role === 'administrator')
}
