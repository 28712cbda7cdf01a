import type { Asked, Candidate } from './asked.ts'
import { HELPING } from './understanding/words/kinds-of-needs.ts'

/** Words beside named needs never weigh this much. */
const SAID_ALONE = 0.7
/** What the words of an offer say as surely as this is as good as named. */
const SURELY_SAID = 0.95
/** What an offer says so much less than something else is beside what it is for. */
const BESIDE = { less: 0.1, factor: 0.96 }
/** Of a second need that is met. */
const MORE_NEEDS = 0.15

/**
 * The first need of an activity is what it is for; the others are what it also does. What only its words point to counts as far as
 * they are sure. More needs met is better.
 */
export function needFit(candidate: Candidate, asked: Asked): number {
  const { needs, said, saidStrengths } = asked.wantsToHelp ? helpedWith(candidate) : candidate
  if (asked.wantsToHelp && candidate.kind === 'volunteering' && [...asked.needs.keys()].every(isHelping)) return 1
  const strongest = saidStrengths[0] ?? 0
  let [best, second] = [0, 0]
  for (const [code, confidence] of asked.needs) {
    const surely = saidSurely(saidStrengths[said.indexOf(code)] ?? 0, strongest)
    // Of a listing that names none, its words are all there is: their order says nothing.
    const fit = confidence * (surely < SAID_ALONE ? Math.max(surely, named(needs.indexOf(code))) : surely)
    if (fit > best) [best, second] = [fit, best]
    else if (fit > second) second = fit
  }
  return Math.min(1.2, best + MORE_NEEDS * second)
}

function named(at: number): number {
  return at < 0 ? 0 : at === 0 ? 1 : at === 1 ? 0.8 : 0.65
}

function saidSurely(strength: number, strongest: number): number {
  return Math.min(1, strength / SURELY_SAID) * (strength < strongest - BESIDE.less ? BESIDE.factor : 1)
}

function isHelping(code: string): boolean {
  return code === HELPING
}

/** That it is for helping says a call by being one; what tells it from other calls is what with. */
function helpedWith({
  kind,
  needs,
  said,
  saidStrengths,
}: Candidate): Pick<Candidate, 'needs' | 'said' | 'saidStrengths'> {
  if (kind !== 'volunteering') return { needs, said, saidStrengths }
  const at = said.flatMap((code, place) => (isHelping(code) ? [] : [place]))
  return {
    needs: needs.filter((code) => !isHelping(code)),
    said: at.map((place) => said[place] as string),
    saidStrengths: at.map((place) => saidStrengths[place] as number),
  }
}
