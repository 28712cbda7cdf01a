import { expect, test } from 'vitest'
import { townNextDoor } from '../support/next-door.ts'
import { testPages } from '../support/test-pages.ts'

const { get, services } = await testPages()
const PAGE = '/wijk/haarlem-europawijk'

test('the page of a neighbourhood says what it is, for readers and for programs that follow it', async () => {
  const { text } = await get(PAGE).expect(200)
  for (const heading of ['Kijk per thema', 'Wat is er nieuw?', 'Dit zit in Europawijk', 'Dit komt naar Europawijk'])
    expect(text).toContain(`${heading}</h2>`)
  expect(text).toContain(
    `<link rel="alternate" href="https://kaart.example${PAGE}/nieuw.atom" type="application/atom+xml"`,
  )
  for (const file of ['boekje', 'nieuw.atom', 'agenda.ics']) expect(text).toContain(`href="${PAGE}/${file}"`)
  expect(text).toContain('Kom je er niet uit?')
})

test('the page and the booklet count the same, and what a search adds just outside is said apart', async () => {
  let added = 0
  for (const { slug } of (await get('/api/v1/neighbourhoods?level=wijk&municipality=GM0392&pageSize=100')).body
    .results) {
    const page = (await get(`/wijk/${slug}`).expect(200)).text.replaceAll(/<!-- -->/g, '')
    const booklet = (await get(`/wijk/${slug}/boekje`).expect(200)).text
    const here = page.match(/Je vindt hier (\d+) mogelijkhe/)?.[1]
    expect({ slug, booklet: booklet.match(/In dit boekje sta\S+ (\d+) mogelijkhe/)?.[1] }).toEqual({
      slug,
      booklet: here,
    })
    if (/Bij zoeken kom/.test(page)) added++
  }
  expect(added).toBeGreaterThan(0)
}, 60_000)

test('a neighbourhood in which nothing is known has a next step, and a neighbour', async () => {
  await townNextDoor(services, 'WK039208')
  const { text } = await get('/wijk/buurdorp-west').expect(200)
  expect(text).toContain('Wat kun je nu doen?')
  expect(text).toContain('Kijk wat er in heel Buurdorp is')
  expect(text).toMatch(/href="\/wijk\/haarlem-slachthuiswijk"[^>]*>Slachthuiswijk \(Haarlem\)</)
  expect((await get('/wijk/buurdorp-west/boekje').expect(200)).text).toContain('We kennen hier nog niets.')
  expect((await get('/wijk/haarlem-slachthuiswijk')).text).toContain('Buurdorp West (Buurdorp)')
})

test('the booklet says when it was printed and whom to call, in Dutch and English, and no hidden address', async () => {
  const { text } = await get(`${PAGE}/boekje`).expect(200)
  expect(text).toContain('Gedrukt op')
  expect(text).toContain('kaart.example/wijk/haarlem-europawijk')
  expect(text).toContain('Bel 112')
  const { text: english } = await get(`/en${PAGE}/boekje`).expect(200)
  expect(english).toContain('Printed on')
  const { results } = (await get('/api/v1/organizations?network=haarlem&pageSize=100')).body
  for (const { id } of results) {
    const listing = await services.listings.byId(id)
    for (const place of listing?.published?.locations ?? []) {
      if (!place.hideExactAddress || !place.address.street) continue
      expect(text).not.toContain(place.address.street)
    }
  }
  await get('/wijk/WK039208/boekje').expect(301).expect('Location', '/wijk/haarlem-slachthuiswijk/boekje')
})
