import { expect, test } from 'vitest'
import type { Bbox, Point } from '#domain/geo.ts'
import type { AreaCode, AreaSummary } from '#domain/neighbourhood.ts'
import { isShown, worksIn } from '#domain/shown-areas.ts'
import { areaIndex } from '../../server/neighbourhoods/area-index.ts'
import { areasInWindow } from '../../server/neighbourhoods/areas-in-window.ts'

/** Towns in a row from west to east, each with two wijken of two buurten: every buurt a hundredth of a degree wide. */
const [WEST, SOUTH, SIZE] = [4, 52, 0.01]
const towns = Array.from({ length: 200 }, (_, at) => String(1000 + at))
const areas = areaIndex(
  towns.flatMap((town, at) => [
    area(`GM${town}`, null, at * 4, 4),
    ...[1, 2].flatMap((wijk) => [
      area(`WK${town}0${wijk}`, `GM${town}`, at * 4 + (wijk - 1) * 2, 2),
      ...[1, 2].map((buurt) =>
        area(`BU${town}0${wijk}0${buurt}`, `WK${town}0${wijk}`, at * 4 + (wijk - 1) * 2 + buurt - 1, 1),
      ),
    ]),
  ]),
)

function area(code: AreaCode, parentCode: AreaCode | null, from: number, count: number): AreaSummary {
  const bbox: Bbox = [WEST + from * SIZE, SOUTH, WEST + (from + count) * SIZE, SOUTH + SIZE]
  const centre = { lng: WEST + (from + count / 2) * SIZE, lat: SOUTH + SIZE / 2 }
  const level = code.startsWith('GM') ? 'municipality' : code.startsWith('WK') ? 'wijk' : 'buurt'
  const named = { name: code, slug: code, municipalityCode: `GM${code.slice(2, 6)}`, municipalityName: code }
  return {
    ...named,
    code,
    level,
    parentCode,
    bbox,
    centre,
    year: 2024,
    population: null,
    hasOutline: true,
  } as AreaSummary
}

/** As outlines that are the boxes themselves. */
const ruler = async ([code]: readonly AreaCode[]) => {
  const [west, south, east, north] = areas.get(code ?? '')?.bbox ?? [0, 0, 0, 0]
  return ({ lng, lat }: Point) => (lng >= west && lng <= east && lat >= south && lat <= north ? 0 : 1)
}
const shownFrom = (from: number, to: number) =>
  areasInWindow(areas, { ruler }, [WEST + from * SIZE, SOUTH, WEST + to * SIZE, SOUTH + SIZE])

test('what is wholly in sight is one code, and what is partly so is named with its parts', async () => {
  expect(await shownFrom(0, 4)).toEqual({ whole: ['GM1000'], part: [] })
  expect(await shownFrom(0, 2)).toEqual({ whole: ['WK100001'], part: ['GM1000'] })
  expect(await shownFrom(0, 3)).toEqual({ whole: ['WK100001', 'BU10000201'], part: ['GM1000', 'WK100002'] })
  expect(await shownFrom(2, 8)).toEqual({ whole: ['WK100002', 'GM1001'], part: ['GM1000'] })
})

test('some streets in the corner of a buurt show that buurt, and nothing that is only near', async () => {
  expect(await shownFrom(1.8, 1.95)).toEqual({ whole: ['BU10000102'], part: ['GM1000', 'WK100001'] })
  expect(await areasInWindow(areas, { ruler }, [6, 53, 6.01, 53.01])).toEqual({ whole: [], part: [] })
})

test('a window of much of the country names none', async () => {
  expect(await shownFrom(0, 800)).toBe('all')
})

test('what works there without a place of its own is told by the areas it covers', async () => {
  const shown = await shownFrom(0, 3)
  for (const code of ['GM1000', 'WK100001', 'WK100002', 'BU10000101', 'BU10000201'])
    expect(isShown(shown, code), code).toBe(true)
  for (const code of ['GM1001', 'BU10000202', 'WK100101']) expect(isShown(shown, code), code).toBe(false)
  expect(worksIn(shown, { hasPoint: false, covers: ['GM1001', 'GM1000'] })).toBe(true)
  expect(worksIn(shown, { hasPoint: true, covers: ['GM1000'] })).toBe(false)
  expect(worksIn(shown, { hasPoint: false, covers: [] })).toBe(false)
  expect(worksIn('all', { hasPoint: false, covers: [] })).toBe(false)
  expect(worksIn('all', { hasPoint: false, covers: ['GM1001'] })).toBe(true)
})
