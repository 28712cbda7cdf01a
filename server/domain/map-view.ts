import * as z from 'zod'
import { BboxText, Point } from './geo.ts'
import { MAX_MAP_AREAS, MAX_MAP_PINS } from './map-step.ts'
import { AreaCode, AreaLevel } from './neighbourhood.ts'
import { many, SearchQuery } from './search.ts'
import { ActivityKind } from './vocabulary.ts'

/** Zoom as maps on the web count it: at 0 the world is 256 pixels wide, and each step doubles that. */
export const Zoom = z
  .string()
  .regex(/^\d{1,2}(\.\d{1,4})?$/, 'geef een zoomniveau van 0 tot en met 22')
  .transform(Number)
  .pipe(z.number().max(22, 'geef een zoomniveau van 0 tot en met 22'))

/** A search, and the window through which it is looked at. The window filters nothing of the search itself. */
export const MapQuery = SearchQuery.safeExtend({ window: BboxText, zoom: Zoom })
export type MapQuery = z.infer<typeof MapQuery>

/** With `code` only those areas, and no finer than a screen shows that holds them all. */
export const MapOutlineQuery = z.strictObject({ level: AreaLevel, window: BboxText, zoom: Zoom, code: many(AreaCode) })
export type MapOutlineQuery = z.infer<typeof MapOutlineQuery>

/** An area in the window. `count` is what the same search finds when this area is chosen instead of any other place. */
export const MapArea = z.strictObject({ code: AreaCode, name: z.string(), count: z.int().min(0), centre: Point })
export type MapArea = z.infer<typeof MapArea>

const NamedOffer = z.strictObject({
  id: z.uuid(),
  title: z.string(),
  url: z.string(),
  /** Null for an organisation. */
  kind: ActivityKind.nullable(),
})

/** `approximate`: the address is not public, and the point is the middle of its buurt. */
export const MapPin = NamedOffer.extend({ point: Point, approximate: z.boolean() })
export type MapPin = z.infer<typeof MapPin>

/** What works in a whole area and stands nowhere in it: drawn on the area. `offers` are the first of `count`. */
export const MapSpread = z.strictObject({
  code: AreaCode,
  name: z.string(),
  centre: Point,
  count: z.int().min(1),
  offers: z.array(NamedOffer),
})
export type MapSpread = z.infer<typeof MapSpread>

export const MapView = z.strictObject({
  /** `counts`: too many in the window to draw one by one. `pins`: each is drawn where it stands. */
  shows: z.enum(['counts', 'pins']),
  level: AreaLevel,
  areas: z.array(MapArea).max(MAX_MAP_AREAS),
  pins: z.array(MapPin).max(MAX_MAP_PINS),
  /** How many of the search stand in the window; more than `pins` where not all are drawn. 2,000 stands for that many or more. */
  pinCount: z.int().min(0),
  spread: z.array(MapSpread),
  /** With `mongodb` the index was away, and counts may be too low. */
  engine: z.enum(['meilisearch', 'mongodb']),
})
export type MapView = z.infer<typeof MapView>
