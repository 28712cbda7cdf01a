import type { Meilisearch } from 'meilisearch'
import type { Connection } from 'mongoose'
import { daysAfter } from '#domain/due-time.ts'
import { localDateAt } from '#domain/schedule.ts'
import type { WebsiteVisitor } from './desk/website-visitor.ts'
import { type DiskRoom, diskRoom } from './engines/disk-room.ts'
import type { Log } from './http/log.ts'
import { insightService } from './insights/insight-service.ts'
import { searchCountsStore } from './insights/search-counts-store.ts'
import { catalogueService } from './listings/catalogue-service.ts'
import type { Geocoder } from './listings/geocoder.ts'
import { listingService } from './listings/listing-service.ts'
import { listingStore } from './listings/listing-store.ts'
import { publicListings as publicListingsOf } from './listings/public-listings.ts'
import { needService } from './needs/need-service.ts'
import { thesaurusStore } from './needs/thesaurus-store.ts'
import { mapOutlineService } from './neighbourhoods/map-outlines.ts'
import { neighbourhoodService } from './neighbourhoods/neighbourhood-service.ts'
import { neighbourhoodStore } from './neighbourhoods/neighbourhood-store.ts'
import { networkService } from './networks/network-service.ts'
import { networkStore } from './networks/network-store.ts'
import { indexAsker } from './search/index-asker.ts'
import { indexStateStore } from './search/index-state-store.ts'
import { indexSync as indexSyncOf } from './search/index-sync.ts'
import { indexTerms } from './search/index-terms.ts'
import { offerIndex } from './search/offer-index.ts'
import { wireCooperations } from './wiring/cooperations.ts'
import { wireEditing } from './wiring/editing.ts'
import { wireFrontDoor } from './wiring/front-door.ts'
import { healthOf } from './wiring/health.ts'
import { labelsOf } from './wiring/labels.ts'
import { wireLists } from './wiring/lists.ts'
import { wireMatching } from './wiring/matching.ts'
import { type MemberSettings, wireMembers } from './wiring/members.ts'
import { wireSearch } from './wiring/search.ts'
import { wireTerms } from './wiring/terms.ts'
import { wireUpkeep } from './wiring/upkeep.ts'

export type Connected = {
  database: Connection
  meili: Meilisearch
  /** Name of the index; tests have one each. */
  indexUid?: string
  now?: () => Date
  log: Log
  /** Room on the disk of the embedded database; without it there is always room. */
  disk?: DiskRoom
  /** Finds addresses; without it, editors put a pin. */
  geocoder?: Geocoder | null
  /** Mail, addresses in it, and the demo's members. */
  members: MemberSettings
  /** Looks whether a website answers; tests do not go outside. */
  visitWebsite?: WebsiteVisitor
}

/** A draft that nobody touched this long is let go. */
const DRAFT_KEPT_DAYS = 180

export type Services = Awaited<ReturnType<typeof wire>>

/** Everything, by hand, in one place: stores on a connection, services on stores. Makes the database indexes. */
export async function wire({
  database,
  meili,
  indexUid = 'offers',
  now = () => new Date(),
  log,
  members,
  geocoder = null,
  disk = diskRoom(null),
  visitWebsite,
}: Connected) {
  const today = () => localDateAt(now())
  const listingRows = listingStore(database, log)
  const networkRows = networkStore(database)
  const areaRows = neighbourhoodStore(database)
  const searchCounts = searchCountsStore(database)
  await Promise.all([listingRows.init(), networkRows.init(), areaRows.init(), searchCounts.init()])

  const neighbourhoods = neighbourhoodService(areaRows)
  const terms = thesaurusStore(database)
  const needs = await needService(terms)
  const labels = labelsOf(neighbourhoods, needs)
  const index = offerIndex(meili, indexUid, neighbourhoods.borders)
  const indexSync = indexSyncOf({
    listings: listingRows,
    states: indexStateStore(database),
    index,
    labels,
    terms: indexTerms(needs),
    now,
    today,
    log,
  })

  const publicListings = publicListingsOf({ listings: listingRows, labels, today })
  const searching = wireSearch({
    meili,
    indexUid,
    listings: listingRows,
    publicListings,
    needs,
    neighbourhoods,
    networks: networkRows,
    labels,
    now,
    today,
    log,
  })
  const { search, understanding } = searching
  const people = await wireMembers({
    database,
    settings: members,
    listings: listingRows,
    networks: networkRows,
    now,
    log,
  })
  const listings = listingService({ listings: listingRows, changed: indexSync.changed, now })
  const editing = await wireEditing({
    database,
    listings: listingRows,
    service: listings,
    networks: networkRows,
    members: people.memberRows,
    neighbourhoods,
    geocoder,
    audit: people.audit,
    mail: people.mail,
    publicUrl: members.publicUrl,
    labels,
    now,
    today,
    log,
  })
  people.traces.add({
    name: 'drafts',
    of: ({ id }) => editing.drafts.ofMember(id),
    forget: ({ id }) => editing.drafts.removeOfMember(id),
  })
  const together = await wireCooperations({
    database,
    people,
    listings: listingRows,
    networks: networkRows,
    needs,
    publicUrl: members.publicUrl,
    log,
    now,
    today,
  })
  const mapOutlines = mapOutlineService(neighbourhoods)
  const shortLists = await wireLists({
    database,
    people,
    listings: listingRows,
    publicListings,
    needs,
    neighbourhoods,
    mapOutlines,
    publicUrl: members.publicUrl,
    now,
    today,
  })
  const keeping = await wireTerms({
    database,
    people,
    terms,
    needs,
    neighbourhoods,
    changed: indexSync.termsChanged,
    publicUrl: members.publicUrl,
    now,
  })
  const watch = await wireUpkeep({
    database,
    people,
    listings,
    listingRows,
    networks: networkRows,
    openSignals: async (network) =>
      (await together.signals.open(network)).map(({ id, at, words }) => ({ id, at, about: words })),
    clears: [
      together.signals.clear,
      keeping.termProposals.clear,
      editing.pictures.clear,
      () => editing.drafts.removeBefore(daysAfter(now().toISOString(), -DRAFT_KEPT_DAYS)),
    ],
    jobs: [...together.cooperationJobs, ...shortLists.alerts.jobs],
    visit: visitWebsite,
    publicUrl: members.publicUrl,
    now,
    log,
  })
  return {
    ...people,
    ...together,
    ...shortLists,
    ...watch,
    ...searching,
    ...wireMatching({
      database,
      asker: indexAsker(meili),
      indexUid,
      listings: listingRows,
      publicListings,
      understanding,
      networks: networkRows,
      labels,
      now,
      today,
      log,
    }),
    ...wireFrontDoor({ database, neighbourhoods, networks: networkRows, needs, search, publicListings, now, today }),
    now,
    listingRows,
    neighbourhoods,
    needs,
    ...keeping,
    indexSync,
    disk,
    insights: insightService({
      searches: searchCounts,
      others: [together.signals.counts],
      networks: networkRows,
      neighbourhoods,
      today,
      log,
    }),
    ...editing,
    listings,
    catalogue: catalogueService({ listings: listingRows, publicListings, labels, today }),
    networks: networkService({ networks: networkRows, listings: listingRows, now, today }),
    mapOutlines,
    health: healthOf({ database, meili, disk }),
  }
}
