import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible, expectAccessibleAsServed, expectFits, hasBrowser, testSite } from '../support/test-site.ts'

/** Spaarndam is a small wijk: little is on offer there. */
const LITTLE = '/zoeken?network=haarlem&neighbourhood=WK039217&q=fiets+repareren&kind=place'
const SENTENCE = 'ik wil samen wandelen in schalkwijk'

const words = (page: Page) => page.getByLabel('Wat zoek je?')
const options = (page: Page) => page.getByRole('listbox').getByRole('option')
const parameters = (page: Page) => new URL(page.url()).searchParams

describe.skipIf(!hasBrowser)('find help', { timeout: 60_000 }, async () => {
  const site = hasBrowser ? await testSite() : (null as never)

  test('a sentence, a chip taken away, and why each result is there', async () => {
    const page = await site.open('/')
    await words(page).fill(SENTENCE)
    await page.keyboard.press('Enter')
    const first = page.getByRole('main').getByRole('article').first()
    await first.waitFor()
    expect(await first.getByText(/Waarom dit\?.*past bij ‘Wandelen’/).count()).toBe(1)
    expect(await page.locator('.offer mark').allInnerTexts()).toContainEqual(expect.stringMatching(/wandel/i))
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Laat weg: in Schalkwijk' }).click()
    await page.waitForURL(/without=place/)
    await expectAccessible(page)
    await page.context().close()
  })

  test('suggestions by keyboard: they are said, chosen and put away, and what was typed stays', async () => {
    const page = await site.open('/')
    await words(page).focus()
    await page.locator('#search-q[role=combobox]').waitFor()
    await page.keyboard.type('eenz')
    await options(page).first().waitFor()
    expect(
      await page
        .getByRole('status')
        .filter({ hasText: /voorstel/ })
        .count(),
    ).toBe(1)
    await expectAccessible(page)
    await page.keyboard.press('ArrowDown')
    const chosen = page.getByRole('option', { selected: true })
    expect(await chosen.innerText()).toContain('Eenzaamheid')
    expect(await words(page).getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'))
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    expect(await options(page).first().isVisible()).toBe(false)
    expect(await words(page).inputValue()).toBe('eenz')

    await page.keyboard.type('a')
    await options(page).first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/q=Eenzaamheid/)
    await page.getByRole('link', { name: 'Laat weg: Eenzaamheid' }).waitFor()
    await page.context().close()
  })

  test('a place from the suggestions, and a page of an activity', async () => {
    const page = await site.open('/zoeken?q=koffie&network=haarlem', { width: 360 })
    await page.getByLabel('Waar?').click()
    await page.locator('#search-where[role=combobox]').waitFor()
    await page.keyboard.type('schalk')
    await options(page).filter({ hasText: 'Schalkwijk' }).first().click()
    await page.waitForURL(/neighbourhood=/)
    expect(parameters(page).get('q')).toBe('koffie')
    await words(page).fill('')
    await page.keyboard.type('repaircaf')
    await options(page)
      .filter({ hasText: /^Repaircafé/ })
      .first()
      .waitFor()
    await expectFits(page)
    await options(page)
      .filter({ hasText: /^Repaircafé/ })
      .first()
      .click()
    await page.waitForURL(/\/(activiteit|organisatie)\//)
    await page.context().close()
  })

  test.each([360, 1280])('a place elsewhere in the country by keyboard, from either field, %i wide', async (width) => {
    const page = await site.open('/', { width })
    await words(page).focus()
    await page.locator('#search-q[role=combobox]').waitFor()
    await page.keyboard.type('rijswij')
    await options(page).filter({ hasText: 'Altena' }).waitFor()
    expect(await options(page).allInnerTexts()).toEqual(['Rijswijk (ZH.)', 'Rijswijk\nAltena', 'Rijswijk\nBuren'])
    await expectAccessible(page)
    await expectFits(page)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    const chosen = page.getByRole('option', { selected: true })
    expect(await chosen.innerText()).toBe('Rijswijk\nAltena')
    expect(await words(page).getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'))
    await page.keyboard.press('Enter')
    await page.waitForURL(/where=Rijswijk%2C\+Altena/)
    expect(parameters(page).get('q')).toBeNull()
    const where = page.getByLabel('Waar?')
    await expect.poll(() => where.inputValue()).toBe('Rijswijk, Altena')
    await page.getByText('Rijswijk ligt in de gemeente Altena').waitFor()

    await where.fill('')
    await page.locator('#search-where[role=combobox]').waitFor()
    await page.keyboard.type('bovenk')
    await options(page).filter({ hasText: 'Bovenkarspel' }).waitFor()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await page.waitForURL(/where=Bovenkarspel%2C\+Stede\+Broec/)
    await expectAccessible(page)
    await expectFits(page)
    await page.context().close()
  })

  test.each([true, false])(
    'little found: the search looks around and says so, with a way on (JavaScript: %s)',
    async (javaScript) => {
      const page = await site.open(LITTLE, { javaScript, width: 360 })
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/Niets gevonden\s+in Spaarndam/)
      expect(await page.getByRole('heading', { level: 2, name: 'Verderop in Haarlem' }).count()).toBe(1)
      expect(await page.getByRole('main').getByRole('article').count()).toBeGreaterThan(2)
      expect(await page.getByRole('link', { name: /^Bel 023/ }).getAttribute('href')).toMatch(/^tel:/)
      await expectFits(page)
      await (javaScript ? expectAccessible(page) : expectAccessibleAsServed(page))
      expect(await page.getByRole('checkbox', { name: /^Inloop en plekken/, includeHidden: true }).isChecked()).toBe(
        true,
      )
      await page.getByRole('link', { name: 'Zoek in heel Haarlem' }).click()
      await page.waitForURL(/neighbourhood=GM0392/)
      expect(parameters(page).getAll('kind')).toEqual(['place'])
      await page.context().close()
    },
  )

  test.each([true, false])('open this week: ticked, counted and taken away (JavaScript: %s)', async (javaScript) => {
    const page = await site.open('/zoeken?network=haarlem&q=koffie', { javaScript })
    await page.getByRole('radio', { name: 'Komende 7 dagen' }).check()
    if (!javaScript) await page.getByRole('button', { name: /Toon/ }).first().click()
    await page.waitForURL(/open=week/)
    const away = page.getByRole('link', { name: 'Haal weg: Komende 7 dagen' })
    await away.waitFor()
    await (javaScript ? expectAccessible(page) : expectAccessibleAsServed(page))
    await away.click()
    await page.waitForURL((url) => !url.searchParams.has('open'))
    await page.getByRole('radio', { name: 'Maakt niet uit', checked: true }).waitFor()
    await page.context().close()
  })

  test('without JavaScript: a sentence, a chip away, a wijk ticked, all filters taken away', async () => {
    const page = await site.open('/', { javaScript: false })
    await words(page).fill(SENTENCE)
    await page.getByRole('button', { name: 'Zoek', exact: true }).click()
    expect(await page.getByText(/past bij ‘Wandelen’/).count()).toBeGreaterThan(0)
    await expectAccessibleAsServed(page)
    await page.getByRole('link', { name: 'Laat weg: in Schalkwijk' }).click()
    const wijk = page.locator('input[name=neighbourhood]').first()
    const code = await wijk.getAttribute('value')
    await wijk.check()
    await page.getByRole('button', { name: /Toon/ }).first().click()
    expect(parameters(page).getAll('neighbourhood')).toEqual([code])
    expect(parameters(page).getAll('without')).toEqual(['place'])
    await expectAccessibleAsServed(page)
    await page.locator('input[name=free]').check()
    await page.getByRole('button', { name: /Toon/ }).first().click()
    await page.getByRole('link', { name: 'Alle filters weg' }).click()
    expect([...parameters(page)]).toEqual([
      ['q', SENTENCE],
      ['without', 'place'],
    ])
    await page.context().close()
  })

  test('a filter without results can be read, with the reason, and not be chosen', async () => {
    const page = await site.open(LITTLE, { javaScript: false })
    const empty = page.getByRole('checkbox', { disabled: true }).filter({ visible: true }).first()
    await expect.poll(() => empty.count()).toBe(1)
    expect(await empty.getAttribute('name')).not.toBeNull()
    const reason = await empty.getAttribute('aria-describedby')
    expect(await page.locator(`#${reason}`).innerText()).toContain('Een grijze 0')
    await page.context().close()
  })

  test('a wijk chosen by its outline on the map, by keyboard', async () => {
    const page = await site.open('/zoeken?network=haarlem&q=koffie')
    const choice = page.locator('.map__choice summary')
    await choice.waitFor()
    await choice.focus()
    await page.keyboard.press('Enter')
    const wijk = page.locator('.map__choice').getByRole('link').first()
    const name = await wijk.innerText()
    await wijk.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/neighbourhood=/)
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toContain(name)
    await expectAccessible(page)
    await page.context().close()
  })
})
