import { describe, expect, test } from 'vitest'
import { demo, PUBLIC_URL, type TestVisitor, testApp } from '../support/test-app.ts'

const tested = await testApp()
const { visitor, mails, as, get } = tested
const [ordnersoos, pan] = await Promise.all(['de-ordnersoos', 'pan-op-het-vuur'].map(idOf))

describe('an invitation', () => {
  test('by an editor makes a second editor, who then signs in by mail', async () => {
    const editor = await as(demo.trustedEditor)
    await invite(editor, 'nieuw@demo.example', { role: 'editor', listing: ordnersoos }).expect(202)
    const key = await keyFor('nieuw@demo.example')
    const browser = visitor()
    const shown = await browser.post('/api/v1/invitations/views').send({ key }).expect(200)
    expect(shown.body).toMatchObject({ role: 'editor', name: 'De Ordnersoos' })
    expect(await grantsOf('nieuw@demo.example')).toEqual([])
    await browser.post('/api/v1/invitations/acceptances').send({ key }).expect(200)
    expect(await grantsOf('nieuw@demo.example')).toEqual([{ role: 'editor', listing: ordnersoos }])
    expect((await browser.post('/api/v1/invitations/acceptances').send({ key })).status).toBe(409)
  })

  test('for what is not one’s own is refused', async () => {
    const editor = await as(demo.editor)
    expect((await invite(editor, 'x@demo.example', { role: 'editor', listing: ordnersoos })).status).toBe(403)
    expect((await invite(editor, 'x@demo.example', { role: 'professional', network: 'haarlem' })).status).toBe(403)
    const coordinator = await as(demo.coordinator)
    expect((await invite(coordinator, 'x@demo.example', { role: 'professional', network: 'enkhuizen' })).status).toBe(
      403,
    )
    expect((await invite(coordinator, 'x@demo.example', { role: 'administrator' })).status).toBe(403)
  })

  test('is worth nothing after fourteen days, or when guessed', async () => {
    const coordinator = await as(demo.coordinator)
    await invite(coordinator, 'laat@demo.example', { role: 'professional', network: 'haarlem' }).expect(202)
    const key = await keyFor('laat@demo.example')
    tested.clock.now = new Date(tested.clock.now.getTime() + 15 * 86_400_000)
    const late = await visitor().post('/api/v1/invitations/acceptances').send({ key })
    expect([late.status, late.body.detail]).toEqual([404, 'Deze uitnodiging is er niet meer. Vraag een nieuwe.'])
    const guessed = await visitor()
      .post('/api/v1/invitations/acceptances')
      .send({ key: 'a'.repeat(43) })
    expect(guessed.status).toBe(404)
  })

  test('can hand over the last editor’s place', async () => {
    const editor = await as(demo.otherEditor)
    const { member } = (await editor.get('/api/v1/me')).body
    const [grant] = member.grants
    const alone = await editor.post(`/api/v1/members/${member.id}/revocations`).send({ grant })
    expect(alone.status).toBe(409)
    await invite(editor, 'opvolger@demo.example', grant, { handsOver: true }).expect(202)
    const key = await keyFor('opvolger@demo.example')
    await visitor().post('/api/v1/invitations/acceptances').send({ key }).expect(200)
    expect(await grantsOf('opvolger@demo.example')).toEqual([grant])
    expect(await grantsOf(demo.otherEditor)).toEqual([])
  })
})

test('a mail in English leads to the English page', async () => {
  const coordinator = await as(demo.coordinator)
  const grant = { role: 'professional', network: 'haarlem' }
  await invite(coordinator, 'reader@demo.example', grant, { language: 'en' }).expect(202)
  expect((await mails())[0]?.text).toContain(`${PUBLIC_URL}/en/uitnodiging?sleutel=`)
})

