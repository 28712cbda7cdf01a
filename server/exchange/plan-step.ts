import { type Listing, ListingContent } from '#domain/listing.ts'
import type { Thesaurus } from '#domain/need.ts'
import { changedFields } from '../listings/changed-fields.ts'
import type { Column } from './columns.ts'
import type { AreaNames } from './derived-summary.ts'
import type { RowGroup } from './group-rows.ts'
import { textOf } from './known-listings.ts'
import type { RowSpeaker } from './remark.ts'
import { contentOf, type PlacedRow } from './row-to-listing.ts'

/** What is to be done with one listing. */
export type Step =
  | { what: 'create'; key: string; content: ListingContent; rowCount: number }
  | { what: 'update'; listing: Listing; content: ListingContent; rowCount: number }
  | { what: 'leave'; rowCount: number }

type Parts = {
  given: ReadonlySet<Column>
  areas: AreaNames
  thesaurus: Thesaurus
  speakerOf: (row: number) => RowSpeaker
}

/** The step for one group of rows; null when its content is refused, which is then said at its rows. */
export function planStep(group: RowGroup, rows: PlacedRow[], parts: Parts): Step | null {
  const { listing } = group
  const rowCount = rows.length
  const first = rows[0]
  if (!first) return null
  const parsed = ListingContent.safeParse(contentOf(group, rows, parts))
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const [list, at] = issue.path
      const row = (list === 'activities' && typeof at === 'number' && rows[at]) || first
      const say = parts.speakerOf(row.facts.row)
      say.problem(
        null,
        `${issue.path.join('.')}: ${issue.message}`,
        'Pas de rij aan. Een organisatie past hoogstens 100 plekken en 300 activiteiten.',
      )
    }
    return null
  }
  if (!listing) return { what: 'create', key: group.key, content: parsed.data, rowCount }
  if (changedFields(textOf(listing), parsed.data).length === 0) return { what: 'leave', rowCount }
  const refusal = reasonToLeave(listing)
  if (!refusal) return { what: 'update', listing, content: parsed.data, rowCount }
  parts.speakerOf(first.facts.row).warn('name', refusal.message, refusal.mend)
  return { what: 'leave', rowCount }
}

/** An import never makes visible what somebody hid, and never throws away what an editor is writing. */
function reasonToLeave({ status, draft }: Listing): { message: string; mend: string } | null {
  if (status !== 'published')
    return {
      message: 'deze vermelding is verborgen of gearchiveerd; er is niets veranderd',
      mend: 'Zet de vermelding eerst weer zichtbaar.',
    }
  if (draft)
    return {
      message: 'van deze vermelding ligt een concept klaar; er is niets veranderd',
      mend: 'Publiceer of verwijder eerst het concept.',
    }
  return null
}
