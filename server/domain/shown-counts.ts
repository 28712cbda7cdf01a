import { type InsightCount, isMonthOver } from './insight.ts'

/** Fewer than this is shown to nobody: it could be somebody. */
export const FEWEST_SHOWN = 5

/**
 * A count that may be seen. `rest` is what was too small by itself: the other wijken of `area`, or with `area` null all places
 * together; it is rounded down to fives.
 */
export type ShownCount = InsightCount & { rest: boolean }

/**
 * The only road from counts to a reader. What is counted goes into at most one of the numbers shown, each of them is at least
 * five, and every total is a sum of them: so no number minus others gives what is hidden. A month is shown when it is over;
 * before, the difference between today and yesterday would be one person.
 *
 * Give all counts of a network together, never a part of them, and select from what comes out.
 */
export function shownCounts(counts: InsightCount[], today: string): ShownCount[] {
  const over = counts.filter(({ month }) => isMonthOver(month, today))
  return inBlocks(over, ({ month, network, need, area, source }) => [month, network, need, area, source])
}

type Counted = { area: string | null; count: number }

/**
 * Counts of the same thing together, and shown where they are enough; what is too small joins the rest of its town, and then of
 * everywhere, in fives. `keyOf` says what the same thing is, its area included.
 */
export function inBlocks<One extends Counted>(
  counts: One[],
  keyOf: (one: One) => readonly unknown[],
): (One & { rest: boolean })[] {
  const whole = together(counts, keyOf)
  const shown = whole.filter(isEnough).map((one) => ({ ...one, rest: false }))
  let hidden = whole.filter((one) => !isEnough(one))
  for (const wider of [inTown, anywhere]) {
    const blocks = together(
      hidden.map((one) => ({ ...one, area: wider(one.area) })),
      keyOf,
    )
    shown.push(...blocks.filter(isEnough).map((one) => ({ ...one, count: inFives(one.count), rest: true })))
    hidden = blocks.filter((one) => !isEnough(one))
  }
  return shown
}

const isEnough = ({ count }: Counted) => count >= FEWEST_SHOWN
/** Rounded down. */
export const inFives = (count: number) => Math.floor(count / FEWEST_SHOWN) * FEWEST_SHOWN
const inTown = (area: string | null) => area && `GM${area.slice(2, 6)}`
const anywhere = () => null

/** Counts of the same thing as one, in a fixed order. */
function together<One extends Counted>(counts: One[], keyOf: (one: One) => readonly unknown[]): One[] {
  const sums = new Map<string, One>()
  for (const one of counts) {
    const key = JSON.stringify(keyOf(one))
    const known = sums.get(key)
    sums.set(key, known ? { ...known, count: known.count + one.count } : one)
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}
