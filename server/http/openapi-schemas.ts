import * as z from 'zod'
import type { PublicCallName } from '#calls'
import { Point } from '#domain/geo.ts'
import { Text } from '#domain/need.ts'
import { AreaSummary } from '#domain/neighbourhood.ts'
import { Outline } from '#domain/outline.ts'
import { FieldError, ProblemCode } from '#domain/problem.ts'
import { AreaLabel, NeedLabel, PublicActivity, PublicLocation } from '#domain/public-listing.ts'
import { OrganizationCard, PublicNeed, PublicTheme } from '#domain/reply.ts'
import { DatedMoment, RecurringMoment, Schedule } from '#domain/schedule.ts'
import { FacetValue, OfferCard, SearchResult } from '#domain/search.ts'
import { SearchReason } from '#domain/search-reason.ts'
import { publicContract as contract } from '../contracts/public-contract.ts'

/** RFC 9457, as `problem-details.ts` sends it. */
const ProblemDetails = z.strictObject({
  type: z.string(),
  status: z.int().min(400).max(599),
  title: z.string(),
  detail: z.string(),
  code: ProblemCode,
  fields: z.array(FieldError).optional(),
  current: z.unknown().optional(),
  requestId: z.string().optional(),
})

/** Under which name the reply of a call stands in the document. */
export const REPLY_NAMES: Record<PublicCallName, string> = {
  search: 'SearchPage',
  suggestions: 'Suggestions',
  places: 'PlacesMeant',
  organizations: 'OrganizationPage',
  organization: 'Organization',
  activities: 'ActivityPage',
  activity: 'ActivityDetail',
  neighbourhoods: 'NeighbourhoodPage',
  neighbourhood: 'NeighbourhoodDetail',
  areaOverview: 'AreaOverview',
  booklet: 'Booklet',
  outlines: 'OutlinePage',
  map: 'MapView',
  mapOutlines: 'MapOutlines',
  themes: 'ThemePage',
  needs: 'NeedPage',
  networks: 'NetworkPage',
  network: 'Network',
}

const PARTS: Record<string, [z.ZodType, string]> = {
  Problem: [ProblemDetails, 'Wat er mis is. `code` blijft gelijk over versies; de zinnen zijn voor mensen'],
  FieldError: [FieldError, 'Eén fout in één onderdeel van de vraag'],
  Text: [Text, 'Dezelfde tekst in het Nederlands en het Engels'],
  Point: [Point, 'Een plek, in graden WGS84'],
  AreaLabel: [AreaLabel, 'Een gemeente, wijk of buurt, kort'],
  NeedLabel: [NeedLabel, 'Een hulpvraag, kort'],
  DatedMoment: [DatedMoment, 'Eén moment op één dag, in Nederlandse tijd'],
  RecurringMoment: [RecurringMoment, 'Een moment dat terugkomt, in Nederlandse tijd'],
  Schedule: [Schedule, 'Wanneer het is'],
  Location: [PublicLocation, 'Een plek van een organisatie. Met `addressHidden` is het adres geheim'],
  Activity: [PublicActivity, 'Een activiteit bij haar organisatie'],
  OrganizationCard: [OrganizationCard, 'Een organisatie in een lijst'],
  OfferCard: [OfferCard, 'Een activiteit of organisatie in een lijst'],
  SearchResult: [SearchResult, 'Iets wat gevonden is, met de redenen'],
  SearchReason: [SearchReason, 'Waarom dit gevonden is'],
  FacetValue: [FacetValue, 'Een waarde van een filter, met het aantal dat er dan overblijft'],
  Neighbourhood: [AreaSummary, 'Een gemeente, wijk of buurt zonder haar grens'],
  Outline: [Outline, 'Een grens als GeoJSON-geometrie'],
  Theme: [PublicTheme, 'Een thema boven hulpvragen'],
  Need: [PublicNeed, 'Een hulpvraag met de woorden van mensen'],
}

/** Every schema of the document by name, each said once. */
export function componentSchemas(): Record<string, object> {
  const named = z.registry<{ id: string }>()
  for (const [id, [schema]] of Object.entries(PARTS)) named.add(schema, { id })
  for (const [call, id] of Object.entries(REPLY_NAMES)) named.add(contract[call as PublicCallName].reply, { id })
  const { schemas } = z.toJSONSchema(named, {
    io: 'output',
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ jsonSchema }) => plain(jsonSchema),
  })
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => {
      const description = PARTS[id]?.[1] ?? contract[callOf(id)].summary
      return [id, { description, ...schema }]
    }),
  )
}

function callOf(replyName: string): PublicCallName {
  return (Object.keys(REPLY_NAMES) as PublicCallName[]).find(
    (call) => REPLY_NAMES[call] === replyName,
  ) as PublicCallName
}

/** Leaves out what a format already says, and the bounds of JavaScript. */
export function plain(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.format) delete schema.pattern
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum
}
