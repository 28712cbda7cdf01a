import type { MatchCandidate } from '#domain/matching/candidate.ts'
import { type Labels, publicOrganization } from '#domain/public-listing.ts'
import type { LocalDate } from '#domain/schedule.ts'
import type { ListingStore } from '../listings/listing-store.ts'
import type { CandidateQuestion } from '../search/match-candidates.ts'
import { candidateOf } from './candidate-of.ts'

const LISTINGS_LOOKED_AT = 300

type Parts = { listings: Pick<ListingStore, 'byNeeds'>; labels: () => Promise<Labels>; today: () => LocalDate }

/** Who is worth weighing, while the index is away: by need in the network or the municipality. The words do not count then. */
export function candidatesInDatabase({ listings, labels, today }: Parts) {
  return async function candidates({ weighed, network }: CandidateQuestion): Promise<MatchCandidate[]> {
    const areas = (weighed.place?.codes ?? []).map((code) => `GM${code.slice(2, 6)}`)
    const filter = { network: network ?? undefined, areas: network ? [] : [...new Set(areas)] }
    const [names, rows] = await Promise.all([
      labels(),
      listings.byNeeds([...weighed.needs.keys()], filter, LISTINGS_LOOKED_AT),
    ])
    return rows.flatMap((listing) => {
      const organization = publicOrganization(listing, names, today())
      return (organization?.activities ?? []).map((activity) =>
        candidateOf(organization as NonNullable<typeof organization>, activity, names, today(), 0),
      )
    })
  }
}
