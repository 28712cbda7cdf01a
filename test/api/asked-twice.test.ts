import { describe, expect, test } from 'vitest'
import { demo, testApp } from '../support/test-app.ts'

/** Buttons are pressed twice, browsers send again, jobs are cut off: what is done, is done once. */

const tested = await testApp()
const { as, clock, database, get, mails, services, visitor } = tested
const coordinator = await as(demo.coordinator)
const api = '/api/v1'
const times = <T>(count: number, ask: () => PromiseLike<T>) => Promise.all(Array.from({ length: count }, ask))
const rows = (name: string) => database.collection(name)
const mailed = async (subject: RegExp) => (await mails()).filter((mail) => subject.test(mail.subject))

describe('the same, asked several times at once, is done once', () => {
  test('a new organisation: everybody is led to the one that was made', async () => {
    const address = `${api}/networks/haarlem/listings`
    const make = (name: string) => coordinator.post(address).send({ name, email: 'info@dubbel.example' })
    const made = await times(3, () => make('De Dubbele Klik'))
    expect(new Set(made.map(({ body }) => body.id)).size).toBe(1)
    expect(made.every(({ status }) => status < 300)).toBe(true)
    expect((await make('De Enkele Klik')).body.id).not.toBe(made[0]?.body.id)
    clock.now = new Date(clock.now.getTime() + 59_000)
    expect((await make('De Dubbele Klik')).body.id).toBe(made[0]?.body.id)
  })

  test('a word for the thesaurus', async () => {
    const [{ code }] = (await get(`${api}/needs`)).body.results
    const proposal = { need: code, word: 'dubbelklikken', kind: 'lay', why: 'Zo zeggen mensen het.' }
    const said = await times(3, () => coordinator.post(`${api}/networks/haarlem/term-proposals`).send(proposal))
    expect(said.map(({ status }) => status).sort()).toEqual([201, 400, 400])
    expect(await rows('term-proposals').countDocuments({ word: 'dubbelklikken' })).toBe(1)
  })

  test('an invitation: one mail', async () => {
    const invited = { email: 'twee@demo.example', grant: { role: 'professional', network: 'haarlem' } }
    await times(8, () => coordinator.post(`${api}/invitations`).send(invited).expect(202))
    expect((await mails()).filter(({ to }) => to === invited.email)).toHaveLength(1)
  })
})

test('a claim that is accepted while nothing can be sent stays on the desk', async () => {
  const organization = (await get(`${api}/organizations/klikhoek`)).body
  const claim = { email: 'klik@demo.example', name: 'Klaas', words: 'Ik werk hier.' }
  await visitor().post(`${api}/organizations/${organization.id}/claims`).send(claim).expect(202)
  const open = async () => (await coordinator.get(`${api}/networks/haarlem/claims`)).body.claims
  const [{ id }] = await open()
  const by = await services.memberRows.byEmail(demo.coordinator)
  while (await services.limits.take('mail-by-member', by?.id ?? ''));
  const decide = () => coordinator.post(`${api}/claims/${id}/decisions`).send({ accepts: true })
  expect((await decide()).status).toBe(429)
  expect(await open()).toHaveLength(1)
  await rows('limits').deleteMany({})
  await decide().expect(200)
  expect(await open()).toEqual([])
  expect((await mails())[0]?.to).toBe(claim.email)
})

test('the mail about the desk that broke off goes on with who had none yet', async () => {
  clock.now = new Date(clock.now.getTime() + 8 * 86_400_000)
  const damaged = await rows('reports').insertOne({ network: 'haarlem', answer: null })
  await services.jobs.runDue()
  const before = await mailed(/^Op je werkplek/)
  expect(before.map(({ to }) => to)).toEqual([demo.otherCoordinator])
  await rows('reports').deleteOne({ _id: damaged.insertedId })
  clock.now = new Date(clock.now.getTime() + 16 * 60_000)
  await services.jobs.runDue()
  const after = await mailed(/^Op je werkplek/)
  expect(after.map(({ to }) => to).sort()).toEqual([demo.coordinator, demo.otherCoordinator].sort())
})
