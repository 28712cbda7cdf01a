import { expect, test } from 'vitest'
import { cooperationsOf, DAY, question } from '../support/cooperations.ts'
import { memberPages } from '../support/member-pages.ts'
import { demo, testApp } from '../support/test-app.ts'

const tested = await testApp()
const { as, clock, database } = tested
const { begin, followCards } = await cooperationsOf(tested)
const { page } = memberPages(tested)
const traces = database.collection('cooperation-traces')
const counts = async () =>
  (await (await as(demo.coordinator)).get('/api/v1/networks/haarlem/cooperation-counts').expect(200)).body.counts
const SIGNALS = '/werkplek/haarlem/signalen'
const again = async (times: number) => {
  const some = await traces.find({}, { projection: { _id: false } }).toArray()
  for (let left = times; left > 0; left--) await traces.insertMany(some.map((one) => ({ ...one })))
}

test('a coordinator sees what came of cooperations from five on, and nobody else does', async () => {
  const { agree, close } = await begin()
  await agree()
  await close([{}, { goals: { 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa': 'partly' } }])
  for (const days of [80, 20]) {
    clock.now = new Date(clock.now.getTime() + days * DAY)
    await followCards()
  }
  // What stays names the kind of what was asked for.
  expect(await traces.find({}, { projection: { _id: false } }).toArray()).toEqual([
    expect.objectContaining({
      need: question.needs[0],
      area: 'WK039211',
      month: '2026-11',
      partner: expect.any(String),
    }),
    expect.objectContaining({ domain: 'finance', reached: 'partly', month: '2026-11' }),
  ])
  await again(3)
  expect(await counts()).toEqual([])
  expect((await page(demo.coordinator, SIGNALS)).app).toContain('Er is nog te weinig om te laten zien.')

  await traces.insertMany(
    (
      await traces
        .find({}, { projection: { _id: false } })
        .limit(2)
        .toArray()
    ).map((one) => ({ ...one })),
  )
  expect(await counts()).toHaveLength(2)
  const { app } = await page(demo.coordinator, SIGNALS)
  expect(app).toContain('Doel bij Financiën: deels gelukt')
  expect(app).toContain('5 of meer')
  for (const other of [demo.professional, demo.trustedEditor, demo.otherCoordinator])
    expect((await (await as(other)).get('/api/v1/networks/haarlem/cooperation-counts')).status).toBe(403)
})
