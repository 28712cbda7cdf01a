import * as z from 'zod'
import { AreaCode } from '../neighbourhood.ts'
import { LocalDate } from '../schedule.ts'
import { ActivityKind, NeedCode, SelfRelianceDomain } from '../vocabulary.ts'
import { MOST_GOALS, MOST_MOMENTS, MOST_TASKS } from './card-room.ts'

/** The two sides of a cooperation; they are equal. */
export const Side = z.enum(['professional', 'organization'])
export type Side = z.infer<typeof Side>

export function otherSide(side: Side): Side {
  return side === 'professional' ? 'organization' : 'professional'
}

const Line = z.string().trim().max(300, 'gebruik hoogstens 300 tekens')
const Lines = z.string().trim().max(1000, 'gebruik hoogstens 1000 tekens')

export const Goal = z.strictObject({
  id: z.uuid(),
  words: Line.min(3, 'schrijf het doel in gewone woorden'),
  domain: SelfRelianceDomain,
})
export type Goal = z.infer<typeof Goal>

export const Task = z.strictObject({
  id: z.uuid(),
  words: Line.min(3, 'schrijf wat er gebeurt'),
  who: z.enum(['professional', 'organization', 'volunteer', 'person']),
  until: LocalDate.nullable().default(null),
})
export type Task = z.infer<typeof Task>

/** How often both sides speak with each other. */
export const ContactOften = z.enum(['every-week', 'every-two-weeks', 'every-month', 'when-needed'])
export type ContactOften = z.infer<typeof ContactOften>

/** What may be shared, agreed with the person: a checklist, not a file. */
export const Shared = z.enum(['that-we-work-together', 'appointments', 'how-it-goes', 'goals', 'worries'])
export type Shared = z.infer<typeof Shared>

/** Step 1 of the card: what both agree on. It may be changed along the way, by one proposing and the other agreeing. */
export const Agreement = z.strictObject({
  /** When professional and volunteer first sit together with the person. */
  intakeOn: LocalDate.nullable().default(null),
  /** First name or alias of the volunteer, who has no account. */
  volunteer: z.string().trim().max(40, 'een voornaam of schuilnaam is genoeg').default(''),
  adds: Lines.default(''),
  doesNot: Lines.default(''),
  strengths: Lines.default(''),
  goals: z.array(Goal).max(MOST_GOALS).default([]),
  tasks: z.array(Task).max(MOST_TASKS).default([]),
  contactHow: Line.default(''),
  contactOften: ContactOften.nullable().default(null),
  /** The days on which both say how it goes. */
  contactOn: z.array(LocalDate).max(30).default([]),
  standIn: Line.default(''),
  shares: z.array(Shared).max(5).default([]),
  agreedWithPerson: z.boolean().default(false),
})
export type Agreement = z.infer<typeof Agreement>

export const Mood = z.enum(['well', 'needs-attention', 'talk-now'])
export type Mood = z.infer<typeof Mood>

export const Moment = z.strictObject({ on: LocalDate, side: Side, mood: Mood, line: Line.default('') })
export type Moment = z.infer<typeof Moment>

export const Reached = z.enum(['reached', 'partly', 'not'])
export type Reached = z.infer<typeof Reached>

/** Step 3: what one side thinks of it. Both views stand side by side. */
export const View = z.strictObject({
  goals: z.record(z.uuid(), Reached).default({}),
  doesThemselves: Lines.default(''),
  staysInBackground: z.boolean().default(false),
  until: LocalDate.nullable().default(null),
  learned: Lines.default(''),
})
export type View = z.infer<typeof View>

export const Step = z.enum(['start', 'along', 'closing', 'closed'])
export type Step = z.infer<typeof Step>

/** The cooperation card. No client record: a code word of their own choice, a wijk and the needs. */
export const Card = z.strictObject({
  id: z.uuid(),
  network: z.string(),
  listing: z.uuid(),
  /** Who takes part, and for which side. */
  parties: z.array(z.strictObject({ member: z.uuid(), side: Side })).min(1),
  /** A colleague whom one side wants to take part beside the first professional; it waits for the other side. */
  joining: z.strictObject({ by: Side, member: z.uuid(), at: z.iso.datetime() }).nullable().default(null),
  /** How to reach the professional, as they said when they asked. */
  contact: z.string().max(200).default(''),
  code: z.string().trim().min(2).max(40),
  area: AreaCode.nullable(),
  needs: z.array(NeedCode).max(5),
  /** The kind of offer that was asked for; null where nobody knows. */
  partner: ActivityKind.nullable().optional(),
  step: Step,
  agreement: Agreement,
  /** What one side proposes; it waits for the other. */
  proposal: z.strictObject({ by: Side, at: z.iso.datetime(), agreement: Agreement }).nullable().default(null),
  done: z.array(z.uuid()).default([]),
  moments: z.array(Moment).max(MOST_MOMENTS).default([]),
  worry: z.strictObject({ by: Side, at: z.iso.datetime() }).nullable().default(null),
  /** Who said: let us round off. */
  wantsClosing: z.array(Side).default([]),
  views: z.strictObject({ professional: View.nullable(), organization: View.nullable() }),
  /** Who said, while closing: let us go on after all. */
  wantsToGoOn: z.array(Side).default([]),
  /** Who said: this is closed. */
  saysClosed: z.array(Side).default([]),
  version: z.int().min(1),
  createdAt: z.iso.datetime(),
  lastSignAt: z.iso.datetime(),
  closedAt: z.iso.datetime().nullable().default(null),
  /** Notices sent before erasing, for the present reason. */
  notices: z.int().min(0).default(0),
  /** When the last of them was sent. */
  noticedAt: z.iso.datetime().optional(),
  /** The last agreed day on which both were asked how it goes. */
  contactAskedOn: LocalDate.optional(),
})
export type Card = z.infer<typeof Card>

export function sideOf(card: Pick<Card, 'parties'>, member: string): Side | null {
  return card.parties.find((party) => party.member === member)?.side ?? null
}
