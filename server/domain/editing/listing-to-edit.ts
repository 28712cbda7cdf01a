import * as z from 'zod'
import { Listing, ListingContent, ListingStatus } from '../listing.ts'
import { TypedForm } from './draft.ts'
import { PartDifference } from './listing-difference.ts'
import { ListingTask } from './listing-tasks.ts'
import { MergeConflict } from './merge-listings.ts'

/** A listing as its editors see it. Names of members are null for who is no longer one. */
export const ListingToEdit = Listing.pick({
  id: true,
  network: true,
  slug: true,
  version: true,
  confirmedAt: true,
  updatedAt: true,
  trusted: true,
  demo: true,
}).extend({
  name: z.string(),
  status: ListingStatus,
  /** What this member may do with it. */
  may: z.strictObject({ publish: z.boolean(), approve: z.boolean(), show: z.boolean() }),
  /** The text of now: with my own changes, which are not published yet. */
  text: ListingContent,
  /** Those changes, against what the public sees or what waits for approval. */
  changes: z.array(PartDifference),
  /** What somebody else changed meanwhile in another way: to choose from before publishing. */
  conflicts: z.array(MergeConflict),
  draftAt: z.iso.datetime().nullable(),
  typed: z.record(z.string(), TypedForm),
  tasks: z.array(ListingTask),
  proposal: z
    .strictObject({ at: z.iso.datetime(), by: z.string().nullable(), mine: z.boolean(), note: z.string() })
    .nullable(),
  sentBack: z.strictObject({ at: z.iso.datetime(), by: z.string().nullable(), word: z.string() }).nullable(),
})
export type ListingToEdit = z.infer<typeof ListingToEdit>

/** What a coordinator decides on: exactly what would change, old beside new. */
export const ProposalToDecide = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  network: z.string(),
  version: z.int(),
  at: z.iso.datetime(),
  by: z.string().nullable(),
  note: z.string(),
  changes: z.array(PartDifference),
})
export type ProposalToDecide = z.infer<typeof ProposalToDecide>

/** What happened in a version; more than one thing may have. */
export const Happening = z.enum([
  'made',
  'published',
  'proposed',
  'sent-back',
  'confirmed',
  'hidden',
  'archived',
  'shown',
  'trusted',
  'distrusted',
  'saved',
])
export type Happening = z.infer<typeof Happening>

/** One line of the history. `changes` are those of the public text. */
export const HistoryEntry = z.strictObject({
  version: z.int(),
  at: z.iso.datetime(),
  by: z.string().nullable(),
  happened: z.array(Happening),
  changes: z.array(PartDifference),
  canBringBack: z.boolean(),
})
export type HistoryEntry = z.infer<typeof HistoryEntry>

/** Between two versions that follow each other. */
export function happeningsOf(before: Listing | null, after: Listing, textChanged: boolean): Happening[] {
  if (!before) return ['made']
  const shown = before.status !== after.status && after.status === 'published'
  const found: [Happening, boolean][] = [
    ['published', textChanged],
    ['proposed', after.proposal !== null && after.proposal.at !== before.proposal?.at],
    ['sent-back', after.sentBack !== null && after.sentBack.at !== before.sentBack?.at],
    ['confirmed', after.confirmedAt !== before.confirmedAt],
    ['hidden', before.status !== after.status && after.status === 'hidden'],
    ['archived', before.status !== after.status && after.status === 'archived'],
    ['shown', shown && before.published !== null],
    ['trusted', after.trusted && !before.trusted],
    ['distrusted', !after.trusted && before.trusted],
  ]
  const happened = found.flatMap(([what, holds]) => (holds ? [what] : []))
  return happened.length ? happened : ['saved']
}
