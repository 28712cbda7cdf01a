import { type PlaceName, withoutNumber } from './place-index.ts'

export type PlaceOption = { codes: string[]; name: string; inside: string }
export type PlaceChoice = {
  /** Of the one that is meant; of the best guess when there are options; empty when nothing makes one the best. */
  codes: string[]
  name: string
  /** There when the name exists more than once and nothing says which. */
  options?: PlaceOption[]
  isMunicipality: boolean
  municipality: string | null
}

/** More to choose from is no help. */
export const MOST_OPTIONS = 12
const LEVELS = ['municipality', 'alias', 'wijk', 'buurt']

/**
 * Which of the places of one name is meant: the one at home, or in a municipality that the text names as well; otherwise the one
 * there is; otherwise a question. Null when there are too many to ask.
 */
export function whichPlace(places: PlaceName[], home: string | null, named: ReadonlySet<string>): PlaceChoice | null {
  const perMunicipality = grouped(places)
  const inNamed = perMunicipality.filter((one) => one.level !== 'municipality' && named.has(one.municipality ?? ''))
  if (inNamed.length === 1 && inNamed[0]) return chosen(inNamed[0])
  const atHome = perMunicipality.find(({ municipality }) => home !== null && municipality === home)
  if (atHome) return chosen(atHome)
  const municipalities = perMunicipality.filter(({ level }) => level === 'municipality')
  // A buurt elsewhere that is also called Utrecht is not what somebody means; a village may be.
  const rivals = municipalities.length > 0 ? perMunicipality.filter(({ level }) => level !== 'buurt') : perMunicipality
  const [first] = rivals
  if (!first) return null
  if (rivals.length === 1) return chosen(first)
  if (rivals.length > MOST_OPTIONS && municipalities.length === 0) return null
  const options = rivals.slice(0, MOST_OPTIONS).map(({ codes, name, inside }) => ({ codes, name, inside }))
  const guess = municipalities.length === 1 ? first : null
  return { codes: guess?.codes ?? [], name: first.name, options, isMunicipality: false, municipality: null }
}

type Group = PlaceOption & { level: PlaceName['level']; municipality: string | null }

/** One for each municipality: its largest area of that name, which holds the others; or all of the same size together. */
function grouped(places: PlaceName[]): Group[] {
  const groups = new Map<string, PlaceName[]>()
  for (const place of places) {
    const key = place.municipalityCode ?? (place.level === 'municipality' ? (place.codes[0] ?? '') : place.codes.join())
    groups.set(key, [...(groups.get(key) ?? []), place])
  }
  return [...groups.values()]
    .map((members): Group => {
      const level = LEVELS.find((one) => members.some((place) => place.level === one)) as PlaceName['level']
      const largest = members.filter((place) => place.level === level)
      const [first] = largest as [PlaceName]
      return {
        codes: [...new Set(largest.flatMap(({ codes }) => codes))],
        name: first.level === 'municipality' || first.level === 'alias' ? first.name : withoutNumber(first.name),
        inside: first.inside,
        level,
        municipality: first.municipalityCode ?? (level === 'municipality' ? (first.codes[0] ?? null) : null),
      }
    })
    .sort(
      (a, b) =>
        LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || compare(a.inside, b.inside) || compare(a.name, b.name),
    )
}

function chosen({ codes, name, level, municipality }: Group): PlaceChoice {
  return { codes, name, isMunicipality: level === 'municipality', municipality }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
