import { describe, expect, test } from 'vitest'
import { expectAccessible, expectFits, hasBrowser, testSite } from '../support/test-site.ts'

describe.skipIf(!hasBrowser)('the front door of a neighbourhood', async () => {
  const site = hasBrowser ? await testSite() : null
  const open = (path: string, options = {}) => site?.open(path, options) as ReturnType<NonNullable<typeof site>['open']>
  const WIJK = '/wijk/haarlem-europawijk'

  test.each([360, 768, 1280])('shows what is here, new and next door at a width of %i, for everyone', async (width) => {
    const page = await open(WIJK, { width })
    for (const heading of ['Kijk per thema', 'Wat is er nieuw?', 'Dit zit in Europawijk', 'Blijf op de hoogte'])
      await page.getByRole('heading', { name: heading }).waitFor()
    await expectFits(page)
    await expectAccessible(page)
  })

  test('leads from a theme to a search in this neighbourhood, without JavaScript', async () => {
    const page = await open(WIJK, { javaScript: false, width: 360 })
    await page.getByRole('link', { name: 'Samen eten' }).click()
    const { searchParams } = new URL(page.url())
    expect(searchParams.get('neighbourhood')).toMatch(/^WK/)
    expect(searchParams.get('theme')).toBe('eating')
    expect(await page.getByRole('article').count()).toBeGreaterThan(0)
  })

  test('has a booklet that needs no JavaScript and no map', async () => {
    const page = await open(WIJK, { javaScript: false, width: 360 })
    await page.getByRole('link', { name: 'Print het boekje' }).click()
    await page.getByRole('heading', { name: 'Wie is er voor wie in Europawijk?' }).waitFor()
    expect(
      await page.getByRole('img', { name: /QR-code/ }).evaluate((one: HTMLImageElement) => one.naturalWidth),
    ).not.toBe(0)
    expect(await page.locator('.leaflet-container').count()).toBe(0)
    await expectFits(page)
  })

  test('is printed in letters of 14 points and more, with a number on each page, an entry never cut in two', async () => {
    const page = await open('/wijk/enkhuizen-buitengebied/boekje')
    await expectAccessible(page)
    await page.emulateMedia({ media: 'print' })
    const small = await page.locator('.booklet').evaluate((booklet) =>
      [...booklet.querySelectorAll('*')]
        .filter(
          (one) =>
            one.checkVisibility() &&
            [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
        )
        .filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < (14 * 96) / 72 - 0.01)
        .map((one) => one.className || one.tagName),
    )
    expect(small).toEqual([])
    expect(await page.locator('.header').isVisible()).toBe(false)
    const entry = page.locator('.booklet__entry').first()
    expect(await entry.evaluate((one) => getComputedStyle(one).breakInside)).toBe('avoid')
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(5)
  })
})
