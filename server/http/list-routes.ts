import { type Request, type Response, Router } from 'express'
import { Problem } from '#domain/problem.ts'
import { idsInAddress, idsQuery } from '#domain/short-list/list-address.ts'
import { MAX_IN_QR } from '#domain/short-list/list-limits.ts'
import { qrSvg } from '../feeds/qr-svg.ts'
import type { Services } from '../wiring.ts'

type Parts = { services: Pick<Services, 'listedOffers' | 'listMap'>; publicUrl: string }

/** The pictures of a short list: where everything is, and the code that leads to it. They know no more than the ids in the address. */
export function listRoutes({ services: { listedOffers, listMap }, publicUrl }: Parts): Router {
  const router = Router({ strict: true, caseSensitive: true })

  router.get('/lijst/kaart.svg', async (request, response) => {
    const { offers } = await listedOffers.byIds(idsIn(request))
    const places = offers.flatMap(({ location }, at) =>
      location?.point ? [{ number: at + 1, point: location.point }] : [],
    )
    if (places.length === 0) throw new Problem('not-found', 'Van deze lijst is geen kaart te maken.')
    send(response, await listMap(places))
  })

  router.get('/lijst/qr.svg', async (request, response) => {
    const ids = idsIn(request)
    if (ids.length > MAX_IN_QR) throw new Problem('not-found', 'Deze lijst is te lang voor een QR-code.')
    const language = queryOf(request).get('taal') === 'en' ? '/en' : ''
    send(response, await qrSvg(`${publicUrl}${language}/lijst/gedeeld${idsQuery(ids)}`))
  })

  return router
}

function queryOf({ originalUrl }: Request): URLSearchParams {
  return new URL(originalUrl, 'http://localhost').searchParams
}

function idsIn(request: Request): string[] {
  const { ids } = idsInAddress(queryOf(request).get('ids') ?? '')
  if (ids.length === 0) throw new Problem('not-found', 'In dit adres staat geen lijst.')
  return ids
}

function send(response: Response, svg: string): void {
  response.set({ 'Content-Type': 'image/svg+xml; charset=utf-8', 'Cache-Control': 'no-cache' }).send(svg)
}
