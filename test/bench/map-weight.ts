import { MAX_MAP_BYTES } from '#domain/map-step.ts'
import type { MapView } from '#domain/map-view.ts'
import type { MapOutlines } from '#domain/reply.ts'
import { MAX_MAP_FEATURES } from '../support/map-features.ts'
import type { Verdict } from './goals.ts'
import type { Ask } from './measure.ts'

/** The most that one look at the map brought to a browser: the answer itself, and the borders that go with it. */
export type MapWeight = { looks: number; bytes: number; features: number; borderBytes: number; borders: number }

/** Asks every look as a browser does, without compression, and keeps the heaviest of each. */
export async function mapWeight({ url, requests }: Ask): Promise<MapWeight> {
  const looks = [...new Set(requests.flatMap(({ path }) => path ?? []))]
  const most: MapWeight = { looks: looks.length, bytes: 0, features: 0, borderBytes: 0, borders: 0 }
  for (const path of looks) {
    const { text, body } = await read<MapView>(url + path)
    const asked = new URLSearchParams(path.split('?')[1])
    const query = new URLSearchParams({
      level: body.level,
      window: asked.get('window') ?? '',
      zoom: asked.get('zoom') ?? '',
    })
    const borders = await read<MapOutlines>(`${url}/api/v1/map-outlines?${query}`)
    most.bytes = Math.max(most.bytes, Buffer.byteLength(text))
    most.features = Math.max(most.features, body.areas.length + body.pins.length + body.spread.length)
    most.borderBytes = Math.max(most.borderBytes, Buffer.byteLength(borders.text))
    most.borders = Math.max(most.borders, borders.body.features.length)
  }
  return most
}

export function mapVerdict(listings: number, { looks, bytes, features, borderBytes, borders }: MapWeight): Verdict {
  const kilobytes = (count: number) => Math.round(count / 1000)
  const what = `map, ${listings} listings: of ${looks} looks the heaviest is ${kilobytes(bytes)} kB with ${features} features, its borders ${kilobytes(borderBytes)} kB with ${borders} (at most ${kilobytes(MAX_MAP_BYTES)} kB and ${MAX_MAP_FEATURES})`
  const isLight = Math.max(bytes, borderBytes) <= MAX_MAP_BYTES && Math.max(features, borders) <= MAX_MAP_FEATURES
  return { met: isLight && looks > 0, what }
}

async function read<T>(address: string): Promise<{ text: string; body: T }> {
  const reply = await fetch(address)
  if (!reply.ok) throw new Error(`${reply.status} at ${address}`)
  const text = await reply.text()
  return { text, body: JSON.parse(text) as T }
}
