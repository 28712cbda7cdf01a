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

/** The same of one word, of which each has its counts. Most words of a text have none, and are looked up hundreds of times. */
export function addedCountsOf(word: string, apart: ReadonlyMap<string, Counts>[]): Map<string, number> | null {
  for (const one of apart) if (one.has(word)) return addedCounts(apart.map((counts) => counts.get(word)))
  return null
}
