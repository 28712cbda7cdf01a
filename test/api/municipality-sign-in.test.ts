import { describe, expect, test } from 'vitest'
import { municipality } from '../support/municipality.ts'
import { demo, type TestVisitor, testApp } from '../support/test-app.ts'

const town = await municipality()
const COORDINATOR = { role: 'coordinator', network: 'haarlem' } as const
const PROFESSIONAL = { role: 'professional', network: 'haarlem' } as const
const tested = await testApp({
  oidc: {
    ...town.settings,
    roles: { claim: 'roles', values: { 'kaart-coordinator': [COORDINATOR], 'kaart-wijkteam': [PROFESSIONAL] } },
  },
})
const { visitor, services } = tested
const without = await testApp({ seed: 'none' })
const anna = { sub: 'a1', name: 'Anna van de gemeente', email: 'anna@proefstad.example', email_verified: true }

describe('signing in with the municipality’s own account', () => {
  test('gives the rights that go with what the municipality says, and goes on to where one was going', async () => {
    const browser = visitor()
    expect((await browser.get('/api/v1/sign-in-ways')).body).toEqual({ municipality: 'Gemeente Proefstad' })
    const back = await wayBack(browser, { ...anna, roles: ['kaart-wijkteam', 'iets-anders'] }, '?verder=/passend')
    const arrived = await browser.get(back)
    expect([arrived.status, arrived.headers.location]).toEqual([303, '/passend'])
    expect(await who(browser)).toMatchObject({ name: anna.name, email: anna.email, grants: [PROFESSIONAL] })
  })

  test('gets another key, so that a planted one is worth nothing', async () => {
    const browser = visitor()
    const begun = await browser.get('/inloggen/gemeente')
    const planted = cookieOf(begun)
    const back = await town.visit(begun.headers.location ?? '', { ...anna, roles: ['kaart-wijkteam'] })
    expect(cookieOf(await browser.get(back))).not.toBe(planted)
  })

  test('rights come and go with what the municipality says; what a coordinator gave stays', async () => {
    await services.members.grant({ email: anna.email, name: anna.name }, { role: 'professional', network: 'enkhuizen' })
    const browser = await signedIn({ ...anna, roles: ['kaart-coordinator'] })
    const { grants } = await who(browser)
    expect(grants).toHaveLength(2)
    expect(grants).toEqual(expect.arrayContaining([COORDINATOR, { role: 'professional', network: 'enkhuizen' }]))
    const noted = await services.audit.ofNetwork('haarlem', 10)
    expect(noted).toContainEqual(expect.objectContaining({ action: 'revoked', role: 'professional', by: null }))
  })

  test('a member who signed in by mail stays the same person, when the municipality checked the address', async () => {
    const known = await services.memberRows.byEmail(demo.professional)
    const person = { sub: 'b2', name: 'Een ander', email: demo.professional, roles: ['kaart-wijkteam'] }
    await refused({ ...person, email_verified: false }, 'onbekend')
    const browser = await signedIn({ ...person, email_verified: true })
    expect((await who(browser)).id).toBe(known?.id)
  })
})

test('the last coordinator of a network stays, whatever the municipality says, until there is another', async () => {
  const before = await services.memberRows.inNetwork('haarlem', 'coordinator')
  const known = await who(await signedIn({ ...anna, roles: ['kaart-coordinator'] }))
  for (const { id } of before) if (id !== known.id) await services.members.revoke(id, COORDINATOR)
  expect((await who(await signedIn({ ...anna, roles: ['kaart-wijkteam'] }))).grants).toContainEqual(COORDINATOR)
  await services.members.grant({ email: demo.coordinator, name: 'Co' }, COORDINATOR)
  expect((await who(await signedIn({ ...anna, roles: ['kaart-wijkteam'] }))).grants).not.toContainEqual(COORDINATOR)
})

