import { type Response, Router } from 'express'
import { Problem } from '#domain/problem.ts'
import { sitemap, sitemapIndex } from '../feeds/sitemap.ts'
import { robotsText, securityText } from '../feeds/well-known.ts'
import type { Services } from '../wiring.ts'

type Parts = {
  services: Pick<Services, 'sitemaps' | 'now'>
  publicUrl: string
  /** A `mailto:` or `https:` address for whoever found a leak. */
  securityContact: string | null
}

/** What machines look for on every site: `robots.txt`, the sitemap, and whom to tell about a leak. */
export function wellKnownRoutes({ services: { sitemaps, now }, publicUrl, securityContact }: Parts): Router {
  const router = Router({ strict: true, caseSensitive: true })

  router.get('/robots.txt', (_request, response) => send(response, 'text/plain', robotsText(publicUrl)))

  router.get('/.well-known/security.txt', (_request, response) =>
    send(response, 'text/plain', securityText(publicUrl, securityContact, now())),
  )

  router.get('/sitemap.xml', async (_request, response) => {
    const parts = await sitemaps.parts()
    if (parts.length === 1) return sendPart(response, parts[0] ?? '')
    const addresses = parts.map((part) => ({ address: `${publicUrl}/sitemap-${part}.xml`, lastModified: null }))
    send(response, 'application/xml', sitemapIndex(addresses))
  })

  router.get('/sitemap-:part.xml', (request, response) => sendPart(response, request.params.part))

  return router

  async function sendPart(response: Response, part: string): Promise<void> {
    const pages = await sitemaps.pagesOf(part)
    if (!pages) throw new Problem('not-found', 'Dit adres is er niet.')
    const addresses = pages.map(({ path, changedAt }) => ({ address: publicUrl + path, lastModified: changedAt }))
    send(response, 'application/xml', sitemap(addresses))
  }
}

function send(response: Response, type: string, text: string): void {
  response.set({ 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-cache' }).send(text)
}
