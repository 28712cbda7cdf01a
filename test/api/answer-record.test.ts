import { expect, test } from 'vitest'
import type { MatchPage } from '#domain/matching/match.ts'
import { aListing, withOrganization } from '../support/builders.ts'
import { memberPages } from '../support/member-pages.ts'
import { demo, testApp } from '../support/test-app.ts'

const tested = await testApp()
const { as, visitor, mails, clock, get, services, database } = tested
const { show } = memberPages(tested)
const DAY = 86_400_000

/** Two organisations that differ in nothing, in a wijk where they alone do this. */
const source = { kind: 'editor', key: null } as const
const twin = async (name: string) => {
  const content = aListing({ name, title: 'Kant klossen' })
  const activities = content.activities.map((activity) => ({ ...activity, needs: ['debts'] }))
  const { contact } = content.organization
  const organization = { contact: { ...contact, email: 'twee@demo.example', answersWithinDays: 2 } }
  const whole = withOrganization({ ...content, activities }, organization)
  return services.listings.create({ network: 'haarlem', content: whole, source, confirmedAt: clock.now.toISOString() })
}
const twins = [await twin('Het ene huis'), await twin('Het andere huis')]
await services.indexSync.settled()
const professional = await as(demo.professional)

test('five answers change what is shown of an organisation, its place among equals, and no four do', async () => {
  const before = await order()
  const [first, second] = before
  expect(before).toHaveLength(2)
  if (!first || !second) throw new Error('both are found')
  expect(first.answers).toBeNull()
  expect(await words()).toContain('Geeft in 2 dagen antwoord.')

  for (const yes of [true, true, false, true]) await answered(first.organization.id, yes)
  expect((await order()).map(({ answers }) => answers)).toEqual([null, null])
  expect((await get(`/api/v1/organizations/${first.organization.id}`)).body.answers).toBeNull()
  const organizationPage = async () => textOf(await show(null, first.organization.url))
  expect(await organizationPage()).not.toContain('Antwoordt professionals')

  await answered(first.organization.id, true)
  const after = await order()
  expect(after.map(({ organization }) => organization.id)).toEqual([second.organization.id, first.organization.id])
  expect(after.map(({ answers }) => answers)).toEqual([null, { days: 10, yesPercent: 80 }])
  const said = 'Antwoordt professionals meestal binnen 10 dagen. Van de tien vragen is het 8 keer ja.'
  expect(await words()).toContain(said)
  expect(await organizationPage()).toContain(said)
})

test('what nobody answered for long is counted from the last answers, also where another instance noted them', async () => {
  const [, last] = await order()
  const beside = await tested.beside()
  await match(beside.visitor())
  for (let nr = 0; nr < 6; nr++) await answered(last?.organization.id ?? '', true, 1)
  clock.now = new Date(clock.now.getTime() + 120_000)
  const results = await match(beside.visitor())
  const record = results.find(({ organization }) => organization.id === last?.organization.id)?.answers
  expect(record).toEqual({ days: 1, yesPercent: 90 })
})

async function order(): Promise<MatchPage['results']> {
  clock.now = new Date(clock.now.getTime() + 120_000)
  return match(visitor())
}

async function match(by: ReturnType<typeof visitor>): Promise<MatchPage['results']> {
  const situation = { needs: ['debts'], where: { areas: ['BU03920101'] } }
  const answer = await by.post('/api/v1/matches').send({ network: 'haarlem', situation }).expect(200)
  const ids = twins.map(({ id }) => id)
  return (answer.body as MatchPage).results.filter(({ organization }) => ids.includes(organization.id))
}

/** The answer page, for the twins. */
async function words(): Promise<string> {
  return textOf(await show(null, '/passend', { need: 'debts', place: 'Binnenstad Haarlem', network: 'haarlem' }))
}

function textOf(shown: Awaited<ReturnType<typeof show>>): string {
  return 'app' in shown ? shown.app.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ') : ''
}

/** Asks, and answers so many days later; the clock is put back, so that the day of the order stays. */
async function answered(listing: string, yes: boolean, days = 10): Promise<void> {
  const question = {
    needs: ['debts'],
    area: 'WK039201',
    what: 'Iemand zoekt hulp bij het ordenen van post.',
    callWhen: '',
    contact: 'wijkteam@demo.example',
    code: 'Zonnebloemveld',
  }
  const start = clock.now
  clock.now = new Date(start.getTime() - days * DAY)
  await database.db?.collection('limits').deleteMany({})
  await professional.post(`/api/v1/organizations/${listing}/requests`).send(question).expect(201)
  const key = (await mails()).find(({ text }) => text.includes('/vraag?'))?.text.match(/sleutel=([\w-]+)/)?.[1]
  clock.now = start
  await visitor()
    .post('/api/v1/requests/answers')
    .send({ key, yes, reason: yes ? null : 'full' })
    .expect(200)
}
