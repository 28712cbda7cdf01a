import type { ListingContent } from '#domain/listing.ts'

/** Paths of what differs between two texts of a listing, such as `organization.summary` or `activities.2.title`. */
export function changedFields(before: ListingContent | null, after: ListingContent | null): string[] {
  const changed: string[] = []
  compare(before, after, '', changed)
  return changed
}

function compare(before: unknown, after: unknown, path: string, changed: string[]): void {
  if (Object.is(before, after)) return
  if (!isBranch(before) || !isBranch(after) || Array.isArray(before) !== Array.isArray(after)) {
    changed.push(path)
    return
  }
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    compare(before[key], after[key], path ? `${path}.${key}` : key, changed)
  }
}

function isBranch(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
