import { type Request, Router } from 'express'
import type { Services } from '../wiring.ts'
import type { Doors } from './mount.ts'
import { toProblem } from './problem-details.ts'

const SIGN_IN = '/inloggen'
const ACCOUNT = '/mijn'
const ONWARD = /^\/(?![/\\])[^\\\s]{0,499}$/

/** To a municipality's own sign-in and back. What goes wrong is told by the page to sign in. */
export function oidcRoutes({ municipality }: Pick<Services, 'municipality'>, { session, visitOf }: Doors): Router {
  const router = Router({ strict: true, caseSensitive: true })

  router.get('/inloggen/gemeente', session, async (request, response, next) => {
    if (!municipality.name) return next()
    response.set('Cache-Control', 'no-store')
    try {
      const { url, attempt } = await municipality.begin(onwardIn(request))
      await (await visitOf(request)).session.beginOidc(attempt)
      response.redirect(303, url)
    } catch (error) {
      response.redirect(303, refusedAt(error, onwardIn(request)))
    }
  })

  router.get('/inloggen/gemeente/terug', session, async (request, response, next) => {
    if (!municipality.name) return next()
    response.set('Cache-Control', 'no-store')
    const visit = await visitOf(request)
    const attempt = await visit.session.takeOidc()
    try {
      await visit.session.signIn(await municipality.finish(request.originalUrl, attempt))
      response.redirect(303, attempt?.onward ?? ACCOUNT)
    } catch (error) {
      response.redirect(303, refusedAt(error, attempt?.onward ?? ACCOUNT))
    }
  })

  return router
}

/** A page of ours that was asked for, or one's own page. */
function onwardIn({ query }: Request): string {
  const { verder } = query
  return typeof verder === 'string' && ONWARD.test(verder) ? verder : ACCOUNT
}

/** In the language of the page one came from. What nobody foresaw goes to the log. */
function refusedAt(error: unknown, onward: string): string {
  const { code } = toProblem(error)
  if (code === 'unexpected') throw error
  const language = /^\/en(\/|$)/.test(onward) ? '/en' : ''
  return `${language}${SIGN_IN}?gemeente=${code === 'not-allowed' ? 'onbekend' : 'mislukt'}`
}
