import * as z from 'zod'
import { daysAfter, workingDaysAfter } from '../due-time.ts'
import { AreaCode } from '../neighbourhood.ts'
import { NeedCode } from '../vocabulary.ts'

/** Why an organisation cannot help now. */
export const RefusalReason = z.enum(['full', 'not-for-us', 'too-far', 'no-volunteer'])
export type RefusalReason = z.infer<typeof RefusalReason>

/** What a professional asks of an organisation. Nothing in it is about a person one could recognise; texts are checked on the way in. */
export const Question = z.strictObject({
  needs: z.array(NeedCode).min(1, 'kies waar het om gaat').max(5, 'kies er hoogstens vijf'),
  area: AreaCode.nullable().default(null),
  what: z
    .string()
    .trim()
    .min(10, 'schrijf in een paar woorden wat er nodig is')
    .max(600, 'gebruik hoogstens 600 tekens'),
  callWhen: z.string().trim().max(200, 'gebruik hoogstens 200 tekens').default(''),
  /** By which the professional knows it again: never a name. */
  code: z.string().trim().min(2, 'kies een codewoord').max(40, 'een woord is genoeg'),
  /** How to reach the professional. */
  contact: z.string().trim().min(5, 'geef een telefoonnummer of e-mailadres van jezelf').max(200),
})
export type Question = z.infer<typeof Question>

export const RequestAnswer = z.strictObject({
  yes: z.boolean(),
  reason: RefusalReason.nullable(),
  words: z.string().trim().max(400, 'gebruik hoogstens 400 tekens').default(''),
  at: z.iso.datetime(),
})
export type RequestAnswer = z.infer<typeof RequestAnswer>

/** A question to one organisation. `next` are the listings to suggest when this one says no or nothing. */
export const CooperationRequest = z.strictObject({
  ...Question.shape,
  // After ninety days the code word is gone.
  code: z.string(),
  id: z.uuid(),
  /** Hashes of the keys in the mails that ask for an answer. */
  keys: z.array(z.string()).max(5),
  network: z.string(),
  listing: z.uuid(),
  activity: z.uuid().nullable(),
  by: z.uuid(),
  next: z.array(z.uuid()).max(12).default([]),
  askedAt: z.iso.datetime(),
  reminders: z.int().min(0).default(0),
  state: z.enum(['asked', 'yes', 'no', 'unanswered']),
  answer: RequestAnswer.nullable().default(null),
  cooperation: z.uuid().nullable().default(null),
})
export type CooperationRequest = z.infer<typeof CooperationRequest>

const REMINDED_AFTER_WORKING_DAYS = [3, 7]
const CLOSED_AFTER_DAYS = 14
/** What was asked is kept this long after it ended; then only the counts stay. */
export const REQUEST_KEPT_DAYS = 90

export type RequestStep = 'nothing' | 'remind' | 'close'

/** Reminded after three working days and again after seven; closed after fourteen days. */
export function requestStep(
  { state, askedAt, reminders }: Pick<CooperationRequest, 'state' | 'askedAt' | 'reminders'>,
  now: string,
): RequestStep {
  if (state !== 'asked') return 'nothing'
  if (now >= daysAfter(askedAt, CLOSED_AFTER_DAYS)) return 'close'
  const next = REMINDED_AFTER_WORKING_DAYS[reminders]
  return next !== undefined && now >= workingDaysAfter(askedAt, next) ? 'remind' : 'nothing'
}

/** From this many answers on the public sees them. */
const SHOWN_FROM = 5

/** How an organisation answers questions of professionals: the middle of its answer times in days, and how often yes. */
export const AnswerRecord = z.strictObject({ days: z.int().min(1), yesPercent: z.int().min(0).max(100) })
export type AnswerRecord = z.infer<typeof AnswerRecord>

export function answerRecord(
  answered: readonly { askedAt: string; answer: { yes: boolean; at: string } }[],
): AnswerRecord | null {
  if (answered.length < SHOWN_FROM) return null
  const days = answered.map(({ askedAt, answer }) => (Date.parse(answer.at) - Date.parse(askedAt)) / 86_400_000)
  const middle = days.sort((a, b) => a - b)[Math.floor(days.length / 2)] ?? 0
  const yes = answered.filter(({ answer }) => answer.yes).length
  // Tens of percents: enough to go by, and one answer more or less does not show.
  return { days: Math.max(1, Math.ceil(middle)), yesPercent: Math.round((10 * yes) / answered.length) * 10 }
}
