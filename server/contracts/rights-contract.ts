import * as z from 'zod'
import { AuditRow } from '#domain/members/audit.ts'
import { Claim } from '#domain/members/invitation.ts'
import { Grant, InterfaceLanguage, Member, MemberEmail, Role } from '#domain/members/member.ts'
import type { siteCalls } from '../site-calls.ts'
import type { CallShape } from './call-shape.ts'

const Nothing = z.strictObject({})
const Done = z.strictObject({ done: z.literal(true) })
const Key = z.strictObject({ key: z.string().min(20, 'deze link is niet heel').max(100, 'deze link is niet heel') })
const Id = z.strictObject({ id: z.uuid() })
const NetworkSlug = z.strictObject({ slug: z.string().max(80) })

/** Who takes part: inviting, claiming, and taking a right away. */
export const rightsContract = {
  invite: {
    summary: 'Iemand uitnodigen',
    params: Nothing,
    query: Nothing,
    body: z.strictObject({
      email: MemberEmail,
      grant: Grant,
      language: InterfaceLanguage.default('nl'),
      handsOver: z.boolean().default(false),
    }),
    status: 202,
    reply: Done,
  },
  invitation: {
    summary: 'Zien waarvoor een uitnodiging is',
    params: Nothing,
    query: Nothing,
    body: Key,
    reply: z.strictObject({ role: Role, name: z.string(), email: z.string() }),
  },
  acceptInvitation: {
    summary: 'Een uitnodiging aannemen',
    params: Nothing,
    query: Nothing,
    body: Key,
    reply: z.strictObject({ email: z.string() }),
  },
  askAsProfessional: {
    summary: 'Vragen om mee te doen als professional',
    params: NetworkSlug,
    query: Nothing,
    body: z.strictObject({ email: MemberEmail }),
    status: 202,
    reply: Done,
  },
  claimListing: {
    summary: 'Vragen om een vermelding bij te houden',
    params: Id,
    query: Nothing,
    body: Claim.pick({ email: true, name: true, words: true }),
    status: 202,
    reply: Done,
  },
  claim: {
    summary: 'Zien wie een vermelding wil bijhouden',
    params: Nothing,
    query: Nothing,
    body: Key,
    reply: z.strictObject({ name: z.string(), email: z.string(), organization: z.string() }),
  },
  answerClaim: {
    summary: 'Ja of nee zeggen, met de link uit de mail',
    params: Nothing,
    query: Nothing,
    body: Key.extend({ accepts: z.boolean() }),
    reply: Done,
  },
  claims: {
    summary: 'Wie wachten er op een besluit van de coördinator',
    params: NetworkSlug,
    query: Nothing,
    reply: z.strictObject({
      claims: z.array(
        Claim.pick({ id: true, listing: true, email: true, name: true, words: true, at: true }).extend({
          organization: z.string(),
        }),
      ),
    }),
  },
  decideClaim: {
    summary: 'Als coördinator ja of nee zeggen',
    params: Id,
    query: Nothing,
    body: z.strictObject({ accepts: z.boolean() }),
    reply: Done,
  },
  networkMembers: {
    summary: 'De deelnemers van een netwerk',
    params: NetworkSlug,
    query: Nothing,
    reply: z.strictObject({
      members: z.array(
        Member.pick({ id: true, name: true, email: true, lastSignInAt: true }).extend({
          rights: z.array(z.strictObject({ grant: Grant, name: z.string() })),
        }),
      ),
    }),
  },
  takeGrantAway: {
    summary: 'Een recht weghalen, van jezelf of van een ander',
    params: Id,
    query: Nothing,
    body: z.strictObject({ grant: Grant }),
    reply: Done,
  },
  networkAudit: {
    summary: 'Wat er veranderde in rechten en publicaties',
    params: NetworkSlug,
    query: Nothing,
    reply: z.strictObject({ rows: z.array(AuditRow) }),
  },
} as const satisfies Partial<Record<keyof typeof siteCalls, CallShape>>
