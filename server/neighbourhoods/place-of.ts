import type { Point } from '#domain/geo.ts'
import {
  type AreaLevel,
  type AreaSummary,
  type Neighbourhood,
  type Place,
  parentCodesOf,
} from '#domain/neighbourhood.ts'
import type { AreaIndex } from './area-index.ts'
import type { NeighbourhoodStore } from './neighbourhood-store.ts'

/** Outlines are simplified and some are older than their codes: known to be up to 60 metres off. */
const JUST_OUTSIDE_METRES = 150
/** With centres only, a point further than this from any centre is somewhere else. */
const FROM_CENTRE_METRES = 5000

/**
 * Where a point lies. First by outline; else the buurt it lies just outside of (a quay, a strip between two outlines);
 * else the nearest buurt of which only the centre is known; else just the wijk or municipality that holds it. Null when
 * nothing is near. A guess never leaves the wijk or municipality that certainly holds the point.
 */
export async function placeOf(point: Point, store: NeighbourhoodStore, index: AreaIndex): Promise<Place | null> {
  const holding = await store.containing(point)
  const buurt = smallest(holding, 'buurt')
  if (buurt) return describe(buurt, index, true)

  const around = smallest(holding, 'wijk') ?? smallest(holding, 'municipality')
  const passes = (area: Pick<AreaSummary, 'code'>) => !around || parentCodesOf(area.code).includes(around.code)
  const beside = (await store.near(point, JUST_OUTSIDE_METRES)).find(
    ({ area }) => area.level === 'buurt' && passes(area),
  )
  const guess = beside?.area ?? index.nearestCentre(point, FROM_CENTRE_METRES, passes)
  if (guess) return describe(guess, index, false)
  return around ? describe(around, index, true) : null
}

/** On a shared border two areas hold the point; the smaller box wins, then the lower code, so the answer never wavers. */
function smallest(areas: Neighbourhood[], level: AreaLevel): Neighbourhood | null {
  const size = ({ bbox: [west, south, east, north] }: Neighbourhood) => (east - west) * (north - south)
  const [first] = areas
    .filter((area) => area.level === level)
    .sort((a, b) => size(a) - size(b) || (a.code < b.code ? -1 : 1))
  return first ?? null
}

function describe(area: Neighbourhood | AreaSummary, index: AreaIndex, exact: boolean): Place {
  const named = (code: string | undefined) => {
    const found = code === area.code ? area : code ? index.get(code) : null
    return found && { code: found.code, name: found.name }
  }
  const codes = [area.code, ...parentCodesOf(area.code)]
  return {
    buurt: named(codes.find((code) => code.startsWith('BU'))),
    wijk: named(codes.find((code) => code.startsWith('WK'))),
    municipality: { code: area.municipalityCode, name: area.municipalityName },
    exact,
  }
}
