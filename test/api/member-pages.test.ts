import supertest from 'supertest'
import { describe, expect, test } from 'vitest'
import { type DemoMember, demo } from '../support/test-app.ts'
import { testPages } from '../support/test-pages.ts'

/** Forms as a browser without JavaScript sends them. */
const tested = await testPages('http://kaart.example')
const { app, services } = tested

describe('one’s own rights', () => {
  test('the last editor cannot stop, hears how, hands over, and is gone when the other says yes', async () => {
    const editor = await as(demo.otherEditor)
    const grant = await firstGrantOf(demo.otherEditor)
    const member = await services.memberRows.byEmail(demo.otherEditor)
    const alone = await editor.post('/mijn').type('form').send({ do: 'leave', member: member?.id, grant })
    expect(alone.status).toBe(409)
    expect(alone.text).toContain('Je bent de laatste. Nodig iemand uit die het overneemt.')
    expect((await editor.post('/mijn').type('form').send({ do: 'leave', grant: '{' })).status).toBe(400)
    const wrong = await editor.post('/mijn').type('form').send({ do: 'invite', email: 'geen adres', grant })
    expect(wrong.status).toBe(400)
    expect(wrong.text).toContain('value="geen adres"')
    const heir = { do: 'invite', email: 'opvolger@demo.example', handsOver: 'yes', grant }
    await editor.post('/mijn').type('form').send(heir).expect(302).expect('location', '/mijn?uitgenodigd')
    const key = (await tested.mails())[0]?.text.match(/sleutel=([\w-]+)/)?.[1]
    await visitor()
      .post('/uitnodiging')
      .type('form')
      .send({ key })
      .expect(200)
      .expect(/Welkom/)
    expect(await services.memberRows.byEmail(demo.otherEditor)).toBeNull()
    expect((await services.memberRows.byEmail('opvolger@demo.example'))?.grants).toEqual([JSON.parse(grant)])
  })

  test('who is not the last stops at once, and with the last right the account is gone', async () => {
    await services.members.grant(
      { email: 'tweede@demo.example', name: 'Tweede' },
      JSON.parse(await firstGrantOf(demo.editor)),
    )
    const editor = await as(demo.editor)
    const member = await services.memberRows.byEmail(demo.editor)
    const form = { do: 'leave', member: member?.id, grant: JSON.stringify(member?.grants[0]) }
    await editor.post('/mijn').type('form').send(form).expect(302).expect('location', '/')
    expect(await services.memberRows.byEmail(demo.editor)).toBeNull()
  })
})

