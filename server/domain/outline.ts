import * as z from 'zod'
import type { Bbox } from './geo.ts'

/** GeoJSON order: longitude first. */
export const Position = z.tuple([z.number(), z.number()])
export type Position = z.infer<typeof Position>

/** Closed: the last position is the first one again. */
export const Ring = z.array(Position).min(4)
export type Ring = z.infer<typeof Ring>

/** The border of an area as GeoJSON (RFC 7946), WGS84: outer ring first, then holes. */
export const Outline = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(Ring).min(1) }),
  z.strictObject({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(Ring).min(1)).min(1) }),
])
export type Outline = z.infer<typeof Outline>

/** The separate parts of an outline, each an outer ring with its holes. */
export function partsOf(outline: Outline): Ring[][] {
  return outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates
}

/** The smallest box around an outline. */
export function bboxOf(outline: Outline): Bbox {
  const box: Bbox = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [lng, lat] of partsOf(outline).flat(2)) {
    box[0] = Math.min(box[0], lng)
    box[1] = Math.min(box[1], lat)
    box[2] = Math.max(box[2], lng)
    box[3] = Math.max(box[3], lat)
  }
  return box
}
