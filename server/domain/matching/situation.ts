import * as z from 'zod'
import { AreaCode } from '../neighbourhood.ts'
import {
  ActivityForm,
  AudienceGroup,
  Contribution,
  DayPart,
  LanguageCode,
  NeedCode,
  Tradition,
  Weekday,
} from '../vocabulary.ts'
import { MAX_NOTE_LENGTH } from './note-length.ts'

/** What can be asked of an offer, and what each row of the table on the answer page is about. */
export const Criterion = z.enum([
  'need',
  'place',
  'form',
  'age',
  'group',
  'language',
  'mobility',
  'moment',
  'identity',
  'women-only',
  'contribution',
  'free',
  'room',
])
export type Criterion = z.infer<typeof Criterion>

/** What may be a must. What it is about and for whom an offer is open always count; strengths are never demanded. */
export const Must = Criterion.extract([
  'place',
  'form',
  'group',
  'language',
  'mobility',
  'moment',
  'identity',
  'women-only',
  'free',
  'room',
])
export type Must = z.infer<typeof Must>

export const Mobility = z.enum(['walking-aid', 'wheelchair', 'stays-at-home'])
export type Mobility = z.infer<typeof Mobility>

/** Something a person brings: what they are able to do, or would love to do. */
export const Strength = z.strictObject({ what: Contribution, verb: z.enum(['can', 'wants']) })
export type Strength = z.infer<typeof Strength>

const MAX_METRES = 50_000

export const Where = z.strictObject({
  areas: z.array(AreaCode).max(20).default([]),
  /** How far is not too far, over the ground; `null` when nobody said. */
  maxMetres: z.int().min(100).max(MAX_METRES).nullable().default(null),
})

export const Who = z.strictObject({
  ageFrom: z.int().min(0).max(120).nullable().default(null),
  ageTo: z.int().min(0).max(120).nullable().default(null),
  /** Also the household: `families`, `single-parents`, `carers`. */
  groups: z.array(AudienceGroup).max(10).default([]),
  /** In order of ease. */
  languages: z.array(LanguageCode).max(6).default([]),
  mobility: Mobility.nullable().default(null),
})

/** The person's own wish. No wish is the default, and then nobody's identity counts. */
export const Wishes = z.strictObject({
  traditions: z.array(Tradition).max(11).default([]),
  notTraditions: z.array(Tradition).max(11).default([]),
  notReligious: z.boolean().default(false),
  womenOnly: z.boolean().default(false),
})
export type Wishes = z.infer<typeof Wishes>

export const When = z.strictObject({
  days: z.array(Weekday).max(7).default([]),
  dayParts: z.array(DayPart).max(3).default([]),
})

/**
 * A situation without a person: what somebody needs, wants and can bring. It has no room for words of one's own, so nothing in it
 * can name anybody. Never stored. `helping-others` among the needs means: wants to give help.
 */
export const Situation = z.strictObject({
  /** The most important first. */
  needs: z.array(NeedCode).max(8).default([]),
  where: Where.default({ areas: [], maxMetres: null }),
  who: Who.default({ ageFrom: null, ageTo: null, groups: [], languages: [], mobility: null }),
  when: When.default({ days: [], dayParts: [] }),
  forms: z.array(ActivityForm).max(5).default([]),
  free: z.boolean().default(false),
  wishes: Wishes.default({ traditions: [], notTraditions: [], notReligious: false, womenOnly: false }),
  contributes: z.array(Strength).max(15).default([]),
  /** What must be. All else weighs and hides nothing. */
  musts: z.array(Must).max(Must.options.length).default([]),
})
export type Situation = z.infer<typeof Situation>

export const NO_SITUATION: Situation = Situation.parse({})

/** The question: a note in own words, or step by step, or both; what was ticked goes before what was read. */
export const MatchQuestion = z.strictObject({
  network: z
    .string()
    .max(80)
    .regex(/^[a-z0-9-]+$/, 'dit is geen netwerk')
    .nullable()
    .default(null),
  note: z.string().trim().max(MAX_NOTE_LENGTH, `gebruik hoogstens ${MAX_NOTE_LENGTH} tekens`).default(''),
  /** A wijk, buurt, town or postcode as people name it. */
  place: z.string().trim().max(100, 'gebruik hoogstens 100 tekens').default(''),
  situation: Situation.default(NO_SITUATION),
  /** Musts to let go of, also where the note has them. */
  dropped: z.array(Must).max(Must.options.length).default([]),
})
export type MatchQuestion = z.infer<typeof MatchQuestion>

/** What was ticked, with what was read from the note where nothing was ticked. */
export function completed(ticked: Situation, read: Situation): Situation {
  const or = <T>(one: T[], other: T[]): T[] => (one.length ? one : other)
  return {
    needs: or(ticked.needs, read.needs),
    where: {
      areas: or(ticked.where.areas, read.where.areas),
      maxMetres: ticked.where.maxMetres ?? read.where.maxMetres,
    },
    who: {
      ...(ticked.who.ageFrom === null && ticked.who.ageTo === null
        ? { ageFrom: read.who.ageFrom, ageTo: read.who.ageTo }
        : { ageFrom: ticked.who.ageFrom, ageTo: ticked.who.ageTo }),
      groups: or(ticked.who.groups, read.who.groups),
      languages: or(ticked.who.languages, read.who.languages),
      mobility: ticked.who.mobility ?? read.who.mobility,
    },
    when: {
      days: or(ticked.when.days, read.when.days),
      dayParts: or(ticked.when.dayParts, read.when.dayParts),
    },
    forms: or(ticked.forms, read.forms),
    free: ticked.free || read.free,
    wishes: hasWishes(ticked.wishes) ? ticked.wishes : read.wishes,
    contributes: or(ticked.contributes, read.contributes),
    musts: [...new Set([...ticked.musts, ...read.musts])],
  }
}

/** Wishes about who an organisation is. */
export function hasIdentityWish({ traditions, notTraditions, notReligious }: Wishes): boolean {
  return traditions.length > 0 || notTraditions.length > 0 || notReligious
}

function hasWishes(wishes: Wishes): boolean {
  return hasIdentityWish(wishes) || wishes.womenOnly
}

export function wantsToHelp({ needs }: Pick<Situation, 'needs'>): boolean {
  return needs.includes('helping-others')
}
