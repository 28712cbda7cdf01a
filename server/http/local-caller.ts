import { type Caller, contract, type Parsed, type Reply } from '#contract'
import type { Route, Routes } from './mount.ts'
import { readInput } from './read-input.ts'

/** The way pages ask: the same calls as over HTTP, parsed and filtered the same, without the road in between. */
export function localCaller(routes: Routes): Caller {
  return async (name, input = {}) => {
    const { reply } = contract[name]
    const route = routes[name] as Route<typeof name>
    const parsed = readInput(contract[name], { params: input.params ?? {}, query: input.query ?? {} })
    return reply.parse(await route.answer(parsed as Parsed<typeof name>)) as Reply<typeof name>
  }
}
