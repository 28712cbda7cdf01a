import type { RequestHandler } from 'express'
import helmet from 'helmet'
import { API_BASE } from '#calls'
import { Problem } from '#domain/problem.ts'

/** Semantic version of the API, in `openapi.json` and on every answer (NLGov ADR: /core/version-header). */
export const API_VERSION = '1.0.0'

/**
 * Open data, so anyone's page may read it; nothing else about it may be framed or sniffed. Before all of the API, and so also
 * where an address in other capitals ends: the app itself does not tell those apart.
 */
export const apiHeaders: RequestHandler = (request, response, next) => {
  response.set({
    'API-Version': API_VERSION,
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'API-Version, Content-Crs, ETag',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    Vary: 'Accept-Language',
  })
  if (request.baseUrl !== API_BASE) throw new Problem('not-found', 'Dit adres is er niet.')
  next()
}

/** For every answer. Scripts and styles are our own files only; pictures also come from the tile server. */
export function securityHeaders(tileUrl: string | null, isDevelopment: boolean): RequestHandler {
  const tiles = tileUrl ? [new URL(tileUrl.replace(/\{.*/, '')).origin.replace('{s}', '*')] : []
  // Vite's hot reload puts scripts and styles into the page itself.
  const own = isDevelopment ? ["'self'", "'unsafe-inline'"] : ["'self'"]
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: own,
        styleSrc: own,
        imgSrc: ["'self'", 'data:', ...tiles],
        connectSrc: isDevelopment ? ["'self'", 'ws:'] : ["'self'"],
        workerSrc: isDevelopment ? ["'self'", 'blob:'] : ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    frameguard: { action: 'deny' },
    // Nothing to others; our own server reads `Origin`, which a browser leaves empty under `no-referrer`.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: { maxAge: 31_536_000 },
  })
}
