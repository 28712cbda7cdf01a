import { type Scored, WEIGHTS } from './score.ts'
import type { Criterion } from './situation.ts'

/** Why one fits: what was asked and fits, or the person's own words. */
export type Reason = Criterion | 'words'

const MOST_REASONS = 4
/** That it is open to all ages says nothing of why this one; nor does being open to everybody. */
const SAYS_SOMETHING = 0.2
const AGE_SAYS_SOMETHING = 0.5

/** What weighs most first, and never nothing: who is shown is shown for a reason. */
export function reasonsOf({ candidate, judged }: Pick<Scored, 'candidate' | 'judged'>): Reason[] {
  const fitting = judged
    .filter(({ verdict }) => verdict === 'fits')
    .map(({ criterion, degree }) => ({ reason: criterion as Reason, degree }))
  const isAboutIt = fitting.some(({ reason }) => reason === 'need' || reason === 'contribution')
  // Found by its words alone: that is why.
  const words = !isAboutIt && candidate.words > 0 ? [{ reason: 'words' as const, degree: candidate.words }] : []
  const reasons = [...fitting, ...words].sort((a, b) => WEIGHTS[b.reason] * b.degree - WEIGHTS[a.reason] * a.degree)
  const telling = reasons.filter(
    ({ reason, degree }) => degree > (reason === 'age' ? AGE_SAYS_SOMETHING : SAYS_SOMETHING),
  )
  return (telling.length ? telling : reasons.slice(0, 1)).slice(0, MOST_REASONS).map(({ reason }) => reason)
}
