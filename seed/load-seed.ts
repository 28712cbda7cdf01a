import type { Point } from '#domain/geo.ts'
import type { Listing } from '#domain/listing.ts'
import type { Neighbourhood } from '#domain/neighbourhood.ts'
import { Network } from '#domain/network.ts'
import { outlineHolds } from '#domain/outline-geometry.ts'
import { stableUuid } from '../server/listings/stable-uuid.ts'
import type { Services } from '../server/wiring.ts'
import { demoMembers, isTrusted } from './demo-members.ts'
import { confirmedAt, fromSeedListing, seedListingId } from './from-seed-listing.ts'
import { readAliases, readNeighbourhoodFiles, readNetworks, readThesaurus, type SeedNetwork } from './seed-files.ts'

type Needed = Pick<Services, 'neighbourhoods' | 'thesaurus' | 'networks' | 'listings' | 'listingRows' | 'memberRows'>

/** The terms that this version of the product brings, and areas when there are none yet; without them nothing works. */
export async function loadBasics({ neighbourhoods, thesaurus }: Needed): Promise<void> {
  await thesaurus.seed(await readThesaurus())
  if ((await neighbourhoods.count()) > 0) return
  await neighbourhoods.importFiles(await readNeighbourhoodFiles())
  await neighbourhoods.saveAliases(await readAliases())
}

/**
 * The demo networks that are not there yet. The network itself is stored last, so that a load that was cut off is taken up again.
 * Does not touch the index: whoever calls fills it after.
 */
export async function loadDemo(services: Needed, now: Date, say: (line: string) => void = () => {}): Promise<number> {
  await loadBasics(services)
  const pointIn = await pointFinder(services)
  let loaded = 0
  for (const { network, listings } of await readNetworks()) {
    if (await services.networks.bySlug(network.slug)) continue
    const taken = new Set<string>()
    const fresh: Listing[] = []
    for (const seed of listings) {
      if (await services.listings.bySourceKey(network.slug, seed.key)) continue
      const moment = { now, year: 2024, pointIn }
      const listing = await services.listings.prepare(
        {
          id: seedListingId(network.slug, seed),
          network: network.slug,
          content: fromSeedListing(network.slug, seed, moment),
          source: { kind: 'seed', key: seed.key },
          confirmedAt: confirmedAt(seed, moment),
          demo: true,
        },
        taken,
      )
      fresh.push({ ...listing, trusted: isTrusted(network.slug, seed.key) })
    }
    await services.listingRows.insertMany(fresh)
    await services.networks.put(fromSeedNetwork(network))
    await services.memberRows.insertAll(demoMembers(network.slug, listings, now))
    const activities = fresh.reduce((total, listing) => total + (listing.published?.activities.length ?? 0), 0)
    say(`${network.name} (demo): ${fresh.length} organisaties, ${activities} activiteiten`)
    loaded += fresh.length
  }
  return loaded
}

function fromSeedNetwork({ confirmEveryDays, ...network }: SeedNetwork['network']) {
  return {
    ...network,
    id: stableUuid(`network/${network.slug}`),
    demo: true,
    settings: Network.shape.settings.parse({ confirmEveryDays }),
  }
}

const TRIES = 60

/** Finds a place in the outline of a buurt that follows from a name: invented, but always in the right buurt. */
async function pointFinder({ neighbourhoods }: Needed): Promise<(buurtCode: string, name: string) => Point | null> {
  const areas = new Map<string, Neighbourhood>()
  const index = await neighbourhoods.index()
  const codes = index
    .all()
    .filter((area) => area.level === 'buurt')
    .map((area) => area.code)
  for (let start = 0; start < codes.length; start += 500) {
    for (const area of await neighbourhoods.byCodes(codes.slice(start, start + 500))) areas.set(area.code, area)
  }
  return (buurtCode, name) => {
    const area = areas.get(buurtCode)
    if (!area) return null
    const [west, south, east, north] = area.bbox
    for (let attempt = 0; area.outline && attempt < TRIES; attempt++) {
      const dice = stableUuid(`${name}/${attempt}`)
      const across = Number.parseInt(dice.slice(0, 6), 16) / 0xff_ff_ff
      const up = Number.parseInt(dice.slice(24, 30), 16) / 0xff_ff_ff
      const point = { lat: round(south + up * (north - south)), lng: round(west + across * (east - west)) }
      if (outlineHolds(area.outline, point)) return point
    }
    return area.centre
  }
}

/** Five decimals are about a metre. */
function round(degrees: number): number {
  return Math.round(degrees * 100_000) / 100_000
}
