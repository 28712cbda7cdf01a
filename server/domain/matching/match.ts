import * as z from 'zod'
import { Capacity } from '../activity.ts'
import { AnswerRecord } from '../cooperation/request.ts'
import { AreaLabel, NeedLabel, PublicOrganization } from '../public-listing.ts'
import { LocalDate } from '../schedule.ts'
import { OfferCard, Understood } from '../search.ts'
import { Contribution, Registration } from '../vocabulary.ts'
import { Criterion, Must, Situation } from './situation.ts'

/** More is no help to choose. */
export const MOST_MATCHES = 12

/** One row of the table. `values` are codes of what fits, or of what there is instead; of a place: how, and its name. */
export const CriterionRow = z.strictObject({
  criterion: Criterion,
  must: z.boolean(),
  verdict: z.enum(['fits', 'fits-not', 'unknown']),
  values: z.array(z.string()),
  /** Over the ground, from the middle of the asked place; null where that is not what counts. */
  metres: z.int().nullable(),
})
export type CriterionRow = z.infer<typeof CriterionRow>

/** An organisation with the activity of hers that fits best. */
export const Match = z.strictObject({
  card: OfferCard,
  organization: PublicOrganization.pick({ id: true, name: true, url: true, languages: true, contact: true }),
  /** What fits, the heaviest first: the sentence that says why is made of these. */
  because: z.array(z.union([Criterion, z.literal('words')])),
  rows: z.array(CriterionRow),
  also: z.array(z.strictObject({ id: z.uuid(), title: z.string(), url: z.string() })),
  /** The organisation's own words on whom it is not for. */
  exclusions: z.string(),
  registration: Registration.nullable(),
  nextStep: z.string(),
  capacity: Capacity.nullable(),
  contribute: z.array(Contribution),
  /** How it usually answers professionals; null while there are too few answers to say. */
  answers: AnswerRecord.nullable(),
})
export type Match = z.infer<typeof Match>

/** Why an organisation itself rules somebody out. */
export const Closed = z.enum(['age', 'audience'])
export type Closed = z.infer<typeof Closed>

/** What counts beside the criteria, for everybody. */
export const MatchFact = z.enum(['side', 'words', 'room', 'freshness', 'answers'])
export type MatchFact = z.infer<typeof MatchFact>

export const MatchPage = z.strictObject({
  /** As it was understood and weighed: codes only. */
  situation: Situation,
  names: z.strictObject({ needs: z.array(NeedLabel), areas: z.array(AreaLabel) }),
  danger: Understood.shape.danger,
  elsewhere: Understood.shape.elsewhere,
  ask: Understood.shape.ask,
  /** How many organisations fit; at most twelve are shown. */
  total: z.int().min(0),
  results: z.array(Match),
  /** Too little found: which musts to drop together, and how many organisations there are then. */
  drops: z.array(z.strictObject({ criteria: z.array(Must), found: z.int() })),
  /** Too little found: how many more rule somebody out by themselves, and why. */
  closed: z.array(z.strictObject({ by: z.array(Closed), more: z.int() })),
  /** How it was ordered, from heavy to light; the asked criteria, and what counts for everybody. */
  weights: z.array(z.strictObject({ part: z.union([Criterion, MatchFact]), weight: z.number() })),
  /** Equals take turns from day to day. */
  day: LocalDate,
})
export type MatchPage = z.infer<typeof MatchPage>
