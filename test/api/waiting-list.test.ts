import { expect, test } from 'vitest'
import type { MatchPage } from '#domain/matching/match.ts'
import { aListing } from '../support/builders.ts'
import { editingCalls } from '../support/editing-calls.ts'
import { memberPages } from '../support/member-pages.ts'
import { demo, testApp } from '../support/test-app.ts'

/** How long one waits: said in the form, shown to readers, and counted in a match. */

const tested = await testApp()
const { services, clock, visitor } = tested
const { page, posted, redirected, show, memberOf } = memberPages(tested)
const ORDNERSOOS = await editingCalls(tested).idOf('de-ordnersoos')
const own = (path: string) => `/mijn/vermelding/${ORDNERSOOS}${path}`

test('a waiting list can have a length, and only a waiting list', async () => {
  const { text } = await services.editing.open(ORDNERSOOS, await memberOf(demo.trustedEditor))
  const [activity] = text.activities
  const form = own(`/bijwerken/meedoen/${activity?.id}`)
  const given = { part: activity?.id ?? '', nextStep: 'Bel ons.', do: 'publish' }
  const saved = async (capacity: string, waitWeeks: string) => {
    await redirected(demo.trustedEditor, form, { ...given, capacity, waitWeeks })
    const { published } = (await services.listings.byId(ORDNERSOOS)) ?? {}
    return published?.activities.find(({ id }) => id === activity?.id)?.capacity
  }
  expect(await saved('waiting-list', '6')).toMatchObject({ state: 'waiting-list', waitWeeks: 6 })
  expect((await page(demo.trustedEditor, form)).app).toMatch(
    /name="waitWeeks"[^>]*value="6"|value="6"[^>]*name="waitWeeks"/,
  )
  expect(await saved('', '8')).toMatchObject({ state: 'waiting-list', waitWeeks: 8 })
  expect(await saved('waiting-list', '')).not.toHaveProperty('waitWeeks')
  for (const [capacity, waitWeeks] of [
    ['waiting-list', 'lang'],
    ['waiting-list', '0'],
    ['waiting-list', '105'],
    ['full', '6'],
  ]) {
    const { status, app } = await posted(demo.trustedEditor, form, { ...given, capacity, waitWeeks } as never)
    expect([status, app.includes('Vul een getal in van 1 tot 104')]).toEqual([400, true])
  }
})

test('who waits longer stands lower in a match, and it is said', async () => {
  const twin = (name: string, waitWeeks: number) => {
    const content = aListing({ name, title: 'Kant klossen' })
    const capacity = { state: 'waiting-list' as const, saidAt: clock.now.toISOString(), waitWeeks }
    const activities = content.activities.map((activity) => ({ ...activity, needs: ['debts'], capacity }))
    const source = { kind: 'editor' as const, key: null }
    return services.listings.create({
      network: 'haarlem',
      content: { ...content, activities },
      source,
      confirmedAt: null,
    })
  }
  const [long, short] = [await twin('De Lange Adem', 40), await twin('De Korte Rij', 2)]
  await services.indexSync.settled()
  const situation = { needs: ['debts'], where: { areas: ['BU03920101'] } }
  const answer = await visitor().post('/api/v1/matches').send({ network: 'haarlem', situation }).expect(200)
  const ids = (answer.body as MatchPage).results.map(({ organization }) => organization.id)
  expect(ids.filter((id) => id === long.id || id === short.id)).toEqual([short.id, long.id])
  const shown = await show(null, '/passend', { need: 'debts', place: 'Binnenstad Haarlem', network: 'haarlem' })
  expect('app' in shown && shown.app).toContain('wachttijd ongeveer 2 weken')
})
