import { call } from '../../app/api.ts'
import { type AreaFeature, type AreaShape, NETHERLANDS_BOX } from './bounds.ts'
import type { MapPin } from './map-pin.ts'
import { MAX_CODES, type OutlineQuery, type OutlineRole, outlinePlan } from './outline-plan.ts'

export type DrawnArea = { role: OutlineRole; feature: AreaFeature }

const LEVELS = { GM: 'municipality', WK: 'wijk', BU: 'buurt' } as const
/** The answer is never finer than a screen shows that holds the areas. */
const FINEST_ZOOM = '18'

/** Borders stay the same during a visit; each question is asked once. */
const asked = new Map<string, Promise<AreaFeature[]>>()
const shaped = new Map<string, Promise<AreaShape[]>>()

/** The outlines below the pins. Each area once, in its strongest role. A question that fails leaves its part out. */
export async function loadOutlines(areaCodes: string[], pins: MapPin[]): Promise<DrawnArea[]> {
  const plan = outlinePlan(areaCodes.length ? areaCodes : await municipalitiesAround(pins))
  const answers = await Promise.all(
    plan.map(async ({ role, query }) => (await ask(query)).map((feature) => ({ role, feature }))),
  )
  const drawn = new Map<string, DrawnArea>()
  for (const area of answers.flat()) if (!drawn.has(area.feature.id)) drawn.set(area.feature.id, area)
  return [...drawn.values()]
}

/** The outlines of areas that were asked for and nothing around them, no finer than a screen that holds them shows. */
export function loadChosen(areaCodes: string[]): Promise<AreaShape[]> {
  const key = areaCodes.slice(0, MAX_CODES).join()
  const known = shaped.get(key) ?? shapesOf(areaCodes.slice(0, MAX_CODES)).catch(() => forgotten(key))
  shaped.set(key, known)
  return known
}

async function shapesOf(codes: string[]): Promise<AreaShape[]> {
  const levels = Object.entries(LEVELS).map(async ([prefix, level]) => {
    const code = codes.filter((one) => one.startsWith(prefix))
    if (code.length === 0) return []
    const query = { level, window: NETHERLANDS_BOX.join(','), zoom: FINEST_ZOOM, code }
    return (await call('mapOutlines', { query })).features
  })
  return (await Promise.all(levels)).flat()
}

function forgotten(key: string): AreaShape[] {
  shaped.delete(key)
  return []
}

function ask(query: OutlineQuery['query']): Promise<AreaFeature[]> {
  const key = JSON.stringify(query)
  const known =
    asked.get(key) ??
    call('outlines', { query: { ...query, pageSize: '100' } })
      .then((page) => page.features)
      .catch(() => {
        asked.delete(key)
        return []
      })
  asked.set(key, known)
  return known
}

/** The municipalities whose box holds most pins. Only for pins of which no area is known. */
async function municipalitiesAround(pins: MapPin[]): Promise<string[]> {
  if (pins.length === 0) return []
  const query = { level: 'municipality', pageSize: '100' } as const
  const areas = await call('neighbourhoods', { query }).then(
    (page) => page.results,
    () => [],
  )
  return areas
    .map(({ code, bbox: [west, south, east, north] }) => ({
      code,
      held: pins.filter(({ point: { lat, lng } }) => lng >= west && lng <= east && lat >= south && lat <= north).length,
    }))
    .filter(({ held }) => held > 0)
    .sort((a, b) => b.held - a.held)
    .map(({ code }) => code)
}
