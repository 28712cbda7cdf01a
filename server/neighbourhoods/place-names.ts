import { distanceMetres, type Point } from '#domain/geo.ts'
import type { AreaAlias } from '#domain/neighbourhood.ts'
import type { PlaceName } from '#domain/understanding/understand.ts'
import type { AreaIndex } from './area-index.ts'
import type { DutchPlaces } from './dutch-places.ts'

/** Who lives here may mean a village so near as surely as an own buurt. */
const AROUND_THE_CORNER_METRES = 6_000
const FOUR_DIGITS = /^[1-9]\d{3}$/

/**
 * Every place that somebody may name: the areas that are here, what people call them, and from the national tables the places and
 * postcodes of which no areas were loaded: these have a centre and no codes.
 */
export function placeNames(areas: AreaIndex, aliases: AreaAlias[], dutch: DutchPlaces): PlaceName[] {
  const named = areas.all().map(
    (area): PlaceName => ({
      name: area.name,
      codes: [area.code],
      inside: area.level === 'municipality' ? '' : area.municipalityName,
      municipalityCode: area.municipalityCode,
      level: area.level,
      people: area.population,
    }),
  )
  const townNames = new Map(dutch.municipalities.map(({ code, name }) => [code, name]))
  const townOf = (code: string | null) => areas.get(code ?? '')?.name ?? townNames.get(code ?? '') ?? ''
  const called = aliases
    .filter(({ name }) => !FOUR_DIGITS.test(name))
    .map(
      ({ name, codes, municipalityCode }): PlaceName => ({
        name,
        codes,
        inside: townOf(municipalityCode),
        municipalityCode,
        level: 'alias',
        people: codes.reduce((sum, code) => sum + (areas.get(code)?.population ?? 0), 0),
      }),
    )
  return [...named, ...called, ...elsewhere(areas, dutch, townOf), ...postcodes(areas, aliases, dutch, townOf)]
}

type TownOf = (municipalityCode: string | null) => string

function elsewhere(areas: AreaIndex, { municipalities, villages }: DutchPlaces, townOf: TownOf): PlaceName[] {
  const here = areas.all().flatMap(({ level, centre }) => (level === 'wijk' && centre ? [centre] : []))
  const nearness = (centre: Point) =>
    here.some((other) => distanceMetres(other, centre) <= AROUND_THE_CORNER_METRES) ? { isNear: true } : {}
  return [
    ...municipalities
      .filter(({ code }) => !areas.get(code))
      .map(
        ({ code, name, people, centre }): PlaceName => ({
          name,
          codes: [],
          inside: '',
          municipalityCode: code,
          level: 'municipality',
          people,
          centre,
          ...nearness(centre),
        }),
      ),
    ...villages.flatMap(({ names, municipalityCode, people, centre }) => {
      const near = nearness(centre)
      const inside = townOf(municipalityCode)
      return names.map(
        (name): PlaceName => ({ name, codes: [], inside, municipalityCode, level: 'town', people, centre, ...near }),
      )
    }),
  ]
}

/** What the network itself says of a postcode goes before the table. */
function postcodes(areas: AreaIndex, aliases: AreaAlias[], dutch: DutchPlaces, townOf: TownOf): PlaceName[] {
  const own = new Map(aliases.filter(({ name }) => FOUR_DIGITS.test(name)).map((alias) => [alias.name, alias]))
  const known = dutch.postcodes.map(({ postcode, municipalityCode, wijk, centre }): PlaceName => {
    const codes = own.get(postcode)?.codes ?? (areas.get(wijk) ? [wijk] : [])
    own.delete(postcode)
    const inside = townOf(municipalityCode)
    return { name: postcode, codes, inside, municipalityCode, level: 'postcode', people: null, centre }
  })
  const others = [...own.values()].map(({ name, codes, municipalityCode }): PlaceName => {
    const inside = townOf(municipalityCode)
    return { name, codes, inside, municipalityCode, level: 'postcode', people: null }
  })
  return [...known, ...others]
}
