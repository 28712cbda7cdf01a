/** Chance that comes out the same in every run: everything here follows from a seed. */
export type Dice = ReturnType<typeof dice>

/** Mulberry32 (Tommy Ettinger, public domain): small, fast, and even enough for test data. */
export function dice(seed: number) {
  // Neighbouring seeds must not give neighbouring series.
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0

  /** At least 0, below 1. */
  function roll(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
  const whole = (below: number) => Math.floor(roll() * below)

  return {
    roll,
    chance: (odds: number): boolean => roll() < odds,
    /** A whole number from `from` up to and with `to`. */
    between: (from: number, to: number): number => from + whole(to - from + 1),
    pick: <T>(list: readonly T[]): T => list[whole(list.length)] as T,
    /**
     * The first of the list comes most often, and the n-th about as 1 to n + `evenness`, as words do in a language (Zipf,
     * Mandelbrot).
     */
    pickZipf<T>(list: readonly T[], evenness = 0): T {
      const first = 1 + evenness
      const place = first * ((list.length + first) / first) ** roll() - first
      return list[Math.min(list.length - 1, Math.floor(place))] as T
    },
    /** One of the pairs, as often as its weight says. */
    pickWeighted<T>(pairs: readonly (readonly [T, number])[]): T {
      let left = roll() * pairs.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [value, weight] of pairs) {
        left -= weight
        if (left < 0) return value
      }
      return (pairs.at(-1) as readonly [T, number])[0]
    },
    /** Around 0, mostly between -1 and 1, like a bell. */
    bell: (): number => (roll() + roll() + roll()) * 2 - 3,
  }
}
