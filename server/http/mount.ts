import { type RequestHandler, Router } from 'express'
import type { CallName } from '#calls'
import { calls } from '#calls'
import { contract, type Parsed, type Reply } from '#contract'
import { acceptsJson, wrongMethod } from './methods.ts'
import { notFoundHandler } from './problem-details.ts'
import { languageOf, parseInput, queryOf } from './read-input.ts'

/** Who answers a call, and who may ask. */
export type Route<N extends CallName> = { may: 'anyone'; answer: (input: Parsed<N>) => Promise<Reply<N>> | Reply<N> }
export type Routes = { [N in CallName]: Route<N> }

/** Every call of the contract as a route: what comes in is parsed, and only what the contract names goes out. */
export function mount(routes: Routes): Router {
  // Strict and case sensitive here, as the app's own settings do not reach a router (standards 2.5).
  const router = Router({ strict: true, caseSensitive: true })
  for (const name of Object.keys(calls) as CallName[]) {
    const path = calls[name].path.replace(/\{(\w+)\}/g, ':$1')
    router
      .route(path)
      .get(acceptsJson, answering(name, routes[name] as Route<CallName>))
      .all(wrongMethod)
  }
  router.use(notFoundHandler)
  return router
}

function answering<N extends CallName>(name: N, route: Route<N>): RequestHandler {
  const { params, query, reply } = contract[name]
  return async (request, response) => {
    const language = languageOf(request)
    const input = {
      params: parseInput(params, request.params, language),
      query: parseInput(query, queryOf(request.originalUrl), language),
    }
    const answer = reply.parse(await route.answer(input as Parsed<N>))
    const type = name === 'outlines' ? 'application/geo+json' : 'application/json'
    response.set('Cache-Control', 'no-cache').type(type).send(JSON.stringify(answer))
  }
}
