import type { Activity } from '#domain/activity.ts'
import { isPublic, type Listing } from '#domain/listing.ts'
import { parentCodesOf } from '#domain/neighbourhood.ts'
import type { Location, Organization } from '#domain/organization.ts'
import { type Column, fold, HEADINGS } from './columns.ts'
import { placeLabel, typeOfSummary } from './derived-summary.ts'
import { guarded } from './guarded-cell.ts'
import type { Areas } from './place-row.ts'
import { ownContact } from './row-to-listing.ts'

/** In the order a reader of such files is used to; what only an import needs comes last. */
// biome-ignore format: a list to be read across
const ORDER: Column[] = [
  'name', 'organization', 'type', 'description', 'street', 'houseNumber', 'postcode', 'city', 'latitude', 'longitude',
  'buurtCode', 'buurt', 'wijkCode', 'wijk', 'phone', 'email', 'website', 'needs', 'summary', 'audience', 'kind',
  'catchment', 'hideAddress', 'key',
]
type Cells = Partial<Record<Column, string>>

/** The first line: byte order mark (so that Excel sees UTF-8) and the headings. */
export function csvHead(): string {
  return `\ufeff${line(Object.fromEntries(ORDER.map((column) => [column, HEADINGS[column][0]])))}`
}

/**
 * The lines of one listing: one for each activity, or one for an organisation without any. Importing them again changes nothing.
 * Only what is public; of a hidden address nothing but the buurt.
 */
export function csvLines(listing: Listing, areas: Areas): string {
  if (!isPublic(listing) || !listing.published) return ''
  const { organization, locations, activities } = listing.published
  if (activities.length === 0) {
    const place = placeCells(locations[0] ?? null, [], areas)
    const { name, summary, description } = organization
    return line({
      ...place,
      ...organizationCells(organization),
      name,
      kind: 'organisatie',
      summary,
      description,
      key: listing.id,
    })
  }
  const needsName = activities.length > 1 || fold(activities[0]?.title ?? '') !== fold(organization.name)
  return activities
    .map((activity) => {
      const location = locations.find(({ id }) => id === activity.locationId) ?? null
      return line({
        ...placeCells(location, activity.catchment, areas),
        ...organizationCells(organization),
        ...activityCells(activity, location, areas),
        organization: needsName ? organization.name : '',
        key: activity.id,
      })
    })
    .join('')
}

function organizationCells({ contact }: Organization): Cells {
  return { phone: contact.phone ?? '', email: contact.email ?? '', website: contact.website ?? '' }
}

function activityCells(activity: Activity, location: Location | null, areas: Areas): Cells {
  const type = typeOfSummary(activity.summary, placeLabel(location, activity.catchment, areas))
  return {
    name: activity.title,
    type,
    summary: type ? '' : activity.summary,
    description: activity.description,
    needs: activity.needs.join('|'),
    audience: activity.audience.groups.join('|'),
    kind: activity.kind,
    catchment: activity.catchment.join('|'),
    ...ownContact(activity.nextStep),
  }
}

function placeCells(location: Location | null, catchment: string[], areas: Areas): Cells {
  if (!location) return {}
  const { address, point, buurtCode, hideExactAddress } = location
  const wijkCode = buurtCode ? (parentCodesOf(buurtCode)[0] ?? '') : isCentre(catchment[0]) ? catchment[0] : ''
  const area = {
    buurtCode: buurtCode ?? '',
    buurt: (buurtCode && areas.get(buurtCode)?.name) || '',
    wijkCode: wijkCode ?? '',
    wijk: (wijkCode && areas.get(wijkCode)?.name) || '',
  }
  if (hideExactAddress) return { ...area, hideAddress: 'ja' }
  // A point that only stands for an area is not given out as if it were the place itself.
  const isGuess = (buurtCode ? isCentre(buurtCode) : catchment.length > 0) || !point
  return {
    ...area,
    street: address.street,
    houseNumber: address.houseNumber,
    postcode: address.postcode ?? '',
    city: address.city,
    latitude: isGuess ? '' : String(point.lat),
    longitude: isGuess ? '' : String(point.lng),
  }

  function isCentre(code: string | undefined): boolean {
    const centre = code === undefined ? undefined : areas.get(code)?.centre
    return centre !== undefined && centre.lat === point?.lat && centre.lng === point.lng
  }
}

/** RFC 4180 with semicolons, as Dutch spreadsheets write it. */
function line(cells: Cells): string {
  return `${ORDER.map((column) => quoted(guarded(cells[column] ?? ''))).join(';')}\r\n`
}

function quoted(cell: string): string {
  return /[";\n\r]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell
}
