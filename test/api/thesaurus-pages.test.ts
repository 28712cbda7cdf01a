import supertest from 'supertest'
import { describe, expect, test } from 'vitest'
import { type DemoMember, demo } from '../support/test-app.ts'
import { testPages } from '../support/test-pages.ts'

/** The pages for keeping what words mean, as a browser without JavaScript uses them. */
const tested = await testPages('http://kaart.example')
const { app, services } = tested

async function as(email: DemoMember) {
  const visitor = supertest.agent(app).set('Sec-Fetch-Site', 'same-origin')
  const member = await services.memberRows.byEmail(email)
  await visitor.post('/api/v1/demo-sign-ins').send({ memberId: member?.id }).expect(200)
  return visitor
}
const keeper = await as(demo.administrator)
const coordinator = await as(demo.coordinator)
const NEED = '/beheer/hulpvragen/loneliness'

async function formOf(change: Record<string, string> = {}): Promise<Record<string, string>> {
  const { term, version } = await services.thesaurus.one('loneliness')
  const words = Object.entries(term.synonyms).map(([kind, said]) => [kind, said.join('\r\n')])
  return {
    do: 'save',
    version: String(version),
    ...Object.fromEntries(words),
    avoid: term.avoid.join('\r\n'),
    name: term.name.nl,
    nameEn: term.name.en,
    description: term.description.nl,
    descriptionEn: term.description.en,
    theme: term.theme,
    ...change,
  }
}
const save = (form: object) => keeper.post(NEED).type('form').send(form)

describe('the administrator', () => {
  test('finds a need by a word of it, and others do not get in', async () => {
    const page = await keeper.get('/beheer/hulpvragen?q=moederziel').expect(200)
    expect(page.text).toContain(NEED)
    expect(page.text).not.toContain('/beheer/hulpvragen/debts')
    await coordinator.get('/beheer/hulpvragen').expect(403)
    await supertest(app).get('/beheer/hulpvragen').expect(302)
    expect((await keeper.get('/mijn')).text).toContain('/beheer/plaatsnamen')
  })

  test('adds a word, one a line, and reads back who did', async () => {
    const { lay = '' } = await formOf()
    const page = await save(await formOf({ lay: `${lay}\r\nflierefluiten\r\n` })).expect(200)
    expect(page.text).toContain('Opgeslagen.')
    expect(page.text).toContain('Erbij: flierefluiten')
    expect((await services.thesaurus.one('loneliness')).term.synonyms.lay).toContain('flierefluiten')
  })

  test('hears which word stands there twice, and loses nothing of what was typed', async () => {
    const { lay = '' } = await formOf()
    const page = await save(await formOf({ lay: `${lay}\r\nkalverliefde\r\nFlierefluiten` })).expect(400)
    expect(page.text).toContain('bij een ander soort woorden: “Flierefluiten”')
    expect(page.text).toContain('kalverliefde')
  })

  test('reads what somebody else changed in between, and then decides', async () => {
    const form = await formOf()
    await save({ ...form, lay: `${form.lay}\r\nvan de ander` }).expect(200)
    const page = await save({ ...form, lay: `${form.lay}\r\nvan mij` }).expect(412)
    expect(page.text).toContain('Iemand anders heeft deze hulpvraag net veranderd.')
    expect(page.text).toMatch(/Gewone woorden, nu: [^<]*van de ander/)
    expect(page.text).toContain('van mij')
    expect(page.text).toContain(`name="version" value="${Number(form.version) + 1}"`)
  })

  test('stops a need and uses it again', async () => {
    expect((await save({ do: 'stop', version: (await formOf()).version })).text).toContain(
      'Gebruik deze hulpvraag weer',
    )
    expect((await save({ do: 'restore', version: (await formOf()).version })).text).toContain(
      'kent deze hulpvraag weer',
    )
  })

  test('makes a need, and is told when one has that name', async () => {
    const texts = { name: 'Een zolder', nameEn: 'An attic', description: 'Een zolder.', descriptionEn: 'An attic.' }
    const form = { do: 'add', theme: 'housing', ...texts }
    const make = () => keeper.post('/beheer/hulpvragen').type('form').send(form)
    await make().expect(302).expect('location', '/beheer/hulpvragen/an-attic')
    expect((await make().expect(400)).text).toContain('Zo heet al een andere hulpvraag.')
  })

  test('changes what people call a place, by the names of wijken', async () => {
    const places = '/beheer/plaatsnamen'
    const send = (form: object) => keeper.post(places).type('form').send(form)
    const wrong = await send({ name: 'De Hoek', inside: 'GM0392', codes: 'Nergens', note: '' }).expect(400)
    expect(wrong.text).toContain('Een ervan kennen we niet')
    await send({ name: 'De Hoek', inside: 'GM0392', codes: 'haarlem', note: '' }).expect(302)
    const page = await keeper.get(`${places}?naam=De+Hoek&in=GM0392`).expect(200)
    expect(page.text).toContain('Verander deze naam: De Hoek')
    await send({ do: 'remove', before: 'De Hoek', beforeIn: 'GM0392' }).expect(302)
    expect((await keeper.get(`${places}?q=hoek`)).text).not.toContain('De Hoek')
  })
})

describe('a coordinator', () => {
  test('proposes a word and sees what became of it', async () => {
    const words = '/werkplek/haarlem/woorden'
    const send = (form: object) => coordinator.post(words).type('form').send(form)
    const wrong = await send({ word: 'x', need: '', kind: 'lay', why: 'zo heet dat' }).expect(400)
    expect(wrong.text).toContain('Gebruik 2 tot 80 letters.')
    expect(wrong.text).toContain('zo heet dat')
    await send({ word: 'kluizenaar', need: 'loneliness', kind: 'lay', why: 'Zo noemen mensen het.' }).expect(302)
    expect((await coordinator.get(words)).text).toContain('wacht op het beheer')
    const page = await keeper.get('/beheer/hulpvragen')
    const id = page.text.match(/name="proposal" value="([\w-]+)"/)?.[1]
    const decide = (form: object) =>
      keeper
        .post('/beheer/hulpvragen')
        .type('form')
        .send({ proposal: id, ...form })
    await decide({ do: 'decline', words: '' }).expect(400)
    await decide({ do: 'decline', words: 'Dat zegt bijna niemand.' }).expect(302)
    expect((await coordinator.get(words)).text).toContain('Dat zegt bijna niemand.')
  })
})
