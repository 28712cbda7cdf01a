import * as z from 'zod'
import type { CallName } from '#calls'
import { AreaCode, AreaLevel, AreaSummary } from '#domain/neighbourhood.ts'
import { PublicOrganization } from '#domain/public-listing.ts'
import {
  ActivityDetail,
  NeighbourhoodDetail,
  OrganizationCard,
  OutlinePage,
  PublicNeed,
  PublicNetwork,
  PublicTheme,
  paged,
  Suggestions,
} from '#domain/reply.ts'
import { many, OfferCard, PageQuery, SearchPage, SearchQuery } from '#domain/search.ts'
import { NeedCode } from '#domain/vocabulary.ts'

/** What goes into a call and what comes out. Parsed on the way in; on the way out only what is named here leaves. */
type CallShape = { summary: string; params: z.ZodType; query: z.ZodType; reply: z.ZodType }

const Nothing = z.strictObject({})
const Slug = z.string().max(200)
/** A UUID, or the address of the page: the present one or a former one. */
const IdOrSlug = z.string().min(1).max(200)
const NetworkFilter = { network: z.string().max(80).optional() }

export const contract = {
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
    reply: PublicOrganization,
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
  outlines: {
    summary: 'Grenzen van gebieden als GeoJSON',
    params: Nothing,
    query: PageQuery.extend({ code: many(AreaCode), parent: AreaCode.optional(), level: AreaLevel.optional() }),
    reply: OutlinePage,
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
} as const satisfies Record<CallName, CallShape>

export type Contract = typeof contract
/** What a caller gives: the address' parts, and the query as it stands in the address. */
export type CallParams<N extends CallName> = z.input<Contract[N]['params']>
export type CallQuery<N extends CallName> = z.input<Contract[N]['query']>
export type Reply<N extends CallName> = z.output<Contract[N]['reply']>
/** What the service receives after parsing. */
export type Parsed<N extends CallName> = {
  params: z.output<Contract[N]['params']>
  query: z.output<Contract[N]['query']>
}

/** Makes a call: in-process on the server, over HTTP in the browser. Throws something with the `code` of a problem. */
export type Caller = <N extends CallName>(
  name: N,
  input?: { params?: CallParams<N>; query?: CallQuery<N> },
) => Promise<Reply<N>>
