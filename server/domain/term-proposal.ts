import * as z from 'zod'
import { WordKind } from './kept-need.ts'
import { NeedCode } from './vocabulary.ts'

/** What became of a proposal. Accepted means that the word now stands under the need. */
const Decision = z.strictObject({
  accepted: z.boolean(),
  /** Said to who proposed it; a no always has words. */
  words: z.string().max(500).nullable(),
  at: z.iso.datetime(),
})

/** A word that a coordinator wants under a need. The administrator decides. */
export const TermProposal = z.strictObject({
  id: z.uuid(),
  network: z.string(),
  need: NeedCode,
  word: z.string().trim().min(2, 'gebruik minstens 2 letters').max(80, 'gebruik hoogstens 80 letters'),
  kind: WordKind,
  why: z.string().trim().min(5, 'schrijf in een paar woorden waarom').max(400, 'gebruik hoogstens 400 tekens'),
  /** Who proposed it, while this member takes part. */
  by: z.uuid().nullable(),
  at: z.iso.datetime(),
  decision: Decision.nullable(),
})
export type TermProposal = z.infer<typeof TermProposal>

/** What somebody fills in to propose a word. */
export const NewTermProposal = TermProposal.pick({ need: true, word: true, kind: true, why: true })
export type NewTermProposal = z.infer<typeof NewTermProposal>

/** Yes, or no with the reason. */
export const TermDecision = z.discriminatedUnion('accepted', [
  z.strictObject({ accepted: z.literal(true) }),
  z.strictObject({
    accepted: z.literal(false),
    words: z.string().trim().min(5, 'schrijf kort waarom niet').max(500, 'gebruik hoogstens 500 tekens'),
  }),
])
export type TermDecision = z.infer<typeof TermDecision>

/** Proposals that are decided are shown and kept this long. */
export const TERM_PROPOSAL_KEPT_DAYS = 365