describe('nobody gets in', () => {
  test('with a role that means nothing here: no account is made', async () => {
    const stranger = { sub: 'c3', name: 'Cor', email: 'cor@proefstad.example', email_verified: true }
    await refused({ ...stranger, roles: ['zwembad'] }, 'onbekend')
    await refused(stranger, 'onbekend')
    expect(await services.memberRows.byEmail('cor@proefstad.example')).toBeNull()
  })

  test('with another state, another nonce, or an answer that another browser asked for', async () => {
    const person = { ...anna, roles: ['kaart-coordinator'] }
    const wrongState = (url: string) => url.replace(/([?&]state=)[^&]+/, '$1iets-anders')
    const wrongNonce = (url: string) => url.replace(/([?&]nonce=)[^&]+/, '$1iets-anders')
    const one = visitor()
    await expectFailed(one, wrongState(await wayBack(one, person)))
    const two = visitor()
    const begun = await two.get('/inloggen/gemeente')
    await expectFailed(two, await town.visit(wrongNonce(begun.headers.location ?? ''), person))
    await expectFailed(visitor(), await wayBack(visitor(), person))
  })

  test('twice with the same answer, after a quarter of an hour, or with an answer that says no', async () => {
    const person = { ...anna, roles: ['kaart-coordinator'] }
    const browser = visitor()
    const back = await wayBack(browser, person)
    await browser.get(back).expect(303)
    await browser.post('/api/v1/sign-outs').expect(200)
    await expectFailed(browser, back)
    const late = visitor()
    const lateBack = await wayBack(late, person)
    const before = tested.clock.now
    tested.clock.now = new Date(before.getTime() + 16 * 60_000)
    await expectFailed(late, lateBack)
    tested.clock.now = before
    const denied = visitor()
    const { searchParams } = new URL((await denied.get('/inloggen/gemeente')).headers.location ?? '')
    await expectFailed(denied, `/inloggen/gemeente/terug?error=access_denied&state=${searchParams.get('state')}`)
  })

  test('and is led to another site', async () => {
    const browser = visitor()
    const back = await wayBack(browser, { ...anna, roles: ['kaart-coordinator'] }, '?verder=//elders.example')
    expect((await browser.get(back)).headers.location).toBe('/mijn')
  })

  test('and hears why in their own language', async () => {
    const browser = visitor()
    const back = await wayBack(browser, { sub: 'd4', name: 'Dee' }, '?verder=/en/mijn')
    expect((await browser.get(back)).headers.location).toBe('/en/inloggen?gemeente=onbekend')
  })

  test('where no municipality is set', async () => {
    expect((await without.visitor().get('/inloggen/gemeente')).status).toBe(404)
    expect((await without.visitor().get('/api/v1/sign-in-ways')).body).toEqual({ municipality: null })
  })
})

type Person = Parameters<typeof town.visit>[1]

async function wayBack(browser: TestVisitor, person: Person, query = ''): Promise<string> {
  const begun = await browser.get(`/inloggen/gemeente${query}`)
  const { searchParams } = new URL(begun.headers.location ?? '')
  expect(searchParams.get('code_challenge_method')).toBe('S256')
  return town.visit(begun.headers.location ?? '', person)
}

async function signedIn(person: Person): Promise<TestVisitor> {
  const browser = visitor()
  await browser.get(await wayBack(browser, person)).expect(303)
  return browser
}

async function refused(person: Person, why: string): Promise<void> {
  const browser = visitor()
  const arrived = await browser.get(await wayBack(browser, person))
  expect(arrived.headers.location).toBe(`/inloggen?gemeente=${why}`)
  expect(await who(browser)).toBeNull()
}

async function expectFailed(browser: TestVisitor, back: string): Promise<void> {
  expect((await browser.get(back)).headers.location).toBe('/inloggen?gemeente=mislukt')
  expect(await who(browser)).toBeNull()
}

async function who(browser: TestVisitor) {
  return (await browser.get('/api/v1/me')).body.member
}

function cookieOf(response: { headers: Record<string, unknown> }): string {
  return String(response.headers['set-cookie']).split(';')[0] ?? ''
}
