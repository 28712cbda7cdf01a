import type { Evidence } from './evidence.ts'

/** What tells most comes first. */
const TELLING: Record<Evidence['how'], number> = { avoid: 0, phrase: 1, loose: 2, compound: 3, hint: 4 }

/**
 * Of evidence on the same words the longest stands: in "hond uitlaten" there is no walking. An avoided phrase takes away what its
 * need has within it. A hint stands only where nothing better does.
 */
export function longestWins(evidence: Evidence[]): Evidence[] {
  const sorted = evidence.toSorted(
    (a, b) => b.positions.length - a.positions.length || TELLING[a.how] - TELLING[b.how] || b.strength - a.strength,
  )
  const standing: Evidence[] = []
  const cover = new Map<number, Evidence[]>()
  for (const one of sorted) {
    const within = (cover.get(one.positions[0] ?? -1) ?? []).filter((other) => holds(other, one))
    const beaten = within.some((other) => {
      if (other.how === 'avoid') return other.code === one.code
      if (other.code === one.code) return true
      return other.positions.length > one.positions.length || (one.how === 'hint' && other.how !== 'hint')
    })
    if (beaten) continue
    if (one.how !== 'avoid') standing.push(one)
    if (one.isMaybe) continue
    for (const position of one.positions) addTo(cover, position, one)
  }
  return standing
}

function addTo<Key, One>(lists: Map<Key, One[]>, key: Key, one: One): void {
  const list = lists.get(key)
  if (list) list.push(one)
  else lists.set(key, [one])
}

/** Whether these words are all within those. */
export function holds(longer: Evidence, shorter: Pick<Evidence, 'positions'>): boolean {
  return shorter.positions.every((position) => longer.positions.includes(position))
}
