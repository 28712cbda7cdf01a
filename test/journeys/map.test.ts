import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible, expectFits, hasBrowser, testSite } from '../support/test-site.ts'

describe.skipIf(!hasBrowser)('the map of a search', { timeout: 60_000 }, async () => {
  const site = hasBrowser ? await testSite() : (null as never)

  async function openMap(path: string, width = 1280): Promise<Page> {
    const page = await site.open(path, { width })
    if (width < 1248) await page.getByRole('link', { name: 'Toon de kaart' }).click()
    await page.locator('.leaflet-container').waitFor()
    return page
  }
  const counts = (page: Page) => page.getByRole('region', { name: /Kaart met aantallen per/ })
  const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name)

  test('choose a wijk by pressing its outline: the address, the list and the map follow', async () => {
    const page = await openMap('/zoeken?network=haarlem')
    await counts(page).waitFor()
    await expectAccessible(page)
    const label = page.locator('.map-count', { has: page.locator('.map-count__name') }).first()
    const name = (await label.locator('.map-count__name').textContent()) ?? ''
    const number = await label.locator('.map-count__number').textContent()
    const box = await label.locator('.map-count__number').boundingBox()
    if (!box) throw new Error('the number is not drawn')
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    await page.waitForURL(/neighbourhood=WK/)
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).innerText())
      .toBe(`${number} resultaten in ${name.replace(/\s+/g, ' ')}`)
    await page.locator('.map-frame').first().waitFor()
    await page.context().close()
  })

  test('choose a wijk with the keyboard alone, from the list below the map', async () => {
    const page = await openMap('/zoeken?network=haarlem')
    await counts(page).waitFor()
    const summary = page.locator('.map__choice summary')
    await summary.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    // The list itself can be scrolled, so it may be a stop of its own.
    if (await page.locator('.map__choice ul').evaluate((list) => list === document.activeElement))
      await page.keyboard.press('Tab')
    const chosen = await page.evaluate(() => document.activeElement?.textContent)
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    await page.waitForURL(/neighbourhood=WK/)
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toContain(chosen)
    await page.context().close()
  })

  test('the legend tells the classes apart without colour, and every number is written out', async () => {
    const page = await openMap('/zoeken?network=haarlem')
    await counts(page).waitFor()
    const fills = await page
      .locator('.map__steps rect')
      .evaluateAll((all) => all.map((one) => one.getAttribute('fill')))
    expect(fills.length).toBeGreaterThan(1)
    expect(new Set(fills).size).toBe(fills.length)
    const inks = await page.locator('pattern').evaluateAll((all) =>
      all.map((one) =>
        [...one.children]
          .slice(1)
          .map((ink) => ink.outerHTML)
          .join(),
      ),
    )
    expect(new Set(inks).size).toBe(inks.length)
    await page.locator('.map__choice summary').click()
    const rows = await page.locator('.map__choice li').allInnerTexts()
    expect(rows.length).toBeGreaterThan(15)
    for (const row of rows) expect(row).toMatch(/ (\d+|niets)( \(gekozen\))?$/)
    await page.context().close()
  })

  test('zoom in to pins, move, and search in this area', async () => {
    const page = await openMap('/zoeken?network=haarlem')
    await counts(page).waitFor()
    const here = page.getByRole('button', { name: 'Zoek in dit gebied' })
    expect(await here.count(), 'before anything moved').toBe(0)
    for (const name of ['Zoom in', 'Zoom in', 'Schuif naar links']) {
      await page.getByRole('button', { name, exact: true }).click()
      await page.waitForTimeout(400)
    }
    await page.locator('.map-mark').first().waitFor()
    await here.click()
    await page.waitForURL(/bbox=/)
    await expect.poll(() => here.count()).toBe(0)
    const [west = 0, , east = 0] = (parameter(page, 'bbox') ?? '').split(',').map(Number)
    expect(east - west).toBeLessThan(0.05)
    await expectAccessible(page)
    const total = Number.parseInt(await page.getByRole('heading', { level: 1 }).innerText(), 10)
    // What stands there is on the map, and what works there without a place of its own is named below it: together the list.
    const said = page.getByText('Ook hier, zonder vaste plek:')
    await said.waitFor()
    const address = `${site.url}/api/v1/search?network=haarlem&bbox=${parameter(page, 'bbox')}&pageSize=100&page=`
    const pages = await Promise.all(
      [1, 2, 3].map(async (number) => (await (await fetch(address + number)).json()).results),
    )
    const standing = pages.flat().filter(({ point }) => point).length
    await expect.poll(() => page.getByRole('region', { name: `Kaart met ${standing} plekken` }).count()).toBe(1)
    const works = [...(await said.innerText()).matchAll(/\((\d+)\)/g)].map(([, count]) => Number(count))
    // Where most works stands first, and something may work in more than one area.
    expect(works[0]).toBe(Math.max(...works))
    expect(total - standing).toBeGreaterThanOrEqual(Math.max(1, ...works))
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('map__picture')
    await page.context().close()
  })

  test('some streets in which nothing has a door keep the map, and what works there is in the list', async () => {
    const page = await openMap('/zoeken?network=haarlem&bbox=4.6347,52.3879,4.6402,52.3924')
    await page.getByText('Ook hier, zonder vaste plek:').waitFor()
    await page.locator('.map-frame').first().waitFor()
    await expectAccessible(page)
    const total = Number.parseInt(await page.getByRole('heading', { level: 1 }).innerText(), 10)
    expect(total).toBeGreaterThan(20)
    expect(await page.locator('.offers').getByText('Haarlem aan huis').count()).toBeGreaterThan(0)
    await page.context().close()
  })

  test('what works in a whole area says so, and leads to the list of that area', async () => {
    const page = await openMap('/zoeken?network=haarlem&q=schaken')
    const mark = page.locator('.map-mark--spread').first()
    await mark.waitFor()
    expect(await mark.getAttribute('aria-label')).toMatch(/^Werkt in heel .+, zonder vaste plek: \d+$/)
    await mark.focus()
    await page.keyboard.press('Enter')
    const all = page.locator('.map-popup').getByRole('link', { name: /^Alles voor .+ in de lijst$/ })
    await all.waitFor()
    await expectAccessible(page)
    await all.click()
    await page.waitForURL(/neighbourhood=/)
    await page.context().close()
  })

  test('what works in whole areas shows their borders while one is at its mark, or at it in the list', async () => {
    const query = 'network=haarlem&q=schaken'
    const page = await openMap(`/zoeken?${query}`)
    const borders = page.locator('.map-frame--catchment')
    const mark = page.locator('.map-mark--spread').first()
    await mark.waitFor()
    expect(await borders.count()).toBe(0)
    await mark.focus()
    await expect.poll(() => borders.count(), { message: 'reached with the keyboard' }).toBe(1)
    await page.keyboard.press('Enter')
    await page.locator('.map-popup').waitFor()
    expect(await borders.count(), 'pressed').toBe(1)
    await page.keyboard.press('Escape')
    await page.locator('.map__picture').focus()
    await expect.poll(() => borders.count()).toBe(0)

    const { results } = await (await fetch(`${site.url}/api/v1/search?${query}&pageSize=24`)).json()
    const somewhere = results.find((one: { point: unknown; serves: string[] }) => !one.point && one.serves.length > 0)
    await page.getByRole('link', { name: somewhere.title }).first().focus()
    await expect.poll(() => borders.count(), { message: 'reached in the list' }).toBe(somewhere.serves.length)
    await expectAccessible(page)
    await page.context().close()
  })

  test('a hidden address says that its mark is the middle of the buurt', async () => {
    const { results } = await (await fetch(`${site.url}/api/v1/search?network=haarlem&pageSize=100`)).json()
    const hidden = results.find((one: { addressHidden: boolean; point: unknown }) => one.addressHidden && one.point)
    const page = await openMap(
      `/zoeken?q=${encodeURIComponent(hidden.title)}&neighbourhood=${hidden.neighbourhood.code}`,
    )
    const mark = page.getByRole('button', { name: new RegExp(`^${hidden.title}, .*ongeveer hier$`) })
    await mark.first().press('Enter')
    await page.getByText('Dit is het midden van de buurt. Het precieze adres is niet openbaar.').first().waitFor()
    await page.context().close()
  })

  test('nothing moves by itself when the system asks for less motion', async () => {
    const page = await site.open('/over')
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(`${site.url}/zoeken?network=haarlem`)
    await counts(page).waitFor()
    const classes = await page.locator('.leaflet-container').getAttribute('class')
    expect(classes).not.toMatch(/leaflet-fade-anim/)
    await page.evaluate(() => {
      const seen = Object.assign(window, { animations: 0 })
      for (const kind of ['transitionrun', 'animationstart'])
        document.querySelector('.map')?.addEventListener(kind, () => seen.animations++)
    })
    for (const name of ['Zoom in', 'Schuif naar links', 'Toon alles']) {
      await page.getByRole('button', { name, exact: true }).click()
      await page.waitForTimeout(350)
    }
    expect(await page.evaluate(() => (window as unknown as { animations: number }).animations)).toBe(0)
    await page.context().close()
  })

  test.each([360, 768, 1280])('the map, its legend and its list fit in %i pixels', async (width) => {
    const page = await openMap('/zoeken?network=haarlem', width)
    await counts(page).waitFor()
    await page.locator('.map__choice summary').click()
    await expectFits(page)
    await expectAccessible(page)
    await page.context().close()
  })
})
