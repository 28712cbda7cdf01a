import type { Request, RequestHandler } from 'express'
import { Problem } from '#domain/problem.ts'

/** The first of our types that the reader can take. Throws `not-acceptable` when there is none. */
export function acceptableType(request: Request, types: string[]): string {
  const type = request.accepts(types)
  if (!type) throw new Problem('not-acceptable', 'Dit antwoord is er alleen als JSON.')
  return type
}

/** Behind the calls of one address: answers OPTIONS, and refuses every other method. Only reading is open to other sites. */
export function wrongMethod(methods: readonly string[]): RequestHandler {
  const known = methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
  return (request, response) => {
    response.set('Allow', [...known, 'OPTIONS'].join(', '))
    if (request.method === 'OPTIONS') {
      response.set({
        'Access-Control-Allow-Methods': 'GET, HEAD',
        'Access-Control-Allow-Headers': 'Accept, Accept-Language, If-None-Match',
        'Access-Control-Max-Age': '86400',
      })
      response.status(204).end()
      return
    }
    throw new Problem(
      'method-not-allowed',
      methods.every((method) => method === 'GET')
        ? 'Hier kan alleen worden gelezen, met GET.'
        : `Dit kan hier niet. Wel: ${known.join(', ')}.`,
    )
  }
}
