import express, { type Request, type RequestHandler, Router } from 'express'
import { type CallName, calls } from '#calls'
import { type Contract, contract, type Parsed, type Reply } from '#contract'
import { siteCalls } from '#site-calls'
import type { CallShape } from '../contracts/call-shape.ts'
import { anonymousVisit, type Visit } from '../members/visit.ts'
import { acceptableType, wrongMethod } from './methods.ts'
import { notFoundHandler } from './problem-details.ts'
import { queryOf, readInput } from './read-input.ts'
import { replyBodies } from './reply-body.ts'
import { type Rule, refuseUnlessAllowed } from './rule.ts'

/** Who may make a call, and who answers it. */
export type Route<N extends CallName> = {
  may: Rule<N>
  answer: (input: Parsed<N>, visit: Visit) => Promise<Reply<N>> | Reply<N>
}
export type Routes = { [N in CallName]: Route<N> }

/** What stands before a call that changes something or that answers to who is signed in. */
export type Doors = { sameOrigin: RequestHandler; session: RequestHandler; visitOf(request: Request): Promise<Visit> }

export const allCalls = { ...calls, ...siteCalls }
const BODY_LIMIT_BYTES = 1_000_000

/** Every call of the contract as a route: what comes in is parsed, and only what the contract names goes out. */
export function mount(routes: Routes, doors: Doors): Router {
  // Strict and case sensitive here, as the app's own settings do not reach a router (standards 2.5).
  const router = Router({ strict: true, caseSensitive: true })
  for (const [path, names] of byPath()) {
    const route = router.route(path.replace(/\{(\w+)\}/g, ':$1'))
    for (const name of names) {
      const method = allCalls[name].method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete'
      route[method](...before(name, doors), answering(name, routes[name] as unknown as Route<CallName>, doors))
    }
    route.all(wrongMethod(names.map((name) => allCalls[name].method)))
  }
  router.use(notFoundHandler)
  return router
}

function byPath(): Map<string, CallName[]> {
  const found = new Map<string, CallName[]>()
  for (const name of Object.keys(allCalls) as CallName[]) {
    const { path } = allCalls[name]
    found.set(path, [...(found.get(path) ?? []), name])
  }
  return found
}

function before(name: CallName, { sameOrigin, session }: Doors): RequestHandler[] {
  const shape: CallShape = contract[name]
  const handlers: RequestHandler[] = []
  if (allCalls[name].method !== 'GET') handlers.push(sameOrigin)
  if (name in siteCalls) handlers.push(session)
  if (shape.body) handlers.push(express.json({ limit: shape.bodyLimitBytes ?? BODY_LIMIT_BYTES, strict: false }))
  return handlers
}

/** WGS84 with the longitude first, the only system in which outlines are given (NLGov ADR-GEO). */
const CRS84 = '<http://www.opengis.net/def/crs/OGC/1.3/CRS84>'
const JSON_ONLY = ['application/json']
const GEOJSON_OR_JSON = ['application/geo+json', 'application/json']

function answering<N extends CallName>(name: N, route: Route<N>, { visitOf }: Doors): RequestHandler {
  const shape: CallShape = contract[name]
  const isGeographic = shape.geographic === true
  const isOfSite = name in siteCalls
  const replyOf = replyBodies(shape.reply)
  return async (request, response) => {
    const type = acceptableType(request, isGeographic ? GEOJSON_OR_JSON : JSON_ONLY)
    const input = readInput(shape, {
      params: request.params,
      query: queryOf(request.originalUrl),
      body: bodyOf(request),
      version: request.get('if-match'),
    }) as Parsed<N>
    const visit = isOfSite ? await visitOf(request) : anonymousVisit()
    await refuseUnlessAllowed(route.may, input, visit)
    const { bytes, etag } = replyOf(await route.answer(input, visit))
    if (isGeographic) response.set('Content-Crs', CRS84)
    if (isOfSite) response.removeHeader('Access-Control-Allow-Origin')
    response.status(shape.status ?? 200).set('Cache-Control', isOfSite ? 'no-store' : 'no-cache')
    response.set('ETag', etag).type(`${type}; charset=utf-8`).send(bytes)
  }
}

/** Undefined where nothing was sent; a body of another kind than JSON is never looked at. */
function bodyOf(request: Request): unknown {
  const hasBody =
    request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0
  if (!hasBody) return undefined
  if (!request.is('json')) throw Object.assign(new Error('not JSON'), { status: 415 })
  return request.body
}

export type { Contract }
