import type { CallName } from '#calls'
import { Problem } from '#domain/problem.ts'
import { siteCalls } from '#site-calls'
import { allCalls, type Route, type Routes } from './mount.ts'

/** Asks with a body, and keeps nothing of it. */
const KEEPS_NOTHING: string[] = ['match']

/**
 * With a full disk the database would end the whole process, with nothing said. So before that nothing is saved any more: whoever
 * saves hears it and keeps what was typed, and everybody else goes on reading.
 */
export function whileThereIsRoom(routes: Routes, isFull: () => boolean): Routes {
  const entries = Object.entries(routes as Record<string, Route<CallName>>).map(([name, route]) => {
    const saves = name in siteCalls && allCalls[name as CallName].method !== 'GET' && !KEEPS_NOTHING.includes(name)
    return [name, saves ? refusing(route, isFull) : route]
  })
  return Object.fromEntries(entries)
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
