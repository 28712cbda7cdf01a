import { describe, expect, test } from 'vitest'
import { expectAccessible, expectFits, hasBrowser, testSite } from '../support/test-site.ts'

describe.skipIf(!hasBrowser)('find an activity', { timeout: 60_000 }, async () => {
  const site = hasBrowser ? await testSite() : (null as never)

  test('from what is on your mind to the one next step', async () => {
    const page = await site.open('/')
    await expectAccessible(page)
    await page.getByLabel('Wat zoek je?').fill('koffie')
    await page.getByLabel('Waar?').fill('Haarlem')
    await page.getByRole('button', { name: 'Zoek', exact: true }).click()
    await page.waitForURL(/\/zoeken\?/)
    expect(new URL(page.url()).searchParams.get('neighbourhood')).toBe('GM0392')
    const results = page.getByRole('main').getByRole('article')
    await results.first().waitFor()
    expect(await results.count()).toBeGreaterThan(5)
    await expectAccessible(page)

    const before = await page.getByRole('heading', { level: 1 }).innerText()
    await page.getByRole('checkbox', { name: /^Ontmoeten en meedoen/ }).check()
    await page.waitForURL(/kind=meeting/)
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).not.toBe(before)

    await results.first().getByRole('link').first().click()
    await page.waitForURL(/\/activiteit\//)
    await expectAccessible(page)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe('')
    await page.context().close()
  })

  test('the map shows what the list shows, by keyboard too, and no request leaves but for tiles', async () => {
    const page = await site.open('/zoeken?network=haarlem&q=koffie')
    const map = page.getByRole('region', { name: /kaart/i }).first()
    await map.scrollIntoViewIfNeeded()
    await page.locator('.leaflet-container').waitFor()
    await page.locator('.leaflet-overlay-pane path').first().waitFor()
    await expectAccessible(page)
    expect([...site.outside].filter((host) => host !== 'tegels.example')).toEqual([])
    await page.context().close()
  })

  test('a card lights its pin, and a pin its card, also when the mouse jumps from one to the other', async () => {
    const page = await site.open('/zoeken?q=breien&network=haarlem')
    const pin = page.locator('.map-mark--pin').first()
    await pin.waitFor()
    await page.getByRole('main').getByRole('article').first().hover()
    await pin.hover()
    await page.locator('.offer--lit').waitFor()
    const [title] = ((await pin.getAttribute('aria-label')) ?? '').split(', ')
    expect(await page.locator('.offer--lit h2').innerText()).toBe(title)
    await page.context().close()
  })

  test.each([360, 768, 1280])('nothing sticks out at %i pixels', async (width) => {
    for (const path of [
      '/',
      '/zoeken?q=koffie',
      '/wijk/haarlem-europawijk',
      '/over',
      '/en/zoeken?q=koffie',
      '/bestaat-niet',
    ]) {
      const page = await site.open(path, { width })
      await expectFits(page)
      await page.context().close()
    }
  })

  test('without JavaScript: search, tick a filter, turn a page, read an activity', async () => {
    const page = await site.open('/', { javaScript: false })
    await page.getByLabel('Wat zoek je?').fill('samen eten')
    await page.getByRole('button', { name: 'Zoek', exact: true }).click()
    await page.getByRole('checkbox', { name: /^Ontmoeten en meedoen/ }).check()
    await page.getByRole('button', { name: /Toon/ }).first().click()
    expect(new URL(page.url()).searchParams.getAll('kind')).toEqual(['meeting'])
    expect(new URL(page.url()).searchParams.get('q')).toBe('samen eten')
    await page.getByRole('main').getByRole('article').first().getByRole('link').first().click()
    expect(page.url()).toContain('/activiteit/')
    await page.goto(`${site.url}/zoeken?network=haarlem`)
    await page.getByRole('link', { name: /volgende/i }).click()
    expect(new URL(page.url()).searchParams.get('page')).toBe('2')
    await page.context().close()
  })

  test('keyboard alone: skip to the content, search, open the first result', async () => {
    const page = await site.open('/')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/inhoud/)
    await page.keyboard.press('Enter')
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press('Tab')
      if (await page.getByLabel('Wat zoek je?').evaluate((field) => field === document.activeElement)) break
    }
    await page.keyboard.type('wandelen')
    await page.keyboard.press('Enter')
    await page.waitForURL(/q=wandelen/)
    const first = page.getByRole('main').getByRole('article').first().getByRole('link').first()
    await first.waitFor()
    for (let presses = 0; presses < 200; presses++) {
      await page.keyboard.press('Tab')
      if (await first.evaluate((link) => link === document.activeElement)) break
    }
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/(activiteit|organisatie)\//)
    await page.context().close()
  })
})
