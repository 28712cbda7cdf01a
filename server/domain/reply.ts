import * as z from 'zod'
import { AnswerRecord } from './cooperation/request.ts'
import { Point } from './geo.ts'
import { Need, Text, Theme } from './need.ts'
import { AreaCode, AreaLevel, AreaSummary } from './neighbourhood.ts'
import { Network } from './network.ts'
import { Outline } from './outline.ts'
import { AreaLabel, PublicActivity, PublicOrganization } from './public-listing.ts'
import { DatedMoment } from './schedule.ts'

/** A page of any list. */
export function paged<T extends z.ZodType>(item: T) {
  return z.strictObject({ total: z.int().min(0), page: z.int(), pageSize: z.int(), results: z.array(item) })
}

export const OrganizationCard = PublicOrganization.pick({
  id: true,
  name: true,
  summary: true,
  url: true,
  network: true,
  demo: true,
  confirmedAt: true,
}).extend({ neighbourhoods: z.array(AreaLabel), activityCount: z.int() })
export type OrganizationCard = z.infer<typeof OrganizationCard>

/** An activity with what its own page shows beside it. `nextMoments` are the coming moments, at most eight. */
export const ActivityDetail = PublicActivity.extend({
  organization: PublicOrganization.pick({
    id: true,
    name: true,
    summary: true,
    url: true,
    identity: true,
    contact: true,
    languages: true,
  }),
  network: z.string(),
  demo: z.boolean(),
  confirmedAt: z.iso.datetime().nullable(),
  updatedAt: z.iso.datetime(),
  nextMoments: z.array(DatedMoment),
})
export type ActivityDetail = z.infer<typeof ActivityDetail>

export const NeighbourhoodDetail = AreaSummary.extend({
  /** What it lies in, nearest first. */
  parents: z.array(AreaLabel),
  /** What lies in it. */
  children: z.array(AreaLabel),
  /** What touches it, of the same level. */
  neighbours: z.array(AreaLabel),
  /** What people call several wijken together, in this municipality or with this wijk in it. */
  called: z.array(z.strictObject({ name: z.string(), codes: z.array(AreaCode) })),
})
export type NeighbourhoodDetail = z.infer<typeof NeighbourhoodDetail>

/** GeoJSON (RFC 7946) with CRS84 coordinates, longitude first. */
export const OutlinePage = z.strictObject({
  type: z.literal('FeatureCollection'),
  total: z.int().min(0),
  page: z.int(),
  pageSize: z.int(),
  source: z.string(),
  features: z.array(
    z.strictObject({
      type: z.literal('Feature'),
      id: AreaCode,
      geometry: Outline,
      properties: z.strictObject({
        code: AreaCode,
        name: z.string(),
        level: AreaLevel,
        slug: z.string(),
        centre: Point,
      }),
    }),
  ),
})
export type OutlinePage = z.infer<typeof OutlinePage>

/** Borders as coarse as a map may draw them, by code: names and counts come with the map's own answer. */
export const MapOutlines = z.strictObject({
  type: z.literal('FeatureCollection'),
  source: z.string(),
  features: z.array(
    z.strictObject({
      type: z.literal('Feature'),
      id: AreaCode,
      geometry: Outline,
      properties: z.strictObject({ code: AreaCode }),
    }),
  ),
})
export type MapOutlines = z.infer<typeof MapOutlines>

export const PublicNeed = Need.omit({ order: true, avoid: true })
export type PublicNeed = z.infer<typeof PublicNeed>

export const PublicTheme = Theme.omit({ order: true })
export type PublicTheme = z.infer<typeof PublicTheme>

export const PublicNetwork = Network.omit({ settings: true }).extend({
  organizationCount: z.int(),
  activityCount: z.int(),
})
export type PublicNetwork = z.infer<typeof PublicNetwork>

/** Suggestions while typing, in groups. A place without `codes` lies where no areas are: to search there, `where` is its name and town. */
export const Suggestions = z.strictObject({
  needs: z.array(z.strictObject({ code: z.string(), name: Text, matched: z.string() })),
  places: z.array(
    z.strictObject({ name: z.string(), codes: z.array(AreaCode), inside: z.string(), url: z.string().nullable() }),
  ),
  organizations: z.array(z.strictObject({ id: z.uuid(), title: z.string(), url: z.string(), inside: z.string() })),
  activities: z.array(z.strictObject({ id: z.uuid(), title: z.string(), url: z.string(), inside: z.string() })),
})
export type Suggestions = z.infer<typeof Suggestions>

const NamedPlace = { name: z.string(), inside: z.string(), codes: z.array(AreaCode) }
/**
 * The places that somebody named. `codes` are the areas of it that are here; `near` is where it lies when there are none. With
 * `options` the name exists more than once: the best guess stands first, where there is one, and with `more` there are others yet.
 */
export const PlacesMeant = z.strictObject({
  places: z.array(
    z.strictObject({
      ...NamedPlace,
      near: Point.nullable(),
      options: z.array(z.strictObject(NamedPlace)),
      more: z.boolean(),
    }),
  ),
})
export type PlacesMeant = z.infer<typeof PlacesMeant>

/** One organisation whole. `answers` is how it answers professionals: null while there are too few answers to say. */
export const OrganizationDetail = PublicOrganization.extend({ answers: AnswerRecord.nullable() })
export type OrganizationDetail = z.infer<typeof OrganizationDetail>
