import { type Bbox, bboxAround, bboxesTouch } from '#domain/geo.ts'
import { MAX_MAP_AREAS, MAX_MAP_BYTES } from '#domain/map-step.ts'
import type { MapOutlineQuery } from '#domain/map-view.ts'
import type { AreaSummary } from '#domain/neighbourhood.ts'
import { cellAt, snappedOutline } from '#domain/outline-snap.ts'
import type { MapOutlines } from '#domain/reply.ts'
import type { AreaIndex } from './area-index.ts'
import type { NeighbourhoodService } from './neighbourhood-service.ts'

type Feature = MapOutlines['features'][number]
type Asked = Omit<MapOutlineQuery, 'code'> & Partial<Pick<MapOutlineQuery, 'code'>>
/** With how many bytes it goes over the line. Null: too small to draw at this grid. */
type Drawn = { feature: Feature; bytes: number } | null

/** Finer than the eye sees first; coarser until it fits. */
const PIXELS = [1, 1.5, 2.5, 4, 8] as const
/** Borders of half the country at a handful of zoom levels. */
const KEPT_OUTLINES = 30_000
const AROUND_BYTES = 200
const FINEST_ZOOM = 18
const SCREEN_PIXELS = 1_024
const TILE_PIXELS = 256

export type MapOutlineService = ReturnType<typeof mapOutlineService>

/** Borders for one window of the map, as coarse as its zoom allows. Each is made once for as long as the areas stay the same. */
export function mapOutlineService({ index, byCodes }: Pick<NeighbourhoodService, 'index' | 'byCodes'>) {
  let kept = new Map<string, Drawn>()
  let keptFor: AreaIndex | null = null

  return {
    /** At most `MAX_MAP_AREAS` areas in `MAX_MAP_BYTES`; areas without outline, and those too small to draw, are left out. */
    async outlines({ code = [], level, window, zoom }: Asked): Promise<MapOutlines> {
      const areas = await index()
      const isAsked = (area: AreaSummary) => area.level === level && bboxesTouch(area.bbox, window)
      const found = (code.length ? code.flatMap((one) => areas.get(one) ?? []) : areas.all()).filter(isAsked)
      const asked = found.filter(({ hasOutline }) => hasOutline).slice(0, MAX_MAP_AREAS)
      const finest = code.length ? zoomHolding(asked.map(({ bbox }) => bbox)) : FINEST_ZOOM
      const scale = Math.min(finest, Math.round(zoom))
      let features: Feature[] = []
      for (const pixels of PIXELS) {
        const drawn = await drawnAt(areas, asked, scale, pixels)
        features = drawn.map(({ feature }) => feature)
        if (drawn.reduce((sum, { bytes }) => sum + bytes, AROUND_BYTES) <= MAX_MAP_BYTES) break
        features = []
      }
      return { type: 'FeatureCollection', source: 'CBS/Kadaster', features }
    },
  }

  async function drawnAt(areas: AreaIndex, asked: AreaSummary[], zoom: number, pixels: number) {
    if (keptFor !== areas || kept.size > KEPT_OUTLINES) [kept, keptFor] = [new Map(), areas]
    const mine = kept
    const keyOf = (code: string) => `${zoom} ${pixels} ${code}`
    const unknown = asked.filter(({ code }) => !mine.has(keyOf(code)))
    const cell = cellAt(zoom, pixels)
    for (const { code, outline } of unknown.length ? await byCodes(unknown.map((area) => area.code)) : []) {
      const geometry = outline && snappedOutline(outline, cell)
      const feature: Feature | null = geometry && { type: 'Feature', id: code, geometry, properties: { code } }
      mine.set(keyOf(code), feature && { feature, bytes: JSON.stringify(feature).length + 1 })
    }
    return asked.flatMap(({ code }) => mine.get(keyOf(code)) ?? [])
  }
}

/** The zoom at which a screen holds all of these. */
function zoomHolding(boxes: Bbox[]): number {
  const [west, south, east, north] = bboxAround(boxes) ?? [0, 0, 1, 1]
  const degrees = Math.max(east - west, (north - south) * 1.6, 0.001)
  return Math.min(FINEST_ZOOM, Math.floor(Math.log2(((SCREEN_PIXELS / TILE_PIXELS) * 360) / degrees)))
}
