import { describe, expect, test } from 'vitest'
import { cooperationsOf, DAY } from '../support/cooperations.ts'
import { editingCalls } from '../support/editing-calls.ts'
import { memberPages } from '../support/member-pages.ts'
import { demo, PUBLIC_URL, testApp } from '../support/test-app.ts'

const tested = await testApp()
const { clock, mails } = tested
const { by, ask, answer, listing, followQuestions } = await cooperationsOf(tested)
const { idOf, publicOne } = editingCalls(tested)
const { page, redirected } = memberPages(tested)
const start = clock.now.getTime()
const day = (days: number) => {
  clock.now = new Date(start + days * DAY)
}
const PAN = await idOf('pan-op-het-vuur')
const [SLEUTEL, KANTELRAAM, PHONE_ONLY] = await Promise.all(
  ['sleutel-en-stoep', 'rechtshulp-het-kantelraam', 'aan-twee-kanten'].map(idOf),
)
const subjects = async () => (await mails()).map(({ subject }) => subject)
const asPath = (id: string) => `/mijn/vermelding/${id}/bijwerken/contact`
const contactForm = {
  role: 'keukencoördinator',
  phone: '023 000 11 24',
  email: 'keuken@panophetvuur.example',
  website: '',
  answersWithinDays: '',
  note: '',
  do: 'publish',
}
const sayNoRequests = (noRequests: boolean) =>
  redirected(demo.coordinator, asPath(PAN), { ...contactForm, ...(noRequests ? { noRequests: 'yes' } : {}) })

describe('an organisation that says “neem geen contact op”', () => {
  test('says so with a tick in its own form, which stays when the form is saved again', async () => {
    await sayNoRequests(true)
    expect((await publicOne('pan-op-het-vuur')).contact.noRequests).toBe(true)
    const { app } = await page(demo.coordinator, asPath(PAN))
    const box = app.match(/<input[^>]*name="noRequests"[^>]*>/)?.[0]
    expect(box).toContain('checked')
  })

  test('gets no question, and who asks hears why', async () => {
    const before = (await mails()).length
    const refused = await ask({ what: 'Iemand wil graag samen eten.' }, 409, PAN)
    expect(refused).toMatchObject({ fields: [{ code: 'no-requests' }] })
    expect(await mails()).toHaveLength(before)
  })

  test('gets no reminder of a question from before, which is closed and told', async () => {
    await sayNoRequests(false)
    await ask({ what: 'Iemand wil graag leren koken.', code: 'Koken' }, 201, PAN)
    await sayNoRequests(true)
    const toIt = async () =>
      (await mails()).filter(({ subject }) => subject.includes('vraag aan Pan op het Vuur')).length
    const before = await toIt()
    day(4)
    await followQuestions()
    expect(await toIt()).toBe(before)
    expect((await mails())[0]).toMatchObject({
      to: demo.professional,
      subject: 'Geen antwoord van Pan op het Vuur',
      text: expect.stringContaining('neemt geen vragen per mail meer aan'),
    })
    const { requests } = (await (await by('professional')).get('/api/v1/requests')).body
    expect(requests[0]).toMatchObject({ code: 'Koken', state: 'unanswered', reminders: 0 })
  })

  test('is not suggested to who is refused elsewhere; the next of the row is, one after another', async () => {
    day(5)
    await ask({ what: 'Iemand zoekt hulp met brieven van de gemeente.', next: [PAN, SLEUTEL, PHONE_ONLY, KANTELRAAM] })
    await answer({ reason: 'full' })
    const [mail] = await mails()
    expect(mail?.text).toContain('De volgende die past: Sleutel en Stoep.')
    const link = mail?.text.match(/https:\S+daarna=\S+/)?.[0] ?? ''
    expect(link).toBe(`${PUBLIC_URL}/organisatie/sleutel-en-stoep/vragen?daarna=${PHONE_ONLY}&daarna=${KANTELRAAM}`)
    // The page behind the link takes the rest of the row along.
    const { location } = await redirected(demo.professional, link.slice(PUBLIC_URL.length), {
      organization: SLEUTEL as string,
      needs: 'schulden',
      what: 'Iemand zoekt hulp met brieven van de gemeente.',
      contact: 'wijkteam@demo.example',
      code: 'Brief',
    })
    expect(location).toContain('gevraagd')
    await answer({ reason: 'no-volunteer' })
    expect((await mails())[0]?.text).toContain('/organisatie/rechtshulp-het-kantelraam/vragen')
    const list = await page(demo.professional, '/mijn/samenwerkingen')
    expect(list.app).toContain('Vraag het nu aan Rechtshulp Het Kantelraam')
  })
})

