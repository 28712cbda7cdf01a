import type { LocalDate } from '../schedule.ts'
import type { MatchCandidate, Weighed } from './candidate.ts'
import { countWithout, placed } from './order.ts'
import type { Must, Situation } from './situation.ts'

/** Fewer than this is too little to choose from. */
export const ENOUGH = 3

/** What to let go of, and how many organisations there are then; the most first. */
export type Drop = { criterion: Must; found: number }

/** Which musts to drop to find more. Nothing when there is enough, or when no must stands in the way. */
export function dropsFor(
  candidates: MatchCandidate[],
  question: { situation: Situation; weighed: Weighed; now: Date; today: LocalDate },
): Drop[] {
  const found = placed(candidates, question).length
  if (found >= ENOUGH) return []
  return question.situation.musts
    .map((criterion) => ({ criterion, found: countWithout(candidates, question, criterion) }))
    .filter((drop) => drop.found > found)
    .sort((a, b) => b.found - a.found)
}
