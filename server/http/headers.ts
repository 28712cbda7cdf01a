import type { RequestHandler } from 'express'
import helmet from 'helmet'

/** Semantic version of the API, in `openapi.json` and on every answer (NLGov ADR: /core/version-header). */
export const API_VERSION = '1.0.0'

/** Open data, so anyone's page may read it; nothing else about it may be framed or sniffed. */
export const apiHeaders: RequestHandler = (_request, response, next) => {
  response.set({
    'API-Version': API_VERSION,
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'API-Version, ETag',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    Vary: 'Accept-Language',
  })
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
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: { maxAge: 31_536_000 },
  })
}
