import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible, expectAccessibleAsServed, expectFits, hasBrowser, testSite } from '../support/test-site.ts'

const searchFor = async (page: Page, words: string) => {
  await page.getByLabel('Wat zoek je?').fill(words)
  await page.getByRole('button', { name: 'Zoek', exact: true }).click()
}
const leftOut = (page: Page) => new URL(page.url()).searchParams.getAll('without')
const ALONE = 'ik voel me zo alleen in schalkwijk'
const DANGER = '/zoeken?network=haarlem&q=ik+wil+niet+meer+leven'

describe.skipIf(!hasBrowser)('be understood', { timeout: 60_000 }, async () => {
  const site = hasBrowser ? await testSite() : (null as never)

  test('in a whole sentence: what was understood can be left out and taken back', async () => {
    const page = await site.open('/')
    await searchFor(page, ALONE)
    const understood = page.getByRole('list', { name: 'Begrepen' })
    await understood.waitFor()
    expect(await understood.getByRole('link').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('Eenzaamheid'), expect.stringContaining('in Schalkwijk')]),
    )
    await expectAccessible(page)

    await page.getByRole('link', { name: 'Laat weg: in Schalkwijk' }).click()
    await page.waitForURL(/without=place/)
    await expect.poll(() => understood.getByText('in Schalkwijk').count()).toBe(0)
    await expectAccessible(page)

    await page.getByRole('checkbox', { name: /^Ontmoeten en meedoen/ }).check()
    await page.waitForURL(/kind=meeting/)
    expect(leftOut(page)).toEqual(['place'])
    await page.getByRole('link', { name: 'Zet terug: de plek' }).click()
    await understood.getByText('in Schalkwijk').waitFor()
    expect(leftOut(page)).toEqual([])
    await page.context().close()
  })

  test('anew with other words: what was left out of the last question says nothing of the next', async () => {
    const page = await site.open(`/zoeken?q=${ALONE}&without=place`)
    await page.getByRole('link', { name: 'Zet terug: de plek' }).waitFor()
    await searchFor(page, 'wandelen in schalkwijk')
    await page.getByRole('list', { name: 'Begrepen' }).getByText('in Schalkwijk').waitFor()
    expect(leftOut(page)).toEqual([])
    await page.context().close()
  })

  test('by keyboard alone, which stays where it was', async () => {
    const page = await site.open(`/zoeken?q=${ALONE}`)
    const place = page.getByRole('link', { name: 'Laat weg: in Schalkwijk' })
    await place.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/without=place/)
    const back = page.getByRole('link', { name: 'Zet terug: de plek' })
    await back.waitFor()
    for (let presses = 0; presses < 8; presses++) {
      await page.keyboard.press('Tab')
      if (await back.evaluate((link) => link === document.activeElement)) break
    }
    await page.keyboard.press('Enter')
    await place.waitFor()
    await page.context().close()
  })

  test('without JavaScript as well', async () => {
    const page = await site.open(`/zoeken?q=${ALONE}`, { javaScript: false })
    await page.getByRole('link', { name: 'Laat weg: in Schalkwijk' }).click()
    expect(leftOut(page)).toEqual(['place'])
    await page.getByRole('button', { name: /Toon/ }).first().click()
    expect(leftOut(page)).toEqual(['place'])
    await page.getByRole('link', { name: 'Zet terug: de plek' }).click()
    expect(leftOut(page)).toEqual([])
    await page.context().close()
  })

  test('in danger: whom to call comes first, without JavaScript and on paper', async () => {
    const page = await site.open(DANGER, { javaScript: false, width: 360 })
    const heading = page.getByRole('heading').first()
    expect(await heading.innerText()).toBe('Je hoeft dit niet alleen te dragen')
    const first = page.getByRole('main').getByRole('link').first()
    expect([await first.innerText(), await first.getAttribute('href')]).toEqual(['Bel 113', 'tel:113'])
    await expectFits(page)
    await expectAccessibleAsServed(page)
    await page.emulateMedia({ media: 'print' })
    expect(await first.isVisible()).toBe(true)
    await page.context().close()
  })

  test('in danger, typed on the page: it can be read and heard by all', async () => {
    const page = await site.open('/zoeken')
    await searchFor(page, 'ik wil niet meer leven')
    await page.getByRole('region', { name: 'Je hoeft dit niet alleen te dragen' }).waitFor()
    expect(await page.getByRole('status').allInnerTexts()).toContainEqual(expect.stringMatching(/niet alleen/))
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    await expectAccessible(page)
    await page.context().close()
  })
})
