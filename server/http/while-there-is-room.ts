import type { CallName } from '#calls'
import { contract } from '#contract'
import { Problem } from '#domain/problem.ts'
import { siteCalls } from '#site-calls'
import type { CallShape } from '../contracts/call-shape.ts'
import { allCalls, type Route, type Routes } from './mount.ts'

/**
 * With a full disk the database would end the whole process, with nothing said. So before that nothing is saved any more: whoever
 * saves hears it and keeps what was typed, and everybody else goes on reading.
 */
export function whileThereIsRoom(routes: Routes, isFull: () => boolean): Routes {
  const entries = Object.entries(routes as Record<string, Route<CallName>>).map(([name, route]) => [
    name,
    saves(name as CallName) ? refusing(route, isFull) : route,
  ])
  return Object.fromEntries(entries)
}

function saves(name: CallName): boolean {
  const shape: CallShape = contract[name]
  return name in siteCalls && allCalls[name].method !== 'GET' && !shape.savesNothing
}

function refusing(route: Route<CallName>, isFull: () => boolean): Route<CallName> {
  return {
    ...route,
    answer(input, visit) {
      if (isFull())
        throw new Problem('unavailable', 'Er kan nu niets worden bewaard: de schijf van de server is bijna vol.')
      return route.answer(input, visit)
    },
  }
}
