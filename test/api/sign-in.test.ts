import { describe, expect, test } from 'vitest'
import { demo, type TestVisitor, testApp } from '../support/test-app.ts'

const tested = await testApp()
const { visitor, mails, clock, database } = tested

describe('signing in without a password', () => {
  test('a code by mail signs in, once', async () => {
    const browser = visitor()
    const { code } = await askMail(browser, demo.trustedEditor)
    expect((await browser.post('/api/v1/sessions').send({ code })).body).toMatchObject({ email: demo.trustedEditor })
    expect((await browser.get('/api/v1/me')).body.member).toMatchObject({ name: 'Redactie De Ordnersoos' })
    const again = await browser.post('/api/v1/sessions').send({ code })
    expect(again.status).toBe(409)
  })

  test('a link signs in, only in the browser that asked for it, and only once', async () => {
    const browser = visitor()
    const { token } = await askMail(browser, demo.editor)
    expect((await visitor().post('/api/v1/sessions').send({ token })).status).toBe(409)
    expect((await browser.post('/api/v1/sessions').send({ token })).status).toBe(200)
    expect((await browser.post('/api/v1/sessions').send({ token })).status).toBe(409)
  })

  test('the answer is the same for an address we know and one we do not, and only the first gets mail', async () => {
    const before = (await mails()).length
    const known = await visitor().post('/api/v1/sign-ins').send({ email: demo.professional })
    const unknown = await visitor().post('/api/v1/sign-ins').send({ email: 'niemand@demo.example' })
    expect([unknown.status, unknown.body]).toEqual([known.status, known.body])
    expect(known.status).toBe(202)
    expect(await mails()).toHaveLength(before + 1)
  })

  test('five wrong codes and the right one is worth nothing', async () => {
    const browser = visitor()
    const { code } = await askMail(browser, demo.otherEditor)
    const wrong = code === '111111' ? '222222' : '111111'
    const answers = []
    for (let attempt = 0; attempt < 5; attempt++)
      answers.push((await browser.post('/api/v1/sessions').send({ code: wrong })).status)
    expect(answers).toEqual([400, 400, 400, 400, 400])
    const right = await browser.post('/api/v1/sessions').send({ code })
    expect([right.status, right.body.detail]).toEqual([409, 'Deze code werkt niet meer. Vraag een nieuwe mail.'])
  })

  test('a code is too old after ten minutes, a link after fifteen', async () => {
    const browser = visitor()
    const { code, token } = await askMail(browser, demo.otherProfessional)
    clock.now = new Date(clock.now.getTime() + 11 * 60_000)
    expect((await browser.post('/api/v1/sessions').send({ code })).status).toBe(409)
    clock.now = new Date(clock.now.getTime() + 5 * 60_000)
    expect((await browser.post('/api/v1/sessions').send({ token })).status).toBe(409)
  })

  test('no key, code or token stands readable in the database', async () => {
    const browser = visitor()
    const { code, token } = await askMail(browser, demo.coordinator)
    const signedIn = await browser.post('/api/v1/sessions').send({ code })
    const cookie = decodeURIComponent(String(signedIn.headers['set-cookie'])).match(/s:([^.]+)\./)?.[1] as string
    expect(cookie.length).toBeGreaterThan(30)
    const collections = (await database.db?.collections()) ?? []
    const stored = JSON.stringify(await Promise.all(collections.map((one) => one.find().toArray())))
    for (const secret of [token, cookie, `"${code}"`]) expect(stored.includes(secret)).toBe(false)
  })

  test('asking for mail too often is refused, for the address and for who asks', async () => {
    const statuses = []
    for (let time = 0; time < 6; time++)
      statuses.push((await visitor().post('/api/v1/sign-ins').send({ email: 'vaak@demo.example' })).status)
    expect(statuses).toEqual([202, 202, 202, 202, 202, 429])
  })
})

describe('a session', () => {
  test('gets another key when signing in, so that a planted one is worth nothing', async () => {
    const browser = visitor()
    const asked = await browser.post('/api/v1/sign-ins').send({ email: 'iemand@demo.example' })
    const planted = cookieOf(asked)
    const signedIn = await demoSignIn(browser, demo.administrator)
    expect(cookieOf(signedIn)).not.toBe(planted)
  })

  test('has a cookie that scripts and other sites cannot use', async () => {
    const signedIn = await demoSignIn(visitor(), demo.coordinator)
    expect(String(signedIn.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Lax/)
  })

  test('can be seen and ended elsewhere', async () => {
    const [here, there] = [await tested.as(demo.otherCoordinator), await tested.as(demo.otherCoordinator)]
    const { sessions } = (await here.get('/api/v1/sessions')).body
    const other = sessions.find((one: { current: boolean }) => !one.current)
    await here.delete(`/api/v1/sessions/${other.id}`).expect(200)
    expect((await there.get('/api/v1/me')).body.member).toBeNull()
    expect((await here.get('/api/v1/me')).body.member).not.toBeNull()
  })

  test('of another cannot be ended', async () => {
    const victim = await tested.as(demo.editor)
    const { sessions } = (await victim.get('/api/v1/sessions')).body
    const attacker = await tested.as(demo.otherEditor)
    expect((await attacker.delete(`/api/v1/sessions/${sessions[0].id}`)).status).toBe(404)
    expect((await victim.get('/api/v1/me')).body.member).not.toBeNull()
  })

  test('is over after eight hours without use for a coordinator, and after signing out', async () => {
    const coordinator = await tested.as(demo.coordinator)
    const editor = await tested.as(demo.trustedEditor)
    clock.now = new Date(clock.now.getTime() + 9 * 3_600_000)
    expect((await coordinator.get('/api/v1/me')).body.member).toBeNull()
    expect((await editor.get('/api/v1/me')).body.member).not.toBeNull()
    await editor.post('/api/v1/sign-outs').expect(200)
    expect((await editor.get('/api/v1/me')).body.member).toBeNull()
  })
})

test('only our own pages may change something', async () => {
  const { app } = tested
  const { default: supertest } = await import('supertest')
  for (const headers of [{}, { 'Sec-Fetch-Site': 'cross-site' }, { Origin: 'https://elders.example' }]) {
    const response = await supertest(app).post('/api/v1/sign-ins').set(headers).send({ email: 'iemand@demo.example' })
    expect(response.status).toBe(403)
  }
})

async function askMail(browser: TestVisitor, email: string): Promise<{ code: string; token: string }> {
  await browser.post('/api/v1/sign-ins').send({ email }).expect(202)
  const mail = (await mails()).find(({ to }) => to === email)
  return {
    code: mail?.text.match(/\b\d{6}\b/)?.[0] ?? '',
    token: mail?.text.match(/sleutel=([\w-]+)/)?.[1] ?? '',
  }
}

async function demoSignIn(browser: TestVisitor, email: string) {
  const member = await tested.services.memberRows.byEmail(email)
  return browser.post('/api/v1/demo-sign-ins').send({ memberId: member?.id }).expect(200)
}

function cookieOf(response: { headers: Record<string, unknown> }): string {
  return String(response.headers['set-cookie']).split(';')[0] ?? ''
}
