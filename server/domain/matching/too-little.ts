import type { MatchCandidate } from './candidate.ts'
import { closedBy } from './judge.ts'
import type { Closed } from './match.ts'
import type { Asking } from './order.ts'
import { bears, mustsAgainst, scored } from './score.ts'
import type { Must } from './situation.ts'

/** Fewer than this is too little to choose from. */
export const ENOUGH = 3
/** More ways out are no help to choose. */
const MOST_DROPS = 4

/** Musts to let go of together, and how many organisations there are then. */
export type Drop = { criteria: Must[]; found: number }
/** Why organisations themselves rule somebody out, and how many more there would be. */
export type Shut = { by: Closed[]; more: number }
type InTheWay = Must | Closed

/**
 * Too little found: which musts to drop to find more, the fewest at a time and the most found first; and who the others are not for.
 * Nothing when there is enough, or when nothing stands in the way. Whenever there would be more without any of it, something is said.
 */
export function tooLittle(candidates: MatchCandidate[], asking: Asking): { drops: Drop[]; closed: Shut[] } {
  const { musts } = asking.situation
  const offers = blocked(candidates, asking)
  const found = countOf(offers, [])
  if (found >= ENOUGH) return { drops: [], closed: [] }
  const drops = fewest(offers, musts, [])
  const shut = fewest(offers, ['age', 'audience'], [])
  // Behind a must, ages can stand in the way as well.
  const closed = shut.length ? shut : fewest(offers, ['age', 'audience'], musts)
  return {
    drops: drops.map(({ letGo, more }) => ({ criteria: letGo, found: found + more })),
    closed: closed.map(({ letGo, more }) => ({ by: letGo, more })),
  }
}

type Blocked = { listingId: string; by: InTheWay[] }

/** What is worth showing, with all that stands in its way. */
function blocked(candidates: MatchCandidate[], { situation, weighed, today }: Asking): Blocked[] {
  return candidates.flatMap((candidate) => {
    const one = scored(candidate, situation, weighed, today)
    if (!bears(one, situation)) return []
    return {
      listingId: candidate.listingId,
      by: [...mustsAgainst(one, situation.musts), ...closedBy(candidate, situation)],
    }
  })
}

function countOf(offers: Blocked[], letGo: InTheWay[]): number {
  const free = offers.filter(({ by }) => by.every((one) => letGo.includes(one)))
  return new Set(free.map(({ listingId }) => listingId)).size
}

/** One by one; else in pairs; else all of them. `already` has been let go of before. */
function fewest<T extends InTheWay>(offers: Blocked[], all: T[], already: InTheWay[]): { letGo: T[]; more: number }[] {
  const before = countOf(offers, already)
  const pairs = all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other]))
  for (const ways of [all.map((one) => [one]), pairs, [all]]) {
    const helping = ways
      .map((letGo) => ({ letGo, more: countOf(offers, [...already, ...letGo]) - before }))
      .filter(({ more }) => more > 0)
    if (helping.length) return helping.sort((a, b) => b.more - a.more).slice(0, MOST_DROPS)
  }
  return []
}
