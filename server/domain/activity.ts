import * as z from 'zod'
import { AreaCode } from './neighbourhood.ts'
import { LocalDate, Schedule } from './schedule.ts'
import {
  ActivityForm,
  ActivityKind,
  AudienceGroup,
  CapacityState,
  Contribution,
  LanguageCode,
  NeedCode,
  Registration,
  SelfRelianceDomain,
} from './vocabulary.ts'

/** Ages are whole years; `null` is no bound. No groups means: said nowhere, so open to all. */
export const Audience = z.strictObject({
  ageFrom: z.int().min(0).max(120).nullable().default(null),
  ageTo: z.int().min(0).max(120).nullable().default(null),
  groups: z.array(AudienceGroup).max(10).default([]),
})
export type Audience = z.infer<typeof Audience>

/** `free` null is: not known. The amount is per time, in euro cents. */
export const Cost = z.strictObject({
  free: z.boolean().nullable().default(null),
  amountCents: z.int().min(0).max(1_000_000).nullable().default(null),
  note: z.string().max(160).default(''),
})
export type Cost = z.infer<typeof Cost>

/** `waitWeeks`: how long one waits, about; only where there is a waiting list, and only when somebody said it. */
export const Capacity = z
  .strictObject({
    state: CapacityState,
    saidAt: z.iso.datetime(),
    waitWeeks: z.int().min(1, 'geef hele weken').max(104, 'hoogstens 104 weken').optional(),
  })
  .refine(({ state, waitWeeks }) => waitWeeks === undefined || state === 'waiting-list', {
    path: ['waitWeeks'],
    error: 'een wachttijd hoort bij een wachtlijst',
  })
export type Capacity = z.infer<typeof Capacity>

/**
 * What an organisation offers (HSDS: service).
 * It stands at `locationId`, or serves `catchment` (CBS codes at any level), or both: an office here that visits people there.
 */
export const Activity = z.strictObject({
  id: z.uuid(),
  title: z.string().trim().min(2, 'geef een titel').max(120),
  summary: z.string().trim().max(200, 'de samenvatting heeft hoogstens 200 tekens').default(''),
  description: z.string().max(4000).default(''),
  kind: ActivityKind,
  needs: z.array(NeedCode).max(12).default([]),
  audience: Audience.default({ ageFrom: null, ageTo: null, groups: [] }),
  exclusions: z.string().max(300).default(''),
  languages: z.array(LanguageCode).max(20).default([]),
  form: z.array(ActivityForm).max(5).default([]),
  locationId: z.uuid().nullable().default(null),
  catchment: z.array(AreaCode).max(200).default([]),
  schedule: Schedule.default({ recurring: [], dates: [], note: '' }),
  cost: Cost.default({ free: null, amountCents: null, note: '' }),
  registration: Registration.nullable().default(null),
  nextStep: z.string().max(240).default(''),
  capacity: Capacity.nullable().default(null),
  contribute: z.array(Contribution).max(15).default([]),
  contributeNote: z.string().max(200).default(''),
  selfReliance: z.array(SelfRelianceDomain).max(13).default([]),
  validFrom: LocalDate.nullable().default(null),
  validUntil: LocalDate.nullable().default(null),
})
export type Activity = z.infer<typeof Activity>

/** Whether an activity is on offer on a day; before `validFrom` and after `validUntil` the public does not see it. */
export function isValidOn(activity: Pick<Activity, 'validFrom' | 'validUntil'>, today: LocalDate): boolean {
  return (!activity.validFrom || activity.validFrom <= today) && (!activity.validUntil || today <= activity.validUntil)
}
