import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible, expectFits, hasBrowser, testSite } from '../support/test-site.ts'

const shots = process.env.SHOTS
const shot = async (page: Page, name: string) => {
  if (shots) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true })
}

describe.skipIf(!hasBrowser)('a short list', { timeout: 90_000 }, async () => {
  const site = hasBrowser ? await testSite() : (null as never)

  test('is gathered, ordered, noted and shared by keyboard alone; the link carries ids and nothing else', async () => {
    const page = await site.open('/zoeken?q=koffie&network=haarlem')
    for (let at = 0; at < 3; at++) await press(page, 'Bewaar')
    await expect.poll(() => page.getByRole('button', { name: /^Bewaard: / }).count()).toBe(3)
    await expectAccessible(page)
    await shot(page, 'results-1280')
    await page.getByRole('link', { name: 'Naar je lijst (3)' }).first().focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Je lijst' }).waitFor()
    await page.getByText('Zo stond het op de kaart').waitFor()
    await expectAccessible(page)
    const titles = () => page.locator('.listed__title a').allInnerTexts()
    const before = await titles()

    await page.getByRole('button', { name: `Omlaag: ${before[0]}` }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('staat nu op plek 2 van 3').waitFor()
    expect(await titles()).toEqual([before[1], before[0], before[2]])
    expect(await focused(page)).toBe(`Omlaag: ${before[0]}`)
    await page.keyboard.press('Enter')
    await page.getByText('staat nu op plek 3 van 3').waitFor()
    expect(await focused(page)).toBe(`Omlaag: ${before[0]}`)

    const note = page.getByLabel(`Notitie bij ${before[2]}`)
    await note.focus()
    await page.keyboard.type('Mevrouw Zwavelkwast wil graag')
    await page.getByText('Hier staat iets dat lijkt op een naam.').waitFor()
    await expectAccessible(page)
    await note.fill('Vraag of er een lift is')
    await expect.poll(() => stored(page)).toContain('lift')
    expect(await stored(page)).not.toContain('Zwavelkwast')
    await page.getByLabel('Naam van de lijst').fill('Koffie in de buurt')
    await expect.poll(() => stored(page)).toContain('Koffie in de buurt')

    await page.getByRole('button', { name: `Haal weg: ${before[1]}` }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(titles).toEqual([before[2], before[0]])
    expect(await focused(page)).toBe('Zet terug')
    await page.keyboard.press('Enter')
    await expect.poll(titles).toEqual([before[1], before[2], before[0]])

    const link = (await page.getByRole('link', { name: 'Link naar deze lijst' }).getAttribute('href')) ?? ''
    expect(decodeURIComponent(link)).toMatch(/\/lijst\/gedeeld\?ids=[0-9a-f,-]{110}$/)
    const mail = (await page.getByRole('link', { name: 'Mail de lijst' }).getAttribute('href')) ?? ''
    expect(decodeURIComponent(mail)).not.toMatch(/lift|Koffie in de buurt/)
    await page.reload()
    await expect.poll(titles).toEqual([before[1], before[2], before[0]])
    expect(await page.getByLabel(`Notitie bij ${before[2]}`).inputValue()).toBe('Vraag of er een lift is')
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      await expectFits(page)
      await shot(page, `list-${width}`)
    }
    if (shots) {
      await page.emulateMedia({ media: 'print' })
      await page.setViewportSize({ width: 794, height: 1123 })
      await shot(page, 'list-print')
      await page.emulateMedia({ media: 'screen' })
    }

    const plain = await site.open(link.replace(site.url, ''), { width: 360, javaScript: false })
    expect(await plain.locator('.listed__title a').allInnerTexts()).toEqual([before[1], before[2], before[0]])
    await expectFits(plain)
    for (const picture of await plain.locator('.list-pictures img').all())
      expect(await picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0)).toBe(true)
    expect(await plain.getByRole('button').count()).toBe(0)
    await shot(plain, 'shared-360')
    await plain.context().close()

    const shared = await site.open(`${link.replace(site.url, '')},nee,00000000-0000-4000-8000-000000000000`)
    await shared.getByText('Een stuk van deze link is niet te lezen').waitFor()
    await shared.getByText('Eén ding van de lijst staat niet meer op de kaart').waitFor()
    await shared.getByRole('button', { name: 'Zet alles op mijn lijst' }).click()
    await shared.getByText('Alles staat nu op je lijst').waitFor()
    expect(JSON.parse(await stored(shared)).items).toHaveLength(3)
    await expectAccessible(shared)
    await shot(shared, 'shared-1280')
    await shared.context().close()
    await page.context().close()
  })

  test('is kept from the page of an activity and of an organisation, and is gone when taken away', async () => {
    const page = await site.open('/organisatie/de-ordnersoos', { width: 360 })
    await page.getByRole('button', { name: 'Bewaar: De Ordnersoos' }).click()
    await page.getByRole('button', { name: 'Bewaard: De Ordnersoos' }).waitFor()
    await expectFits(page)
    await shot(page, 'organization-360')
    await page.goto(`${site.url}/en/organisatie/de-ordnersoos`)
    await page.getByRole('button', { name: 'Kept: De Ordnersoos' }).click()
    await page.getByRole('button', { name: 'Keep: De Ordnersoos' }).waitFor()
    await page.goto(`${site.url}/lijst`)
    await page.getByText('Er staat nog niets op je lijst').waitFor()
    await expectAccessible(page)
    await page.context().close()
  })

  test('what is put back takes nothing along of what was done since, and two windows show the same', async () => {
    const page = await site.open('/zoeken?q=koffie&network=haarlem')
    for (let at = 0; at < 2; at++) await press(page, 'Bewaar')
    await expect.poll(() => page.getByRole('button', { name: /^Bewaard: / }).count()).toBe(2)
    await page.goto(`${site.url}/lijst`)
    const note = (of: Page) => of.getByLabel(/^Notitie bij/).last()
    await note(page).waitFor()
    const other = await page.context().newPage()
    await other.goto(`${site.url}/lijst`)
    await note(page).fill('Op dinsdag bellen')
    await note(page).blur()
    await expect.poll(() => note(other).inputValue()).toBe('Op dinsdag bellen')
    await page
      .getByRole('button', { name: /^Haal weg: / })
      .first()
      .click()
    await note(other).fill('Op woensdag bellen')
    await note(other).blur()
    await expect.poll(() => note(page).inputValue()).toBe('Op woensdag bellen')
    await page.getByRole('button', { name: 'Zet terug' }).click()
    await expect.poll(() => page.getByRole('button', { name: /^Haal weg: / }).count()).toBe(2)
    expect(JSON.parse(await stored(page)).items[1].note).toBe('Op woensdag bellen')
    await page.context().close()
  })

  test('leaves no dead button where no script runs, and survives what others stored', async () => {
    const plain = await site.open('/zoeken?q=koffie', { javaScript: false })
    expect(await plain.getByRole('button', { name: /Bewaar/ }).count()).toBe(0)
    await plain.goto(`${site.url}/lijst`)
    expect(await plain.locator('noscript').first().innerText()).toContain('Daar is JavaScript voor nodig')
    await plain.context().close()

    const page = await site.open('/lijst')
    for (const text of ['{', '[1,2]', '{"items":"x"}']) {
      await page.evaluate((bad) => localStorage.setItem('sociale-kaart-lijst', bad), text)
      await page.reload()
      await page.getByText('Er staat nog niets op je lijst').waitFor()
    }
    await page.context().close()
  })

  test('goes to a folder of a professional, is changed there, and news is followed and stopped', async () => {
    const page = await site.open('/organisatie/de-ordnersoos')
    await page.getByRole('button', { name: 'Bewaar: De Ordnersoos' }).click()
    await page.goto(`${site.url}/inloggen?verder=/lijst`)
    await page
      .getByRole('button', { name: /Wijkteam Haarlem|wijkteam/i })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: 'Je lijst' }).waitFor()
    await page.getByText('Bewaar in een map').waitFor()
    const form = page.locator('.short-list__folder')
    await form.getByLabel('Naam van de lijst').fill('Papieren')
    await form.getByLabel('Map').fill('Meerwijk')
    await form.getByRole('button', { name: 'Bewaar in mijn mappen' }).click()
    await page.getByRole('heading', { level: 1, name: 'Papieren' }).waitFor()
    await expectAccessible(page)
    await page.getByLabel('Mijn notitie over De Ordnersoos').fill('Belt altijd terug')
    await page.getByRole('button', { name: 'Sla op' }).click()
    await page.getByText('Opgeslagen.').waitFor()
    expect(await page.getByLabel('Mijn notitie over De Ordnersoos').inputValue()).toBe('Belt altijd terug')
    await page.getByLabel('Notitie bij De Ordnersoos').fill('Voor mevrouw Zwavelkwast')
    await page.getByRole('button', { name: 'Sla op' }).click()
    await page.getByText('Hier staat iets waaraan iemand te herkennen is').first().waitFor()
    await expectAccessible(page)
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      await expectFits(page)
      await shot(page, `my-list-${width}`)
    }
    await page.getByRole('link', { name: 'Terug naar mijn lijsten' }).click()
    await page.getByRole('heading', { level: 2, name: 'Meerwijk' }).waitFor()
    await page.getByLabel('Waar gaat het om?').selectOption({ index: 2 })
    await page.getByLabel('In welke wijk?').selectOption({ index: 3 })
    await page.getByRole('button', { name: 'Houd me op de hoogte' }).click()
    await page.getByRole('button', { name: /^Stop: / }).waitFor()
    await expectAccessible(page)
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      await expectFits(page)
      await shot(page, `my-lists-${width}`)
    }
    await page.getByRole('button', { name: /^Stop: / }).click()
    await expect.poll(() => page.getByRole('button', { name: /^Stop: / }).count()).toBe(0)
    await page.context().close()
  })
})

/** Presses a button by keyboard, once it is there. */
async function press(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name: new RegExp(`^${name}: `) }).first()
  await button.focus()
  await page.keyboard.press('Enter')
}

async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement
    return element?.getAttribute('aria-label') ?? element?.textContent ?? ''
  })
}

async function stored(page: Page): Promise<string> {
  return page.evaluate(() => localStorage.getItem('sociale-kaart-lijst') ?? '')
}
