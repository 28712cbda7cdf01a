import type { Evidence } from './evidence.ts'
import type { Token } from './tokens.ts'

/** Two things told of in one sentence that together are a third: "voetbal" and "voor kinderen met autisme". */
type Combination = {
  what: string[]
  whose: string[]
  is: string
  topic: string
  /** The first thing was said of nothing else. */
  isInstead?: true
}

const COMBINATIONS: Combination[] = [
  {
    what: ['exercise'],
    whose: ['living-with-disability', 'wheelchair-outing'],
    is: 'adapted-sport',
    topic: 'adaptedsports',
  },
  // Who cares for somebody and wants rest: "even rust als mantelzorger".
  { what: ['stress-rest'], whose: ['carer-support'], is: 'carer-respite', topic: 'respite', isInstead: true },
  // Who tells of somebody's dementia and of being worn out cares for them.
  { what: ['stress-rest'], whose: ['dementia'], is: 'carer-support', topic: 'carer', isInstead: true },
]

/** Surer than either by itself, as both were said. */
const TOGETHER = 1.1
const MOST = 0.95
/** A guess beside a guess proves nothing. */
const LEAST = 0.5

/** What follows from pieces of evidence in one sentence, beside them. Nothing where the third was said itself. */
export function combinedOf(evidence: Evidence[], tokens: Token[]): Evidence[] {
  const sentenceOf = ({ positions }: Evidence) => tokens[positions[0] ?? 0]?.sentence
  return COMBINATIONS.flatMap(({ what, whose, is, topic }): Evidence[] => {
    if (evidence.some(({ code }) => code === is)) return []
    const sure = evidence.filter(({ how, strength }) => how !== 'hint' && how !== 'avoid' && strength >= LEAST)
    // "Overgewicht" is what the matter is and asks for sport at once: it says nothing of a second thing.
    const matter = sure.filter(
      (other) => whose.includes(other.code) && !sure.some((one) => what.includes(one.code) && !isApart(one, other)),
    )
    const pairs = sure
      .filter(({ code }) => what.includes(code))
      .flatMap((one) => matter.map((other) => ({ one, other })))
      .filter(({ one, other }) => sentenceOf(one) === sentenceOf(other) && isApart(one, other))
    const best = pairs.toSorted((a, b) => strengthOf(b) - strengthOf(a))[0]
    if (!best) return []
    const positions = [...new Set([...best.one.positions, ...best.other.positions])].sort((a, b) => a - b)
    return [{ ...best.one, code: is, topic, positions, strength: strengthOf(best) }]
  })
}

/** Whether all that this says was taken up by something that stands instead of it. */
export function isTakenUp({ code, positions }: Evidence, combined: Evidence[]): boolean {
  const by = COMBINATIONS.filter(({ what, isInstead }) => isInstead && what.includes(code)).map(({ is }) => is)
  return combined.some((one) => by.includes(one.code) && positions.every((at) => one.positions.includes(at)))
}

function strengthOf({ one, other }: { one: Evidence; other: Evidence }): number {
  return Math.min(MOST, Math.max(one.strength, other.strength) * TOGETHER)
}

/** The same words do not say two things. */
function isApart(one: Evidence, other: Evidence): boolean {
  return !one.positions.some((at) => other.positions.includes(at))
}
