import * as z from 'zod'
import { Activity } from './activity.ts'
import { Location, Organization } from './organization.ts'
import { NOTHING_SAID, SaidAt } from './said-at.ts'

/** What editors write: one organisation with its places and activities, edited and published as one whole. */
export const ListingContent = z
  .strictObject({
    organization: Organization,
    locations: z.array(Location).max(100).default([]),
    activities: z.array(Activity).max(300).default([]),
  })
  .superRefine((content, context) => {
    const places = new Set<string>()
    content.locations.forEach((location, index) => {
      if (places.has(location.id)) refuse(['locations', index, 'id'], 'deze plek staat er twee keer in')
      places.add(location.id)
    })
    const seen = new Set<string>()
    content.activities.forEach((activity, index) => {
      if (seen.has(activity.id)) refuse(['activities', index, 'id'], 'deze activiteit staat er twee keer in')
      seen.add(activity.id)
      if (activity.locationId && !places.has(activity.locationId))
        refuse(['activities', index, 'locationId'], 'deze plek staat niet bij de locaties')
      const { ageFrom, ageTo } = activity.audience
      if (ageFrom !== null && ageTo !== null && ageFrom > ageTo)
        refuse(['activities', index, 'audience', 'ageTo'], 'de hoogste leeftijd is lager dan de laagste')
      if (activity.validFrom && activity.validUntil && activity.validFrom > activity.validUntil)
        refuse(['activities', index, 'validUntil'], 'de einddatum ligt voor de begindatum')
    })
    function refuse(path: (string | number)[], message: string) {
      context.addIssue({ code: 'custom', path, message })
    }
  })
export type ListingContent = z.infer<typeof ListingContent>

export const ListingStatus = z.enum(['draft', 'published', 'hidden', 'archived'])
export type ListingStatus = z.infer<typeof ListingStatus>

/** Where a listing came from, so that importing the same file twice changes nothing. `key` is unique in a network. */
export const ListingSource = z.strictObject({
  kind: z.enum(['seed', 'import', 'editor']),
  key: z.string().max(300).nullable().default(null),
})
export type ListingSource = z.infer<typeof ListingSource>

/** A text that waits for a coordinator. `basedOn` is the version of the listing it grew from; `by` is a member. */
export const Proposal = z.strictObject({
  content: ListingContent,
  by: z.string(),
  at: z.iso.datetime(),
  note: z.string().max(500).default(''),
  basedOn: z.int().min(1),
})
export type Proposal = z.infer<typeof Proposal>

/** A proposal that was not taken over, and why. The text is a draft of who proposed it again. */
export const SentBack = z.strictObject({ by: z.string(), at: z.iso.datetime(), word: z.string().max(1000) })
export type SentBack = z.infer<typeof SentBack>

/**
 * One stored document. `published` is what the public sees; `draft` is the first text of a listing that was never published.
 * `version` counts saves; the index is behind while `indexedVersion` differs from it.
 */
export const Listing = z.strictObject({
  id: z.uuid(),
  network: z.string(),
  slug: z.string(),
  formerSlugs: z.array(z.string()).default([]),
  status: ListingStatus,
  version: z.int().min(1),
  indexedVersion: z.int().min(0).default(0),
  published: ListingContent.nullable(),
  draft: ListingContent.nullable(),
  proposal: Proposal.nullable().default(null),
  sentBack: SentBack.nullable().default(null),
  /** When what the public sees last changed; null for rows from before this was kept. */
  publishedAt: z.iso.datetime().nullable().default(null),
  confirmedAt: z.iso.datetime().nullable(),
  saidAt: SaidAt.default(NOTHING_SAID),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  updatedBy: z.string().nullable().default(null),
  demo: z.boolean().default(false),
  /** The network lets this organisation publish by itself; else a coordinator approves first. */
  trusted: z.boolean().default(false),
  source: ListingSource,
})
export type Listing = z.infer<typeof Listing>

/** Whether the public may see a listing at all; which of its activities it sees is `isValidOn`. */
export function isPublic(listing: Pick<Listing, 'status' | 'published'>): boolean {
  return listing.status === 'published' && listing.published !== null
}
