import type { Asked } from '#domain/asked.ts'
import { METRES_PER_DEGREE, type Point } from '#domain/geo.ts'
import { townsOf } from '#domain/nearness.ts'

/** Around a place of which no areas are here: what is nearest may well lie in the next town. */
const NEAR_UNCHARTED_METRES = 20_000

/** What stands in the asked place or just over its border, or serves it, as a filter of the index; empty when no place was asked. */
export function hereFilter({ place, postcode }: Pick<Asked, 'place' | 'postcode'>): string {
  const { codes = [], parents = [], centres = [] } = place ?? {}
  const serving = [...codes, ...parents]
  return [
    ...(codes.length ? [`within IN [${codes}] OR beside IN [${codes}]`] : []),
    ...(serving.length ? [`serves IN [${serving}]`] : []),
    ...(place && codes.length === 0 ? centres.map(boxAround) : []),
    ...(postcode ? [`postcodes = ${postcode}`] : []),
  ].join(' OR ')
}

/** What stands in the municipality of the asked place or next to it, or comes over any border; empty when no place was asked. */
export function aroundFilter({ place }: Pick<Asked, 'place'>): string {
  if (!place) return ''
  return `within IN [${[...townsOf(place), ...(place.around ?? [])]}] OR (serves IS EMPTY AND form IN [by-phone, online])`
}

/** Meilisearch takes the top-right corner first, then the bottom-left one. */
function boxAround({ lat, lng }: Point): string {
  const up = NEAR_UNCHARTED_METRES / METRES_PER_DEGREE
  const aside = up / Math.cos((lat * Math.PI) / 180)
  const corner = (sign: number) => `[${(lat + sign * up).toFixed(4)}, ${(lng + sign * aside).toFixed(4)}]`
  return `_geoBoundingBox(${corner(1)}, ${corner(-1)})`
}
