import { randomUUID } from 'node:crypto'
import { createServer } from 'node:net'
import express from 'express'
import supertest from 'supertest'
import { describe, expect, test } from 'vitest'
import { smtpCarrier } from '../../server/mail/mail-carrier.ts'
import type { DrawnPage } from '../../server/pages/page-source.ts'
import { sendPage } from '../../server/pages/send-page.ts'
import { demo, type TestVisitor, testApp } from '../support/test-app.ts'

/** What a look with fresh eyes found: sessions that came back, rights that could not be left, mail that went twice. */

const tested = await testApp()
const { as, visitor, mails, get, services, database, clock } = tested
const ordnersoos = (await get('/api/v1/organizations/de-ordnersoos')).body.id

describe('a session', () => {
  test('that ends itself does not come back, and leaves nothing', async () => {
    const here = await as(demo.otherProfessional)
    const { sessions } = (await here.get('/api/v1/sessions')).body
    const current = sessions.find((one: { current: boolean }) => one.current)
    await here.delete(`/api/v1/sessions/${current.id}`).expect(200)
    expect((await here.get('/api/v1/me')).body.member).toBeNull()
    expect(await database.db?.collection('sessions').countDocuments({ _id: current.id })).toBe(0)
  })

  test('says when it was last seen', async () => {
    const here = await as(demo.otherProfessional)
    clock.now = new Date(clock.now.getTime() + 3_600_000)
    await here.get('/api/v1/me').expect(200)
    const { sessions } = (await here.get('/api/v1/sessions')).body
    const current = sessions.find((one: { current: boolean }) => one.current)
    expect(current.lastSeenAt).toBe(clock.now.toISOString())
  })
})

describe('a right', () => {
  test('that somebody does not have is not taken away, and nothing is noted of it', async () => {
    const editor = await as(demo.otherEditor)
    const { id } = (await editor.get('/api/v1/me')).body.member
    const grant = { role: 'coordinator', network: 'haarlem' }
    expect((await editor.post(`/api/v1/members/${id}/revocations`).send({ grant })).status).toBe(404)
    const coordinator = await as(demo.coordinator)
    const nobody = await coordinator.post(`/api/v1/members/${randomUUID()}/revocations`).send({ grant })
    expect(nobody.status).toBe(404)
    const { rows } = (await coordinator.get('/api/v1/networks/haarlem/audit')).body
    expect(rows.filter(({ action }: { action: string }) => action === 'revoked')).toEqual([])
  })

  test('that was taken away is not got back with another mail, nor given on by one sent before', async () => {
    const coordinator = await as(demo.coordinator)
    const grant = { role: 'editor', listing: ordnersoos }
    await invite(coordinator, 'weg@demo.example', grant)
    clock.now = new Date(clock.now.getTime() + 60_000)
    await invite(coordinator, 'weg@demo.example', grant)
    const [first, second] = await keysFor('weg@demo.example')
    await accept(first).expect(200)
    const left = await services.memberRows.byEmail('weg@demo.example')
    const editor = await signedInByMail('weg@demo.example')
    await invite(editor, 'vriend@demo.example', grant)
    await coordinator.post(`/api/v1/members/${left?.id}/revocations`).send({ grant }).expect(200)
    expect((await accept(second)).status).toBe(404)
    expect((await accept((await keysFor('vriend@demo.example'))[0])).status).toBe(404)
    expect(await services.memberRows.byEmail('weg@demo.example')).toBeNull()
  })

  test('of the only professional can be left; of an account without rights nothing stays', async () => {
    const professional = await as(demo.otherProfessional)
    const { id } = (await professional.get('/api/v1/me')).body.member
    const grant = { role: 'professional', network: 'enkhuizen' }
    await professional.post(`/api/v1/members/${id}/revocations`).send({ grant }).expect(200)
    expect((await professional.get('/api/v1/me')).body.member).toBeNull()
    const sessions = await database.db?.collection('sessions').find().toArray()
    expect(JSON.stringify(sessions)).not.toContain(id)
  })
})

test('a report that two answer at once is mailed once', async () => {
  const before = await countTo('melder@demo.example')
  await visitor()
    .post(`/api/v1/organizations/${ordnersoos}/reports`)
    .send({ kinds: ['times'], email: 'melder@demo.example' })
    .expect(202)
  const editor = await as(demo.trustedEditor)
  const [report] = await services.reports.openInNetwork('haarlem')
  const answer = () => editor.post(`/api/v1/reports/${report?.id}/answers`).send({ outcome: 'mended' })
  const statuses = (await Promise.all([answer(), answer()])).map(({ status }) => status).sort()
  expect(statuses).toEqual([200, 409])
  expect(await countTo('melder@demo.example')).toBe(before + 1)
  expect(JSON.stringify(await database.db?.collection('reports').find().toArray())).not.toContain('melder@')
})

test('a link that confirms does not bring back what its people archived', async () => {
  const listing = await services.listings.byId(ordnersoos)
  const key = 'k'.repeat(43)
  const { hashOf } = await import('../../server/members/one-time-key.ts')
  await database.db?.collection('askings').insertOne({
    _id: ordnersoos as never,
    network: 'haarlem',
    asked: 1,
    askedAt: clock.now.toISOString(),
    keys: [hashOf(key)],
    queuedAt: null,
    toldAt: null,
  })
  expect((await visitor().post('/api/v1/confirmations/views').send({ key })).status).toBe(200)
  const editor = await as(demo.trustedEditor)
  await editor.post(`/api/v1/listings/${ordnersoos}/archivings`).expect(200)
  expect((await visitor().post('/api/v1/confirmations').send({ key })).status).toBe(404)
  expect((await services.listings.byId(ordnersoos))?.status).toBe('archived')
  expect(listing?.status).toBe('published')
  await editor.post(`/api/v1/listings/${ordnersoos}/showings`).expect(200)
})

