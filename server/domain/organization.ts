import * as z from 'zod'
import { Point } from './geo.ts'
import { Picture } from './picture.ts'
import { Schedule } from './schedule.ts'
import { Accessibility, LanguageCode, Tradition, WayOfWorking } from './vocabulary.ts'

const WebAddress = z.url({ protocol: /^https?$/, error: 'geef een webadres dat begint met https://' }).max(300)
export const EmailAddress = z.email('dit is geen e-mailadres').max(200)
export const PhoneNumber = z
  .string()
  .max(40)
  .regex(/^\+?[0-9][0-9 ()\-/]{2,}$/, 'geef een telefoonnummer met cijfers')

/** Who an organisation is, in neutral terms and in its own words. Never used to order results unless a person asks. */
export const Identity = z.strictObject({
  tradition: Tradition.nullable().default(null),
  ownWords: z.string().max(600).default(''),
  waysOfWorking: z.array(WayOfWorking).max(8).default([]),
})
export type Identity = z.infer<typeof Identity>

/** How to reach an organisation: a role, never somebody's private name. */
export const Contact = z.strictObject({
  role: z.string().max(80).default(''),
  phone: PhoneNumber.nullable().default(null),
  email: EmailAddress.nullable().default(null),
  website: WebAddress.nullable().default(null),
  answersWithinDays: z.int().min(0).max(60).nullable().default(null),
  note: z.string().max(200).default(''),
  /** "Neem geen contact op": no questions of professionals come by mail. */
  noRequests: z.boolean().default(false),
})
export type Contact = z.infer<typeof Contact>

export const Organization = z.strictObject({
  name: z.string().trim().min(2, 'geef de naam').max(120),
  summary: z.string().trim().max(200, 'de samenvatting heeft hoogstens 200 tekens').default(''),
  description: z.string().max(4000).default(''),
  identity: Identity.default({ tradition: null, ownWords: '', waysOfWorking: [] }),
  picture: Picture.nullable().default(null),
  languages: z.array(LanguageCode).max(20).default([]),
  contact: Contact.default({
    role: '',
    phone: null,
    email: null,
    website: null,
    answersWithinDays: null,
    note: '',
    noRequests: false,
  }),
  kvkNumber: z
    .string()
    .regex(/^\d{8}$/, 'een KvK-nummer heeft acht cijfers')
    .nullable()
    .default(null),
})
export type Organization = z.infer<typeof Organization>

export const Address = z.strictObject({
  street: z.string().max(120).default(''),
  houseNumber: z.string().max(20).default(''),
  postcode: z
    .string()
    .regex(/^[1-9]\d{3} (?!SA|SD|SS)[A-Z]{2}$/, 'geef een postcode als 2033 AB')
    .nullable()
    .default(null),
  city: z.string().max(80).default(''),
})
export type Address = z.infer<typeof Address>

/**
 * A place where an organisation is found. `buurtCode` is a CBS code of `areaYear`.
 * With `hideExactAddress` neither address nor point leaves the server; the middle of the buurt stands in for them.
 */
export const Location = z.strictObject({
  id: z.uuid(),
  name: z.string().max(120).default(''),
  address: Address.default({ street: '', houseNumber: '', postcode: null, city: '' }),
  point: Point.nullable().default(null),
  buurtCode: z
    .string()
    .regex(/^BU\d{4}[0-9A-Z]{4}$/)
    .nullable()
    .default(null),
  areaYear: z.int().min(2015).max(2100).nullable().default(null),
  accessibility: z.array(Accessibility).max(12).default([]),
  accessibilityNote: z.string().max(200).default(''),
  openingHours: Schedule.default({ recurring: [], dates: [], note: '' }),
  hideExactAddress: z.boolean().default(false),
})
export type Location = z.infer<typeof Location>
