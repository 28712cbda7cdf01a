import * as z from 'zod'
import { Grant } from '#domain/members/member.ts'

/**
 * Which rights come with what a municipality says of somebody: the name of the claim, and for each of its values the rights. Of these
 * rights the municipality decides: who no longer has the value loses them at the next sign-in.
 */
export const OidcRoles = z.strictObject({
  claim: z.string().min(1).max(200),
  values: z.record(z.string().min(1).max(200), z.array(Grant).min(1).max(20)),
})
export type OidcRoles = z.infer<typeof OidcRoles>

/** How to sign in with a municipality's own accounts. */
export type OidcSettings = {
  issuer: string
  clientId: string
  clientSecret: string
  /** What people call it: "Gemeente Haarlem". */
  name: string
  roles: OidcRoles
}

/** Rights named by what was claimed: one value, a list of them, or nothing. */
export function grantsFor(claimed: unknown, { values }: OidcRoles): Grant[] {
  return [claimed]
    .flat()
    .flatMap((value) => (typeof value === 'string' && Object.hasOwn(values, value) ? (values[value] ?? []) : []))
}
