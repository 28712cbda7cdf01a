import { bboxOf, type Position, partsOf } from '#domain/outline.ts'
import type { Services } from '../../server/wiring.ts'

/** An invented town just east of a wijk, with one buurt; returns a point in it, so many metres over the border. */
export async function townNextDoor(services: Services, wijk: string, metresIn = 200) {
  const [area] = await services.neighbourhoods.byCodes([wijk])
  if (!area?.outline) throw new Error(`${wijk} has no outline`)
  const [east, lat] = easternmost(partsOf(area.outline).flat(2))
  const [west, ...rest] = [east + 0.0001, lat - 0.002, east + 0.02, lat + 0.002]
  const [south, right, north] = rest as [number, number, number]
  const ring = [
    [west, south],
    [right, south],
    [right, north],
    [west, north],
    [west, south],
  ]
  const geometry = { type: 'Polygon', coordinates: [ring] }
  const named = (code: string, name: string) => ({
    type: 'Feature',
    properties: { code, name, gm_name: 'Buurdorp', wk_name: 'Buurdorp West', year: 2024 },
    geometry,
  })
  const features = [
    named('GM1999', 'Buurdorp'),
    named('WK199901', 'Buurdorp West'),
    named('BU19990101', 'De Grensbuurt'),
  ]
  const text = JSON.stringify({ type: 'FeatureCollection', year: 2024, features })
  await services.neighbourhoods.importFiles([{ name: 'buurdorp.geojson', bytes: new TextEncoder().encode(text) }])
  const degrees = metresIn / (111_195 * Math.cos((lat * Math.PI) / 180))
  return { buurtCode: 'BU19990101', point: { lat, lng: east + degrees }, bbox: bboxOf(area.outline) }
}

function easternmost(positions: Position[]): Position {
  return positions.reduce((best, one) => (one[0] > best[0] ? one : best))
}
