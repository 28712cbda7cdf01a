import { type Bbox, bboxesTouch } from '#domain/geo.ts'
import { levelAtZoom } from '#domain/map-step.ts'
import type { AreaLevel, AreaSummary } from '#domain/neighbourhood.ts'
import type { AreaIndex } from '../neighbourhoods/area-index.ts'

/** What a window of the map holds, before anything is searched. */
export type MapFrame = {
  level: AreaLevel
  areas: AreaSummary[]
  /** The municipalities that touch the window, or null where those are so many that naming them leaves little out. */
  municipalities: string[] | null
}

const MANY_MUNICIPALITIES = 150

/** Every area that touches a window, at the level of the zoom. */
export function mapFrame(index: AreaIndex, window: Bbox, zoom: number): MapFrame {
  const touching = new Map<AreaLevel, AreaSummary[]>([
    ['municipality', []],
    ['wijk', []],
    ['buurt', []],
  ])
  for (const area of index.all()) if (bboxesTouch(area.bbox, window)) touching.get(area.level)?.push(area)
  const level = levelAtZoom(zoom, (one) => touching.get(one)?.length ?? 0)
  const municipalities = (touching.get('municipality') ?? []).map((area) => area.code)
  return {
    level,
    areas: touching.get(level) ?? [],
    municipalities: municipalities.length > MANY_MUNICIPALITIES ? null : municipalities,
  }
}
