import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { aListing, firstActivity } from '../support/builders.ts'
import { testApp } from '../support/test-app.ts'

const { get, services, clock } = await testApp()
const SLUG = 'haarlem-europawijk'
const ATOM = `/wijk/${SLUG}/nieuw.atom`
const CALENDAR = `/wijk/${SLUG}/agenda.ics`
const { body: area } = await get(`/api/v1/neighbourhoods/${SLUG}`)

const HIDDEN_STREET = 'Nergensgenoemdestraat'
const made = aListing({ name: 'Kaas & <Wijn>', title: 'Proeven & praten', buurtCode: area.children[0].code })
const schedule = {
  recurring: [
    {
      frequency: 'weekly' as const,
      interval: 1,
      weekdays: ['friday' as const],
      weekOfMonth: null,
      startTime: '19:30',
      endTime: '21:00',
      from: null,
      until: null,
      exceptions: [],
    },
  ],
  dates: [],
  note: '',
}
const content = { ...made, activities: [{ ...firstActivity(made), schedule }] }
for (const place of content.locations) {
  place.hideExactAddress = true
  place.address.street = HIDDEN_STREET
}
const source = { kind: 'editor' as const, key: null }
const listing = await services.listings.create({ network: 'haarlem', content, source, confirmedAt: null })
await services.indexSync.settled()
const { body: activity } = await get(`/api/v1/activities/${firstActivity(content).id}`)

const entriesIn = (text: string) => [...text.matchAll(/<entry>.*?<\/entry>/gs)].map(([entry]) => entry)
const summariesIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).summary)

describe('the news of an area', () => {
  test('is an Atom feed with what is new, its own address and the page’s', async () => {
    const { text, headers } = await get(ATOM).expect(200)
    expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8')
    expect(text).toContain('<title>Nieuw in Europawijk, Haarlem</title>')
    expect(text).toMatch(
      /rel="self" type="application\/atom\+xml" href="http[^"]+\/wijk\/haarlem-europawijk\/nieuw\.atom"/,
    )
    const [newest] = entriesIn(text)
    expect(newest).toContain(`<id>urn:uuid:${activity.id}</id>`)
    expect(newest).toContain('<title>Nieuw: Proeven &amp; praten</title>')
    expect(newest).toContain('<name>Kaas &amp; &lt;Wijn&gt;</name>')
    expect(newest).toContain(`${activity.url}"`)
    for (const part of ['id', 'title', 'updated']) expect(newest?.split(`<${part}>`)).toHaveLength(2)
    expect(text).not.toContain(HIDDEN_STREET)
  })

  test('says what changed', async () => {
    clock.now = new Date('2027-01-15T12:00:00Z')
    const next = { ...firstActivity(content), cost: { free: true, amountCents: null, note: '' } }
    await services.listings.publish(listing.id, 1, { ...content, activities: [next] })
    const { text } = await get(ATOM)
    expect(entriesIn(text)[0]).toContain('Er veranderde iets aan de kosten.')
    expect(text).toContain('<updated>2027-01-15T12:00:00.000Z</updated>')
  })
})

describe('the calendar of an area', () => {
  test('has the moments of what is there, without hidden addresses', async () => {
    const { text, headers } = await get(CALENDAR).expect(200)
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8')
    expect(summariesIn(text)).toContain('Proeven & praten (Kaas & <Wijn>)')
    expect(summariesIn(text).length).toBeGreaterThan(5)
    expect(text).not.toContain(HIDDEN_STREET)
    expect(text).toContain('BEGIN:VTIMEZONE')
  })

  test('is there for one activity and for one organisation too', async () => {
    expect(summariesIn((await get(`${activity.url}/agenda.ics`).expect(200)).text)).toHaveLength(1)
    expect(summariesIn((await get(`${activity.organization.url}/agenda.ics`).expect(200)).text)).toHaveLength(1)
    const old = activity.url.replace('proeven', 'drinken')
    const { headers } = await get(`${old}/agenda.ics`).expect(301)
    expect(headers.location).toBe(`${activity.url}/agenda.ics`)
  })
})

describe('whoever comes back', () => {
  test.each([ATOM, CALENDAR])('gets %s again only when it changed', async (path) => {
    const { headers } = await get(path)
    expect(headers['last-modified']).toBeTruthy()
    await get(path)
      .set('If-None-Match', headers.etag ?? '')
      .expect(304)
    await get(path)
      .set('If-Modified-Since', headers['last-modified'] ?? '')
      .expect(304)
  })

  test('no longer gets what was hidden, at once, also who only says since when', async () => {
    const before = await get(ATOM)
    const ofActivity = `${activity.url}/agenda.ics`
    clock.now = new Date(clock.now.getTime() + 60_000)
    await services.listings.setStatus(listing.id, 2, 'hidden')
    for (const path of [ATOM, CALENDAR]) {
      const since = before.headers['last-modified'] ?? ''
      const { text } = await get(path).set('If-Modified-Since', since).expect(200)
      expect(text).not.toContain('Proeven')
    }
    await get(ofActivity).expect(404)
    await get(`${activity.organization.url}/agenda.ics`).expect(404)
  })
})

test('a code leads to the address, and an unknown area to nothing', async () => {
  const { headers } = await get(`/wijk/${area.code}/nieuw.atom`).expect(301)
  expect(headers.location).toBe(ATOM)
  for (const file of ['nieuw.atom', 'agenda.ics', 'qr.svg']) await get(`/wijk/nergens/${file}`).expect(404)
})

test('the QR code is a picture with a white border', async () => {
  const { body, headers } = await get(`/wijk/${SLUG}/qr.svg`).expect(200)
  expect(headers['content-type']).toContain('image/svg+xml')
  expect(body.toString()).toMatch(/^<svg[^>]+viewBox="0 0 \d+ \d+"/)
})
