import * as z from 'zod'
import { InterfaceLanguage, MemberEmail, MemberName, OwnAccount } from '#domain/members/member.ts'
import type { siteCalls } from '../site-calls.ts'
import type { CallShape } from './call-shape.ts'

const Nothing = z.strictObject({})
const Done = z.strictObject({ done: z.literal(true) })
/** A path of our own pages to go on to. */
const OnwardPath = z
  .string()
  .max(500)
  .regex(/^\/(?![/\\])[^\\\s]*$/, 'geef een adres op deze site')

/** Signing in and one's own account. */
export const memberContract = {
  me: {
    summary: 'Wie is ingelogd',
    params: Nothing,
    query: Nothing,
    reply: z.strictObject({ member: OwnAccount.nullable() }),
  },
  changeMe: {
    summary: 'Eigen naam of taal veranderen',
    params: Nothing,
    query: Nothing,
    body: z.strictObject({ name: MemberName, language: InterfaceLanguage }),
    reply: OwnAccount,
  },
  deleteMe: { summary: 'Eigen gegevens weghalen', params: Nothing, query: Nothing, reply: Done },
  myData: {
    summary: 'Alle gegevens die we van je bewaren',
    params: Nothing,
    query: Nothing,
    reply: z.record(z.string(), z.unknown()),
  },
  requestSignIn: {
    summary: 'Een mail vragen om in te loggen',
    params: Nothing,
    query: Nothing,
    body: z.strictObject({ email: MemberEmail, onward: OnwardPath.optional() }),
    status: 202,
    reply: z.strictObject({ sent: z.literal(true) }),
  },
  signInWays: {
    summary: 'Langs welke weg je ook kunt inloggen',
    params: Nothing,
    query: Nothing,
    /** The name of the municipality whose own sign-in works here; null where none is set. */
    reply: z.strictObject({ municipality: z.string().nullable() }),
  },
  demoMembers: {
    summary: 'De deelnemers van de demo',
    params: Nothing,
    query: Nothing,
    reply: z.strictObject({ members: z.array(OwnAccount.pick({ id: true, name: true, grants: true })) }),
  },
  demoSignIn: {
    summary: 'Inloggen als deelnemer van de demo',
    params: Nothing,
    query: Nothing,
    body: z.strictObject({ memberId: z.uuid() }),
    reply: OwnAccount,
  },
  startSession: {
    summary: 'Inloggen met de code of de link uit de mail',
    params: Nothing,
    query: Nothing,
    body: z.union(
      [
        z.strictObject({
          code: z
            .string()
            .transform((code) => code.replace(/\s/g, ''))
            .pipe(z.string().regex(/^\d{6}$/, 'de code heeft zes cijfers')),
        }),
        z.strictObject({ token: z.string().min(20, 'deze link is niet heel').max(100, 'deze link is niet heel') }),
      ],
      { error: 'geef de zes cijfers van de code' },
    ),
    reply: OwnAccount,
  },
  sessions: {
    summary: 'Waar je bent ingelogd',
    params: Nothing,
    query: Nothing,
    reply: z.strictObject({
      sessions: z.array(
        z.strictObject({
          id: z.string(),
          signedInAt: z.string(),
          lastSeenAt: z.string(),
          device: z.string(),
          current: z.boolean(),
        }),
      ),
    }),
  },
  endSession: {
    summary: 'Ergens uitloggen',
    params: z.strictObject({ id: z.string().max(100) }),
    query: Nothing,
    reply: Done,
  },
  signOut: { summary: 'Hier uitloggen', params: Nothing, query: Nothing, reply: Done },
} as const satisfies Partial<Record<keyof typeof siteCalls, CallShape>>
