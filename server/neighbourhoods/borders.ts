import { BESIDE_METRES } from '#domain/coverage.ts'
import { CLOSE_BY_METRES } from '#domain/front-door.ts'
import { type Bbox, bboxesTouch, bboxHolds, type Point } from '#domain/geo.ts'
import { type AreaCode, type AreaSummary, levelOf, type Neighbourhood, parentCodesOf } from '#domain/neighbourhood.ts'
import type { Outline } from '#domain/outline.ts'
import { metresApart, widened } from '#domain/outline-distance.ts'
import { type MeasuredOutline, measuredOutline, metresToBorder } from '#domain/outline-reach.ts'
import { cellOf, cellsOf } from './area-cells.ts'
import type { AreaIndex } from './area-index.ts'

/** Borders from two files are drawn a little differently; this close they are the same border. */
const SAME_BORDER_METRES = 60
const OUTLINES_PER_READ = 500

export type NearArea = { area: AreaSummary; metres: number }
type Around = { outline: Outline | null; near: NearArea[] }
type Kept = {
  areas: AreaIndex
  around: Map<AreaCode, Around>
  /** Null for an area without outline. Of the whole country some 30 MB. */
  measured: Map<AreaCode, MeasuredOutline | null>
  /** Wijken and buurten with the box from which they may be beside a point, per cell. */
  cells: Map<number, { area: AreaSummary; box: Bbox }[]> | null
}

type Parts = { index(): Promise<AreaIndex>; byCodes(codes: string[]): Promise<Neighbourhood[]> }

export type Borders = ReturnType<typeof borders>

/** Which areas border on each other, and what lies just over a border. All is kept until areas are imported. */
export function borders({ index, byCodes }: Parts) {
  let kept: Kept | null = null

  return {
    around,

    bordering,

    /** What lies next to areas: wijken around a wijk or buurt, and of a buurt its own wijk too; municipalities around a municipality. */
    async neighboursOf(codes: readonly AreaCode[]): Promise<AreaCode[]> {
      const areas = await index()
      const large = codes.map((code) => (levelOf(code) === 'buurt' ? (parentCodesOf(code)[0] ?? code) : code))
      const known = [...new Set(large)].filter((code) => areas.get(code))
      return [...known, ...(await bordering(known))].filter((code) => !codes.includes(code))
    },

    /** Of each point the wijken and buurten in which it does not lie, but whose border is a short walk away. */
    async beside(points: readonly Point[]): Promise<AreaCode[][]> {
      const mine = await current()
      mine.cells ??= cellsNear(mine.areas)
      const { cells } = mine
      const around = points.map((point) =>
        (cells.get(cellOf(point)) ?? []).filter(({ box }) => bboxHolds(box, point)).map(({ area }) => area.code),
      )
      await measure(mine, around.flat())
      return points.map((point, at) =>
        (around[at] ?? []).filter((code) => {
          const outline = mine.measured.get(code)
          const metres = outline ? metresToBorder(outline, point) : Number.POSITIVE_INFINITY
          return metres > 0 && metres <= BESIDE_METRES
        }),
      )
    },

    /** Measures how far a point is from the nearest of these areas; Infinity where no outline is known. */
    async ruler(codes: readonly AreaCode[]): Promise<(point: Point) => number> {
      const mine = await current()
      await measure(mine, codes)
      const outlines = codes.flatMap((code) => mine.measured.get(code) ?? [])
      return (point) => Math.min(...outlines.map((outline) => metresToBorder(outline, point)))
    },
  }

  /** The outline of an area, and the areas of its level that are close by, with the gap between the borders. */
  async function around(code: AreaCode): Promise<Around> {
    const mine = await current()
    const known = mine.around.get(code)
    if (known) return known
    const found = await compare(mine.areas, code)
    mine.around.set(code, found)
    return found
  }

  /** Areas of the same level that border on these and are none of them. */
  async function bordering(codes: readonly AreaCode[]): Promise<AreaCode[]> {
    const each = await Promise.all(codes.map(around))
    const touching = each.flatMap(({ near }) => near.filter(({ metres }) => metres <= SAME_BORDER_METRES))
    return [...new Set(touching.map(({ area }) => area.code))].filter((code) => !codes.includes(code))
  }

  async function current(): Promise<Kept> {
    const areas = await index()
    if (kept?.areas !== areas) kept = { areas, around: new Map(), measured: new Map(), cells: null }
    return kept
  }

  async function measure({ measured }: Kept, codes: readonly AreaCode[]): Promise<void> {
    const unknown = [...new Set(codes)].filter((code) => !measured.has(code))
    for (let start = 0; start < unknown.length; start += OUTLINES_PER_READ) {
      const some = unknown.slice(start, start + OUTLINES_PER_READ)
      for (const { code, outline } of await byCodes(some)) measured.set(code, outline && measuredOutline(outline))
      for (const code of some) if (!measured.has(code)) measured.set(code, null)
    }
  }

  async function compare(areas: AreaIndex, code: AreaCode): Promise<Around> {
    const area = areas.get(code)
    if (!area) return { outline: null, near: [] }
    const box = widened(area.bbox, CLOSE_BY_METRES)
    const candidates = areas
      .all()
      .filter((other) => other.level === area.level && other.code !== code && bboxesTouch(other.bbox, box))
    const found = await byCodes([code, ...candidates.map((other) => other.code)])
    const outlines = new Map(found.map((one) => [one.code, one.outline]))
    const outline = outlines.get(code) ?? null
    const near = candidates.flatMap((other): NearArea[] => {
      const theirs = outlines.get(other.code)
      const metres = outline && theirs ? metresApart(outline, theirs, CLOSE_BY_METRES) : Number.POSITIVE_INFINITY
      return metres <= CLOSE_BY_METRES ? [{ area: other, metres }] : []
    })
    return { outline, near }
  }
}

function cellsNear(areas: AreaIndex): NonNullable<Kept['cells']> {
  const cells: NonNullable<Kept['cells']> = new Map()
  for (const area of areas.all()) {
    if (levelOf(area.code) === 'municipality' || !area.hasOutline) continue
    const box = widened(area.bbox, BESIDE_METRES)
    for (const cell of cellsOf(box)) {
      const known = cells.get(cell)
      if (known) known.push({ area, box })
      else cells.set(cell, [{ area, box }])
    }
  }
  return cells
}
