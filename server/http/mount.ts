import { type RequestHandler, Router } from 'express'
import { type CallName, calls } from '#calls'
import { contract, type Parsed, type Reply } from '#contract'
import { acceptableType, wrongMethod } from './methods.ts'
import { notFoundHandler } from './problem-details.ts'
import { queryOf, readInput } from './read-input.ts'

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
      .get(answering(name, routes[name] as Route<CallName>))
      .all(wrongMethod)
  }
  router.use(notFoundHandler)
  return router
}

/** WGS84 with the longitude first, the only system in which outlines are given (NLGov ADR-GEO). */
const CRS84 = '<http://www.opengis.net/def/crs/OGC/1.3/CRS84>'
const JSON_ONLY = ['application/json']
const GEOJSON_OR_JSON = ['application/geo+json', 'application/json']

function answering<N extends CallName>(name: N, route: Route<N>): RequestHandler {
  const { reply } = contract[name]
  const isGeographic = name === 'outlines'
  return async (request, response) => {
    const type = acceptableType(request, isGeographic ? GEOJSON_OR_JSON : JSON_ONLY)
    const input = readInput(contract[name], { params: request.params, query: queryOf(request.originalUrl) })
    const answer = reply.parse(await route.answer(input as Parsed<N>))
    if (isGeographic) response.set('Content-Crs', CRS84)
    response.set('Cache-Control', 'no-cache').type(type).send(JSON.stringify(answer))
  }
}
