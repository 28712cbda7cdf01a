import { type Bbox, bboxesTouch, bboxHolds } from '#domain/geo.ts'
import type { AreaCode, AreaSummary } from '#domain/neighbourhood.ts'
import { MANY_MUNICIPALITIES, type ShownAreas } from '#domain/shown-areas.ts'
import type { AreaIndex } from './area-index.ts'
import type { Borders } from './borders.ts'

/**
 * The areas that a window shows: the smallest ones whose middle is in sight or that hold the middle of the window, and what those lie
 * in. As few codes as possible, as each is one more for the index to look up.
 */
export async function areasInWindow(
  areas: AreaIndex,
  borders: Pick<Borders, 'ruler'>,
  window: Bbox,
): Promise<ShownAreas> {
  const [west, south, east, north] = window
  const middle = { lat: (south + north) / 2, lng: (west + east) / 2 }
  const shown = new Set<AreaCode>()
  const above = new Set<AreaCode>()
  const tops = new Set<AreaCode>()
  const around: AreaSummary[] = []
  for (const area of areas.all()) {
    if (!bboxesTouch(area.bbox, window) || areas.children(area.code).length > 0) continue
    if (bboxHolds(window, area.centre)) show(area)
    else if (bboxHolds(area.bbox, middle)) around.push(area)
  }
  for (const area of around) if ((await borders.ruler([area.code]))(middle) === 0) show(area)
  if (tops.size > MANY_MUNICIPALITIES) return 'all'

  const whole: AreaCode[] = []
  const part: AreaCode[] = []
  for (const code of tops) sort(code)
  return { whole, part }

  function show({ code, parentCode }: AreaSummary): void {
    shown.add(code)
    let top = code
    for (let up = parentCode; up !== null; up = areas.get(up)?.parentCode ?? null) {
      above.add(up)
      top = up
    }
    tops.add(top)
  }

  function sort(code: AreaCode): void {
    if (isWhole(code)) {
      whole.push(code)
      return
    }
    part.push(code)
    for (const child of areas.children(code)) if (shown.has(child.code) || above.has(child.code)) sort(child.code)
  }

  function isWhole(code: AreaCode): boolean {
    const parts = areas.children(code)
    return parts.length ? parts.every((one) => isWhole(one.code)) : shown.has(code)
  }
}
