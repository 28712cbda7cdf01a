import * as z from 'zod'
import type { Activity } from '../activity.ts'
import type { ListingContent } from '../listing.ts'
import { isSamePart } from './listing-difference.ts'
import { contentOf, fieldsOf, type Part, PartKind, partsOf, readField, same, withField } from './listing-parts.ts'

/**
 * Something two editors changed in two ways. `field` is null when one removed the part and the other changed or uses it; a side
 * that has not the part is null.
 */
export const MergeConflict = z.strictObject({
  part: PartKind,
  id: z.uuid().nullable(),
  name: z.string(),
  field: z.string().nullable(),
  base: z.unknown(),
  mine: z.unknown(),
  theirs: z.unknown(),
})
export type MergeConflict = z.infer<typeof MergeConflict>

/** `content` has everything that merges, and in a conflict what I typed, so that nothing typed is lost. */
export type MergedListing = { content: ListingContent; conflicts: MergeConflict[] }

/**
 * Two texts that grew from the same one, made one again: changes in different fields go together, lists of choices too; only
 * a field that both changed to something else is a conflict.
 */
export function mergeListings(base: ListingContent, mine: ListingContent, theirs: ListingContent): MergedListing {
  const [old, ours, others] = [partsOf(base), partsOf(mine), partsOf(theirs)]
  const conflicts: MergeConflict[] = []
  const merged = inOrder(old, ours, others).flatMap((key): Part[] => {
    const [was, my, their] = [old, ours, others].map((parts) => parts.find((part) => isSamePart(part, key)))
    if (my && their) return [mergedPart(was, my, their, conflicts)]
    const left = my ?? their
    if (!left) return []
    if (!was) return [left]
    if (sameText(was.value, left.value)) return []
    conflicts.push(partConflict(left, was, my, their))
    return [left]
  })
  return { content: contentOf([...merged, ...placesInUse(merged, old, ours, others, conflicts)]), conflicts }
}

/** The merged text with each conflict settled one way or the other. */
export function settleConflicts(
  { content, conflicts }: MergedListing,
  choose: (conflict: MergeConflict) => 'mine' | 'theirs',
): ListingContent {
  let parts = partsOf(content)
  for (const conflict of conflicts) {
    const chosen = conflict[choose(conflict)]
    const isIt = (part: Part) => part.kind === conflict.part && part.id === conflict.id
    if (conflict.field !== null) {
      const { field } = conflict
      parts = parts.map((part) =>
        isIt(part) ? { ...part, value: withField(part.kind, field, part.value, chosen) } : part,
      )
    } else if (chosen === null) {
      parts = parts.filter((part) => !isIt(part)).map((part) => withoutPlace(part, conflict.id))
    } else parts = parts.map((part) => (isIt(part) ? { ...part, value: chosen as Part['value'] } : part))
  }
  return contentOf(parts)
}

function mergedPart(was: Part | undefined, my: Part, their: Part, conflicts: MergeConflict[]): Part {
  const { kind } = my
  let value = their.value
  for (const field of fieldsOf(kind)) {
    const [base, mine, theirs] = [was, my, their].map((part) => part && readField(kind, field, part.value))
    if (same(mine, theirs) || (was && same(mine, base))) continue
    if (was && sameText(theirs, base)) value = withField(kind, field, value, mine)
    else if (isChoice(base) && isChoice(mine) && isChoice(theirs))
      value = withField(kind, field, value, mergedChoice(base, mine, theirs))
    else {
      value = withField(kind, field, value, mine)
      conflicts.push({ part: kind, id: my.id, name: my.name, field, base: base ?? null, mine, theirs })
    }
  }
  return { ...my, value }
}

function partConflict(left: Part, was: Part, my: Part | undefined, their: Part | undefined): MergeConflict {
  const sides = { base: was.value, mine: my?.value ?? null, theirs: their?.value ?? null }
  return { part: left.kind, id: left.id, name: left.name, field: null, ...sides }
}

/** A place that one removed while the other has an activity there comes back, for a person to decide on. */
function placesInUse(merged: Part[], old: Part[], ours: Part[], others: Part[], conflicts: MergeConflict[]): Part[] {
  const used = new Set(merged.flatMap((part) => (part.kind === 'activity' ? (part.value as Activity).locationId : [])))
  return old.filter((place) => {
    if (place.kind !== 'location' || !used.has(place.id) || merged.some((part) => isSamePart(part, place))) return false
    const [my, their] = [ours, others].map((parts) => parts.find((part) => isSamePart(part, place)))
    conflicts.push(partConflict(place, place, my, their))
    return true
  })
}

function withoutPlace(part: Part, id: string | null): Part {
  if (part.kind !== 'activity' || part.value.locationId !== id) return part
  return { ...part, value: { ...part.value, locationId: null } }
}

/** Theirs in their order with what I added after it; mine first when only I put things in another order. */
function inOrder(old: Part[], ours: Part[], others: Part[]): Part[] {
  const orderOf = (parts: Part[]) => parts.filter((part) => old.some((other) => isSamePart(part, other))).map(keyOf)
  const ordered = (parts: Part[]) => {
    const now = orderOf(parts)
    return same(
      now,
      old.map(keyOf).filter((key) => now.includes(key)),
    )
  }
  const [first, second] = ordered(ours) || !ordered(others) ? [others, ours] : [ours, others]
  return [...first, ...second.filter((part) => !first.some((other) => isSamePart(part, other)))]
}

/** The same, whenever it was said: whoever confirms a listing says again what stood there. */
function sameText(one: unknown, other: unknown): boolean {
  return same(one, other) || same(untimed(one), untimed(other))
}

function untimed(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, part) => (key === 'saidAt' ? undefined : part)) ?? 'null')
}

const keyOf = (part: Part): string => `${part.kind} ${part.id}`

/** A list of chosen words: its order says nothing, so additions and removals of both go together. */
function isChoice(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

function mergedChoice(base: string[], mine: string[], theirs: string[]): string[] {
  const kept = theirs.filter((one) => mine.includes(one) || !base.includes(one))
  return [...kept, ...mine.filter((one) => !theirs.includes(one) && !base.includes(one))]
}
