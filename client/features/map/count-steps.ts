/** A class of the legend. `step` is 1 for the fewest; without `to` it has no end. */
export type CountStep = { step: number; from: number; to: number | null }

const MAX_STEPS = 4

/**
 * Classes for the colours and patterns of areas: about as many areas in each, with round limits. Fewer classes when there is
 * little to tell apart; none when every count is 0.
 */
export function countSteps(counts: number[]): CountStep[] {
  const found = counts.filter((count) => count > 0).sort((a, b) => a - b)
  const limits = new Set<number>([Math.min(1, found.length)])
  for (let part = 1; part < MAX_STEPS; part++) {
    const limit = roundLimit(found[Math.floor((part * found.length) / MAX_STEPS)] ?? 0)
    if (limit > 1 && found.some((count) => count < limit) && found.some((count) => count >= limit)) limits.add(limit)
  }
  const from = [...limits].filter(Boolean).sort((a, b) => a - b)
  return from.map((start, at) => {
    const next = from[at + 1]
    return { step: at + 1, from: start, to: next === undefined ? null : next - 1 }
  })
}

/** The class of a count; 0 for nothing. */
export function stepOf(count: number, steps: CountStep[]): number {
  return steps.findLast(({ from }) => count >= from)?.step ?? 0
}

/** 37 becomes 35, 412 becomes 400: limits that are easy to read. */
function roundLimit(count: number): number {
  if (count < 10) return count
  const size = 10 ** Math.floor(Math.log10(count))
  const unit = count / size < 2 ? size / 10 : size / 2
  return Math.round(count / unit) * unit
}
