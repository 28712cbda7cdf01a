import type { LocalDate } from '../schedule.ts'
import type { MatchCandidate, Weighed } from './candidate.ts'
import { isOpenTo } from './judge.ts'
import { bears, meetsMusts, type Scored, scored } from './score.ts'
import type { Situation } from './situation.ts'

/** An organisation with the activity of hers that fits best, and the others that fit. */
export type Placed = Scored & { also: Scored[] }

/** So many stand first on a screen. */
const FIRST = 3
/** Scores that differ less than this are the same: the difference says nothing to a person. */
const STEP = 0.05
const DAY_MILLISECONDS = 86_400_000

export type Asking = { situation: Situation; weighed: Weighed; today: LocalDate }

/**
 * Organisations, best first, each once. Musts exclude, all else weighs. Equals take turns from day to day, each as often first as the
 * others. Who brings something finds, among the first, a place where that is welcome. The same question on the same day gives
 * the same order.
 */
export function placed(candidates: MatchCandidate[], asking: Asking): Placed[] {
  const { situation, weighed, today } = asking
  const fitting = candidates
    .filter((candidate) => isOpenTo(candidate, situation))
    .map((candidate) => scored(candidate, situation, weighed, today))
    .filter((one) => meetsMusts(one, situation.musts) && bears(one, situation))
  const turns = inTurn(byOrganization(fitting), dayNumber(today))
  return situation.contributes.length ? withWelcome(turns) : turns
}

function byOrganization(all: Scored[]): Placed[] {
  const organizations = new Map<string, Scored[]>()
  for (const one of all) {
    const others = organizations.get(one.candidate.listingId)
    if (others) others.push(one)
    else organizations.set(one.candidate.listingId, [one])
  }
  return [...organizations.values()].flatMap((activities) => {
    const [best, ...also] = activities.sort(byScore)
    return best ? [{ ...best, also }] : []
  })
}

function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1)
}

/** Of so many equals, another one is first each day, and the rest follow in a ring. */
function inTurn(all: Placed[], day: number): Placed[] {
  const equals = new Map<number, Placed[]>()
  for (const one of all) {
    const step = Math.round(one.score / STEP)
    const others = equals.get(step)
    if (others) others.push(one)
    else equals.set(step, [one])
  }
  return [...equals]
    .sort(([a], [b]) => b - a)
    .flatMap(([, group]) => {
      const ring = group.sort((a, b) => (a.candidate.listingId < b.candidate.listingId ? -1 : 1))
      const first = day % ring.length
      return [...ring.slice(first), ...ring.slice(0, first)]
    })
}

/** Among the first stands one where the strengths are welcome, if there is any. */
function withWelcome(all: Placed[]): Placed[] {
  const at = all.findIndex(isWelcoming)
  const welcoming = all[at]
  if (!welcoming || at < FIRST) return all
  const others = all.filter((one) => one !== welcoming)
  return [...others.slice(0, FIRST - 1), welcoming, ...others.slice(FIRST - 1)]
}

function isWelcoming({ judged }: Scored): boolean {
  return judged.some(({ criterion, verdict }) => criterion === 'contribution' && verdict === 'fits')
}

function dayNumber(today: LocalDate): number {
  return Math.floor(Date.parse(today) / DAY_MILLISECONDS)
}
