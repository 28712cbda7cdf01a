import express from 'express'
import { API_BASE } from '#calls'
import type { Config } from './config.ts'
import { devMail } from './http/dev-mail.ts'
import { type DoorSettings, doorsOf, pageDoors } from './http/doors.ts'
import { feedRoutes } from './http/feed-routes.ts'
import { apiHeaders, securityHeaders } from './http/headers.ts'
import { healthRoutes } from './http/health.ts'
import { listRoutes } from './http/list-routes.ts'
import { type Log, requestLog } from './http/log.ts'
import { mount } from './http/mount.ts'
import { oidcRoutes } from './http/oidc-routes.ts'
import { openapiRoute } from './http/openapi.ts'
import { pictureRoutes } from './http/picture-routes.ts'
import { problemHandler } from './http/problem-details.ts'
import { wellKnownRoutes } from './http/well-known-routes.ts'
import type { MailFolder } from './mail/mail-carrier.ts'
import { routes } from './routes.ts'
import type { Services } from './wiring.ts'

type Parts = {
  services: Services
  config: Pick<Config, 'tiles'> & DoorSettings & Partial<Pick<Config, 'trustedProxies' | 'securityContact'>>
  log: Log
  /** The address people use, where the settings name none; without a slash at the end. */
  address?: string
  pages?: express.RequestHandler
  /** Where mail is written when there is no mail server; shown at `/dev/mail`. */
  mailFolder?: MailFolder
  /** Pages come from Vite, which writes scripts into them. */
  live?: boolean
}

/** The Express app; it does not listen. Without `pages` it is the API alone. */
export function createApp({ services, config, log, address, pages, mailFolder, live = false }: Parts): express.Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('query parser', 'simple')
  app.set('etag', 'weak')
  app.set('trust proxy', config.trustedProxies ?? 0)
  const doors = doorsOf({ services, config })
  app.use(requestLog(log))
  app.use(securityHeaders(config.tiles?.url ?? null, live))
  app.use('/health', healthRoutes(services.health))
  app.use(API_BASE, apiHeaders, openapiRoute(config.publicUrl), mount(routes(services), doors))
  const publicUrl = config.publicUrl ?? address ?? 'http://localhost:3000'
  app.use(pictureRoutes(services, doors))
  app.use(feedRoutes({ services, publicUrl }))
  app.use(listRoutes({ services, publicUrl }))
  app.use(wellKnownRoutes({ services, publicUrl, securityContact: config.securityContact ?? null }))
  if (mailFolder) app.use('/dev/mail', devMail(mailFolder))
  app.use(oidcRoutes(services, doors))
  if (pages) app.use(pageDoors(doors), pages)
  app.use(problemHandler(log))
  return app
}
