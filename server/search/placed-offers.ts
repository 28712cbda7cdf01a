import { coverOf } from '#domain/coverage.ts'
import type { Point } from '#domain/geo.ts'
import type { PublicOrganization } from '#domain/public-listing.ts'
import type { ActivityKind } from '#domain/vocabulary.ts'
import type { PublicListings } from '../listings/public-listings.ts'
import type { FoundOffers } from './found-offers.ts'

/** An offer as far as a map is concerned. Without a point it is drawn on the areas it covers. */
export type PlacedOffer = {
  id: string
  title: string
  url: string
  kind: ActivityKind | null
  point: Point | null
  approximate: boolean
  covers: string[]
  /** Areas it is found in as well, as it stands just outside of them. */
  beside: string[]
}

/** The rows of now behind what an engine found, in its order; what the public may no longer see is left out. */
export async function placedOffers(
  hits: FoundOffers['hits'],
  publicListings: Pick<PublicListings, 'byIds'>,
): Promise<PlacedOffer[]> {
  const organizations = await publicListings.byIds([...new Set(hits.map((hit) => hit.listingId))])
  return hits.flatMap(({ id, listingId, beside = [] }) => {
    const organization = organizations.get(listingId)
    const placed = organization && placedOffer(organization, id)
    return placed ? { ...placed, beside } : []
  })
}

function placedOffer(organization: PublicOrganization, id: string): Omit<PlacedOffer, 'beside'> | null {
  const activity = organization.activities.find((candidate) => candidate.id === id)
  if (!activity && organization.id !== id) return null
  const places = activity ? (activity.location ? [activity.location] : []) : organization.locations
  const pointed = places.find((place) => place.point)
  const standsIn = places.flatMap((place) => place.neighbourhood?.code ?? [])
  return {
    id,
    title: activity?.title ?? organization.name,
    url: activity?.url ?? organization.url,
    kind: activity?.kind ?? null,
    point: pointed?.point ?? null,
    approximate: pointed?.addressHidden ?? false,
    covers: coverOf([...standsIn, ...(activity?.catchment ?? []).map((area) => area.code)]),
  }
}
