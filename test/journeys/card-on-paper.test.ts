import { describe, expect, test } from 'vitest'
import { cooperationsOf } from '../support/cooperations.ts'
import { demo } from '../support/test-app.ts'
import { hasBrowser, testSite } from '../support/test-site.ts'

const idOf = (number: number) => `bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbb${10 + number}`
const goals = [1, 2, 3, 4].map((number) => ({
  id: idOf(number),
  words: `Het doel nummer ${number}, in gewone woorden die een regel vullen`,
  domain: 'finance',
}))
const tasks = [5, 6, 7, 8, 9, 10].map((number) => ({
  id: idOf(number),
  words: `De taak nummer ${number}, die iemand elke week doet`,
  who: 'volunteer',
  until: '2027-01-01',
}))
const lines = 'Een paar zinnen over wat hier gebeurt en waarom. Het zijn er niet veel, maar ze zijn belangrijk. '

describe.skipIf(!hasBrowser)('the card on paper', { timeout: 90_000 }, async () => {
  const site = hasBrowser ? await testSite() : (null as never)

  test('is one page for the kitchen table, however long they work together, without anything to press', async () => {
    const { begin } = await cooperationsOf(site.tested)
    const { id, agree, move } = await begin()
    await agree({
      goals,
      tasks,
      adds: lines.repeat(2),
      doesNot: lines,
      strengths: lines,
      standIn: 'De coördinator van de vrijwilligers',
      shares: ['worries', 'appointments', 'goals'],
      contactHow: 'Bellen',
      contactOften: 'every-week',
      contactOn: ['2026-12-10', '2027-01-10', '2027-02-10'],
      volunteer: 'Bo',
      intakeOn: '2026-12-01',
    })
    for (let day = 1; day <= 20; day++)
      await move('organization', {
        kind: 'say-how-it-goes',
        on: `2026-12-${String(day).padStart(2, '0')}`,
        mood: 'well',
        line: 'Ze hebben samen de post bekeken en koffie gedronken.',
      })
    const member = await site.tested.services.memberRows.byEmail(demo.professional)
    const page = await site.open(`/inloggen?${new URLSearchParams({ verder: `/mijn/samenwerkingen/${id}` })}`)
    await page.getByRole('button', { name: `Inloggen: ${member?.name}` }).click()
    await page.getByRole('heading', { name: 'Hoe gaat het?' }).waitFor()
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('button:visible, input:visible, summary:visible').count()).toBe(0)
  })
})
