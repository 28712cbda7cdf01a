import { randomBytes } from 'node:crypto'
import express, { type Request, type RequestHandler, Router } from 'express'
import type { Config } from '../config.ts'
import { anonymousVisit } from '../members/visit.ts'
import type { Services } from '../wiring.ts'
import { onBehalfOf } from './local-caller.ts'
import type { Doors } from './mount.ts'
import { sameOrigin } from './same-origin.ts'
import { sessionsOf } from './session.ts'

/** Without a secret, sessions last as long as this process: enough for tests and benches. */
export type DoorSettings = Pick<Config, 'publicUrl'> & Partial<Pick<Config, 'sessionSecret'>>
type Parts = { services: Pick<Services, 'sessions' | 'memberRows' | 'now'>; config: DoorSettings }

/** What stands before calls and pages: where a request comes from, and who asks. */
export function doorsOf({ services: { sessions, memberRows, now }, config }: Parts): Doors {
  const { middleware, visitOf } = sessionsOf({
    sessions,
    members: memberRows,
    secret: config.sessionSecret ?? randomBytes(32).toString('base64url'),
    secure: config.publicUrl?.startsWith('https:') ?? false,
    now,
  })
  return { sameOrigin: sameOrigin(config.publicUrl), session: middleware, visitOf }
}

/** Forms with a picture in them are the largest. */
const FORM_LIMIT_BYTES = 12_000_000
const FORM_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data']

/** Before pages: forms come from our own pages alone, and what a page asks, it asks in the name of its visitor. */
export function pageDoors({ sameOrigin, session, visitOf }: Doors): Router {
  const router = Router()
  const form = express.raw({ type: FORM_TYPES, limit: FORM_LIMIT_BYTES })
  router.use((request, response, next) => {
    if (isFile(request.path)) return next('router')
    return request.method === 'POST' ? sameOrigin(request, response, next) : next()
  })
  router.use(form, readingOn(session), async (request, _response, next) => {
    const language = /^\/en(\/|$)/.test(request.path) ? 'en' : 'nl'
    const visit = await visitOf(request).catch((error: unknown) => {
      if (isReading(request)) return anonymousVisit(language, request.ip)
      throw error
    })
    await onBehalfOf({ ...visit, language }, async () => next())
  })
  return router
}

/** With the database away a page is still read, by nobody in particular: it may have to say whom to call. */
function readingOn(session: RequestHandler): RequestHandler {
  return (request, response, next) =>
    session(request, response, (error?: unknown) => (error && isReading(request) ? next() : next(error)))
}

function isReading({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD'
}

/** Scripts, styles and pictures do not depend on who asks. */
function isFile(path: string): boolean {
  return path.startsWith('/assets/') || /\.(svg|png|ico|js|css|map)$/.test(path)
}
