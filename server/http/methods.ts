import type { RequestHandler } from 'express'
import { Problem } from '#domain/problem.ts'

/** Refuses a reader who cannot take JSON. */
export const acceptsJson: RequestHandler = (request, _response, next) => {
  if (!request.accepts(['json', 'application/geo+json']))
    throw new Problem('not-acceptable', 'Dit antwoord is er alleen als JSON.')
  next()
}

/** Behind a route that only reads: answers OPTIONS, and refuses every other method. */
export const wrongMethod: RequestHandler = (request, response) => {
  response.set('Allow', 'GET, HEAD, OPTIONS')
  if (request.method === 'OPTIONS') {
    response.set('Access-Control-Allow-Methods', 'GET, HEAD').status(204).end()
    return
  }
  throw new Problem('method-not-allowed', 'Hier kan alleen worden gelezen, met GET.')
}
