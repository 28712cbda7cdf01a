import { randomUUID } from 'node:crypto'
import supertest from 'supertest'
import { expect, test } from 'vitest'
import { type DemoMember, demo } from '../support/test-app.ts'
import { testPages } from '../support/test-pages.ts'

/** Lists as a browser without JavaScript uses them. */
const tested = await testPages('http://kaart.example')
const { app, services } = tested
const ordnersoos = (await tested.get('/api/v1/organizations/de-ordnersoos')).body

test('a shared list is whole without JavaScript, and says what is not there', async () => {
  const { status, text } = await tested.get(`/lijst/gedeeld?ids=${ordnersoos.id},${randomUUID()},half`)
  expect(status).toBe(200)
  expect(text).toContain('De Ordnersoos')
  expect(text).toContain('Eén ding van de lijst staat niet meer op de kaart.')
  expect(text).toContain('Een stuk van deze link is niet te lezen.')
  expect(text).toContain('name="robots" content="noindex')
  const none = await tested.get('/lijst/gedeeld')
  expect([none.status, none.text.includes('In deze link staat geen lijst.')]).toEqual([200, true])
})

test('one’s own list: every button keeps what was typed in the others, and a name is refused with the words still there', async () => {
  const professional = await as(demo.professional)
  const [first, second] = [ordnersoos.activities[0].id, ordnersoos.activities[1].id]
  const made = await professional
    .post('/mijn/lijsten')
    .type('form')
    .send({ do: 'keep-list', name: 'Papieren', folder: '', id: [first, second], note: ['een', 'twee'] })
  expect(made.status).toBe(302)
  const address = String(made.headers.location).replace('?opgeslagen', '')
  const form = {
    version: '1',
    name: 'Papieren',
    folder: 'Meerwijk',
    id: [first, second],
    [`note ${first}`]: 'een',
    [`note ${second}`]: 'twee, nieuw',
    [`own ${ordnersoos.id}`]: 'Belt terug',
  }
  await professional
    .post(address)
    .type('form')
    .send({ ...form, do: `down ${first}` })
    .expect(302)
  const list = (await professional.get(`/api/v1${address.replace('/mijn/lijsten', '/me/lists')}`)).body
  expect(list).toMatchObject({
    list: { folder: 'Meerwijk', version: 2, items: [{ note: 'twee, nieuw' }, { note: 'een' }] },
    notes: [{ text: 'Belt terug' }],
  })
  const refused = await professional
    .post(address)
    .type('form')
    .send({ ...form, version: '2', [`note ${first}`]: 'Mevrouw Zwavelkwast', do: 'save' })
  expect(refused.status).toBe(400)
  expect(refused.text).toContain('Mevrouw Zwavelkwast</textarea>')
  const stale = await professional
    .post(address)
    .type('form')
    .send({ ...form, do: 'save' })
  expect(stale.status).toBe(412)
  expect(stale.text).toContain('name="version" value="2"')
  await professional.post(address).type('form').send({ do: 'throw-away' }).expect(302)
  await professional.get(address).expect(404)
  await supertest(app)
    .get(address)
    .expect(302)
    .expect('location', /\/inloggen/)
})

test('the link in a mail asks first, and stops the mails with one click of somebody who is not signed in', async () => {
  const professional = await as(demo.professional)
  const listing = await services.listingRows.byId(ordnersoos.id)
  const [activity] = listing?.published?.activities ?? []
  if (!listing?.published || !activity) throw new Error('the demo has no De Ordnersoos')
  const alert = { do: 'make-alert', need: activity.needs[0], area: 'GM0392' }
  await professional.post('/mijn/lijsten').type('form').send(alert).expect(302)
  await professional.post('/mijn/lijsten').type('form').send({ do: 'make-alert', need: '', area: '' }).expect(400)
  const activities = [...listing.published.activities, { ...activity, id: randomUUID(), title: 'Papieren op zaterdag' }]
  await services.listings.publish(listing.id, listing.version, { ...listing.published, activities })
  await services.jobs.runNow('nieuw-aanbod', false, () => {})
  const [mail] = await tested.mails()
  const key = mail?.text.match(/bericht-stoppen\?sleutel=([\w-]+)/)?.[1] ?? ''
  const page = `/bericht-stoppen?sleutel=${key}`
  await tested.get(page).expect(200)
  await tested.get(page).expect(/Ja, stop deze berichten/)
  const anybody = visitor()
  await anybody.post(page).type('form').send({ key }).expect(302).expect('location', '/bericht-stoppen?klaar')
  await tested.get('/bericht-stoppen?klaar').expect(/We sturen deze berichten niet meer/)
  await tested.get(page).expect(404)
})

function visitor() {
  const browser = supertest.agent(app)
  browser.set('Sec-Fetch-Site', 'same-origin')
  return browser
}

async function as(email: DemoMember) {
  const browser = visitor()
  const member = await services.memberRows.byEmail(email)
  await browser.post('/api/v1/demo-sign-ins').send({ memberId: member?.id }).expect(200)
  return browser
}
