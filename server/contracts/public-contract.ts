import * as z from 'zod'
import type { PublicCallName } from '#calls'
import { AreaOverview, Booklet } from '#domain/front-door.ts'
import { MapOutlineQuery, MapQuery, MapView } from '#domain/map-view.ts'
import { AreaCode, AreaLevel, AreaSummary } from '#domain/neighbourhood.ts'
import {
  ActivityDetail,
  MapOutlines,
  NeighbourhoodDetail,
  OrganizationCard,
  OrganizationDetail,
  OutlinePage,
  PlacesMeant,
  PublicNeed,
  PublicNetwork,
  PublicTheme,
  paged,
  Suggestions,
} from '#domain/reply.ts'
import { many, OfferCard, PageQuery, SearchPage, SearchQuery } from '#domain/search.ts'
import { NeedCode } from '#domain/vocabulary.ts'
import type { CallShape } from './call-shape.ts'

const Nothing = z.strictObject({})
const Slug = z.string().max(200)
/** A UUID, or the address of the page: the present one or a former one. */
const IdOrSlug = z.string().min(1).max(200)
const NetworkFilter = { network: z.string().max(80).optional() }

/** What everyone may read: the public API. */
export const publicContract = {
  search: {
    summary: 'Zoek activiteiten en organisaties op woorden, wijk en hulpvraag',
    params: Nothing,
    query: SearchQuery,
    reply: SearchPage,
  },
  suggestions: {
    summary: 'Geef suggesties tijdens het typen',
    params: Nothing,
    query: z.strictObject({ q: z.string().trim().min(1, 'typ minstens één letter').max(100), ...NetworkFilter }),
    reply: Suggestions,
  },
  places: {
    summary: 'Zoek op welke plek iemand bedoelt met een naam of een postcode, ook met een schrijffout',
    params: Nothing,
    query: z.strictObject({ q: z.string().trim().min(1, 'typ minstens één letter').max(100), ...NetworkFilter }),
    reply: PlacesMeant,
  },
  organizations: {
    summary: 'Lijst van organisaties',
    params: Nothing,
    query: PageQuery.extend({ ...NetworkFilter, neighbourhood: many(AreaCode) }),
    reply: paged(OrganizationCard),
  },
  organization: {
    summary: 'Eén organisatie met haar plekken en activiteiten',
    params: z.strictObject({ id: IdOrSlug }),
    query: Nothing,
    reply: OrganizationDetail,
  },
  activities: {
    summary: 'Lijst van activiteiten',
    params: Nothing,
    query: PageQuery.extend({ ...NetworkFilter, neighbourhood: many(AreaCode) }),
    reply: paged(OfferCard),
  },
  activity: {
    summary: 'Eén activiteit, met de eerstvolgende momenten',
    params: z.strictObject({ id: IdOrSlug }),
    query: Nothing,
    reply: ActivityDetail,
  },
  neighbourhoods: {
    summary: 'Lijst van gemeenten, wijken en buurten',
    params: Nothing,
    query: PageQuery.extend({
      level: AreaLevel.optional(),
      parent: AreaCode.optional(),
      municipality: AreaCode.optional(),
    }),
    reply: paged(AreaSummary),
  },
  neighbourhood: {
    summary: 'Eén gemeente, wijk of buurt',
    params: z.strictObject({ code: Slug }),
    query: Nothing,
    reply: NeighbourhoodDetail,
  },
  areaOverview: {
    summary: 'Wat er in een gebied nieuw is, wie er zit, wie er komt, en wat er vlak over de grens is',
    params: z.strictObject({ code: Slug }),
    query: Nothing,
    reply: AreaOverview,
  },
  booklet: {
    summary: 'Alles in een gebied per thema, met contact en eerste stap, voor op papier',
    params: z.strictObject({ code: Slug }),
    query: Nothing,
    reply: Booklet,
  },
  outlines: {
    summary: 'Grenzen van gebieden als GeoJSON',
    params: Nothing,
    query: PageQuery.extend({ code: many(AreaCode), parent: AreaCode.optional(), level: AreaLevel.optional() }),
    geographic: true,
    reply: OutlinePage,
  },
  map: {
    summary: 'Een zoekvraag op de kaart: aantallen per gebied, of plekken',
    params: Nothing,
    query: MapQuery,
    reply: MapView,
  },
  mapOutlines: {
    summary: 'Grenzen voor één kaartbeeld als GeoJSON, zo grof als het zoomniveau toelaat',
    params: Nothing,
    query: MapOutlineQuery,
    geographic: true,
    reply: MapOutlines,
  },
  themes: { summary: 'De thema’s', params: Nothing, query: PageQuery, reply: paged(PublicTheme) },
  needs: {
    summary: 'De hulpvragen met de woorden die mensen ervoor gebruiken',
    params: Nothing,
    query: PageQuery.extend({ theme: NeedCode.optional() }),
    reply: paged(PublicNeed),
  },
  networks: { summary: 'De netwerken', params: Nothing, query: PageQuery, reply: paged(PublicNetwork) },
  network: {
    summary: 'Eén netwerk',
    params: z.strictObject({ slug: Slug }),
    query: Nothing,
    reply: PublicNetwork,
  },
} as const satisfies Record<PublicCallName, CallShape>
