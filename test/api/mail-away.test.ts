import { expect, test } from 'vitest'
import { demo, testApp } from '../support/test-app.ts'

/** A mail server that is away, or that refuses an address for good. */

let fault: (Error & { permanent?: boolean }) | null = null
/** The one address that has the fault; null for all. */
let only: string | null = null
const { as, clock, database, get, mails, services, visitor } = await testApp({
  carrier: (folder) => ({
    async carry(letter) {
      if (fault && (!only || letter.to === only)) throw fault
      await folder.carry(letter)
    },
  }),
})
const MINUTE = 60_000
const later = (minutes: number) => {
  clock.now = new Date(clock.now.getTime() + minutes * MINUTE)
}
const ordnersoos = (await get('/api/v1/organizations/de-ordnersoos')).body
const report = (words: string) =>
  visitor()
    .post(`/api/v1/organizations/${ordnersoos.id}/reports`)
    .send({ kinds: ['times'], words, email: 'melder@demo.example' })

test('mail that cannot leave is kept, nobody is kept waiting, and it leaves when the server is back', async () => {
  fault = new Error('connection refused')
  await report('Ze zijn dinsdag dicht.').expect(202)
  await services.mail.settled()
  expect(await mails()).toEqual([])
  // Too soon: a server that is away is not asked at once again.
  fault = null
  await services.mail.carryDue()
  expect(await mails()).toEqual([])
  later(2)
  await services.mail.carryDue()
  await services.mail.carryDue()
  expect((await mails()).map(({ to }) => to)).toEqual([demo.trustedEditor])
  expect(await database.db?.collection('mails').countDocuments()).toBe(0)
})

test('it survives a restart: another instance carries what this one kept', async () => {
  fault = new Error('timeout')
  await report('Het adres is oud.').expect(202)
  await services.mail.settled()
  fault = null
  later(2)
  const before = (await mails()).length
  const kept = await database.db?.collection('mails').find().toArray()
  expect(kept).toMatchObject([{ to: demo.trustedEditor, state: 'waiting', tries: 1 }])
  await Promise.all([services.mail.carryDue(), services.mail.carryDue()])
  expect(await mails()).toHaveLength(before + 1)
})

test('a mail that asks to sign in waits too, and its code works when it comes in time', async () => {
  fault = new Error('connection refused')
  const browser = visitor()
  await browser.post('/api/v1/sign-ins').send({ email: demo.editor }).expect(202)
  await services.mail.settled()
  fault = null
  later(2)
  await services.mail.carryDue()
  const code = (await mails())[0]?.text.match(/\b\d{6}\b/)?.[0]
  await browser.post('/api/v1/sessions').send({ code }).expect(200)
})

test('an address that is refused for good is not tried again, and the coordinator is told on the desk', async () => {
  fault = Object.assign(new Error('no such mailbox'), { permanent: true })
  await report('De telefoon doet het niet.').expect(202)
  await services.mail.settled()
  fault = null
  const before = (await mails()).length
  later(60)
  await services.mail.carryDue()
  expect(await mails()).toHaveLength(before)
  const [failed] = await services.mail.failed()
  expect(failed).toMatchObject({ about: ordnersoos.id, text: '', html: '' })
  const coordinator = await as(demo.coordinator)
  const { items } = (await coordinator.get('/api/v1/networks/haarlem/desk').expect(200)).body
  const [bounced] = items.filter(({ kind }: { kind: string }) => kind === 'bounced-mail')
  expect(bounced).toMatchObject({ listing: ordnersoos.id, name: 'De Ordnersoos' })
  await coordinator.post('/api/v1/networks/haarlem/desk/asides').send({ key: bounced.key }).expect(200)
  expect(await services.mail.failed()).toEqual([])
})

test('who sent an invitation to an address that does not exist hears it', async () => {
  only = 'bestaat-niet@demo.example'
  fault = Object.assign(new Error('no such user'), { permanent: true })
  const editor = await as(demo.trustedEditor)
  await editor
    .post('/api/v1/invitations')
    .send({ email: only, grant: { role: 'editor', listing: ordnersoos.id } })
    .expect(202)
  await services.mail.settled()
  await services.mail.carryDue()
  const told = (await mails()).find(({ subject }) => subject.startsWith('Je mail aan bestaat-niet'))
  expect(told?.to).toBe(demo.trustedEditor)
  only = null
  fault = null
})

test('a server that stays away for days is given up, and said so', async () => {
  fault = new Error('connection refused')
  await report('Nog iets.').expect(202)
  await services.mail.settled()
  for (let hours = 0; hours < 100; hours += 12) {
    later(12 * 60)
    await services.mail.carryDue()
  }
  fault = null
  expect(await services.mail.failed()).toMatchObject([{ about: ordnersoos.id, state: 'failed' }])
})
