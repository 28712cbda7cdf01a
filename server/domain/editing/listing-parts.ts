import * as z from 'zod'
import type { ListingContent } from '../listing.ts'

/**
 * The parts of a listing as people edit them, and the fields of each part. A field is the smallest thing that is shown as changed,
 * and that one of two editors wins as a whole: an address with its pin is one field, and so is a schedule.
 */
export const PartKind = z.enum(['organization', 'location', 'activity'])
export type PartKind = z.infer<typeof PartKind>

/** One part: the organisation itself (no id), one of its places, or one of its activities. */
export type Part = { kind: PartKind; id: string | null; name: string; value: Record<string, unknown> }

type Field = { name: string; paths: string[] }

const alone = (...names: string[]): Field[] => names.map((name) => ({ name, paths: [name] }))

/** Fields in the order of the forms. With more paths than one, its value is an object of them. */
const FIELDS: Record<PartKind, Field[]> = {
  organization: alone(
    'name',
    'summary',
    'description',
    'picture',
    'languages',
    'kvkNumber',
    'identity.tradition',
    'identity.ownWords',
    'identity.waysOfWorking',
    'contact.role',
    'contact.phone',
    'contact.email',
    'contact.website',
    'contact.answersWithinDays',
    'contact.note',
    'contact.noRequests',
  ),
  location: [
    ...alone('name'),
    { name: 'where', paths: ['address', 'point', 'buurtCode', 'areaYear'] },
    ...alone('hideExactAddress', 'openingHours', 'accessibility', 'accessibilityNote'),
  ],
  activity: [
    ...alone('title', 'kind', 'summary', 'description', 'needs'),
    { name: 'ages', paths: ['audience.ageFrom', 'audience.ageTo'] },
    ...alone('audience.groups', 'exclusions', 'languages', 'form', 'locationId', 'catchment', 'schedule', 'cost'),
    ...alone('registration', 'nextStep', 'capacity', 'contribute', 'contributeNote', 'selfReliance'),
    { name: 'valid', paths: ['validFrom', 'validUntil'] },
  ],
}

export const fieldsOf = (kind: PartKind): string[] => FIELDS[kind].map((field) => field.name)

/** The organisation first, then its places, then its activities. */
export function partsOf(content: ListingContent): Part[] {
  return [
    { kind: 'organization', id: null, name: content.organization.name, value: content.organization },
    ...content.locations.map((place) => ({ kind: 'location' as const, id: place.id, name: place.name, value: place })),
    ...content.activities.map((activity) => ({
      kind: 'activity' as const,
      id: activity.id,
      name: activity.title,
      value: activity,
    })),
  ]
}

/** The same parts put together again. */
export function contentOf(parts: Part[]): ListingContent {
  const valuesOf = (kind: PartKind) => parts.filter((part) => part.kind === kind).map((part) => part.value)
  return {
    organization: valuesOf('organization')[0],
    locations: valuesOf('location'),
    activities: valuesOf('activity'),
  } as unknown as ListingContent
}

export function readField(kind: PartKind, name: string, value: Record<string, unknown>): unknown {
  const { paths } = fieldOf(kind, name)
  if (paths.length === 1) return read(paths[0] as string, value)
  return Object.fromEntries(paths.map((path) => [lastOf(path), read(path, value)]))
}

/** A copy of the part with another value for one field. */
export function withField(kind: PartKind, name: string, value: Record<string, unknown>, field: unknown) {
  const { paths } = fieldOf(kind, name)
  if (paths.length === 1) return written(paths[0] as string, value, field)
  const values = field as Record<string, unknown>
  return paths.reduce((part, path) => written(path, part, values[lastOf(path)]), value)
}

/** By content, whatever the order of the keys. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (!isBranch(a) || !isBranch(b) || Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && same(a[key], b[key]))
}

/** Nothing said: no text, no choice, an empty list, or only such things. */
export function saysNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === false) return true
  return isBranch(value) && Object.values(value).every(saysNothing)
}

function fieldOf(kind: PartKind, name: string): Field {
  const field = FIELDS[kind].find((candidate) => candidate.name === name)
  if (!field) throw new Error(`a ${kind} has no field ${name}`)
  return field
}

function read(path: string, value: Record<string, unknown>): unknown {
  return path.split('.').reduce<unknown>((branch, key) => (isBranch(branch) ? branch[key] : undefined), value)
}

function written(path: string, value: Record<string, unknown>, field: unknown): Record<string, unknown> {
  const [key = '', ...rest] = path.split('.')
  if (rest.length === 0) return { ...value, [key]: field }
  const branch = value[key]
  return { ...value, [key]: written(rest.join('.'), isBranch(branch) ? branch : {}, field) }
}

const lastOf = (path: string): string => path.split('.').at(-1) as string

function isBranch(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
