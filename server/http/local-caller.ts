import { AsyncLocalStorage } from 'node:async_hooks'
import type { CallName } from '#calls'
import { type Caller, type CallInput, contract, type Parsed, type Reply } from '#contract'
import type { CallShape } from '../contracts/call-shape.ts'
import { anonymousVisit, type Visit } from '../members/visit.ts'
import type { Route, Routes } from './mount.ts'
import { toProblem } from './problem-details.ts'
import { readInput } from './read-input.ts'
import { refuseUnlessAllowed } from './rule.ts'

const visits = new AsyncLocalStorage<Visit>()

/** Everything that `draw` asks is asked in the name of this visit. */
export function onBehalfOf<T>(visit: Visit, draw: () => Promise<T>): Promise<T> {
  return visits.run(visit, draw)
}

/** The way pages ask: the same calls as over HTTP, parsed, allowed and filtered the same, without the road in between. */
export function localCaller(routes: Routes): Caller {
  return async <N extends CallName>(name: N, input: CallInput<N> = {}) => {
    const shape: CallShape = contract[name]
    const route = routes[name] as unknown as Route<N>
    const parsed = readInput(shape, {
      params: input.params ?? {},
      query: input.query ?? {},
      body: input.body,
      version: input.basedOn === undefined ? undefined : `"${input.basedOn}"`,
    }) as Parsed<N>
    const visit = visits.getStore() ?? anonymousVisit()
    try {
      await refuseUnlessAllowed(route.may, parsed, visit)
      return shape.reply.parse(await route.answer(parsed, visit)) as Reply<N>
    } catch (error) {
      // With the database away a page says so, as the API does. What nobody foresaw stays as it is, for the log.
      const problem = toProblem(error)
      throw problem.code === 'unexpected' ? error : problem
    }
  }
}
