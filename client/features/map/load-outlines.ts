import { call } from '../../app/api.ts'
import type { AreaFeature } from './bounds.ts'
import type { MapPin } from './map-pin.ts'
import { type OutlineQuery, type OutlineRole, outlinePlan } from './outline-plan.ts'

export type DrawnArea = { role: OutlineRole; feature: AreaFeature }

/** Borders stay the same during a visit; each question is asked once. */
const asked = new Map<string, Promise<AreaFeature[]>>()

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

/** The outlines of areas that were asked for, and nothing around them. */
export async function loadChosen(areaCodes: string[]): Promise<DrawnArea[]> {
  const [chosen] = outlinePlan(areaCodes)
  return chosen ? (await ask(chosen.query)).map((feature) => ({ role: 'chosen', feature })) : []
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
