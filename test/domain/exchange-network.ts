import type { Point } from '#domain/geo.ts'
import type { Listing, ListingContent } from '#domain/listing.ts'
import type { Place } from '#domain/neighbourhood.ts'
import { knownListings } from '../../server/exchange/known-listings.ts'
import { planImport } from '../../server/exchange/plan-import.ts'
import { readCsv } from '../../server/exchange/read-csv.ts'
import { stableUuid } from '../../server/listings/stable-uuid.ts'
import { seedThesaurus } from './exchange-thesaurus.ts'

/** Two buurten of one wijk beside each other, split at 4.91 east, and one in another town. */
const AREAS = new Map(
  [
    { code: 'BU0363NE03', name: 'Banne-Zuidwest', centre: { lat: 52.405, lng: 4.905 } },
    { code: 'BU0363NE04', name: 'Banne-Zuidoost', centre: { lat: 52.405, lng: 4.915 } },
    { code: 'WK0363NE', name: 'Banne Buiksloot', centre: { lat: 52.405, lng: 4.91 } },
    { code: 'GM0363', name: 'Amsterdam', centre: { lat: 52.37, lng: 4.9 } },
    { code: 'BU03920101', name: 'Stationsbuurt', centre: { lat: 52.388, lng: 4.638 } },
  ].map((area) => [area.code, { ...area, year: 2024 }]),
)
export const areas = { get: (code: string) => AREAS.get(code) ?? null }
async function place({ lng }: Point): Promise<Place | null> {
  if (lng < 4.8) return null
  const code = lng < 4.91 ? 'BU0363NE03' : 'BU0363NE04'
  return {
    buurt: { code, name: areas.get(code)?.name ?? '' },
    wijk: { code: 'WK0363NE', name: 'Banne Buiksloot' },
    municipality: { code: 'GM0363', name: 'Amsterdam' },
    exact: true,
  }
}

/** The file as a table: headings, then rows, with semicolons. */
export const table = (...lines: string[]) => new TextEncoder().encode(lines.join('\n'))

export async function plan(bytes: Uint8Array, there: Listing[] = [], network = 'noord') {
  const known = await knownListings(
    (async function* () {
      yield there
    })(),
  )
  return planImport(readCsv(bytes), { network, known, thesaurus: seedThesaurus(), areas, place })
}

/** What the network holds after an import, without a database. */
export async function imported(bytes: Uint8Array, there: Listing[] = [], network = 'noord') {
  const { steps, report } = await plan(bytes, there, network)
  const after = new Map(there.map((listing) => [listing.id, listing]))
  for (const step of steps) {
    if (step.what === 'create') {
      const listing = stored(step.content, step.key, network)
      after.set(listing.id, listing)
    } else if (step.what === 'update') {
      after.set(step.listing.id, { ...step.listing, published: step.content, version: step.listing.version + 1 })
    }
  }
  return { listings: [...after.values()], report }
}

function stored(content: ListingContent, key: string, network: string, more: Partial<Listing> = {}): Listing {
  const at = '2026-01-01T10:00:00.000Z'
  return {
    id: stableUuid(`${network} ${key}`),
    network,
    slug: key,
    formerSlugs: [],
    status: 'published',
    version: 1,
    indexedVersion: 0,
    published: content,
    draft: null,
    proposal: null,
    sentBack: null,
    saidAt: { contact: null, times: {} },
    publishedAt: null,
    confirmedAt: null,
    createdAt: at,
    updatedAt: at,
    updatedBy: null,
    demo: false,
    trusted: false,
    source: { kind: 'import', key },
    ...more,
  }
}

/** Remarks as `row message`. */
export const messages = (list: { row: number | null; message: string }[]) =>
  list.map(({ row, message }) => `${row} ${message}`)

export const HEAD = 'naam;organisatie;soort;straat;huisnummer;postcode;plaats;breedtegraad;lengtegraad;buurtcode'
export const BANNE = 'De Banne;;Huis van de wijk;Bezaanjachtplein;243;1034 CR;Amsterdam;52,4077;4,916939;BU0363NE04'
