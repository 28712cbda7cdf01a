import * as z from 'zod'
import { Card, Side, Step } from '#domain/cooperation/card.ts'
import { Move, type MoveKind, WhyNot } from '#domain/cooperation/moves.ts'
import { CooperationRequest, Question, RequestAnswer } from '#domain/cooperation/request.ts'
import { ShownTrace } from '#domain/cooperation/shown-traces.ts'
import { InsightCount } from '#domain/insight.ts'
import { Signal } from '#domain/signal.ts'
import type { siteCalls } from '../site-calls.ts'
import type { CallShape } from './call-shape.ts'

const Nothing = z.strictObject({})
const Done = z.strictObject({ done: z.literal(true) })
const Key = z.strictObject({ key: z.string().min(20, 'deze link is niet heel').max(100, 'deze link is niet heel') })
const Id = z.strictObject({ id: z.uuid() })
const NetworkSlug = z.strictObject({ slug: z.string().max(80) })
const Kinds = z.enum(Move.options.map((option) => option.shape.kind.value) as [MoveKind, ...MoveKind[]])

/** The card as a party sees it: the same for everybody, with what can be done now and why not. */
export const ShownCard = Card.omit({
  parties: true,
  partner: true,
  contact: true,
  notices: true,
  noticedAt: true,
  contactAskedOn: true,
}).extend({
  joining: z.strictObject({ by: Side, name: z.string() }).nullable(),
  /** A telephone number or address of each side. */
  reach: z.record(Side, z.string()),
  side: Side,
  people: z.array(z.strictObject({ side: Side, name: z.string() })),
  organization: z.string(),
  erasedOn: z.string(),
  whyNot: z.record(Kinds, WhyNot.nullable()),
})

/** Asking an organisation, working together, and signals. */
export const cooperationContract = {
  askOrganization: {
    summary: 'Een organisatie iets vragen',
    params: Id,
    query: Nothing,
    body: Question.extend({
      activity: z.uuid().nullable().default(null),
      next: z.array(z.uuid()).max(12).default([]),
    }),
    status: 201,
    reply: Id,
  },
  myRequests: {
    summary: 'Mijn vragen aan organisaties',
    params: Nothing,
    query: Nothing,
    reply: z.strictObject({
      requests: z.array(
        CooperationRequest.pick({
          id: true,
          code: true,
          needs: true,
          area: true,
          askedAt: true,
          reminders: true,
          state: true,
          answer: true,
          cooperation: true,
        }).extend({
          organization: z.string(),
          slug: z.string(),
          /** Whom to ask now that this one cannot. */
          next: z.strictObject({ organization: z.string(), slug: z.string(), after: z.array(z.uuid()) }).nullable(),
        }),
      ),
    }),
  },
  request: {
    summary: 'Zien wat er gevraagd is, met de link uit de mail',
    params: Nothing,
    query: Nothing,
    body: Key,
    reply: Question.omit({ code: true }).extend({ askedAt: z.string(), asker: z.string(), organization: z.string() }),
  },
  answerRequest: {
    summary: 'Ja of nee zeggen, met de link uit de mail',
    params: Nothing,
    query: Nothing,
    body: Key.extend(RequestAnswer.omit({ at: true }).shape),
    reply: z.strictObject({ cooperation: z.uuid().nullable() }),
  },
  cooperations: {
    summary: 'Mijn samenwerkingen',
    params: Nothing,
    query: Nothing,
    reply: z.strictObject({
      cooperations: z.array(
        z.strictObject({
          id: z.uuid(),
          code: z.string(),
          step: Step,
          organization: z.string(),
          lastSignAt: z.string(),
          waitsForYou: z.boolean(),
        }),
      ),
    }),
  },
  cooperation: { summary: 'Eén samenwerkingskaart', params: Id, query: Nothing, reply: ShownCard },
  moveCooperation: {
    summary: 'Iets doen op de samenwerkingskaart',
    params: Id,
    query: Nothing,
    body: Move,
    versioned: true,
    reply: ShownCard,
  },
  sendSignal: {
    summary: 'Zeggen wat er in een wijk ontbreekt',
    params: NetworkSlug,
    query: Nothing,
    body: Signal.pick({ area: true, need: true, words: true }).extend({
      area: Signal.shape.area.default(null),
      need: Signal.shape.need.default(null),
      email: Signal.shape.email.default(null),
      website: z.string().max(200).default(''),
    }),
    status: 202,
    reply: Done,
  },
  signals: {
    summary: 'Open signalen van een netwerk',
    params: NetworkSlug,
    query: Nothing,
    reply: z.strictObject({
      signals: z.array(
        Signal.pick({ id: true, area: true, need: true, words: true, at: true }).extend({
          same: z.array(z.string()),
          /** How many people hear the answer. */
          heard: z.int(),
        }),
      ),
    }),
  },
  mergeSignal: {
    summary: 'Een signaal bij een ander voegen',
    params: Id,
    query: Nothing,
    body: z.strictObject({ into: z.uuid() }),
    reply: Done,
  },
  answerSignal: {
    summary: 'Een signaal beantwoorden en sluiten',
    params: Id,
    query: Nothing,
    body: z.strictObject({ words: z.string().trim().min(3, 'schrijf een antwoord').max(500) }),
    reply: Done,
  },
  networkInsights: {
    summary: 'Wat mensen zoeken en missen, als aantallen',
    params: NetworkSlug,
    query: Nothing,
    reply: z.strictObject({ counts: z.array(InsightCount.extend({ rest: z.boolean() })) }),
  },
  cooperationCounts: {
    summary: 'Hoe samenwerkingen gingen, als aantallen',
    params: NetworkSlug,
    query: Nothing,
    reply: z.strictObject({ counts: z.array(ShownTrace) }),
  },
} as const satisfies Partial<Record<keyof typeof siteCalls, CallShape>>
