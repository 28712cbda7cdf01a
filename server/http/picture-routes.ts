import { Router } from 'express'
import { may } from '#domain/members/may.ts'
import { Problem } from '#domain/problem.ts'
import type { Services } from '../wiring.ts'
import type { Doors } from './mount.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Pictures of organisations. A browser keeps one and asks each time whether it still may: hiding a listing hides it at once. */
export function pictureRoutes({ pictures }: Pick<Services, 'pictures'>, { session, visitOf }: Doors): Router {
  const router = Router()
  router.get('/afbeeldingen/:name', session, async (request, response) => {
    const id = String(request.params.name).replace(/\.webp$/, '')
    const { member } = await visitOf(request)
    const picture = UUID.test(id)
      ? await pictures.show(id, ({ id: listing, network }) =>
          may(member, 'see-listing-as-editor', { listing, network }),
        )
      : null
    if (!picture) throw new Problem('not-found', 'Deze foto is er niet.')
    response.set({ 'Cache-Control': 'private, no-cache', ETag: `"${id}"`, 'Content-Type': 'image/webp' })
    response.send(picture.bytes)
  })
  return router
}
