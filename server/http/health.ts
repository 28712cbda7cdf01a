import { Router } from 'express'

/** `writable`: what people save is kept; not so when the disk is full. */
export type Health = { database: boolean; index: boolean; writable: boolean }

/** `live`: the process answers. `ready`: it can serve people; without the index it still can, from the database. */
export function healthRoutes(check: () => Promise<Health>): Router {
  const router = Router({ strict: true, caseSensitive: true })
  router.get('/live', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'live' })
  })
  router.get('/ready', async (_request, response) => {
    const health = await check()
    response
      .set('Cache-Control', 'no-store')
      .status(health.database ? 200 : 503)
      .json({
        status: health.database ? (health.index && health.writable ? 'ready' : 'degraded') : 'unavailable',
        ...health,
      })
  })
  return router
}
