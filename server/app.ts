import express from 'express'
import { API_BASE } from '#calls'
import type { Config } from './config.ts'
import { apiHeaders, securityHeaders } from './http/headers.ts'
import { healthRoutes } from './http/health.ts'
import { type Log, requestLog } from './http/log.ts'
import { mount } from './http/mount.ts'
import { openapiRoute } from './http/openapi.ts'
import { problemHandler } from './http/problem-details.ts'
import { routes } from './routes.ts'
import type { Services } from './wiring.ts'

type Parts = {
  services: Services
  config: Pick<Config, 'tiles' | 'publicUrl'>
  log: Log
  pages?: express.RequestHandler
  /** Pages come from Vite, which writes scripts into them. */
  live?: boolean
}

/** The Express app; it does not listen. Without `pages` it is the API alone. */
export function createApp({ services, config, log, pages, live = false }: Parts): express.Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('query parser', 'simple')
  app.set('etag', 'weak')
  app.use(requestLog(log))
  app.use(securityHeaders(config.tiles?.url ?? null, live))
  app.use('/health', healthRoutes(services.health))
  app.use(API_BASE, apiHeaders, openapiRoute(config.publicUrl), mount(routes(services)))
  if (pages) app.use(pages)
  app.use(problemHandler(log))
  return app
}
