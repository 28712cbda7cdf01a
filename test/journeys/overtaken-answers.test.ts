import type { Page, Route } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { hasBrowser, testSite } from '../support/test-site.ts'

describe.skipIf(!hasBrowser)('an answer that was overtaken changes nothing', { timeout: 60_000 }, async () => {
  const site = hasBrowser ? await testSite() : (null as never)

  test('times that were read before the last letter', async () => {
    const page = await formOf(/^Wanneer en waar/)
    const first = await firstHeldBack(page, /\/schedule-readings$/)
    await page.getByLabel('Wanneer is het?').fill('elke maandag van 9 tot 10 uur')
    await first.isAsked
    await page.getByLabel('Wanneer is het?').fill('elke zondag van 15 tot 17 uur')
    const read = page.locator('.read-back').getByText('elke zondag van 15.00 tot 17.00 uur')
    await read.waitFor()
    await first.comes()
    expect(await read.count()).toBe(1)
    await page.context().close()
  })

  test('where a pin lies, after a buurt was chosen', async () => {
    const page = await formOf(/^Plek/)
    const first = await firstHeldBack(page, /\/place-lookups$/)
    await page.getByRole('button', { name: 'Dit is de plek' }).click()
    await first.isAsked
    const buurt = page.getByLabel('Of kies de buurt')
    await buurt.selectOption({ index: 1 })
    const chosen = await buurt.inputValue()
    await first.comes()
    expect(await buurt.inputValue()).toBe(chosen)
    await page.context().close()
  })

  async function formOf(task: RegExp): Promise<Page> {
    const page = await site.open('/inloggen')
    await page.getByRole('button', { name: 'Inloggen: Redactie De Ordnersoos' }).first().click()
    await page.waitForURL(/\/mijn$/)
    await page.getByRole('link', { name: 'De Ordnersoos' }).first().click()
    await page.waitForURL(/\/mijn\/vermelding\//)
    await page.getByRole('main').getByRole('link', { name: task }).first().click()
    await page
      .getByRole('button', { name: /^Opslaan/ })
      .first()
      .waitFor()
    return page
  }
})

/** The first answer of these waits until it is let through; then it has come and is drawn. Later ones overtake it. */
async function firstHeldBack(page: Page, what: RegExp) {
  let held: Route | undefined
  const isAsked = page.waitForRequest(what)
  await page.route(what, (route) => {
    if (held) return route.continue()
    held = route
  })
  return {
    isAsked,
    async comes() {
      const answered = page.waitForResponse((response) => response.request() === held?.request())
      await held?.continue()
      await (await answered).finished()
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))))
    },
  }
}
