import type { RowGroup } from './group-rows.ts'
import { type KnownListings, textOf } from './known-listings.ts'

/** What earlier imports brought and this file does not have. Nothing is removed for that. */
export function missingInFile({ all }: KnownListings, groups: RowGroup[]): string[] {
  const inFile = new Map(groups.flatMap((group) => (group.listing ? [[group.listing.id, group] as const] : [])))
  return all.flatMap((listing) => {
    if (listing.source.kind !== 'import' || listing.status !== 'published') return []
    const text = textOf(listing)
    const group = inFile.get(listing.id)
    if (!text) return []
    if (!group) return [text.organization.name]
    const rows = new Set(group.rows.map((row) => row.activityId))
    return text.activities.filter(({ id }) => !rows.has(id)).map(({ title }) => `${title} (${text.organization.name})`)
  })
}
