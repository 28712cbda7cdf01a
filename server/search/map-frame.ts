import { BESIDE_METRES } from '#domain/coverage.ts'
import { type Bbox, bboxAround, bboxesTouch } from '#domain/geo.ts'
import { levelAtZoom } from '#domain/map-step.ts'
import type { AreaLevel, AreaSummary } from '#domain/neighbourhood.ts'
import { widened } from '#domain/outline-distance.ts'
import { MANY_MUNICIPALITIES, type ShownAreas } from '#domain/shown-areas.ts'
import type { AreaIndex } from '../neighbourhoods/area-index.ts'

/** What a window of the map holds, before anything is searched. */
export type MapFrame = {
  level: AreaLevel
  areas: AreaSummary[]
  /** The municipalities that touch the window or border on an area in it, or null where those are so many that naming them leaves little out. */
  municipalities: string[] | null
  /** As a search in this window has them. */
  shown: ShownAreas
}

/** Every area that touches a window, at the level of the zoom. */
export function mapFrame(index: AreaIndex, window: Bbox, zoom: number, shown: ShownAreas): MapFrame {
  const touching = new Map<AreaLevel, AreaSummary[]>([
    ['municipality', []],
    ['wijk', []],
    ['buurt', []],
  ])
  for (const area of index.all()) if (bboxesTouch(area.bbox, window)) touching.get(area.level)?.push(area)
  const level = levelAtZoom(zoom, (one) => touching.get(one)?.length ?? 0)
  const areas = touching.get(level) ?? []
  // What stands just over the border of an area counts in it as well.
  const box = bboxAround([window, ...areas.map(({ bbox }) => bbox)]) ?? window
  const around = widened(box, BESIDE_METRES)
  const municipalities = index
    .all()
    .filter((area) => area.level === 'municipality' && bboxesTouch(area.bbox, around))
    .map((area) => area.code)
  return {
    level,
    areas,
    municipalities: municipalities.length > MANY_MUNICIPALITIES ? null : municipalities,
    shown,
  }
}
