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

const { confirmEveryDays, confirmCapacityEveryDays, professionalDomains } = Network.shape.settings.shape

/** What a coordinator changes of a network. */
export const NetworkSettings = z.strictObject({
  contact: Network.shape.contact,
  confirmEveryDays,
  confirmCapacityEveryDays,
  professionalDomains,
})
export type NetworkSettings = z.infer<typeof NetworkSettings>
