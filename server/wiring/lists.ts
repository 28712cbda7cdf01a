import type { Connection } from 'mongoose'
import type { LocalDate } from '#domain/schedule.ts'
import { changeStore } from '../front-door/change-store.ts'
import { newsService } from '../front-door/news-service.ts'
import type { ListingStore } from '../listings/listing-store.ts'
import type { PublicListings } from '../listings/public-listings.ts'
import { alertService } from '../lists/alert-service.ts'
import { alertStore } from '../lists/alert-store.ts'
import { listMap } from '../lists/list-map.ts'
import { listService } from '../lists/list-service.ts'
import { listStore } from '../lists/list-store.ts'
import { listedOffers } from '../lists/listed-offers.ts'
import type { NeedService } from '../needs/need-service.ts'
import type { MapOutlineService } from '../neighbourhoods/map-outlines.ts'
import type { NeighbourhoodService } from '../neighbourhoods/neighbourhood-service.ts'
import type { wireMembers } from './members.ts'

type Parts = {
  database: Connection
  people: Awaited<ReturnType<typeof wireMembers>>
  listings: ListingStore
  publicListings: PublicListings
  needs: NeedService
  neighbourhoods: NeighbourhoodService
  mapOutlines: MapOutlineService
  publicUrl: string
  now: () => Date
  today: () => LocalDate
}

/** Short lists: what a link of ids shows to everybody, and what professionals keep for themselves. */
export async function wireLists({ database, people, listings, publicListings, neighbourhoods, ...parts }: Parts) {
  const { needs, publicUrl, now, today } = parts
  const [lists, alertRows] = [listStore(database), alertStore(database)]
  await Promise.all([lists.init(), alertRows.init()])
  const alerts = alertService({
    alerts: alertRows,
    news: newsService({ changes: changeStore(database), publicListings, now, today }),
    needs,
    neighbourhoods,
    members: people.memberRows,
    mail: people.mail,
    publicUrl,
    now,
  })
  people.traces.add({
    name: 'lists',
    async of({ id }) {
      const [kept, notes, wished] = await Promise.all([lists.listsOf(id), lists.notesOf(id), alertRows.ofMember(id)])
      return { lists: kept, notes, alerts: wished.map(({ need, area, madeAt }) => ({ need, area, madeAt })) }
    },
    async forget({ id }) {
      await Promise.all([lists.removeOf(id), alertRows.removeOf(id)])
    },
  })
  return {
    listedOffers: listedOffers({ listings, publicListings, today }),
    listMap: listMap({ neighbourhoods, mapOutlines: parts.mapOutlines }),
    lists: listService({ lists, alerts, publicListings, now }),
    alerts,
  }
}
