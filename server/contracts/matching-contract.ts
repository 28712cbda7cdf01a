import * as z from 'zod'
import { MatchPage } from '#domain/matching/match.ts'
import { MatchQuestion } from '#domain/matching/situation.ts'
import type { siteCalls } from '../site-calls.ts'
import type { CallShape } from './call-shape.ts'

const Nothing = z.strictObject({})

/** A question about a situation goes in a body, never in an address; the answer is kept nowhere. */
export const matchingContract = {
  match: {
    summary: 'Vraag wie past bij een situatie, zonder persoonsgegevens',
    params: Nothing,
    query: Nothing,
    body: MatchQuestion,
    bodyLimitBytes: 20_000,
    savesNothing: true,
    reply: MatchPage,
  },
} as const satisfies Partial<Record<keyof typeof siteCalls, CallShape>>
