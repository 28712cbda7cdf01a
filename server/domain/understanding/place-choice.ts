import type { Point } from '../geo.ts'
import { type PlaceName, withoutNumber } from './place-index.ts'

export type PlaceOption = { codes: string[]; name: string; inside: string }
export type PlaceChoice = {
  /** Of the one that is meant; of the best guess when there are options; empty when nothing makes one the best, or none are here. */
  codes: string[]
  name: string
  inside: string
  /** Of the one that is meant, or the best guess, where no areas say it. */
  centre: Point | null
  /** There when the name exists more than once and nothing says which; the best guess first, then the largest. */
  options?: PlaceOption[]
  /** There with `options`: whether there are still others of this name. */
  more?: boolean
  isMunicipality: boolean
  municipality: string | null
}

/** More to choose from is no help. */
export const MOST_OPTIONS = 12
const LEVELS = ['municipality', 'alias', 'wijk', 'buurt', 'town', 'postcode']

/** What bears on it: the municipality at home, those that the text names, and the codes of areas that were chosen. */
type Known = { home: string | null; named: ReadonlySet<string>; chosen: readonly string[] }

/**
 * Which of the places of one name is meant: the one in areas that were chosen, or in a municipality that the text names as well; otherwise the one there is;
 * otherwise a question, with as best guess the one at home, the only municipality of that name, or the only one that is here.
 */
export function whichPlace(places: PlaceName[], { home, named, chosen: areas }: Known): PlaceChoice | null {
  const perMunicipality = grouped(places)
  const inChosen = perMunicipality.filter(({ codes }) => codes.some((code) => areas.some((area) => liesIn(code, area))))
  if (inChosen.length === 1 && inChosen[0]) return chosen(inChosen[0])
  const inNamed = perMunicipality.filter((one) => one.level !== 'municipality' && named.has(one.municipality ?? ''))
  if (inNamed.length === 1 && inNamed[0]) return chosen(inNamed[0])
  const atHome = perMunicipality.find(({ municipality }) => home !== null && municipality === home)
  const municipalities = perMunicipality.filter(({ level }) => level === 'municipality')
  // A buurt elsewhere that is also called Utrecht is not what somebody means; a village may be.
  const rivals =
    municipalities.length > 0
      ? perMunicipality.filter((one) => one.level !== 'buurt' || one === atHome)
      : perMunicipality
  const [first] = rivals
  if (!first) return null
  if (rivals.length === 1) return chosen(first)
  const here = rivals.filter(({ codes }) => codes.length > 0)
  const guess = [atHome ? [atHome] : [], municipalities, here].find((some) => some.length === 1)?.[0]
  const ordered = guess ? [guess, ...rivals.filter((one) => one !== guess)] : rivals
  return {
    ...(guess
      ? chosen(guess)
      : { codes: [], name: first.name, inside: '', centre: null, isMunicipality: false, municipality: null }),
    options: ordered.slice(0, MOST_OPTIONS).map(({ codes, name, inside }) => ({ codes, name, inside })),
    more: ordered.length > MOST_OPTIONS,
  }
}

type Group = PlaceOption & {
  level: PlaceName['level']
  municipality: string | null
  centre: Point | null
  /** How many people live there; -1 where nobody says. */
  people: number
}

/** One for each municipality: its largest area of that name, which holds the others; or all of the same size together. */
function grouped(places: PlaceName[]): Group[] {
  const groups = new Map<string, PlaceName[]>()
  for (const place of places) {
    const key = place.municipalityCode ?? (place.level === 'municipality' ? (place.codes[0] ?? '') : place.codes.join())
    const members = groups.get(key)
    if (members) members.push(place)
    else groups.set(key, [place])
  }
  return [...groups.values()]
    .map((members): Group => {
      const level = LEVELS.find((one) => members.some((place) => place.level === one)) as PlaceName['level']
      const largest = members.filter((place) => place.level === level)
      const [first] = largest as [PlaceName]
      return {
        codes: [...new Set(largest.flatMap(({ codes }) => codes))],
        name: level === 'wijk' || level === 'buurt' ? withoutNumber(first.name) : first.name,
        inside: first.inside,
        level,
        municipality: first.municipalityCode ?? (level === 'municipality' ? (first.codes[0] ?? null) : null),
        centre: first.centre ?? null,
        people: largest.reduce((sum, { people }) => sum + (people ?? 0), 0) || -1,
      }
    })
    .sort(
      (a, b) =>
        b.people - a.people ||
        LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
        compare(a.inside, b.inside) ||
        compare(a.name, b.name),
    )
}

function chosen({ codes, name, inside, centre, level, municipality }: Group): PlaceChoice {
  return { codes, name, inside, centre, isMunicipality: level === 'municipality', municipality }
}

/** CBS codes are nested: a buurt's digits begin with its wijk's, and those with its municipality's. */
function liesIn(small: string, large: string): boolean {
  return small.slice(2).startsWith(large.slice(2))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
