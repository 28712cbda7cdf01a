import { expect, test } from 'vitest'
import { cooperationsOf, DAY } from '../support/cooperations.ts'
import { memberPages } from '../support/member-pages.ts'
import { demo, testApp } from '../support/test-app.ts'

const tested = await testApp()
const { clock, mails, services } = tested
const { begin, followCards } = await cooperationsOf(tested)
const { page, posted, redirected } = memberPages(tested)
const SETTINGS = '/werkplek/haarlem/instellingen'
const form = {
  confirmEveryDays: '91',
  confirmCapacityEveryDays: '30',
  professionalDomains: '',
  role: '',
  email: '',
  phone: '',
}

test('a coordinator says after how many days a closed cooperation is erased, from 30 to 180', async () => {
  for (const days of ['29', '181', 'lang', '45,5']) {
    const { status, app } = await posted(demo.coordinator, SETTINGS, { ...form, eraseCooperationAfterDays: days })
    expect([days, status]).toEqual([days, 400])
    expect(app).toContain('Vul een getal in van 30 tot 180.')
    expect(app).toContain(`value="${days}"`)
  }
  await redirected(demo.coordinator, SETTINGS, { ...form, eraseCooperationAfterDays: '30' })
  expect((await page(demo.coordinator, SETTINGS)).app).toMatch(/name="eraseCooperationAfterDays"[^>]*value="30"/)
  expect((await services.networks.bySlug('haarlem'))?.settings.eraseCooperationAfterDays).toBe(30)
})

test('and the cards of the network follow it', async () => {
  const { id, agree, close, see } = await begin()
  await agree()
  await close()
  expect((await see('organization')).erasedOn).toBe('2026-12-22')
  clock.now = new Date(clock.now.getTime() + 16 * DAY)
  await followCards()
  expect((await mails())[0]?.subject).toContain('we wissen deze samenwerking op 2026-12-22')
  clock.now = new Date(clock.now.getTime() + 14 * DAY)
  await followCards()
  expect(await tested.database.collection('cooperations').findOne({ _id: id as never })).toBeNull()
})
