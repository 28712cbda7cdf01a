import type { Request, RequestHandler } from 'express'
import { Problem } from '#domain/problem.ts'

/** The first of our types that the reader can take. Throws `not-acceptable` when there is none. */
export function acceptableType(request: Request, types: string[]): string {
  const type = request.accepts(types)
  if (!type) throw new Problem('not-acceptable', 'Dit antwoord is er alleen als JSON.')
  return type
}

/** Behind a route that only reads: answers OPTIONS, and refuses every other method. */
export const wrongMethod: RequestHandler = (request, response) => {
  response.set('Allow', 'GET, HEAD, OPTIONS')
  if (request.method === 'OPTIONS') {
    response.set({
      'Access-Control-Allow-Methods': 'GET, HEAD',
      'Access-Control-Allow-Headers': 'Accept, Accept-Language, If-None-Match',
      'Access-Control-Max-Age': '86400',
    })
    response.status(204).end()
    return
  }
  throw new Problem('method-not-allowed', 'Hier kan alleen worden gelezen, met GET.')
}