describe('a claim', () => {
  test('goes to the organisation’s own address, which says yes with one click', async () => {
    const unclaimed = await idOf('klikhoek')
    await visitor()
      .post(`/api/v1/organizations/${unclaimed}/claims`)
      .send({ email: 'vrijwilliger@demo.example', name: 'Vrijwilliger', words: 'Ik help hier.' })
      .expect(202)
    const asked = (await mails()).find(({ subject }) => subject.startsWith('Mag Vrijwilliger'))
    const key = asked?.text.match(/sleutel=([\w-]+)/)?.[1]
    await visitor().post('/api/v1/claims/answers').send({ key, accepts: true }).expect(200)
    await visitor()
      .post('/api/v1/invitations/acceptances')
      .send({ key: await keyFor('vrijwilliger@demo.example') })
      .expect(200)
    expect(await grantsOf('vrijwilliger@demo.example')).toEqual([{ role: 'editor', listing: unclaimed }])
  })

  test('on a listing with editors waits for the coordinator of that network alone', async () => {
    await visitor()
      .post(`/api/v1/organizations/${pan}/claims`)
      .send({ email: 'kok@demo.example', name: 'Kok', words: '' })
      .expect(202)
    const coordinator = await as(demo.coordinator)
    const { claims } = (await coordinator.get('/api/v1/networks/haarlem/claims')).body
    expect(claims).toMatchObject([{ organization: 'Pan op het Vuur', email: 'kok@demo.example' }])
    const other = await as(demo.otherCoordinator)
    expect((await other.post(`/api/v1/claims/${claims[0].id}/decisions`).send({ accepts: true })).status).toBe(403)
    await coordinator.post(`/api/v1/claims/${claims[0].id}/decisions`).send({ accepts: false }).expect(200)
    expect((await mails())[0]).toMatchObject({ to: 'kok@demo.example', subject: 'De vermelding van Pan op het Vuur' })
  })
})

test('a professional of an allowed domain is invited without asking; the answer is the same for others', async () => {
  const network = await tested.services.networks.bySlug('enkhuizen')
  if (!network) throw new Error('no network')
  await tested.services.networks.put({
    ...network,
    settings: { ...network.settings, professionalDomains: ['wijkteam.example'] },
  })
  const ask = (email: string) => visitor().post('/api/v1/networks/enkhuizen/professional-requests').send({ email })
  expect((await ask('a@wijkteam.example')).status).toBe(202)
  expect((await ask('a@elders.example')).status).toBe(202)
  expect((await mails()).filter(({ to }) => to.startsWith('a@')).map(({ to }) => to)).toEqual(['a@wijkteam.example'])
})

test('a coordinator sees members and what changed, and takes a right away at once', async () => {
  const coordinator = await as(demo.coordinator)
  const { members } = (await coordinator.get('/api/v1/networks/haarlem/members')).body
  const professional = members.find(({ email }: { email: string }) => email === demo.professional)
  const working = await as(demo.professional)
  await coordinator
    .post(`/api/v1/members/${professional.id}/revocations`)
    .send({ grant: { role: 'professional', network: 'haarlem' } })
    .expect(200)
  expect((await working.get('/api/v1/me')).body.member).toBeNull()
  const { rows } = (await coordinator.get('/api/v1/networks/haarlem/audit')).body
  const revoked = { action: 'revoked', role: 'professional', member: professional.id }
  expect(rows).toContainEqual(expect.objectContaining(revoked))
  expect(JSON.stringify(rows)).not.toMatch(/@|Wijkteam/)
})

test('one’s own data can be taken along and taken away', async () => {
  const editor = await as(demo.editor)
  const mine = (await editor.get('/api/v1/me/data').expect(200)).body
  expect(mine.account).toMatchObject({ email: demo.editor })
  await editor.delete('/api/v1/me').expect(200)
  const collections = (await tested.database.db?.collections()) ?? []
  const stored = JSON.stringify(await Promise.all(collections.map((one) => one.find().toArray())))
  expect(stored).not.toContain(demo.editor)
  expect((await editor.get('/api/v1/me')).body.member).toBeNull()
})

async function idOf(slug: string): Promise<string> {
  return (await get(`/api/v1/organizations/${slug}`)).body.id
}

function invite(from: TestVisitor, email: string, grant: object, more: object = {}) {
  return from.post('/api/v1/invitations').send({ email, grant, ...more })
}

async function keyFor(email: string): Promise<string> {
  const mail = (await mails()).find(({ to, text }) => to === email && text.includes('/uitnodiging?'))
  return mail?.text.match(/sleutel=([\w-]+)/)?.[1] ?? ''
}

async function grantsOf(email: string) {
  return (await tested.services.memberRows.byEmail(email))?.grants ?? []
}
