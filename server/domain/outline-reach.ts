import type { Bbox, Point } from './geo.ts'
import { bboxOf, type Outline, partsOf } from './outline.ts'

const METRES_PER_DEGREE = 111_195

/** An outline to measure to many times: degrees from the south-west corner of its box, x and y by turns. Exact to centimetres. */
export type MeasuredOutline = { box: Bbox; rings: Float32Array[] }

export function measuredOutline(outline: Outline): MeasuredOutline {
  const box = bboxOf(outline)
  const rings = partsOf(outline)
    .flat()
    .map((ring) => Float32Array.from(ring.flatMap(([lng, lat]) => [lng - box[0], lat - box[1]])))
  return { box, rings }
}

/** Metres to the nearest border, 0 inside; on a map that is flat around the point, which is exact enough within some kilometres. */
export function metresToBorder({ box, rings }: MeasuredOutline, { lat, lng }: Point): number {
  const squeeze = Math.cos((lat * Math.PI) / 180)
  const [atX, atY] = [lng - box[0], lat - box[1]]
  let nearest = Number.POSITIVE_INFINITY
  let isInside = false
  for (const ring of rings) {
    for (let at = 2; at + 1 < ring.length; at += 2) {
      const [x1, y1] = [(ring[at - 2] as number) - atX, (ring[at - 1] as number) - atY]
      const [x2, y2] = [(ring[at] as number) - atX, (ring[at + 1] as number) - atY]
      if (y1 > 0 !== y2 > 0 && x1 - (y1 * (x2 - x1)) / (y2 - y1) > 0) isInside = !isInside
      const [dx, dy] = [(x2 - x1) * squeeze, y2 - y1]
      const squared = dx * dx + dy * dy
      const along = squared === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * squeeze * dx + y1 * dy) / squared))
      const [offX, offY] = [x1 * squeeze + along * dx, y1 + along * dy]
      nearest = Math.min(nearest, offX * offX + offY * offY)
    }
  }
  return isInside ? 0 : Math.sqrt(nearest) * METRES_PER_DEGREE
}
