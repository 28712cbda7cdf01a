import type { CallName } from '#calls'
import type { Parsed } from '#contract'
import { type Action, may, type Thing } from '#domain/members/may.ts'
import { Problem } from '#domain/problem.ts'
import type { Visit } from '../members/visit.ts'

/** Who may make a call: anyone, or who has the right to this action on the thing it is `of`. */
export type Rule<N extends CallName> =
  | 'anyone'
  | {
      action: Action | ((input: Parsed<N>) => Action)
      of?: (input: Parsed<N>, visit: Visit) => Thing | Promise<Thing>
    }

/**
 * Throws `sign-in-needed` or `not-allowed`. Who is not signed in hears nothing of what there is: the thing is looked up after that.
 */
export async function refuseUnlessAllowed<N extends CallName>(
  rule: Rule<N>,
  input: Parsed<N>,
  visit: Visit,
): Promise<void> {
  if (rule === 'anyone') return
  if (!visit.member) throw new Problem('sign-in-needed', 'Log eerst in.')
  const action = typeof rule.action === 'function' ? rule.action(input) : rule.action
  if (!may(visit.member, action, await rule.of?.(input, visit)))
    throw new Problem('not-allowed', 'Dit mag je niet. Vraag het aan de coördinator van je netwerk.')
}
