import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { pressOn, tabTo } from '../support/keyboard.ts'
import { expectAccessible, expectAccessibleAsServed, expectFits, hasBrowser, testSite } from '../support/test-site.ts'

const COUNTED = 'input[name=neighbourhood], input[name=need], input[name=language], input[name=kind]'
const places = (page: Page) =>
  page.locator(COUNTED).evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const show = (page: Page) => page.getByRole('button', { name: 'Toon resultaten' })
const free = (page: Page) => page.getByRole('checkbox', { name: /^Alleen gratis/ })
const week = (page: Page) => page.getByRole('radio', { name: /^Komende 7 dagen/ })

/** The number beside a filter. */
async function countOf(page: Page, value: string): Promise<number> {
  return Number(await page.locator(`label:has(input[value="${value}"]) .check__count`).textContent())
}

describe.skipIf(!hasBrowser)('filters', { timeout: 60_000 }, async () => {
  const site = hasBrowser ? await testSite() : (null as never)

  test.each([
    [true, 1280],
    [false, 1280],
    [true, 360],
    [false, 360],
  ])(
    'by keyboard: a count is what is found, and each keeps its place (JavaScript: %s, %i wide)',
    async (javaScript, width) => {
      const page = await site.open('/zoeken?network=haarlem&theme=meeting', { javaScript, width })
      if (width === 360) await pressOn(page, page.locator('.filters > summary'))
      const before = await places(page)
      const expected = await countOf(page, 'week')
      expect(expected).toBeGreaterThan(0)
      await tabTo(page, page.getByRole('radio', { name: 'Maakt niet uit' }))
      for (let presses = 0; presses < 3 && !(await week(page).isChecked()); presses++)
        await page.keyboard.press('ArrowDown')
      if (!javaScript) await pressOn(page, show(page))
      await page.waitForURL(/open=week/)
      await heading(page)
        .filter({ hasText: new RegExp(`^${expected} resultaten`) })
        .waitFor()
      expect(await places(page)).toEqual(before)
      expect(await countOf(page, 'week'), 'the other moments keep their counts').toBe(expected)
      await expectFits(page)
      await (javaScript ? expectAccessible(page) : expectAccessibleAsServed(page))
      await page.context().close()
    },
  )

  test('what is pressed while an earlier answer comes in stands as pressed', async () => {
    const page = await site.open('/zoeken?network=haarlem&theme=meeting')
    const stood = await week(page).evaluate(async (input: HTMLInputElement) => {
      const seen: boolean[] = []
      const push = history.pushState
      history.pushState = (...address) => {
        history.pushState = push
        history.pushState(...address)
        // The address is new now, and the page with its answer is not drawn yet.
        queueMicrotask(() => input.click())
      }
      document.querySelector<HTMLInputElement>('input[name=open][value=today]')?.click()
      while (!location.search.includes('open=week')) {
        await new Promise(requestAnimationFrame)
        if (location.search.includes('open=')) seen.push(input.checked)
      }
      return seen
    })
    expect(stood.length).toBeGreaterThan(2)
    expect(stood).not.toContain(false)
    await page.context().close()
  })

  test('cleared one by one and all by keyboard: it stays near what is left, and then goes to what was found', async () => {
    const page = await site.open('/zoeken?network=haarlem&theme=meeting&free=true')
    const focused = () => page.evaluate(() => document.activeElement?.id)
    await pressOn(page, page.getByRole('link', { name: 'Haal weg: Ontmoeten' }))
    await page.waitForURL((url) => !url.search.includes('theme'))
    await expect.poll(focused).toBe('gekozen')
    await pressOn(page, page.getByRole('link', { name: 'Alle filters weg' }))
    await page.waitForURL((url) => url.search === '')
    await expect.poll(focused).toBe('resultaten')
    await page.context().close()
  })

  test('what has no results can be read with the reason, and not chosen', async () => {
    const page = await site.open('/zoeken?network=haarlem&q=schaken&free=true')
    expect(await free(page).isChecked()).toBe(true)
    const empty = page.locator('.filters input:disabled')
    expect(await empty.count()).toBeGreaterThan(5)
    const reasons = await empty.evaluateAll((inputs) =>
      inputs.map((input) => document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent),
    )
    expect(new Set(reasons)).toEqual(new Set(['Een grijze 0 betekent: daar past niets bij wat je zoekt.']))
    await page.context().close()
  })
})
