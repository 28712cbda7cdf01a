import * as z from 'zod'
import { ListingContent } from '../listing.ts'

/** What was typed in a form that was not saved yet, by the name of the field. */
export const TypedForm = z.strictObject({
  values: z.record(z.string().max(100), z.string().max(6000)).refine((values) => Object.keys(values).length <= 300),
  at: z.iso.datetime(),
})
export type TypedForm = z.infer<typeof TypedForm>

/** The name of a short form, with the id of the place or activity: `activity:1f0c…`. */
export const FormName = z.string().regex(/^[a-z-]{2,20}(:[0-9a-f-]{36})?$/, 'dit formulier is er niet')

/**
 * What one member is changing in a listing. `content` is a whole, valid text that grew from the version `basedOn`; null while
 * nothing was saved. `typed` are forms that are still open.
 */
export const ListingDraft = z.strictObject({
  listing: z.uuid(),
  member: z.string(),
  basedOn: z.int().min(1),
  content: ListingContent.nullable(),
  /** The proposal it went on from, while that is not decided; else it grew from what stood in `basedOn`. */
  proposed: ListingContent.nullable().default(null),
  typed: z.record(FormName, TypedForm).default({}),
  at: z.iso.datetime(),
})
export type ListingDraft = z.infer<typeof ListingDraft>
