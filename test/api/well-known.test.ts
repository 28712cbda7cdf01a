import { describe, expect, test } from 'vitest'
import { securityText } from '../../server/feeds/well-known.ts'
import { publicPageStore } from '../../server/front-door/public-page-store.ts'
import { sitemapService } from '../../server/front-door/sitemap-service.ts'
import { testApp } from '../support/test-app.ts'

const { get, services, database, clock } = await testApp()
const locationsIn = (text: string) => [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? ''))

test('robots.txt keeps machines out of searches and the API, and names the sitemap', async () => {
  const { text, headers } = await get('/robots.txt').expect(200)
  expect(headers['content-type']).toBe('text/plain; charset=utf-8')
  for (const line of ['User-agent: *', 'Disallow: /api/', 'Disallow: /zoeken?']) expect(text).toContain(line)
  expect(text).toMatch(/^Sitemap: http\S+\/sitemap\.xml$/m)
})

test('security.txt says whom to tell, and is not out of date within half a year', async () => {
  const { text } = await get('/.well-known/security.txt').expect(200)
  expect(text).toMatch(/^Contact: http\S+$/m)
  const expires = Date.parse(/^Expires: (\S+)$/m.exec(text)?.[1] ?? '')
  const days = (expires - clock.now.getTime()) / 86_400_000
  expect(days).toBeGreaterThan(150)
  expect(days).toBeLessThan(365)
})

test('security.txt names the address of the settings, and stays the same within a month', () => {
  const said = (day: string) => securityText('https://kaart.example', 'mailto:lek@kaart.example', new Date(day))
  expect(said('2026-11-02')).toContain('Contact: mailto:lek@kaart.example\n')
  expect(said('2026-11-02')).toBe(said('2026-11-29'))
})

describe('the sitemap', () => {
  test('names every page once, and only pages that are there', async () => {
    const { text, headers } = await get('/sitemap.xml').expect(200)
    expect(headers['content-type']).toContain('application/xml')
    const paths = locationsIn(text).map((url) => url.pathname)
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths).toContain('/wijk/haarlem-europawijk')
    const [one] = (await get('/api/v1/organizations?pageSize=1')).body.results
    expect(paths).toContain(one.url)
    for (const path of paths.filter((path) => path.startsWith('/activiteit/')).slice(0, 5))
      await get(`/api/v1/activities/${path.split('/').at(-1)}`).expect(200)
    expect(paths.some((path) => path.startsWith('/zoeken') || path.includes('boekje'))).toBe(false)
  })

  test('does not name what is hidden', async () => {
    const [one] = (await get('/api/v1/organizations?pageSize=1')).body.results
    await services.listings.setStatus(one.id, 1, 'hidden')
    expect((await get('/sitemap.xml')).text).not.toContain(`${one.url}<`)
  })

  test('of a large map is in parts that together have the same pages', async () => {
    const { neighbourhoods } = services
    const parts = { pages: publicPageStore(database), neighbourhoods, today: () => '2026-11-22' }
    const whole = sitemapService(parts)
    const cut = sitemapService({ ...parts, listingsPerPart: 20 })
    const names = await cut.parts()
    expect(names.slice(0, 3)).toEqual(['areas', '1', '2'])
    const pages = (await Promise.all(names.map((name) => cut.pagesOf(name)))).flat()
    expect(pages).toEqual(await whole.pagesOf('all'))
    expect(await cut.pagesOf('999')).toBeNull()
    await get('/sitemap-999.xml').expect(404)
  })
})
