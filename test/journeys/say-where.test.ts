import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible, expectFits, hasBrowser, testSite } from '../support/test-site.ts'

const where = (page: Page) => page.getByLabel('Waar?')
const parameters = (page: Page) => new URL(page.url()).searchParams
const first = (page: Page) => page.getByRole('main').getByRole('article').first()

describe.skipIf(!hasBrowser)('say where', { timeout: 60_000 }, async () => {
  const site = hasBrowser ? await testSite() : (null as never)

  test.each([true, false])(
    '“near me” asks where that is; a misspelled name is enough (JavaScript: %s)',
    async (javaScript) => {
      const page = await site.open('/zoeken?q=koffie+bij+mij+in+de+buurt', { javaScript, width: 360 })
      expect(await page.getByText('Waar ben je?').count()).toBe(1)
      if (javaScript) await expectAccessible(page)
      await expectFits(page)
      await page.getByRole('link', { name: 'Vul in waar je bent' }).click()
      await page.locator('#search-where:focus').waitFor()
      await page.keyboard.type('Haarlm')
      await page.keyboard.press('Enter')
      await page.waitForURL(/neighbourhood=GM0392/)
      await expect.poll(() => where(page).inputValue()).toBe('Haarlem')
      await expect.poll(() => page.getByText('Waar ben je?').count()).toBe(0)
      await page.context().close()
    },
  )

  test.each([true, false])(
    'a place of which no areas are here is kept, and can be taken away (JavaScript: %s)',
    async (javaScript) => {
      const page = await site.open('/zoeken?q=koffie', { javaScript, width: 360 })
      await where(page).fill('Bovenkarspel')
      await page.keyboard.press('Enter')
      await page.getByText('Bovenkarspel ligt in de gemeente Stede Broec').waitFor()
      if (javaScript) await expectAccessible(page)
      await expectFits(page)
      expect(await first(page).innerText()).toContain('Enkhuizen')
      // Another filter keeps the place.
      await page.getByLabel('Wat zoek je?').fill('samen eten')
      await page.keyboard.press('Enter')
      await page.waitForURL(/q=samen/)
      expect(parameters(page).get('where')).toBe('Bovenkarspel')
      await page.getByRole('link', { name: 'Laat weg: in Bovenkarspel' }).click()
      await page.waitForURL((url) => !url.searchParams.has('where'))
      await page.context().close()
    },
  )

  test('a name that exists more than once: the one we know is searched, and the other can be chosen', async () => {
    const page = await site.open('/zoeken?where=Schalkwijk')
    expect(parameters(page).getAll('neighbourhood')).toHaveLength(4)
    await expect.poll(() => where(page).inputValue()).toBe('Schalkwijk')
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Schalkwijk (Houten)' }).click()
    await page.getByText('Schalkwijk ligt in de gemeente Houten').waitFor()
    expect(parameters(page).getAll('neighbourhood')).toEqual([])
    await page.context().close()
  })
})