test('who is no longer an editor no longer sees the cards of the organisation; who became one does', async () => {
  const professional = await as(demo.professional)
  const need = (await get('/api/v1/needs')).body.results[0].code
  const question = {
    needs: [need],
    what: 'Iemand zoekt hulp met post.',
    contact: 'wijkteam@demo.example',
    code: 'Meerkoet',
  }
  const ask = () => professional.post(`/api/v1/organizations/${ordnersoos}/requests`).send(question).expect(201)
  // Whoever clicks twice asks once.
  expect((await ask()).body).toEqual((await ask()).body)
  expect((await mails()).filter(({ text }) => text.includes('/vraag?'))).toHaveLength(1)
  const key = (await mails()).find(({ text }) => text.includes('/vraag?'))?.text.match(/sleutel=([\w-]+)/)?.[1]
  const yes = () => visitor().post('/api/v1/requests/answers').send({ key, yes: true, reason: null })
  const both = await Promise.all([yes(), yes()])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  const { cooperations } = (await professional.get('/api/v1/cooperations')).body
  expect(cooperations).toHaveLength(1)
  const card = `/api/v1/cooperations/${cooperations[0].id}`

  const editor = await as(demo.trustedEditor)
  const before = (await editor.get('/api/v1/me')).body.member
  await editor.get(card).expect(200)
  const grant = { role: 'editor', listing: ordnersoos }
  await invite(await as(demo.coordinator), 'opvolger@demo.example', grant)
  await accept((await keysFor('opvolger@demo.example'))[0]).expect(200)
  await services.members.grant({ email: before.email, name: before.name }, { role: 'professional', network: 'haarlem' })
  await (await as(demo.coordinator)).post(`/api/v1/members/${before.id}/revocations`).send({ grant }).expect(200)
  expect((await (await as(demo.trustedEditor)).get(card)).status).toBe(403)
  const next = await signedInByMail('opvolger@demo.example')
  await next.get(card).expect(200)
  const volunteer = { kind: 'propose', agreement: { volunteer: 'Jan 06-12345678' } }
  const refused = await next.post(`${card}/moves`).set('If-Match', '"1"').send(volunteer)
  expect([refused.status, refused.body.fields?.[0]?.where]).toEqual([400, 'agreement.volunteer'])
})

test('only an address that is refused is final; a mail server that refuses us is asked again', async () => {
  const letter = { from: 'a@kaart.example', to: 'b@kaart.example', subject: 's', text: 't', html: '', calendar: null }
  for (const [refusing, permanent] of [
    ['RCPT TO', true],
    ['MAIL FROM', false],
  ] as const) {
    const server = createServer((socket) => {
      socket.write('220 hier\r\n')
      socket.on('data', (data) => {
        const line = String(data)
        if (line.startsWith('QUIT')) socket.end('221 dag\r\n')
        else socket.write(line.startsWith(refusing) ? '550 nee\r\n' : '250 goed\r\n')
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    const refused = await smtpCarrier(`smtp://127.0.0.1:${port}`)
      .carry(letter)
      .catch((error) => error)
    expect(refused).toMatchObject({ permanent, message: 'mail was not taken' })
    server.close()
  }
})

test('a page of somebody who is signed in, and what a mailed link opens, is kept nowhere', async () => {
  const pages = express()
  pages.get('/', async (request, response) => {
    if (request.query.member) Object.assign(request, { session: { memberId: randomUUID() } })
    await sendPage(request, response, { status: 200, language: 'nl' } as DrawnPage, '<p>Dag</p>')
  })
  const cached = async (path: string) => (await supertest(pages).get(path).expect(200)).headers['cache-control']
  expect(await cached('/')).toBe('no-cache')
  expect(await cached('/?member=1')).toBe('no-store')
  expect(await cached('/?verder=x&sleutel=abc')).toBe('no-store')
})

async function invite(from: TestVisitor, email: string, grant: object): Promise<void> {
  await from.post('/api/v1/invitations').send({ email, grant }).expect(202)
}

function accept(key: string | undefined) {
  return visitor().post('/api/v1/invitations/acceptances').send({ key })
}

async function keysFor(email: string): Promise<string[]> {
  const sent = (await mails()).filter(({ to, text }) => to === email && text.includes('/uitnodiging?'))
  return sent.map(({ text }) => text.match(/sleutel=([\w-]+)/)?.[1] ?? '')
}

async function countTo(email: string): Promise<number> {
  return (await mails()).filter(({ to }) => to === email).length
}

async function signedInByMail(email: string): Promise<TestVisitor> {
  const browser = visitor()
  await browser.post('/api/v1/sign-ins').send({ email }).expect(202)
  const mail = (await mails()).find(({ to, subject }) => to === email && /^\d{6}/.test(subject))
  await browser
    .post('/api/v1/sessions')
    .send({ code: mail?.text.match(/\b\d{6}\b/)?.[0] })
    .expect(200)
  return browser
}
