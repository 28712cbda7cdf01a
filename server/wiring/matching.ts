import type { Connection } from 'mongoose'
import type { Labels } from '#domain/public-listing.ts'
import { answerRecords } from '../cooperations/answer-records.ts'
import { answerStore } from '../cooperations/answer-store.ts'
import type { ListingStore } from '../listings/listing-store.ts'
import type { PublicListings } from '../listings/public-listings.ts'
import { candidatesInDatabase } from '../matching/candidates-in-database.ts'
import { matchingService } from '../matching/matching-service.ts'
import type { NetworkStore } from '../networks/network-store.ts'
import type { IndexAsker } from '../search/index-asker.ts'
import { matchCandidates } from '../search/match-candidates.ts'
import type { UnderstandingService } from '../search/understanding-service.ts'

type Parts = {
  database: Connection
  asker: Pick<IndexAsker, 'ask'>
  indexUid: string
  listings: ListingStore
  publicListings: PublicListings
  understanding: UnderstandingService
  networks: Pick<NetworkStore, 'bySlug'>
  labels: () => Promise<Labels>
  now: () => Date
  today: () => string
  log: { warn(details: object, message: string): void }
}

/** Who fits a situation. */
export function wireMatching({ database, asker, indexUid, listings, labels, networks, now, today, ...parts }: Parts) {
  return {
    matching: matchingService({
      ...parts,
      answerRecords: answerRecords({ answers: answerStore(database), now }),
      labels,
      today,
      areasOfNetwork: async (slug) => (await networks.bySlug(slug))?.areas ?? [],
      candidates: (question) => matchCandidates(asker.ask, indexUid, question),
      candidatesInDatabase: candidatesInDatabase({ listings, labels, today }),
    }),
  }
}