test('a match names nobody to ask next who wants no questions, and offers no question to them', async () => {
  const { app } = await page(demo.professional, '/passend', {
    note: 'Vrouw in Haarlem Centrum wil samen koken en eten.',
  })
  expect(app).toContain('Pan op het Vuur')
  const asking = [...app.matchAll(/href="([^"]*\/vragen[^"]*)"/g)].map(([, href]) => href ?? '')
  expect(asking.filter((href) => href.includes('daarna=')).length).toBeGreaterThan(3)
  expect(asking.filter((href) => href.includes(PAN) || href.includes('pan-op-het-vuur'))).toEqual([])
})

test('an organisation that left the map gets no reminder either, and its name is not said any more', async () => {
  const asked = clock.now
  await ask({ what: 'Iemand zoekt een slaapplek voor een week.', code: 'Slaapplek' }, 201, SLEUTEL)
  await (await tested.as(demo.coordinator)).post(`/api/v1/listings/${SLEUTEL}/hidings`).expect(200)
  clock.now = new Date(asked.getTime() + 5 * DAY)
  await followQuestions()
  const [mail] = await mails()
  expect(mail).toMatchObject({ to: demo.professional, subject: 'Geen antwoord van de organisatie' })
  expect(mail?.text).toContain('de organisatie neemt geen vragen per mail meer aan')
  const { app } = await page(demo.professional, '/mijn/samenwerkingen')
  expect(app).toContain('Een organisatie die niet meer op de kaart staat')
})

test('who asked from the page of one organisation and hears no is shown where to look further', async () => {
  await ask({ what: 'Iemand wil zijn papieren op orde.' })
  await answer({ reason: 'too-far' })
  expect((await mails())[0]?.text).toContain(`${PUBLIC_URL}/passend`)
  const { app } = await page(demo.professional, '/mijn/samenwerkingen')
  expect(app).toContain('Het is te ver')
})

describe('a question is refused', () => {
  test('to an organisation without an address, by name', async () => {
    const refused = await ask({ what: 'Iemand zoekt een gesprek.' }, 409, PHONE_ONLY)
    expect(refused).toMatchObject({ fields: [{ code: 'no-address' }] })
    const { app } = await page(demo.professional, '/organisatie/aan-twee-kanten/vragen', {
      organization: PHONE_ONLY as string,
      needs: 'schulden',
      what: 'Iemand zoekt een gesprek.',
      contact: 'wijkteam@demo.example',
      code: 'Gesprek',
    })
    expect(app).toContain('Deze organisatie heeft nog geen e-mailadres.')
  })

  test('to an organisation that is not there, or not to be seen', async () => {
    await ask({}, 404, '00000000-0000-4000-8000-000000000000')
  })

  test('when somebody asks more in an hour than anybody would', async () => {
    const { services } = tested
    const member = await services.memberRows.byEmail(demo.professional)
    for (let left = 60; left > 0; left--) await services.limits.take('mail-by-member', member?.id ?? '')
    const before = (await subjects()).length
    expect(await ask({ what: 'Nog een vraag, en nog een.' }, 429)).toMatchObject({ type: expect.any(String) })
    expect(await subjects()).toHaveLength(before)
    expect(listing.name).toBe('De Ordnersoos')
  })
})
