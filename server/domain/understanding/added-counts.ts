type Counts = ReadonlyMap<string, number>

/** What was counted apart, added up; those of the first stand before those of the next. Null where nothing was counted. */
export function addedCounts(apart: (Counts | undefined)[]): Map<string, number> | null {
  let all: Map<string, number> | null = null
  for (const counts of apart) {
    if (!counts) continue
    if (all) for (const [what, count] of counts) all.set(what, (all.get(what) ?? 0) + count)
    else all = new Map(counts)
  }
  return all
}
