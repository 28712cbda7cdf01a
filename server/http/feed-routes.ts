import { type RequestHandler, type Response, Router } from 'express'
import { Problem } from '#domain/problem.ts'
import { type CalendarOffer, calendarText } from '../feeds/calendar.ts'
import { newsFeed } from '../feeds/news-feed.ts'
import { qrSvg } from '../feeds/qr-svg.ts'
import type { Services } from '../wiring.ts'

type Parts = { services: Pick<Services, 'frontDoor' | 'catalogue'>; publicUrl: string }

const ATOM = 'application/atom+xml; charset=utf-8'
const CALENDAR = 'text/calendar; charset=utf-8'

/** What others subscribe to, beside the pages they belong to: news as Atom, moments as iCal, and the QR code of the booklet. */
export function feedRoutes({ services: { frontDoor, catalogue }, publicUrl }: Parts): Router {
  const router = Router({ strict: true, caseSensitive: true })

  router.get('/wijk/:slug/nieuw.atom', areaPage('nieuw.atom'), async (request, response) => {
    const area = await frontDoor.area(slugIn(request))
    const [news, changedAt] = await Promise.all([frontDoor.news(area), frontDoor.lastModified(area)])
    send(response, ATOM, newsFeed(area, news, frontDoor.newsSince(), publicUrl), changedAt)
  })

  router.get('/wijk/:slug/agenda.ics', areaPage('agenda.ics'), async (request, response) => {
    const area = await frontDoor.area(slugIn(request))
    const [found, changedAt] = await Promise.all([frontDoor.offers(area), frontDoor.lastModified(area)])
    const offers = found
      .flatMap(({ organization, activity }): CalendarOffer[] => (activity ? [{ organization, activity }] : []))
      .sort((a, b) => (a.activity.id < b.activity.id ? -1 : 1))
    sendCalendar(response, area.slug, `Agenda van ${area.name}`, `/wijk/${area.slug}`, offers, changedAt)
  })

  router.get('/wijk/:slug/qr.svg', areaPage('qr.svg'), async (request, response) => {
    const { slug } = await frontDoor.area(slugIn(request))
    send(response, 'image/svg+xml; charset=utf-8', await qrSvg(`${publicUrl}/wijk/${slug}`))
  })

  router.get('/activiteit/:slug/agenda.ics', async (request, response) => {
    const { id, slug, title, url, organization } = await catalogue.activity(slugIn(request))
    if (slug !== request.params.slug) return response.redirect(301, `${url}/agenda.ics`)
    const whole = await catalogue.organization(organization.id)
    const offers = whole.activities
      .filter((activity) => activity.id === id)
      .map((activity) => ({ organization: whole, activity }))
    sendCalendar(response, slug, title, url, offers)
  })

  router.get('/organisatie/:slug/agenda.ics', async (request, response) => {
    const organization = await catalogue.organization(slugIn(request))
    const { slug, name, url, activities } = organization
    if (slug !== request.params.slug) return response.redirect(301, `${url}/agenda.ics`)
    const offers = activities.map((activity) => ({ organization, activity }))
    sendCalendar(response, slug, `Agenda van ${name}`, url, offers)
  })

  return router

  /** By its code, or by an address in other capitals: to the address of now. */
  function areaPage(file: string): RequestHandler {
    return async (request, response, next) => {
      const { slug } = await frontDoor.area(slugIn(request))
      if (slug === request.params.slug) return next()
      response.redirect(301, `/wijk/${slug}/${file}`)
    }
  }

  function sendCalendar(
    response: Response,
    slug: string,
    name: string,
    path: string,
    offers: CalendarOffer[],
    changedAt?: Date,
  ): void {
    response.set('Content-Disposition', `inline; filename="${slug}.ics"`)
    const text = calendarText({ name, page: publicUrl + path, publicUrl, today: frontDoor.today(), offers })
    send(response, CALENDAR, text, changedAt)
  }
}

/** Asked for again each time, so that what is hidden is gone at once; travels again only when it changed. Anyone's page may read it. */
function send(response: Response, type: string, text: string, changedAt?: Date): void {
  response.set({
    'Content-Type': type,
    'Cache-Control': 'no-cache',
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  })
  if (changedAt) response.set('Last-Modified', changedAt.toUTCString())
  response.send(text)
}

function slugIn({ params }: { params: Record<string, string | string[] | undefined> }): string {
  const { slug } = params
  if (typeof slug !== 'string') throw new Problem('not-found', 'Dit adres is er niet.')
  return slug
}
