import { describe, expect, test } from 'vitest'
import { busyNetwork } from '../support/busy-network.ts'
import { demo, testApp } from '../support/test-app.ts'

const tested = await testApp()
const { as, get, services, visitor } = tested
const [ORDNERSOOS = ''] = (await busyNetwork(tested)).listings ?? []

describe('hiding a listing', () => {
  test('takes it away everywhere in the very next answer', async () => {
    const slug = 'de-ordnersoos'
    const before = await placesWith(slug)
    for (const [place, isThere] of Object.entries(before)) expect([place, isThere]).toEqual([place, true])
    await (await as(demo.trustedEditor)).post(`/api/v1/listings/${ORDNERSOOS}/hidings`).expect(200)
    const after = await placesWith(slug)
    for (const [place, isThere] of Object.entries(after)) expect([place, isThere]).toEqual([place, false])
    // Nothing tells somebody who looks for it that it is still there.
    const report = visitor().post(`/api/v1/organizations/${ORDNERSOOS}/reports`)
    expect((await report.send({ kinds: ['times'] })).status).toBe(404)
    const claim = visitor().post(`/api/v1/organizations/${ORDNERSOOS}/claims`)
    expect((await claim.send({ email: 'x@demo.example', name: 'X', words: 'Ik werk hier.' })).status).toBe(404)
    await (await as(demo.coordinator)).post(`/api/v1/listings/${ORDNERSOOS}/showings`).expect(200)
  })

  /** The part that lists organisations comes last. */
  async function sitemapParts(): Promise<string[]> {
    const { text } = await get('/sitemap.xml').expect(200)
    const parts = [...text.matchAll(/<loc>[^<]*(\/sitemap-[^<]+)<\/loc>/g)].map(([, path = '']) => path)
    return parts.length > 0 ? parts : ['/sitemap.xml']
  }

  /** Where the organisation, or what it does, can be read. */
  async function placesWith(slug: string): Promise<Record<string, boolean>> {
    const listing = await services.listingRows.byId(ORDNERSOOS)
    const { activities = [], locations = [] } = listing?.published ?? {}
    const activity = activities.find((one) => one.needs.length > 0)
    const place = locations.find(({ id }) => id === activity?.locationId) ?? locations[0]
    const wijk = `WK${place?.buurtCode?.slice(2, 8)}`
    const area = (await get(`/api/v1/neighbourhoods/${wijk}`)).body
    const need = activity?.needs[0]
    const ids = [ORDNERSOOS, ...activities.map(({ id }) => id), slug, listing?.published?.organization.name ?? '']
    const names = (text: string) => ids.some((id) => text.includes(id))
    const paths: Record<string, string> = {
      search: `/api/v1/search?q=ordnersoos`,
      filtered: `/api/v1/search?need=${need}&neighbourhood=${wijk}&pageSize=100`,
      map: `/api/v1/map?need=${need}&window=${bboxAround(place?.point)}&zoom=17`,
      suggestions: '/api/v1/suggestions?q=ordner',
      organization: `/api/v1/organizations/${slug}`,
      organizations: '/api/v1/organizations?network=haarlem&pageSize=100',
      activity: `/api/v1/activities/${activity?.id}`,
      activities: `/api/v1/activities?neighbourhood=${wijk}&pageSize=100`,
      overview: `/api/v1/neighbourhoods/${wijk}/overview`,
      booklet: `/api/v1/neighbourhoods/${wijk}/booklet`,
      calendar: `/organisatie/${slug}/agenda.ics`,
      'calendar of the area': `/wijk/${area.slug}/agenda.ics`,
      'news of the area': `/wijk/${area.slug}/nieuw.atom`,
      'short list': `/api/v1/listed-offers?id=${activity?.id}`,
      ...Object.fromEntries((await sitemapParts()).map((path) => ['sitemap', path])),
    }
    const found = await Promise.all(
      Object.entries(paths).map(async ([name, path]) => {
        const { status, text, body } = await get(path)
        const content = name === 'short list' ? JSON.stringify(body.offers) : text || String(body)
        return [name, status === 200 && names(content.replaceAll('q=ordner', ''))] as const
      }),
    )
    const situation = { needs: [need], where: { areas: [wijk] } }
    const matched = await visitor().post('/api/v1/matches').send({ network: 'haarlem', situation })
    return { ...Object.fromEntries(found), matches: names(matched.text) }
  }
})

function bboxAround(point: { lat: number; lng: number } | null | undefined): string {
  const { lat, lng } = point ?? { lat: 52.38, lng: 4.64 }
  return [lng - 0.002, lat - 0.002, lng + 0.002, lat + 0.002].join(',')
}
