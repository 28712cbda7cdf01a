import { madeOnce } from '#domain/made-once.ts'
import { townOf } from '#domain/neighbourhood.ts'
import type { Suggestions } from '#domain/reply.ts'
import { slugify } from '#domain/slug.ts'
import { otherNames, type PlaceName, writtenAs } from '#domain/understanding/place-index.ts'
import type { AreaIndex } from '../neighbourhoods/area-index.ts'
import { type Begun, beginsWith } from './begins-with.ts'

/** `names` are those of `areas`, what people call them, and what lies elsewhere. Of `home` a place goes before others of its name. */
export type KnownPlaces = { areas: AreaIndex; names: PlaceName[]; home: string | null }
type SuggestedPlace = Suggestions['places'][number]

/** A list that is read at a glance. */
const MOST_PLACES = 5
const MOST_ELSEWHERE = 3
const LARGEST_FIRST: PlaceName['level'][] = ['municipality', 'alias', 'wijk', 'buurt', 'postcode']

/**
 * The places whose name, or a word in it, begins as typed (a slug): those that are here, and then a few of which no areas are here.
 * These have no codes: who means one searches for its name and town.
 */
export function suggestedPlaces(typed: string, { areas, names, home }: KnownPlaces): SuggestedPlace[] {
  const begun = namesBegun(names)
  const here = distinct(begun.here(typed).toSorted(ownFirst(home)), MOST_PLACES)
  const elsewhere = distinct(begun.elsewhere(typed), MOST_ELSEWHERE)
  // The better a name fits, the sooner it is in the list; among equals what is here.
  const best = [...here, ...elsewhere].sort((a, b) => a.rank - b.rank).slice(0, MOST_PLACES)
  return [...here, ...elsewhere].filter((one) => best.includes(one)).map(({ item }) => shown(item, areas))
}

type Named = Begun<PlaceName>

function shown({ name, codes, inside, level }: PlaceName, areas: AreaIndex): SuggestedPlace {
  const area = level === 'wijk' || level === 'buurt' || level === 'municipality' ? areas.get(codes[0] ?? '') : null
  return { name, codes, inside, url: area && `/wijk/${area.slug}` }
}

/** Each in the order in which they are suggested where they fit equally well. */
const namesBegun = madeOnce((names: PlaceName[]) => {
  const here = names.filter(({ codes }) => codes.length > 0).sort(largestFirst)
  const taken = new Set(here.flatMap((place) => townsOf(place).flatMap((town) => slugsOf(place).map(inTown(town)))))
  return {
    here: beginsWith(here.flatMap((item) => slugsOf(item).map((slug) => ({ slug, item })))),
    elsewhere: beginsWith(elsewhere(names, taken)),
  }
})

/** One for each name in a town: the town itself goes before a village in it, and that before another name of the town. */
function elsewhere(names: PlaceName[], taken: ReadonlySet<string>): { slug: string; item: PlaceName }[] {
  const far = names.filter(({ codes, level }) => codes.length === 0 && level !== 'postcode').sort(townsFirst)
  const found = new Map<string, { slug: string; item: PlaceName }>()
  for (const slugs of [ownSlugsOf, slugsOf])
    for (const item of far)
      for (const slug of slugs(item)) {
        const key = inTown(item.municipalityCode)(slug)
        if (!taken.has(key) && !found.has(key)) found.set(key, { slug, item })
      }
  return [...found.values()].sort((a, b) => (b.item.people ?? 0) - (a.item.people ?? 0))
}

function townsFirst(a: PlaceName, b: PlaceName): number {
  return Number(a.level !== 'municipality') - Number(b.level !== 'municipality')
}

const inTown = (municipalityCode: string | null) => (slug: string) => `${municipalityCode} ${slug}`

function townsOf({ municipalityCode, codes }: PlaceName): string[] {
  return municipalityCode ? [municipalityCode] : [...new Set(codes.map(townOf))]
}

function ownSlugsOf({ name }: PlaceName): string[] {
  return [...new Set([name, ...writtenAs(name)].map(slugify))]
}

function slugsOf(place: PlaceName): string[] {
  return [...new Set([...ownSlugsOf(place), ...otherNames(place).map(slugify)])]
}

function largestFirst(a: PlaceName, b: PlaceName): number {
  return LARGEST_FIRST.indexOf(a.level) - LARGEST_FIRST.indexOf(b.level) || a.name.length - b.name.length
}

function ownFirst(home: string | null) {
  const isNotOwn = ({ item }: Named) => Number(home !== null && item.municipalityCode !== home)
  return (a: Named, b: Named) => a.rank - b.rank || isNotOwn(a) - isNotOwn(b)
}

/** A place that goes by several names is one place. */
function distinct(sorted: Named[], most: number): Named[] {
  const found = new Map<string, Named>()
  for (const one of sorted) {
    const { codes, municipalityCode, centre } = one.item
    const key = codes.length > 0 ? codes.toSorted().join() : `${municipalityCode} ${centre?.lat} ${centre?.lng}`
    if (!found.has(key)) found.set(key, one)
    if (found.size === most) break
  }
  return [...found.values()]
}
