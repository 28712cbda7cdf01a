import { distanceMetres, type Point } from '#domain/geo.ts'
import { type AreaLevel, type AreaSummary, parentCodesOf } from '#domain/neighbourhood.ts'
import type { AreaLabel } from '#domain/public-listing.ts'

/** All areas without their outlines, in memory: looked up by every page, changed a few times a year. */
export type AreaIndex = ReturnType<typeof areaIndex>

const dutch = new Intl.Collator('nl', { numeric: true })

/** Freezes a moment: an index never changes, a newer one takes its place. */
export function areaIndex(summaries: AreaSummary[]) {
  const byCode = new Map(summaries.map((area) => [area.code, area]))
  const bySlug = new Map(summaries.map((area) => [area.slug, area]))
  const byName = summaries.toSorted(
    (a, b) => dutch.compare(a.municipalityName, b.municipalityName) || dutch.compare(a.name, b.name),
  )
  const childCodes = new Map<string, AreaSummary[]>()
  for (const area of byName) {
    if (area.parentCode === null) continue
    const siblings = childCodes.get(area.parentCode)
    if (siblings) siblings.push(area)
    else childCodes.set(area.parentCode, [area])
  }
  const get = (code: string) => byCode.get(code) ?? null
  const children = (code: string) => childCodes.get(code) ?? []

  return {
    size: summaries.length,
    get,
    bySlug: (slug: string) => bySlug.get(slug) ?? null,
    children,

    /** By municipality, then by name. */
    all: (): readonly AreaSummary[] => byName,

    /** What it lies in, nearest first, as far as known. */
    parents: (code: string): AreaSummary[] => parentCodesOf(code).flatMap((parent) => get(parent) ?? []),

    /** Every area of a level inside another. */
    within(code: string, level: AreaLevel): AreaSummary[] {
      return children(code).flatMap((child) => [
        ...(child.level === level ? [child] : []),
        ...this.within(child.code, level),
      ])
    },

    label(code: string): AreaLabel | null {
      const area = get(code)
      return area && { code, name: area.name, slug: area.slug, municipality: area.municipalityName }
    },

    centreOf: (code: string): Point | null => get(code)?.centre ?? null,

    /** The buurt of which only the centre is known whose centre is nearest, among those that pass. */
    nearestCentre(point: Point, withinMetres: number, passes: (area: AreaSummary) => boolean): AreaSummary | null {
      let best: AreaSummary | null = null
      let nearest = withinMetres
      for (const area of summaries) {
        if (area.level !== 'buurt' || area.hasOutline || !passes(area)) continue
        const metres = distanceMetres(point, area.centre)
        if (metres <= nearest) [best, nearest] = [area, metres]
      }
      return best
    },
  }
}
