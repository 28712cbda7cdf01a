import { Schema } from 'mongoose'
import type { Activity } from '#domain/activity.ts'
import { activityKey } from '#domain/activity-slug.ts'
import { Listing } from '#domain/listing.ts'
import { parentCodesOf } from '#domain/neighbourhood.ts'
import { dayAfter, type LocalDate } from '#domain/schedule.ts'

/** Only what the database itself needs; the shape is `Listing`. `find` is derived from the content at every save. */
export const listingSchema = new Schema(
  {
    _id: String,
    network: String,
    slug: String,
    formerSlugs: [String],
    status: String,
    version: Number,
    createdAt: String,
    /** True while the index is behind; kept as a field of its own so that healing reads an index and no collection. */
    behind: Boolean,
    find: { activityKeys: [String], areas: [String], needs: [String], turnsOn: [String] },
  },
  { strict: false, versionKey: false, minimize: false, id: false, autoIndex: false, autoCreate: false },
)
listingSchema.index({ slug: 1 }, { unique: true })
listingSchema.index({ formerSlugs: 1 })
listingSchema.index(
  { network: 1, 'source.key': 1 },
  { unique: true, partialFilterExpression: { 'source.key': { $type: 'string' } } },
)
listingSchema.index({ 'find.activityKeys': 1 })
listingSchema.index({ status: 1, network: 1, 'published.organization.name': 1 })
listingSchema.index({ status: 1, 'find.areas': 1 })
listingSchema.index({ 'find.areas': 1, updatedAt: -1 })
listingSchema.index({ 'published.locations.address.postcode': 1 })
listingSchema.index({ createdAt: 1 })
listingSchema.index({ 'find.turnsOn': 1 })
listingSchema.index({ 'find.needs': 1 })
listingSchema.index({ behind: 1 }, { partialFilterExpression: { behind: true } })
listingSchema.index(
  {
    'published.organization.name': 'text',
    'published.activities.title': 'text',
    'published.organization.summary': 'text',
    'published.activities.summary': 'text',
    'published.organization.description': 'text',
    'published.activities.description': 'text',
    'find.needs': 'text',
  },
  {
    name: 'words',
    default_language: 'dutch',
    // No part of a listing may choose its own language: `languages` are codes that MongoDB's stemmers do not know.
    language_override: 'textIndexLanguage',
    weights: {
      'published.organization.name': 8,
      'published.activities.title': 8,
      'published.organization.summary': 3,
      'published.activities.summary': 3,
      'find.needs': 6,
    },
  },
)

export const versionSchema = new Schema(
  { _id: String, listingId: String },
  { strict: false, versionKey: false, minimize: false, autoIndex: false, autoCreate: false },
)
versionSchema.index({ listingId: 1, version: -1 })

export type Row = Record<string, unknown> & { _id: string }

export function toRow(listing: Listing): Row {
  const { id, ...rest } = listing
  const content = listing.published
  const codes = content
    ? [
        ...content.locations.flatMap((place) => place.buurtCode ?? []),
        ...content.activities.flatMap((activity) => activity.catchment),
      ]
    : []
  return {
    _id: id,
    ...rest,
    ...(listing.indexedVersion === listing.version ? {} : { behind: true }),
    find: {
      activityKeys: (content?.activities ?? []).map((activity) => activityKey(activity.id)),
      areas: [...new Set(codes.flatMap((code) => [code, ...parentCodesOf(code)]))],
      needs: [...new Set((content?.activities ?? []).flatMap((activity) => activity.needs))],
      turnsOn: [...new Set((content?.activities ?? []).flatMap(turningDays))],
    },
  }
}

/** The days on which an activity comes, goes, or has one moment less without anybody saving it. */
function turningDays({ validFrom, validUntil, schedule }: Activity): LocalDate[] {
  const last = [
    validUntil,
    ...schedule.dates.map((dated) => dated.date),
    ...schedule.recurring.map((rule) => rule.until),
  ]
  return [...(validFrom ? [validFrom] : []), ...last.flatMap((day) => (day ? dayAfter(day) : []))]
}

/** A stored listing that is not one: somebody wrote into the database by hand, or an older version did. */
export class DamagedRow extends Error {}

export function fromRow({ _id, find: _, behind: __, score: ___, ...rest }: Row): Listing {
  const parsed = Listing.safeParse({ id: _id, ...rest })
  if (parsed.success) return parsed.data
  const where = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`)
  throw new DamagedRow(`listing ${_id} does not fit: ${where.slice(0, 5).join(', ')}`)
}
