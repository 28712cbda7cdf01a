import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { testPages } from '../support/test-pages.ts'

const { get, services, withoutIndex } = await testPages()
const { results } = (await get('/api/v1/organizations?network=haarlem&pageSize=100')).body
const { body: organization } = await get(`/api/v1/organizations/${results[3].id}`)
const activity = organization.activities[0]

const PAGES = [
  '/',
  '/zoeken',
  '/zoeken?q=koffie&kind=meeting',
  '/zoeken?q=xyzzyonvindbaar',
  '/wijk/haarlem',
  '/wijk/haarlem-europawijk',
  '/wijk/haarlem-europawijk/boekje',
  organization.url,
  activity.url,
  '/over',
  '/privacy',
  '/toegankelijkheid',
  '/en',
  '/en/zoeken?q=coffee',
  `/en${organization.url}`,
]

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1] ?? match[0])

describe.each(PAGES)('%s', (path) => {
  test('is whole without JavaScript: one heading, a title, its own address, its language, valid HTML', async () => {
    const { status, text, headers } = await get(path)
    expect(status).toBe(200)
    expect(headers['content-type']).toContain('text/html')
    expect(all(text, /<h1[ >]/g)).toHaveLength(1)
    expect(all(text, /<title>([^<]+)<\/title>/g)).toHaveLength(1)
    expect(all(text, /<html lang="(\w+)"/g)).toEqual([path.startsWith('/en') ? 'en' : 'nl'])
    // A search is for people, not for search engines; every other page says its one address.
    if (/zoeken|boekje/.test(path)) expect(text).toMatch(/<meta name="robots" content="noindex/)
    else expect(all(text, /rel="canonical" href="([^"]+)"/g)[0]).toMatch(/^https:\/\/kaart\.example\//)
    for (const data of all(text, /<script type="application\/ld\+json">(.*?)<\/script>/gs))
      expect(JSON.parse(data)['@context']).toBe('https://schema.org')
    expect(text).not.toMatch(/\son\w+="|javascript:|style="/)
    const report = await new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: {
        'long-title': 'off',
        'no-inline-style': 'error',
        'valid-id': 'off',
        'tel-non-breaking': 'off',
        'doctype-style': 'off',
        'void-style': 'off',
        'no-redundant-role': 'off',
      },
    }).validateString(text)
    expect(
      report.results.flatMap((result) =>
        result.messages.map(({ ruleId, message, line }) => `${ruleId} ${line}: ${message}`),
      ),
    ).toEqual([])
  })

  test('is not sent twice: it has an ETag and answers 304', async () => {
    const first = await get(path)
    expect(first.headers.etag).toBeTruthy()
    expect((await get(path).set('If-None-Match', first.headers.etag ?? '')).status).toBe(304)
  })
})

test('what was typed comes back into the form, and never as code', async () => {
  const attack = '"><script>alert(1)</script><img src=x onerror=alert(2)>'
  const { text } = await get(`/zoeken?q=${encodeURIComponent(attack)}`)
  expect(text).not.toContain('<script>alert')
  expect(text).not.toContain('<img src=x')
})

test.each([
  'page=99999',
  'near=4.6,52.3',
  'kind=feest',
  'q=a&q=b',
  'onbekend=1',
  'q[$ne]=1',
  'bbox=1,2,3',
  'neighbourhood=WK999999',
  'radius=10',
])('a wrong filter in an address is dropped, said, and the rest is kept: %s', async (wrong) => {
  const { status, text } = await get(`/zoeken?network=haarlem&need=loneliness&${wrong}`)
  expect(status).toBe(200)
  expect(text).toContain('loneliness')
})

test('a place in words leads to its area; more than one asks which', async () => {
  const one = await get('/zoeken?q=koffie&where=Europawijk')
  expect(one.status).toBe(302)
  expect(one.headers.location).toContain('neighbourhood=WK039218')
  const alias = await get('/zoeken?where=Schalkwijk')
  expect(decodeURIComponent(alias.headers.location ?? '')).toMatch(/WK039218.*WK039221/)
})

test('an address that is not there is a page that helps on, with 404', async () => {
  for (const path of [
    '/bestaat-niet',
    '/organisatie/bestaat-niet',
    '/activiteit/bestaat-niet-0123456789',
    '/wijk/nergens',
    '/en/nowhere',
  ]) {
    const { status, text } = await get(path)
    expect(status, path).toBe(404)
    expect(text, path).toMatch(/href="\/(en\/)?(zoeken)?"/)
  }
})

test('a page with the index away says that results may be less precise', async () => {
  const away = await withoutIndex()
  const { appWithPages } = await import('../support/test-pages.ts')
  const { app } = await appWithPages(away, 'https://kaart.example')
  const { default: supertest } = await import('supertest')
  const { text, status } = await supertest(app).get('/zoeken?q=koffie')
  expect(status).toBe(200)
  expect(text).toMatch(/minder precies/i)
})

test('a hidden address is on no page', async () => {
  const { results: found } = (await get('/api/v1/search?network=haarlem&pageSize=100')).body
  const hidden = found.find((hit: { addressHidden: boolean }) => hit.addressHidden)
  const listing = await services.listings.byId(hidden.organization.id)
  const secrets = (listing?.published?.locations ?? []).filter((place) => place.hideExactAddress)
  for (const path of [hidden.url, hidden.organization.url]) {
    const { text } = await get(path)
    for (const { address, point } of secrets) {
      if (address.street) expect(text).not.toContain(address.street)
      expect(text).not.toContain(String(point?.lat))
    }
  }
})

test.each([
  '/',
  '/zoeken?q=koffie',
  '/wijk/haarlem-europawijk',
  '/wijk/haarlem-europawijk/boekje',
  activity.url,
  organization.url,
  '/over',
  '/passend',
  '/help-mij-kiezen',
  '/lijst',
  '/lijst/gedeeld',
  `${organization.url}/melden`,
  `${organization.url}/bijhouden`,
  '/signaal/haarlem',
])('%s carries at most 120 kB of JavaScript before the map, and 20 kB of styles', async (path) => {
  const { text, status } = await get(path)
  expect(status).toBe(200)
  const assets = join(import.meta.dirname, '../../dist/client')
  const kilobytes = (paths: string[]) =>
    paths.reduce((total, path) => total + gzipSync(readFileSync(join(assets, path))).length, 0) / 1000
  const scripts = new Set(all(text, /(?:src|href)="(\/assets\/[^"]+\.js)"/g))
  const styles = new Set(all(text, /href="(\/assets\/[^"]+\.css)"/g))
  expect([...scripts].join(' '), 'its own code is named too').toMatch(/-route-/)
  expect([...scripts].join(' '), 'and the libraries').toMatch(/libraries-/)
  expect(kilobytes([...scripts])).toBeLessThanOrEqual(120)
  expect(kilobytes([...styles])).toBeLessThanOrEqual(20)
  expect(readdirSync(join(assets, 'assets')).some((name) => name.includes('map'))).toBe(true)
})

test('no page may be framed, and scripts come from here alone', async () => {
  const { headers } = await get('/')
  expect(headers['content-security-policy']).toContain("script-src 'self';")
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(headers['content-security-policy']).toContain('https://tegels.example')
})
