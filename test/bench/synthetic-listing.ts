import type { Listing } from '#domain/listing.ts'
import type { Need } from '#domain/need.ts'
import { Location, Organization } from '#domain/organization.ts'
import { slugify } from '#domain/slug.ts'
import { Accessibility, Tradition } from '#domain/vocabulary.ts'
import { stableUuid } from '../../server/listings/stable-uuid.ts'
import { type Dice, dice } from './dice.ts'
import type { Buurt, NationalAreas } from './national-areas.ts'
import { syntheticActivity } from './synthetic-activity.ts'
import { sentences } from './synthetic-text.ts'
import { ORGANIZATION_FORMS, ORGANIZATION_NAMES, STREETS } from './words.ts'

const DAY_MILLISECONDS = 86_400_000

/** Mean 3.1 activities a listing: many have one or two, a few a dozen. */
const ACTIVITY_COUNTS = [
  [0, 5],
  [1, 20],
  [2, 22],
  [3, 20],
  [4, 13],
  [5, 9],
  [6, 5],
  [8, 4],
  [12, 2],
] as const

/** Where synthetic listings are made of: `needs` with the most asked ones first. `now` is when they are loaded. */
export type Sources = { areas: NationalAreas; needs: readonly Need[]; now: Date }

/** The listing of a number, always the same, so that a small set is the beginning of a larger one. */
export function syntheticListing(number: number, { areas, needs, now }: Sources): Listing {
  const chance = dice(number)
  const buurt = areas.byPopulation(chance.roll())
  const place = `bench/${number}`
  const at = (daysAgo: number) => new Date(now.getTime() - daysAgo * DAY_MILLISECONDS).toISOString()
  const location = locationIn(chance, buurt, `${place}/location`)
  const organization = organizationOf(chance, needs)
  const activities = Array.from({ length: chance.pickWeighted(ACTIVITY_COUNTS) }, (_, index) =>
    syntheticActivity(chance, {
      key: `${place}/activity/${index}`,
      buurt,
      locationId: chance.chance(0.85) ? location.id : null,
      needs,
      saidAt: at(chance.between(0, 200)),
    }),
  )
  return {
    id: stableUuid(place),
    network: areas.networkOf(buurt),
    slug: `${slugify(organization.name)}-${number}`,
    formerSlugs: [],
    status: 'published',
    version: 1,
    indexedVersion: 0,
    published: { organization, locations: [location], activities },
    draft: null,
    proposal: null,
    sentBack: null,
    saidAt: { contact: null, times: {} },
    publishedAt: null,
    confirmedAt: chance.chance(0.9) ? at(chance.between(0, 700)) : null,
    createdAt: at(800),
    updatedAt: at(1),
    updatedBy: null,
    demo: false,
    trusted: false,
    source: { kind: 'import', key: String(number) },
  }
}

function organizationOf(chance: Dice, needs: readonly Need[]): Organization {
  const about = chance.pickZipf(needs, 3)
  const name = `${chance.pickZipf(ORGANIZATION_FORMS)} de ${chance.pickZipf(ORGANIZATION_NAMES, 10)}`
  return Organization.parse({
    name,
    summary: sentences(chance, about, 1).slice(0, 200),
    description: sentences(chance, about, chance.between(0, 6)),
    identity: {
      tradition: chance.pickZipf([null, ...Tradition.options]),
      ownWords: sentences(chance, about, 2).slice(0, 600),
    },
    languages: ['nl'],
    contact: { role: 'coördinator', phone: '020 000 00 00', email: 'info@voorbeeld.example', answersWithinDays: 3 },
  })
}

function locationIn(chance: Dice, buurt: Buurt, key: string): Location {
  const { lat, lng } = buurt.centre
  const point = {
    lat: round(lat + chance.bell() * buurt.reachDegrees),
    lng: round(lng + (chance.bell() * buurt.reachDegrees) / Math.cos((lat * Math.PI) / 180)),
  }
  return Location.parse({
    id: stableUuid(key),
    address: {
      street: chance.pickZipf(STREETS),
      houseNumber: String(chance.between(1, 200)),
      city: buurt.municipalityName,
    },
    point,
    buurtCode: buurt.code,
    areaYear: 2024,
    accessibility: chance.chance(0.5) ? [chance.pickZipf(Accessibility.options)] : [],
    hideExactAddress: chance.chance(0.03),
  })
}

/** Five decimals are about a metre. */
function round(degrees: number): number {
  return Math.round(degrees * 100_000) / 100_000
}