describe('a coordinator', () => {
  test('takes a right away after a second question, and reads it back in words', async () => {
    const coordinator = await as(demo.coordinator)
    const page = await coordinator.get('/werkplek/haarlem/deelnemers').expect(200)
    expect(page.text).toContain('Ja, haal dit recht weg')
    const member = await services.memberRows.byEmail(demo.professional)
    const form = { do: 'take', member: member?.id, grant: JSON.stringify(member?.grants[0]) }
    await coordinator.post('/werkplek/haarlem/deelnemers').type('form').send(form).expect(302)
    const after = await coordinator.get('/werkplek/haarlem/deelnemers?weggehaald').expect(200)
    expect(after.text).toContain('Het recht is weggehaald.')
    expect(after.text).toContain('Iemand die niet meer meedoet is geen professional van Sociale kaart Haarlem meer.')
  })

  test('invites an editor only with the organisation named', async () => {
    const coordinator = await as(demo.coordinator)
    const form = { do: 'invite', email: 'red@demo.example', role: 'editor', listing: '' }
    const wrong = await coordinator.post('/werkplek/haarlem/deelnemers').type('form').send(form)
    expect(wrong.status).toBe(400)
    expect(wrong.text).toContain('Kies van welke organisatie.')
  })

  test('changes how the network works; what is wrong is said and nothing typed is lost', async () => {
    const coordinator = await as(demo.coordinator)
    const address = '/werkplek/haarlem/instellingen'
    const form = { confirmEveryDays: '91', confirmCapacityEveryDays: '30', role: 'coördinator', email: '', phone: '' }
    const wrong = await coordinator
      .post(address)
      .type('form')
      .send({ ...form, professionalDomains: 'geen domein!' })
    expect(wrong.status).toBe(400)
    expect(wrong.text).toContain('geen domein!')
    const domains = '@Wijkteam.example, gemeente.example\r\n'
    await coordinator
      .post(address)
      .type('form')
      .send({ ...form, professionalDomains: domains })
      .expect(302)
    const network = await services.networks.bySlug('haarlem')
    expect(network?.settings).toMatchObject({
      confirmEveryDays: 91,
      confirmCapacityEveryDays: 30,
      eraseCooperationAfterDays: 90,
      professionalDomains: ['wijkteam.example', 'gemeente.example'],
    })
    expect(network?.contact).toEqual({ role: 'coördinator', email: null, phone: null })
  })

  test('has nothing to say over another network, and who is not signed in does that first', async () => {
    const coordinator = await as(demo.coordinator)
    for (const page of ['', '/deelnemers', '/instellingen']) {
      expect((await coordinator.get(`/werkplek/enkhuizen${page}`)).status).toBe(403)
      const stranger = await visitor().get(`/werkplek/enkhuizen${page}`)
      expect(stranger.headers.location).toBe(`/inloggen?verder=${encodeURIComponent(`/werkplek/enkhuizen${page}`)}`)
    }
    const put = await coordinator.put('/api/v1/networks/enkhuizen/settings').send({
      confirmEveryDays: 30,
      confirmCapacityEveryDays: 30,
      professionalDomains: [],
      contact: { role: '', email: null, phone: null },
    })
    expect(put.status).toBe(403)
  })

  test('puts aside what nothing else takes off the desk, and nothing else', async () => {
    const coordinator = await as(demo.coordinator)
    const aside = (key: string) => coordinator.post('/api/v1/networks/haarlem/desk/asides').send({ key })
    const { items } = (await coordinator.get('/api/v1/networks/haarlem/desk')).body
    const unedited = items.find(({ kind }: { kind: string }) => kind === 'without-editor')
    expect((await aside(unedited.key)).status).toBe(409)
    const content = (await services.listingRows.byId(unedited.listing))?.published
    if (!content) throw new Error('this listing is not published')
    const double = await services.listings.create({
      network: 'haarlem',
      content,
      source: { kind: 'editor', key: null },
      confirmedAt: null,
    })
    const pair = async () =>
      (await coordinator.get('/api/v1/networks/haarlem/desk')).body.items.filter(
        (item: { kind: string; listing: string; about: string }) =>
          item.kind === 'possible-duplicate' && [item.listing, item.about].includes(double.id),
      )
    const [found] = await pair()
    await aside(found.key).expect(200)
    expect(await pair()).toEqual([])
  })

  test('sees mail that did not arrive until the address has been looked at; then nothing of it is kept', async () => {
    const mails = tested.database.db?.collection<{ _id: string }>('mails')
    const at = tested.clock.now.toISOString()
    const about = (await tested.get('/api/v1/organizations/de-ordnersoos')).body.id
    const row = { to: 'oud@demo.example', kind: 'confirm', about, subject: '', text: '', html: '', madeAt: at }
    await mails?.insertOne({ _id: 'mail-1', ...row, nextTryAt: at, tries: 6, state: 'failed' } as never)
    const coordinator = await as(demo.coordinator)
    const page = await coordinator.get('/werkplek/haarlem').expect(200)
    expect(page.text).toContain('Mail komt niet aan')
    const form = { do: 'aside', key: `bounced-mail/${about}/mail-1`, next: '' }
    await coordinator.post('/werkplek/haarlem').type('form').send(form).expect(302)
    expect(await mails?.countDocuments({ to: 'oud@demo.example' })).toBe(0)
  })

  test('asks somebody to keep a listing without an editor, which then leaves the desk while one waits', async () => {
    const coordinator = await as(demo.coordinator)
    const open = async () =>
      (await coordinator.get('/api/v1/networks/haarlem/desk')).body.items.filter(
        ({ kind }: { kind: string }) => kind === 'without-editor',
      )
    const [first, second] = await open()
    const form = {
      do: 'invite',
      key: first.key,
      listing: first.listing,
      email: 'red@demo.example',
      next: 'ding-verder',
    }
    const asked = await coordinator.post('/werkplek/haarlem').type('form').send(form).expect(302)
    expect(asked.headers.location).toBe('/werkplek/haarlem?gedaan=invite#ding-verder')
    expect((await open())[0]).toEqual(second)
  })
})

describe('taking part as a professional', () => {
  test('is asked on a page that answers everybody the same, members too', async () => {
    const ask = (email: string) => visitor().post('/meedoen/haarlem').type('form').send({ email })
    const network = await services.networks.bySlug('haarlem')
    if (!network) throw new Error('no network')
    await services.networks.put({
      ...network,
      settings: { ...network.settings, professionalDomains: ['demo.example'] },
    })
    await services.members.grant({ email: 'al@demo.example', name: 'Al' }, { role: 'professional', network: 'haarlem' })
    for (const email of ['nieuw@demo.example', 'al@demo.example', 'iemand@elders.example'])
      expect((await ask(email)).headers.location).toBe('/meedoen/haarlem?klaar')
    const invited = (await tested.mails()).filter(({ subject }) =>
      subject.startsWith('Doe mee met Sociale kaart Haarlem'),
    )
    expect(invited.map(({ to }) => to)).toEqual(['nieuw@demo.example'])
    expect((await ask('geen adres')).status).toBe(400)
  })
})

describe('what a machine leaves', () => {
  test('a filled trap is thanked and thrown away; scripts stay text', async () => {
    const listing = (await tested.get('/api/v1/organizations/de-ordnersoos')).body.id
    const report = (form: object) =>
      visitor()
        .post('/organisatie/de-ordnersoos/melden')
        .type('form')
        .send({ listing, kinds: 'other', ...form })
    await report({ website: 'https://reclame.example' }).expect('location', '/organisatie/de-ordnersoos/melden?klaar')
    expect(await services.reports.openInNetwork('haarlem')).toEqual([])
    await report({ words: '<script>alert(1)</script>' }).expect(302)
    const [open] = await services.reports.openInNetwork('haarlem')
    const page = await (await as(demo.trustedEditor)).get(`/meldingen/${open?.id}`).expect(200)
    expect(page.text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(page.text).not.toContain('<script>alert(1)')
  })
})

function visitor() {
  return supertest.agent(app).set('Sec-Fetch-Site', 'same-origin')
}

async function as(email: DemoMember) {
  const browser = visitor()
  const member = await services.memberRows.byEmail(email)
  await browser.post('/api/v1/demo-sign-ins').send({ memberId: member?.id }).expect(200)
  return browser
}

async function firstGrantOf(email: string): Promise<string> {
  return JSON.stringify((await services.memberRows.byEmail(email))?.grants[0])
}
