import type { Asked } from '#domain/asked.ts'
import type { Point } from '#domain/geo.ts'
import { parentCodesOf } from '#domain/neighbourhood.ts'
import type { PlacesMeant } from '#domain/reply.ts'
import type { Chip, Understood } from '#domain/search.ts'
import type { PlaceMeant } from '#domain/understanding/understand.ts'
import type { AreaIndex } from '../neighbourhoods/area-index.ts'

/** The places that count for a search, one chip each; together they are where somebody looks. */
export type PlacesAsked = { place: Asked['place']; postcode: string | null; chips: Chip[] }

/** With no areas of its own, a place lies in its municipality all the same. */
export function placesAsked(meant: PlaceMeant[], areas: AreaIndex, chosen: string[]): PlacesAsked {
  const counting = meant.flatMap((one) => {
    const place = placeOf(one, areas)
    return place && isWithin(place, chosen) ? [{ one, place }] : []
  })
  const [first] = counting
  return {
    place: first
      ? {
          codes: unique(counting.flatMap(({ place }) => place.codes)),
          parents: unique(counting.flatMap(({ place }) => place.parents)),
          centres: counting.flatMap(({ place }) => place.centres),
        }
      : null,
    postcode: counting.find(({ one }) => one.postcode)?.one.postcode ?? null,
    chips: counting.map(({ one: { key, name, words }, place }) => ({
      key,
      kind: 'place',
      name: { nl: name, en: name },
      values: place.codes,
      words,
    })),
  }
}

/** Null for a name that is still a question. */
function placeOf(meant: PlaceMeant, areas: AreaIndex): NonNullable<Asked['place']> | null {
  const codes = meant.codes.filter((code) => areas.get(code))
  if (codes.length === 0 && !meant.centre && !meant.postcode) return null
  const within =
    codes.length > 0 ? codes.flatMap(parentCodesOf) : meant.municipalityCode ? [meant.municipalityCode] : []
  const centre = meant.centre ?? middleOf(codes.flatMap((code) => areas.centreOf(code) ?? []))
  return { codes, parents: unique(within), centres: centre ? [centre] : [] }
}

function middleOf(points: Point[]): Point | null {
  if (points.length === 0) return null
  const middle = (pick: 'lat' | 'lng') => points.reduce((sum, point) => sum + point[pick], 0) / points.length
  return { lat: middle('lat'), lng: middle('lng') }
}

/** A wijk in the words still counts where its town was chosen; what lies elsewhere does not. */
function isWithin({ codes, parents }: NonNullable<Asked['place']>, chosen: string[]): boolean {
  return (
    chosen.length === 0 || parents.some((code) => chosen.includes(code)) || codes.some((code) => chosen.includes(code))
  )
}

/** Which place was meant, of the first name that exists more than once. */
export function askOf(places: PlaceMeant[]): Understood['ask'] {
  const named = places.find(({ options }) => options)
  if (!named?.options) return null
  // "Bergen (NH.)" is one of those called Bergen.
  return { name: named.name.replace(/\s*\([^)]*\)$/, ''), options: named.options, more: named.more ?? false }
}

/** The same places, for who asks which place a name means. */
export function placesReply(places: PlaceMeant[]): PlacesMeant {
  return {
    places: places.map(({ name, inside, codes, centre, options = [], more = false }) => ({
      name,
      inside,
      codes,
      near: centre,
      options,
      more,
    })),
  }
}

/** The first place of which no areas are here. */
export function beyondOf(places: PlaceMeant[], { place }: PlacesAsked, areas: AreaIndex): Understood['beyond'] {
  if (!place) return null
  const far = places.find(({ codes, centre }) => centre !== null && !codes.some((code) => areas.get(code)))
  return far ? { name: far.name, inside: far.inside } : null
}

function unique<T>(list: T[]): T[] {
  return [...new Set(list)]
}
