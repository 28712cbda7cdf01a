import { type Bbox, METRES_PER_DEGREE, type Point } from '#domain/geo.ts'
import type { AreaLevel } from '#domain/neighbourhood.ts'
import { type Outline, partsOf } from '#domain/outline.ts'
import { xmlText } from '../feeds/xml.ts'
import type { MapOutlineService } from '../neighbourhoods/map-outlines.ts'
import type { NeighbourhoodService } from '../neighbourhoods/neighbourhood-service.ts'

const WIDTH = 720
const HEIGHT = 460
const EDGE = 56
/** Never closer than this, in metres across: a single place needs its surroundings. */
const LEAST_METRES = 1_800
const TOUCHING_PIXELS = 24
const LETTER_PIXELS = 9.4

export type NumberedPlace = { number: number; point: Point }
type Spot = { x: number; y: number }
type Frame = { window: Bbox; zoom: number; place: (point: Point) => Spot }

type Parts = {
  neighbourhoods: Pick<NeighbourhoodService, 'index'>
  mapOutlines: Pick<MapOutlineService, 'outlines'>
}

export type ListMap = ReturnType<typeof listMap>

/** A small map for on paper: borders and names of areas, and a number for each place on the list. Needs no tiles and no script. */
export function listMap({ neighbourhoods, mapOutlines }: Parts) {
  return async (places: NumberedPlace[]): Promise<string> => {
    const frame = frameAround(places)
    const level: AreaLevel = frame.zoom < 10.5 ? 'municipality' : frame.zoom < 14 ? 'wijk' : 'buurt'
    const [areas, { features }] = await Promise.all([
      neighbourhoods.index(),
      mapOutlines.outlines({ level, window: frame.window, zoom: Math.min(18, frame.zoom + 1) }),
    ])
    const pins = together(places.map(({ number, point }) => ({ numbers: [number], ...frame.place(point) })))
    const taken = pins.map(({ x, y, numbers }) => boxAt(x, y, 14 + numbers.length * 14, 30))
    const names = features.flatMap(({ properties: { code } }) => {
      const area = areas.get(code)
      if (!area) return []
      const { x, y: middle } = frame.place(area.centre)
      for (const y of [middle, middle + 28, middle - 28]) {
        const box = boxAt(x, y, area.name.length * LETTER_PIXELS, 20)
        const fits = box.left > 0 && box.right < WIDTH && box.top > 0 && box.bottom < HEIGHT
        if (!fits || taken.some((other) => overlap(box, other))) continue
        taken.push(box)
        return `<text x="${x.toFixed(1)}" y="${(y + 5).toFixed(1)}">${xmlText(area.name)}</text>`
      }
      return []
    })
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="sans-serif">`,
      `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
      `<g fill="#f3e9d6" stroke="#7d7460" stroke-width="1.5" stroke-linejoin="round">`,
      ...features.map(({ geometry }) => `<path d="${pathOf(geometry, frame)}" fill-rule="evenodd"/>`),
      '</g>',
      `<g font-size="17" fill="#17343b" stroke="#f3e9d6" stroke-width="4" paint-order="stroke" text-anchor="middle">${names.join('')}</g>`,
      `<g font-size="18" font-weight="700" text-anchor="middle">${pins.map(drawn).join('')}</g>`,
      `<rect x="0.5" y="0.5" width="${WIDTH - 1}" height="${HEIGHT - 1}" fill="none" stroke="#7d7460"/>`,
      '</svg>',
    ].join('\n')
  }
}

function frameAround(places: NumberedPlace[]): Frame {
  const lats = places.map(({ point }) => point.lat)
  const lngs = places.map(({ point }) => point.lng)
  const middle = { lat: (Math.min(...lats) + Math.max(...lats)) / 2, lng: (Math.min(...lngs) + Math.max(...lngs)) / 2 }
  const stretch = Math.cos((middle.lat * Math.PI) / 180)
  const least = LEAST_METRES / METRES_PER_DEGREE
  const perPixel = Math.max(
    least / WIDTH,
    ((Math.max(...lngs) - Math.min(...lngs)) * stretch) / (WIDTH - 2 * EDGE),
    (Math.max(...lats) - Math.min(...lats)) / (HEIGHT - 2 * EDGE),
  )
  const [halfLng, halfLat] = [(perPixel * WIDTH) / 2 / stretch, (perPixel * HEIGHT) / 2]
  return {
    window: [middle.lng - halfLng, middle.lat - halfLat, middle.lng + halfLng, middle.lat + halfLat],
    zoom: Math.log2((360 * stretch) / (256 * perPixel)),
    place: ({ lat, lng }) => ({
      x: WIDTH / 2 + ((lng - middle.lng) * stretch) / perPixel,
      y: HEIGHT / 2 - (lat - middle.lat) / perPixel,
    }),
  }
}

type Pin = Spot & { numbers: number[] }

/** Numbers that would lie over each other share one mark. */
function together(pins: Pin[]): Pin[] {
  const kept: Pin[] = []
  for (const pin of pins) {
    const near = kept.find(({ x, y }) => Math.hypot(x - pin.x, y - pin.y) < TOUCHING_PIXELS)
    if (near) near.numbers.push(...pin.numbers)
    else kept.push(pin)
  }
  return kept
}

function drawn({ x, y, numbers }: Pin): string {
  const said = numbers.join(', ')
  const width = Math.max(30, 16 + said.length * 10)
  return [
    `<rect x="${(x - width / 2).toFixed(1)}" y="${(y - 15).toFixed(1)}" width="${width}" height="30" rx="15" fill="#123f47" stroke="#ffffff" stroke-width="2"/>`,
    `<text x="${x.toFixed(1)}" y="${(y + 6.5).toFixed(1)}" fill="#ffffff">${said}</text>`,
  ].join('')
}

function pathOf(outline: Outline, { place }: Frame): string {
  const rings = partsOf(outline).flat()
  return rings
    .map((ring) => {
      const spots = ring.map(([lng, lat]) => place({ lat, lng }))
      return `M${spots.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`
    })
    .join('')
}

function boxAt(x: number, y: number, width: number, height: number) {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }
}

function overlap(a: ReturnType<typeof boxAt>, b: ReturnType<typeof boxAt>): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
