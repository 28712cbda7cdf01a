import * as z from 'zod'
import { DeskItem } from '#domain/desk.ts'
import { Report } from '#domain/report.ts'
import { CapacityState } from '#domain/vocabulary.ts'
import type { siteCalls } from '../site-calls.ts'
import type { CallShape } from './call-shape.ts'

const Nothing = z.strictObject({})
const Done = z.strictObject({ done: z.literal(true) })
const Key = z.strictObject({ key: z.string().min(20, 'deze link is niet heel').max(100, 'deze link is niet heel') })
const Id = z.strictObject({ id: z.uuid() })
/** What the people of a listing see of a report: never who said it. */
const ShownReport = Report.omit({ email: true, language: true, network: true }).extend({
  organization: z.string(),
  wantsAnswer: z.boolean(),
})

/** Keeping listings true: confirming, reporting, and the coordinator's desk. */
export const upkeepContract = {
  confirmation: {
    summary: 'Zien wat je bevestigt',
    params: Nothing,
    query: Nothing,
    body: Key,
    reply: z.strictObject({
      id: z.uuid(),
      name: z.string(),
      summary: z.string(),
      confirmedAt: z.string().nullable(),
      activities: z.array(z.strictObject({ title: z.string(), capacity: CapacityState.nullable() })),
    }),
  },
  confirmByKey: {
    summary: 'Zeggen dat een vermelding klopt, met de link uit de mail',
    params: Nothing,
    query: Nothing,
    body: Key,
    reply: Done,
  },
  reportListing: {
    summary: 'Zeggen dat er iets niet klopt',
    params: Id,
    query: Nothing,
    body: Report.pick({ activity: true, kinds: true, words: true, email: true }).extend({
      website: z.string().max(200).default(''),
    }),
    status: 202,
    reply: Done,
  },
  report: { summary: 'Eén melding', params: Id, query: Nothing, reply: ShownReport },
  answerReport: {
    summary: 'Een melding beantwoorden',
    params: Id,
    query: Nothing,
    body: z.strictObject({
      outcome: z.enum(['mended', 'is-right', 'cannot'], 'kies wat je deed'),
      words: z.string().trim().max(500, 'gebruik hoogstens 500 tekens').default(''),
    }),
    reply: Done,
  },
  desk: {
    summary: 'Wat er op de werkplek van de coördinator ligt',
    params: z.strictObject({ slug: z.string().max(80) }),
    query: Nothing,
    reply: z.strictObject({ network: z.string(), items: z.array(DeskItem) }),
  },
  setAside: {
    summary: 'Iets van de werkplek wegleggen waar je naar keek',
    params: z.strictObject({ slug: z.string().max(80) }),
    query: Nothing,
    body: z.strictObject({ key: z.string().min(1, 'zeg wat').max(200) }),
    reply: Done,
  },
} as const satisfies Partial<Record<keyof typeof siteCalls, CallShape>>
