import * as z from 'zod'

/** What is written down: every change of rights and every publication. */
export const AuditAction = z.enum([
  'granted',
  'revoked',
  'invited',
  'claimed',
  'claim-declined',
  'account-removed',
  'published',
  'proposed',
  'approved',
  'sent-back',
  'hidden',
  'shown',
  'archived',
  'restored',
  'trusted',
  'distrusted',
])
export type AuditAction = z.infer<typeof AuditAction>

/** Who, when, what: ids and codes only, never a name or an address. */
export const AuditRow = z.strictObject({
  id: z.uuid(),
  at: z.iso.datetime(),
  /** Id of the member; null for the product itself. */
  by: z.uuid().nullable(),
  action: AuditAction,
  network: z.string().nullable(),
  listing: z.uuid().nullable(),
  /** The member whose rights changed. */
  member: z.uuid().nullable(),
  role: z.string().nullable(),
  version: z.int().nullable(),
})
export type AuditRow = z.infer<typeof AuditRow>

export const AUDIT_MONTHS = 12
