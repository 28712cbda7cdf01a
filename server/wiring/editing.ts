import type { Connection } from 'mongoose'
import type { Labels } from '#domain/public-listing.ts'
import type { LocalDate } from '#domain/schedule.ts'
import type { Log } from '../http/log.ts'
import { draftStore } from '../listings/draft-store.ts'
import { editingService } from '../listings/editing-service.ts'
import type { Geocoder } from '../listings/geocoder.ts'
import { historyService } from '../listings/history-service.ts'
import type { ListingService } from '../listings/listing-service.ts'
import type { ListingStore } from '../listings/listing-store.ts'
import { newListings } from '../listings/new-listings.ts'
import { placeFinder } from '../listings/place-finder.ts'
import { proposalMails } from '../listings/proposal-mails.ts'
import { publishingService } from '../listings/publishing-service.ts'
import type { MailService } from '../mail/mail-service.ts'
import type { Audit } from '../members/audit-store.ts'
import type { MemberStore } from '../members/member-store.ts'
import type { NeighbourhoodService } from '../neighbourhoods/neighbourhood-service.ts'
import type { NetworkStore } from '../networks/network-store.ts'
import { pictureService } from '../pictures/picture-service.ts'
import { pictureStore } from '../pictures/picture-store.ts'

type Parts = {
  database: Connection
  listings: ListingStore
  service: ListingService
  networks: NetworkStore
  members: MemberStore
  neighbourhoods: NeighbourhoodService
  geocoder: Geocoder | null
  audit: Audit
  mail: MailService
  publicUrl: string
  labels: () => Promise<Labels>
  now: () => Date
  today: () => LocalDate
  log: Log
}

/** Changing listings: drafts, publishing and proposing, history, new organisations. */
export async function wireEditing(parts: Parts) {
  const { database, listings, service, networks, members, neighbourhoods, geocoder, audit, mail, publicUrl, log } =
    parts
  const drafts = draftStore(database)
  await drafts.init()
  const pictureRows = pictureStore(database)
  await pictureRows.init()
  const pictures = pictureService({ pictures: pictureRows, listings, drafts, now: parts.now, log })
  const places = placeFinder({ neighbourhoods, listings, geocoder })
  const editing = editingService({ ...parts, drafts, places, pictures })
  return {
    drafts,
    places,
    pictures,
    editing,
    publishing: publishingService({
      listings,
      service,
      drafts,
      audit,
      open: editing.open,
      mails: proposalMails({ members, mail, publicUrl, log }),
      now: parts.now,
    }),
    historyOf: historyService(listings, members),
    newListings: newListings({ listings, service, networks, now: parts.now }),
  }
}
