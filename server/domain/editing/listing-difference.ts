import * as z from 'zod'
import type { ListingContent } from '../listing.ts'
import { fieldsOf, type Part, PartKind, partsOf, readField, same, saysNothing } from './listing-parts.ts'

/** One field, old beside new. The values are as they are stored; `null` stands for nothing. */
export const FieldDifference = z.strictObject({ field: z.string(), before: z.unknown(), after: z.unknown() })
export type FieldDifference = z.infer<typeof FieldDifference>

/**
 * What differs in one part of a listing. `id` is that of the place or the activity; the organisation itself has none.
 * Of a part that was added or removed, the fields that say something are listed.
 */
export const PartDifference = z.strictObject({
  part: PartKind,
  id: z.uuid().nullable(),
  name: z.string(),
  how: z.enum(['added', 'removed', 'changed']),
  fields: z.array(FieldDifference),
})
export type PartDifference = z.infer<typeof PartDifference>

/** What differs between two texts of a listing, part by part and field by field. Empty when they say the same. */
export function listingDifference(before: ListingContent | null, after: ListingContent | null): PartDifference[] {
  const [old, fresh] = [before ? partsOf(before) : [], after ? partsOf(after) : []]
  const differences: PartDifference[] = []
  for (const part of fresh) {
    const was = old.find((other) => isSamePart(part, other))
    const fields = fieldDifferences(part.kind, was?.value ?? null, part.value)
    if (!was) differences.push(described(part, 'added', fields))
    else if (fields.length) differences.push(described(part, 'changed', fields))
  }
  for (const part of old) {
    if (fresh.some((other) => isSamePart(part, other))) continue
    differences.push(described(part, 'removed', fieldDifferences(part.kind, part.value, null)))
  }
  return differences
}

export function isSamePart(a: Pick<Part, 'kind' | 'id'>, b: Pick<Part, 'kind' | 'id'>): boolean {
  return a.kind === b.kind && a.id === b.id
}

function described(part: Part, how: PartDifference['how'], fields: FieldDifference[]): PartDifference {
  return { part: part.kind, id: part.id, name: part.name, how, fields }
}

function fieldDifferences(kind: PartKind, before: Part['value'] | null, after: Part['value'] | null) {
  return fieldsOf(kind).flatMap((field): FieldDifference[] => {
    const was = before ? readField(kind, field, before) : null
    const is = after ? readField(kind, field, after) : null
    if (same(was, is) || (saysNothing(was) && saysNothing(is))) return []
    return [{ field, before: was ?? null, after: is ?? null }]
  })
}
