import * as z from 'zod'

/** What the map covers: the Netherlands in Europe, in degrees of WGS84 (standards 3.3). */
export const NETHERLANDS = { west: 3.2, east: 7.3, south: 50.7, north: 53.6 } as const

const isDutchLat = (value: number) => value >= NETHERLANDS.south && value <= NETHERLANDS.north
const isDutchLng = (value: number) => value >= NETHERLANDS.west && value <= NETHERLANDS.east
const SWAPPED = 'lengte en breedte lijken verwisseld'

/** The two ranges do not overlap, so one number already tells that the pair was swapped. */
function wrongLat({ input }: { input?: unknown }): string {
  if (typeof input !== 'number') return 'geef de breedtegraad als getal, zoals 52.38'
  return isDutchLng(input) ? SWAPPED : 'de breedtegraad ligt buiten Nederland (50,7 tot 53,6)'
}

function wrongLng({ input }: { input?: unknown }): string {
  if (typeof input !== 'number') return 'geef de lengtegraad als getal, zoals 4.64'
  return isDutchLat(input) ? SWAPPED : 'de lengtegraad ligt buiten Nederland (3,2 tot 7,3)'
}

/** A place in the Netherlands, in degrees of WGS84. */
export const Point = z.strictObject({
  lat: z
    .number({ error: wrongLat })
    .min(NETHERLANDS.south, { error: wrongLat })
    .max(NETHERLANDS.north, { error: wrongLat }),
  lng: z
    .number({ error: wrongLng })
    .min(NETHERLANDS.west, { error: wrongLng })
    .max(NETHERLANDS.east, { error: wrongLng }),
})
export type Point = z.infer<typeof Point>

/** A box in degrees: west, south, east, north. A single point is a box of no size. */
export const Bbox = z
  .tuple([z.number(), z.number(), z.number(), z.number()], { error: 'geef vier getallen: west,zuid,oost,noord' })
  .superRefine(([west, south, east, north], context) => {
    const say = (message: string) => context.addIssue({ code: 'custom', message })
    if (isDutchLat(west) && isDutchLng(south)) say(`${SWAPPED}: geef west,zuid,oost,noord`)
    else if (west > east || south > north) say('west moet kleiner zijn dan oost, en zuid kleiner dan noord')
    else if (!bboxesTouch([west, south, east, north], NETHERLANDS_BBOX)) say('dit kaartdeel ligt buiten Nederland')
  })
export type Bbox = z.infer<typeof Bbox>

const NETHERLANDS_BBOX: Bbox = [NETHERLANDS.west, NETHERLANDS.south, NETHERLANDS.east, NETHERLANDS.north]

/** `52.38,4.64` (lat,lng), as it stands in an address. */
export const PointText = z
  .string({ error: 'geef lat,lng, zoals 52.38,4.64' })
  .max(60, 'geef lat,lng, zoals 52.38,4.64')
  .transform((text, context) => {
    const numbers = numbersIn(text, 2)
    if (numbers) return { lat: numbers[0], lng: numbers[1] }
    context.addIssue({ code: 'custom', message: 'geef lat,lng, zoals 52.38,4.64' })
    return z.NEVER
  })
  .pipe(Point)

/** `4.60,52.34,4.68,52.42` (west,south,east,north), as it stands in an address. */
export const BboxText = z
  .string({ error: 'geef west,zuid,oost,noord' })
  .max(120, 'geef vier getallen: west,zuid,oost,noord')
  .transform((text, context) => {
    const numbers = numbersIn(text, 4)
    if (numbers) return numbers as Bbox
    context.addIssue({ code: 'custom', message: 'geef vier getallen: west,zuid,oost,noord' })
    return z.NEVER
  })
  .pipe(Bbox)

/** Exactly so many plain decimal numbers between commas, or null. `1e3`, hex and empty parts are refused. */
function numbersIn(text: string, count: number): number[] | null {
  const parts = text.split(',').map((part) => part.trim())
  if (parts.length !== count || !parts.every((part) => /^-?\d{1,3}(\.\d{1,20})?$/.test(part))) return null
  return parts.map(Number)
}

/** Mean radius of the earth. On Dutch distances the error of a sphere is below 0.3 percent. */
const EARTH_RADIUS_METRES = 6_371_009
/** Of latitude, on that globe. */
export const METRES_PER_DEGREE = 111_195

/** Distance over the ground between two points, in metres. */
export function distanceMetres(a: Point, b: Point): number {
  const radians = Math.PI / 180
  const dLat = (b.lat - a.lat) * radians
  const dLng = (b.lng - a.lng) * radians
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(dLng / 2) ** 2
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** To the nearest of them, in metres; null when there are none. */
export function metresToNearest(points: readonly Point[], from: Point): number | null {
  return points.length ? Math.min(...points.map((point) => distanceMetres(point, from))) : null
}

/** True when the boxes share at least a point. */
export function bboxesTouch(a: Readonly<Bbox>, b: Readonly<Bbox>): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]
}

/** True when the point lies in the box or on its edge. */
export function bboxHolds([west, south, east, north]: Readonly<Bbox>, { lat, lng }: Point): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north
}

/** The smallest box around boxes; null when there are none. */
export function bboxAround(boxes: Iterable<Readonly<Bbox>>): Bbox | null {
  let around: Bbox | null = null
  for (const [west, south, east, north] of boxes) {
    around = around
      ? [Math.min(around[0], west), Math.min(around[1], south), Math.max(around[2], east), Math.max(around[3], north)]
      : [west, south, east, north]
  }
  return around
}
