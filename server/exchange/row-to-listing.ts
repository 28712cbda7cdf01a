import type { ListingContent } from '#domain/listing.ts'
import type { Thesaurus } from '#domain/need.ts'
import { type Contact, type Location, Organization } from '#domain/organization.ts'
import { type Column, fold } from './columns.ts'
import type { AreaNames } from './derived-summary.ts'
import type { MatchedRow, RowGroup } from './group-rows.ts'
import { textOf } from './known-listings.ts'
import type { PlacedAt } from './place-row.ts'
import { activityOfRow } from './row-to-activity.ts'
import { locationOfRow } from './row-to-location.ts'

export type PlacedRow = MatchedRow & { at: PlacedAt | null }
type Parts = { given: ReadonlySet<Column>; areas: AreaNames; thesaurus: Thesaurus }

/** What a listing becomes by the rows of its group: each row an activity at a place, over what is there already. */
export function contentOf(group: RowGroup, rows: PlacedRow[], parts: Parts): ListingContent {
  const before = group.listing && textOf(group.listing)
  const locations = new Map((before?.locations ?? []).map((location) => [location.id, location]))
  const activities = new Map((before?.activities ?? []).map((activity) => [activity.id, activity]))
  const usedBefore = new Set((before?.activities ?? []).flatMap(({ locationId }) => locationId ?? []))
  const organization = organizationOf(group, rows, before?.organization ?? null, parts.given)

  for (const row of rows) {
    const current = locations.get(row.locationId) ?? null
    const location = locationOfRow(row.facts, row.at, current, row.locationId, parts.given)
    if (location) locations.set(location.id, location)
    if (row.facts.kind === 'organization') continue
    const activity = activityOfRow(row, location, row.at, parts)
    activities.set(activity.id, {
      ...activity,
      nextStep: nextStepOf(row, organization.contact, activity.nextStep, parts),
    })
  }
  const used = new Set([...activities.values()].flatMap(({ locationId }) => locationId ?? []))
  const isLeft = ({ id }: Location) => usedBefore.has(id) && !used.has(id)
  return {
    organization,
    locations: [...locations.values()].filter((location) => !isLeft(location)),
    activities: [...activities.values()],
  }
}

function organizationOf(
  group: RowGroup,
  rows: PlacedRow[],
  before: Organization | null,
  given: ReadonlySet<Column>,
): Organization {
  const facts = rows.map((row) => row.facts)
  const names = facts.map((row) => row.organization || row.name)
  const saysName = facts.some((row) => row.organization || row.kind === 'organization')
  const keepsName = before !== null && (names.includes(before.name) || !(saysName || isNamedAfterRow(group)))
  const name = keepsName ? before.name : (facts.find((row) => row.organization)?.organization ?? names[0] ?? '')
  const base = before ?? Organization.parse({ name })
  const first = <C extends 'phone' | 'email' | 'website'>(column: C): Contact[C] => {
    if (!given.has(column)) return base.contact[column]
    const said = facts.map((row) => row[column]).filter((value) => value !== null)
    const current = base.contact[column]
    return current !== null && said.includes(current) ? current : (said[0] ?? null)
  }
  const whole = facts.find((row) => row.kind === 'organization')
  return {
    ...base,
    name,
    ...(whole && given.has('summary') ? { summary: whole.summary } : {}),
    ...(whole && given.has('description') ? { description: whole.description } : {}),
    contact: { ...base.contact, phone: first('phone'), email: first('email'), website: first('website') },
  }
}

/** An organisation that a row without one made: it is called what its activity is called. */
function isNamedAfterRow({ listing }: RowGroup): boolean {
  const text = listing && textOf(listing)
  return !text || text.activities.every(({ title }) => fold(title) === fold(text.organization.name))
}

const CONTACT_COLUMNS = ['phone', 'email', 'website'] as const
const NEXT_STEP = 'Contact: '

/** What a row says of itself that the organisation as a whole does not: the next step of that activity. */
function nextStepOf({ facts }: PlacedRow, contact: Contact, before: string, { given }: Parts): string {
  const saysNothing = !CONTACT_COLUMNS.some((column) => given.has(column))
  if (saysNothing || (before !== '' && !before.startsWith(NEXT_STEP))) return before
  const own = CONTACT_COLUMNS.flatMap((column) =>
    facts[column] !== null && facts[column] !== contact[column] ? [facts[column]] : [],
  )
  return own.length > 0 ? `${NEXT_STEP}${own.join(', ')}`.slice(0, 240) : ''
}

/** The other way round of `nextStepOf`, for an export. */
export function ownContact(nextStep: string): { phone?: string; email?: string; website?: string } {
  if (!nextStep.startsWith(NEXT_STEP)) return {}
  const own: { phone?: string; email?: string; website?: string } = {}
  for (const part of nextStep.slice(NEXT_STEP.length).split(', ')) {
    if (/^https?:/.test(part)) own.website = part
    else if (part.includes('@')) own.email = part
    else own.phone = part
  }
  return own
}
