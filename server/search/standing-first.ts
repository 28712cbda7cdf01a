import type { SearchQuery } from '#domain/search.ts'

/** Who searches a part of the map looks at what stands there; what only works there, without a place of its own, comes after. */
export function standingFirst<T>(ordered: T[], { bbox }: SearchQuery, stands: (one: T) => boolean): T[] {
  return bbox ? [...ordered.filter(stands), ...ordered.filter((one) => !stands(one))] : ordered
}
