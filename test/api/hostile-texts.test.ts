import supertest from 'supertest'
import { describe, expect, test } from 'vitest'
import { type DemoMember, demo } from '../support/test-app.ts'
import { testPages } from '../support/test-pages.ts'

/** HTML and scripts in every text that somebody can write come back as text. */

const tested = await testPages('http://kaart.example')
const { app, get, mails, services } = tested
const RUNS = /<script>alert|<img src=x|<\/script><b>|<svg onload/i
const hostile = (field: string) => `${field} <script>alert("${field}")</script><img src=x onerror=alert(1)></script><b>`
const short = (field: string) => `${field}<svg onload=alert(1)>`
const ordnersoos = (await get('/api/v1/organizations/de-ordnersoos')).body.id
const editor = await as(demo.trustedEditor)
const coordinator = await as(demo.coordinator)

await written()
const organization = (await get(`/api/v1/organizations/${ordnersoos}`)).body

describe('what an editor writes', () => {
  test('stands in the page as it was written, and is no part of it', async () => {
    for (const path of [organization.url, `/en${organization.url}`]) {
      const { text } = await get(path).expect(200)
      for (const field of ['omschrijving', 'titel']) expect(text).toContain(`${field} &lt;script&gt;alert(`)
      expect(text).not.toMatch(RUNS)
    }
  })

  test('is text in results, in the pages of the area, in feeds and on the list to print', async () => {
    const [{ location }] = organization.activities
    const wijk = (await get(`/api/v1/neighbourhoods/WK${location.neighbourhood.code.slice(2, 8)}`)).body
    const ids = organization.activities.map(({ id }: { id: string }) => id).join(',')
    const pages = ['', '/boekje', '/nieuw.atom', '/agenda.ics'].map((page) => `/wijk/${wijk.slug}${page}`)
    for (const path of ['/zoeken?q=kwaad', ...pages, `${organization.url}/agenda.ics`, `/lijst/gedeeld?ids=${ids}`]) {
      const { text, headers } = await get(path).expect(200)
      expect(text, path).toMatch(/kwaad|titel|Ordnersoos/)
      if (!headers['content-type']?.startsWith('text/calendar')) expect(text, path).not.toMatch(RUNS)
    }
  })

  test('is text in every page of an activity', async () => {
    for (const { url } of organization.activities) {
      const { text } = await get(url).expect(200)
      expect(text).not.toMatch(RUNS)
    }
  })

  test('is text to who edits, who decides and who looks back', async () => {
    for (const page of [
      '',
      '/voorbeeld',
      '/versies',
      '/bijwerken/over',
      '/bijwerken/contact',
      '/bijwerken/identiteit',
    ]) {
      const { text } = await editor.get(`/mijn/vermelding/${ordnersoos}${page}`).expect(200)
      expect(text, page).not.toMatch(RUNS)
    }
  })
})

test('what a stranger writes is text on the desk, in the pages of editors, and in mails', async () => {
  const words = hostile('melding').slice(0, 480)
  const visitor = () => supertest.agent(app).set('Sec-Fetch-Site', 'same-origin')
  await visitor()
    .post(`/api/v1/organizations/${ordnersoos}/reports`)
    .send({ kinds: ['times'], words })
    .expect(202)
  const klikhoek = (await get('/api/v1/organizations/klikhoek')).body.id
  const claim = { email: 'x@demo.example', name: hostile('naam').slice(0, 80), words: hostile('woorden').slice(0, 300) }
  await visitor().post(`/api/v1/organizations/${klikhoek}/claims`).send(claim).expect(202)
  await visitor()
    .post('/api/v1/networks/haarlem/signals')
    .send({ words: hostile('signaal') })
    .expect(202)
  await coordinator
    .patch('/api/v1/me')
    .send({ name: short('Coördinator'), language: 'nl' })
    .expect(200)
  const [report] = await services.reports.openInNetwork('haarlem')
  expect((await editor.get(`/api/v1/reports/${report?.id}`).expect(200)).body.words).toBe(words)
  const work = ['', '/deelnemers', '/signalen'].map((page) => `/werkplek/haarlem${page}`)
  for (const path of [...work, '/mijn', `/meldingen/${report?.id}`])
    expect((await coordinator.get(path).expect(200)).text, path).not.toMatch(RUNS)
  const written = await mails()
  expect(written.length).toBeGreaterThan(1)
  for (const { html, subject } of written) expect(html, subject).not.toMatch(RUNS)
})

test('an address that is a script is refused', async () => {
  for (const website of ['javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'https://']) {
    const { contact } = (await editor.get(`/api/v1/listings/${ordnersoos}`)).body.text.organization
    const fields = { contact: { ...contact, website } }
    const { status } = await changed({ do: 'change-organization', fields })
    expect(status, website).toBe(400)
  }
})

test.each([
  '/inloggen?verder=//kwaad.example',
  '/inloggen?verder=https://kwaad.example',
  '/inloggen?verder=javascript:alert(1)',
])('nobody is led away after signing in: %s', async (path) => {
  const { text } = await get(path)
  expect(text).not.toMatch(/(?:href|value|action)="(?:https?:)?\/\/kwaad|="javascript:/)
})

/** Every text field of a listing, published. */
async function written(): Promise<void> {
  const { text } = (await editor.get(`/api/v1/listings/${ordnersoos}`).expect(200)).body
  const { organization, activities, locations } = text
  await changed({
    do: 'change-organization',
    fields: {
      name: short('De Ordnersoos'),
      summary: hostile('kwaad'),
      description: hostile('omschrijving'),
      identity: { ...organization.identity, ownWords: hostile('woorden') },
      contact: { ...organization.contact, role: short('rol'), note: hostile('noot') },
    },
  }).expect(200)
  for (const { id, address } of locations) {
    const place = { ...address, street: short('straat'), city: short('plaats'), houseNumber: '<b>1' }
    const fields = { name: short('plek'), address: place, accessibilityNote: hostile('toegang') }
    await changed({ do: 'change-place', id, fields }).expect(200)
  }
  for (const { id, schedule, cost } of activities) {
    const fields = {
      title: hostile('titel'),
      summary: hostile('kwaad'),
      description: hostile('tekst'),
      exclusions: hostile('niet'),
      nextStep: hostile('stap'),
      contributeNote: hostile('bijdrage'),
      schedule: { ...schedule, note: hostile('tijd') },
      cost: { ...cost, note: hostile('prijs') },
    }
    await changed({ do: 'change-activity', id, fields }).expect(200)
  }
  const { version } = (await editor.get(`/api/v1/listings/${ordnersoos}`)).body
  await editor.post(`/api/v1/listings/${ordnersoos}/publications`).set('If-Match', `"${version}"`).send({}).expect(200)
  await services.indexSync.settled()
}

function changed(change: object) {
  return editor.post(`/api/v1/listings/${ordnersoos}/changes`).send({ change })
}

async function as(email: DemoMember) {
  const browser = supertest.agent(app).set('Sec-Fetch-Site', 'same-origin')
  const member = await services.memberRows.byEmail(email)
  await browser.post('/api/v1/demo-sign-ins').send({ memberId: member?.id }).expect(200)
  return browser
}
