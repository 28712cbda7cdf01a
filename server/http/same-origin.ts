import type { RequestHandler } from 'express'
import { Problem } from '#domain/problem.ts'

/**
 * Only our own pages may change something (standards 7.3): a browser says where a request comes from with `Sec-Fetch-Site`, and an
 * older one with `Origin`. Nothing said is refused as well.
 */
export function sameOrigin(ownOrigin: string | null): RequestHandler {
  return (request, _response, next) => {
    const site = request.get('sec-fetch-site')
    const origin = request.get('origin')
    const host = ownOrigin ? new URL(ownOrigin).host : request.get('host')
    const isOwn = site ? site === 'same-origin' : origin !== undefined && hostOf(origin) === host
    if (!isOwn) throw new Problem('not-allowed', 'Dit kan alleen vanaf onze eigen pagina’s.')
    next()
  }
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}
