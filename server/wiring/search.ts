import type { Meilisearch } from 'meilisearch'
import type { Labels } from '#domain/public-listing.ts'
import { readDutchPlaces } from '../../seed/read-places.ts'
import type { Log } from '../http/log.ts'
import type { ListingStore } from '../listings/listing-store.ts'
import type { PublicListings } from '../listings/public-listings.ts'
import type { NeedService } from '../needs/need-service.ts'
import type { NeighbourhoodService } from '../neighbourhoods/neighbourhood-service.ts'
import type { NetworkStore } from '../networks/network-store.ts'
import { answeredSearch } from '../search/answered-search.ts'
import { impatiently } from '../search/impatient-asker.ts'
import { indexAsker } from '../search/index-asker.ts'
import { keptAnswers } from '../search/kept-answers.ts'
import { knownTerms } from '../search/known-terms.ts'
import { mapService } from '../search/map-service.ts'
import { searchService } from '../search/search-service.ts'
import { suggestionService } from '../search/suggestion-service.ts'
import { understandingService } from '../search/understanding-service.ts'

type Parts = {
  meili: Meilisearch
  indexUid: string
  listings: ListingStore
  publicListings: PublicListings
  needs: NeedService
  neighbourhoods: NeighbourhoodService
  networks: NetworkStore
  labels: () => Promise<Labels>
  now: () => Date
  today: () => string
  log: Log
}

/** A healthy index answers in far less; then there is time left for the database. */
const IN_DANGER = { milliseconds: 150, awayMilliseconds: 2_000 }

/** What was meant, what is found for it, and how it looks on a map. */
export function wireSearch({ meili, ...parts }: Parts) {
  const { indexUid, publicListings, needs, neighbourhoods, networks, labels, today, log } = parts
  const understanding = understandingService({ needs, neighbourhoods, networks, readDutchPlaces, today })
  const ask = keptAnswers(indexAsker(meili), indexUid)
  const found = { ...parts, understanding, areaCount: async () => (await neighbourhoods.index()).size }
  const search = searchService({ ...found, ask })
  const hurried = searchService({ ...found, ask: impatiently(ask, IN_DANGER) })
  const known = knownTerms({ needs, networks, labels })
  return {
    understanding,
    known,
    search,
    answeredSearch: answeredSearch({ search, hurried, known, log }),
    map: mapService({ ask, indexUid, search, publicListings, neighbourhoods, log }),
    suggestions: suggestionService({ client: meili, indexUid, publicListings, needs, understanding }),
  }
}
