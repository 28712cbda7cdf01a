import * as z from 'zod'
import { Audience, Capacity, Cost } from '#domain/activity.ts'
import { AreaCode } from '#domain/neighbourhood.ts'
import { Address, Contact, Identity } from '#domain/organization.ts'
import { RecurringMoment } from '#domain/schedule.ts'
import {
  Accessibility,
  ActivityForm,
  ActivityKind,
  CapacityState,
  Contribution,
  LanguageCode,
  NeedCode,
  Registration,
  SelfRelianceDomain,
} from '#domain/vocabulary.ts'

/**
 * A demo organisation as it is written in `seed/networks/<network>/*.json`: shorter than a listing, with names instead of ids
 * and days counted from the day it is loaded, so that the demo never grows old.
 */
const SeedMoment = z.union([
  RecurringMoment,
  z.strictObject({
    inDays: z.int().min(0).max(365),
    startTime: z.string().optional(),
    endTime: z.string().optional(),
  }),
])

const SeedSchedule = z.strictObject({ moments: z.array(SeedMoment).default([]), note: z.string().default('') })

const SeedLocation = z.strictObject({
  key: z.string(),
  name: z.string().default(''),
  buurtCode: z.string(),
  address: Address.partial().default({}),
  accessibility: z.array(Accessibility).default([]),
  accessibilityNote: z.string().default(''),
  openingHours: SeedSchedule.optional(),
  hideExactAddress: z.boolean().default(false),
})
export type SeedLocation = z.infer<typeof SeedLocation>

const SeedActivity = z.strictObject({
  key: z.string(),
  title: z.string(),
  summary: z.string().default(''),
  description: z.string().default(''),
  kind: ActivityKind,
  needs: z.array(NeedCode).default([]),
  audience: Audience.partial().default({}),
  exclusions: z.string().default(''),
  languages: z.array(LanguageCode).default([]),
  form: z.array(ActivityForm).default([]),
  at: z.string().nullable().default(null),
  catchment: z.array(AreaCode).default([]),
  schedule: SeedSchedule.optional(),
  cost: Cost.partial().default({}),
  registration: Registration.nullable().default(null),
  nextStep: z.string().default(''),
  capacity: z
    .strictObject({ state: CapacityState, saidDaysAgo: z.int().min(0), waitWeeks: Capacity.shape.waitWeeks })
    .nullable()
    .default(null),
  contribute: z.array(Contribution).default([]),
  contributeNote: z.string().default(''),
  selfReliance: z.array(SelfRelianceDomain).default([]),
  validFromInDays: z.int().nullable().default(null),
  validUntilInDays: z.int().nullable().default(null),
})
export type SeedActivity = z.infer<typeof SeedActivity>

export const SeedListing = z.strictObject({
  key: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string(),
  summary: z.string().max(200).default(''),
  description: z.string().default(''),
  identity: Identity.partial().default({}),
  languages: z.array(LanguageCode).default([]),
  contact: Contact.partial().default({}),
  kvkNumber: z.string().nullable().default(null),
  confirmedDaysAgo: z.int().min(0).nullable(),
  locations: z.array(SeedLocation).default([]),
  activities: z.array(SeedActivity).default([]),
})
export type SeedListing = z.infer<typeof SeedListing>
export type SeedSchedule = z.infer<typeof SeedSchedule>
