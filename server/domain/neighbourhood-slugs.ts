import type { AreaLevel } from './neighbourhood.ts'
import { slugify } from './slug.ts'

interface SluggedArea {
  code: string
  level: AreaLevel
  name: string
  municipalityName: string
}

const ORDER: Record<AreaLevel, number> = { municipality: 0, wijk: 1, buurt: 2 }

/**
 * Gives each area of one municipality its address: `haarlem`, `haarlem-boerhaavewijk`, `haarlem-binnenstad`. A buurt
 * whose address is a wijk's gets `-buurt` behind it, and who still finds it taken adds its code. The larger area and the
 * lower code go first, so the outcome does not depend on the order of the input.
 */
export function neighbourhoodSlugs(areas: Iterable<SluggedArea>): Map<string, string> {
  const slugs = new Map<string, string>()
  const takenBy = new Map<string, AreaLevel>()
  const inOrder = [...areas].sort((a, b) => ORDER[a.level] - ORDER[b.level] || (a.code < b.code ? -1 : 1))
  for (const { code, level, name, municipalityName } of inOrder) {
    const base = baseOf(level, slugify(name) || code.toLowerCase(), slugify(municipalityName))
    const besideWijk = level === 'buurt' && takenBy.get(base) === 'wijk' ? [`${base}-buurt`] : []
    const candidates = [base, ...besideWijk, `${base}-${code.toLowerCase()}`]
    const slug = candidates.find((candidate) => !takenBy.has(candidate)) ?? code.toLowerCase()
    takenBy.set(slug, level)
    slugs.set(code, slug)
  }
  return slugs
}

function baseOf(level: AreaLevel, own: string, municipality: string): string {
  // "Enkhuizen Noord" in Enkhuizen: saying the municipality twice helps nobody.
  return level === 'municipality' || own.startsWith(`${municipality}-`) ? own : `${municipality}-${own}`
}
