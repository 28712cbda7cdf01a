import type { AreaSummary } from '#domain/neighbourhood.ts'
import type { PlaceName } from '#domain/understanding/understand.ts'
import { readDutchPlaces } from '../../seed/read-places.ts'
import { readAliases, readNeighbourhoodFiles } from '../../seed/seed-files.ts'
import { areaFamily } from '../../server/neighbourhoods/area-family.ts'
import { areaIndex } from '../../server/neighbourhoods/area-index.ts'
import { parseCbsGeojson } from '../../server/neighbourhoods/cbs-geojson.ts'
import { NO_DUTCH_PLACES } from '../../server/neighbourhoods/dutch-places.ts'
import { placeNames } from '../../server/neighbourhoods/place-names.ts'

/** All names that the demo knows: of its own areas, and unless told otherwise of the whole country. */
export async function demoPlaces({ whole = true } = {}): Promise<PlaceName[]> {
  const read = (await readNeighbourhoodFiles()).flatMap((file) => parseCbsGeojson(file).areas)
  const { areas } = areaFamily(read, [], 2024)
  const summaries = areas.map(({ outline, ...area }): AreaSummary => ({ ...area, hasOutline: outline !== null }))
  return placeNames(areaIndex(summaries), await readAliases(), whole ? await readDutchPlaces() : NO_DUTCH_PLACES)
}
