import * as z from 'zod'
import { AreaCode } from './neighbourhood.ts'
import { EmailAddress, PhoneNumber } from './organization.ts'

/** Organisations of a place that work together. `areas` are the CBS codes the network covers. */
export const Network = z.strictObject({
  id: z.uuid(),
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string().min(2).max(80),
  summary: z.string().max(200).default(''),
  areas: z.array(AreaCode).default([]),
  contact: z.strictObject({
    role: z.string().max(80).default(''),
    email: EmailAddress.nullable().default(null),
    phone: PhoneNumber.nullable().default(null),
  }),
  demo: z.boolean().default(false),
  settings: z.strictObject({
    /** Days after which an organisation is asked "klopt dit nog?" */
    confirmEveryDays: z.int().min(30).max(730).default(182),
    /** The same for activities that say whether there is room. */
    confirmCapacityEveryDays: z.int().min(14).max(730).default(91),
    /** Days after closing at which a cooperation is erased; at most 180. */
    eraseCooperationAfterDays: z.int().min(1).max(180).default(90),
    /** Who has an e-mail address of one of these domains may become a professional without asking. */
    professionalDomains: z
      .array(
        z
          .string()
          .max(100)
          .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'geef een domein als gemeente.nl'),
      )
      .max(50)
      .default([]),
  }),
})
export type Network = z.infer<typeof Network>

/** What a coordinator sees of how a network works. */
export const NetworkSettings = z.strictObject({ contact: Network.shape.contact, ...Network.shape.settings.shape })
export type NetworkSettings = z.infer<typeof NetworkSettings>

/** What a coordinator changes of it. Cards stay a month at least, so that there is time to look back; what is not named stays. */
export const NetworkChange = NetworkSettings.extend({
  eraseCooperationAfterDays: z
    .int('geef een heel getal')
    .min(30, 'minstens 30 dagen')
    .max(180, 'hoogstens 180 dagen')
    .optional(),
})
export type NetworkChange = z.infer<typeof NetworkChange>
