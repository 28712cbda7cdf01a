import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible, expectFits, hasBrowser, testSite } from '../support/test-site.ts'

const NOTE =
  'Mevrouw van 84 in Delftwijk is veel alleen en komt de deur niet uit. Liefst katholiek bezoek. Zwavelkwast.'
const note = (page: Page) => page.getByLabel('Wat is er aan de hand?')
const send = (page: Page) => page.getByRole('button', { name: 'Wie past?' })

describe.skipIf(!hasBrowser)('who fits', { timeout: 60_000 }, async () => {
  const site = hasBrowser ? await testSite() : (null as never)

  test('a name is warned of while typing, and nothing is sent; without it there is an answer with reasons', async () => {
    const page = await site.open('/passend')
    const asked: string[] = []
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`))
    await note(page).fill('Mevrouw Zwavelkwast is veel alleen')
    await page.getByText('Hier staat iets dat lijkt op een naam.').waitFor()
    await expectAccessible(page)
    await send(page).click()
    await page.waitForTimeout(300)
    expect(asked.filter((one) => one.includes('/matches'))).toEqual([])

    await note(page).fill(NOTE)
    await expect.poll(() => page.getByText('Hier staat iets').count()).toBe(0)
    await send(page).click()
    await page
      .getByRole('heading', { level: 1, name: /die het dichtst bij je vraag komen|organisaties? gevonden/ })
      .waitFor()
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await page.getByText('Waarom dit?').first().waitFor()
    expect(await page.getByText('Punt voor punt', { exact: true }).count()).toBeLessThanOrEqual(12)
    await page.getByText('Punt voor punt', { exact: true }).first().click()
    const table = page.getByRole('table').first()
    expect(await table.getByRole('row').count()).toBeGreaterThan(3)
    expect(await table.innerText()).toMatch(/Past/)
    await expectAccessible(page)
    expect(page.url()).toBe(`${site.url}/passend`)
    expect(asked.filter((one) => /zwavelkwast|delftwijk/i.test(one))).toEqual([])
    await page.context().close()
  })

  test('too little found: letting go of what must be gives more', async () => {
    const page = await site.open('/passend')
    await note(page).fill('Wil Nederlands leren in Enkhuizen')
    await page.getByText('Of geef het stap voor stap').click()
    await page.getByLabel('Er is nu plek').check()
    await page.getByLabel('Liever zonder geloof').check()
    await page.getByLabel('De wens over geloof of traditie').check()
    await send(page).click()
    await page.getByRole('heading', { name: 'Weinig gevonden? Laat iets los' }).waitFor()
    await expectAccessible(page)
    await page
      .getByRole('button', { name: /^Zonder “/ })
      .first()
      .click()
    await page.getByText('Waarom dit?').first().waitFor()
    await page.context().close()
  })

  test('without a place, the button that makes it a signal asks which network', async () => {
    const page = await site.open('/passend', { width: 360 })
    await note(page).fill('Wil Nederlands leren')
    await page.getByLabel('Netwerk').selectOption({ label: 'Alle netwerken' })
    await page.getByText('Of geef het stap voor stap').click()
    await page.getByText('Wat kan deze persoon?').click()
    await expectAccessible(page)
    await expectFits(page)
    await send(page).click()
    await page.getByText('Waarom dit?').first().waitFor()
    expect(await page.locator('.match__why').count()).toBe(await page.locator('.match__card').count())
    await expectFits(page)
    const button = page.getByRole('button', { name: /^Maak er een signaal van voor .*Enkhuizen/ })
    expect(await page.getByRole('button', { name: /^Maak er een signaal van voor/ }).count()).toBe(2)
    await button.click()
    await page.waitForURL(`${site.url}/signaal/enkhuizen`)
    expect(await page.getByLabel('Waar gaat het om?').inputValue()).toBe('learning-dutch')
    await expectAccessible(page)
    await page.context().close()
  })

  test('by keyboard alone', async () => {
    const page = await site.open('/passend')
    await note(page).focus()
    await page.keyboard.type('Man zoekt hulp met schulden in de Oude Stad')
    for (let presses = 0; presses < 8; presses++) {
      await page.keyboard.press('Tab')
      if (await send(page).evaluate((button) => button === document.activeElement)) break
    }
    await page.keyboard.press('Enter')
    await page.getByText('Waarom dit?').first().waitFor()
    await page.context().close()
  })

  test('without JavaScript, on a small phone, for oneself; the words come back where they were refused', async () => {
    const page = await site.open('/help-mij-kiezen', { width: 360, javaScript: false })
    await expectFits(page)
    await page.getByLabel('Wat zoek je?').fill('ik ben Fatima en ik ben eenzaam')
    await page.getByRole('button', { name: 'Laat zien wat past' }).click()
    await page.getByText('Hier staat iets dat lijkt op een naam.').waitFor()
    expect(await page.getByLabel('Wat zoek je?').inputValue()).toContain('eenzaam')
    await page.getByLabel('Wat zoek je?').fill('ik ben eenzaam en kook graag, ik woon in delftwijk')
    await page.getByRole('button', { name: 'Laat zien wat past' }).click()
    await page.getByText('Waarom dit?').first().waitFor()
    expect(page.url()).toBe(`${site.url}/help-mij-kiezen`)
    await expectFits(page)
    await page.context().close()
  })

  test('in danger, whom to call stands above all else', async () => {
    const page = await site.open('/passend')
    await note(page).fill('Cliënt zegt: ik wil niet meer leven')
    await send(page).click()
    await page.getByRole('link', { name: /113/ }).first().waitFor()
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    await expectAccessible(page)
    await page.context().close()
  })
})
