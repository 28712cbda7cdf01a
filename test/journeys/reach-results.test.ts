import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { hasKeyboard, typeIn } from '../support/keyboard.ts'
import { expectAccessible, expectAccessibleAsServed, expectFits, hasBrowser, testSite } from '../support/test-site.ts'

const SEARCH = '/zoeken?q=ik+ben+79+en+zoek+gezelschap+in+Delftwijk'
/** Past the header to the link, and from there to the first result. */
const FEW_PRESSES = 8
/** Most of what stands before them says what was understood. */
const SOON_PX = 900

const first = (page: Page) => page.getByRole('main').getByRole('article').getByRole('link').first()
const skip = (page: Page) => page.getByRole('link', { name: 'Naar de resultaten' })
const drawnAround = (page: Page) =>
  page.evaluate(() => {
    const { outlineStyle, boxShadow } = getComputedStyle(document.activeElement as Element)
    return { id: document.activeElement?.id, outlineStyle, boxShadow }
  })

describe.skipIf(!hasBrowser)('reach the results', { timeout: 60_000 }, async () => {
  const site = hasBrowser ? await testSite() : (null as never)

  test.each([true, false])('by keyboard in a few presses (JavaScript: %s)', async (javaScript) => {
    const page = await site.open(SEARCH, { javaScript })
    let presses = 0
    const press = async (key: string) => {
      presses++
      await page.keyboard.press(key)
    }
    while (!(await hasKeyboard(skip(page))) && presses < FEW_PRESSES) await press('Tab')
    await (javaScript ? expectAccessible(page) : expectAccessibleAsServed(page))
    await press('Enter')
    await press('Tab')
    expect(await hasKeyboard(first(page))).toBe(true)
    expect(presses).toBeLessThanOrEqual(FEW_PRESSES)
    await page.context().close()
  })

  test('a search from the home page puts the keyboard before the link, without a ring around the whole page', async () => {
    const page = await site.open('/')
    await typeIn(page, page.getByLabel('Wat zoek je?'), 'koffie')
    await page.keyboard.press('Enter')
    await page.waitForURL(/zoeken/)
    await expect.poll(() => drawnAround(page)).toEqual({ id: 'content', outlineStyle: 'none', boxShadow: 'none' })
    await page.keyboard.press('Tab')
    expect(await hasKeyboard(skip(page))).toBe(true)
    await page.context().close()
  })

  test('on a phone they begin soon, and what was typed stands there once', async () => {
    const page = await site.open(SEARCH, { width: 360 })
    expect((await page.getByRole('article').first().boundingBox())?.y).toBeLessThan(SOON_PX)
    expect(await page.getByRole('main').getByText('ik ben 79 en zoek gezelschap').count()).toBe(0)
    expect(await page.getByLabel('Wat zoek je?').inputValue()).toContain('ik ben 79')
    await expectFits(page)
    await page.context().close()
  })

  test('where nothing is found and nothing is ticked the filters stay folded; who ticked something can take it away', async () => {
    const page = await site.open('/zoeken?q=contact', { width: 1280 })
    expect(await page.getByRole('checkbox').filter({ visible: true }).count()).toBe(0)
    await page.getByRole('link', { name: 'Over deze kaart' }).last().waitFor()
    await expectAccessible(page)
    await page.goto(page.url().replace('contact', 'tandarts&free=true'))
    await page.getByRole('checkbox', { name: /^Alleen gratis/, checked: true }).waitFor()
    await page.context().close()
  })
})
