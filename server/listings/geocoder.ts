import * as z from 'zod'
import { Point } from '#domain/geo.ts'
import type { AddressAsked } from './place-finder.ts'

/** Finds the point of an address. Any service that can do that fits; none is asked unless it was switched on. */
export type Geocoder = { find(address: AddressAsked): Promise<Point | null> }

const TIMEOUT_MS = 3000
const MOST_CACHED = 500

/** The answer of PDOK Locatieserver v3_1 `free`, as far as we read it: `centroide_ll` is "POINT(lng lat)". */
const PdokAnswer = z.object({
  response: z.object({
    docs: z.array(z.object({ type: z.string().optional(), centroide_ll: z.string().optional() })),
  }),
})

/**
 * PDOK Locatieserver. Asked by the server alone, so that no reader's browser calls it. An answer that takes long or is none is no
 * answer: the editor then puts a pin.
 */
export function pdokGeocoder(baseUrl: string, ask: typeof fetch = fetch): Geocoder {
  const known = new Map<string, Point | null>()
  return {
    async find({ street, houseNumber, postcode, city }) {
      if (!houseNumber || !(postcode || (street && city))) return null
      const words = postcode ? `${postcode} ${houseNumber}` : `${street} ${houseNumber} ${city}`
      const kept = known.get(words)
      if (kept !== undefined) return kept
      const point = await asked(words)
      if (point === undefined) return null
      if (known.size >= MOST_CACHED) known.clear()
      known.set(words, point)
      return point
    },
  }

  /** Undefined when the service did not answer. */
  async function asked(words: string): Promise<Point | null | undefined> {
    const query = new URLSearchParams({ q: words, fq: 'type:adres', rows: '1', fl: 'type,centroide_ll' })
    try {
      const response = await ask(`${baseUrl}/free?${query}`, { signal: AbortSignal.timeout(TIMEOUT_MS) })
      if (!response.ok) return undefined
      const [first] = PdokAnswer.parse(await response.json()).response.docs
      const match = /^POINT\(([\d.]+) ([\d.]+)\)$/.exec(first?.centroide_ll ?? '')
      const point = Point.safeParse({ lat: Number(match?.[2]), lng: Number(match?.[1]) })
      return match && point.success ? point.data : null
    } catch {
      return undefined
    }
  }
}
