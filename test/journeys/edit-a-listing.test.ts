import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { pressOn, tabTo, typeIn } from '../support/keyboard.ts'
import { demo } from '../support/test-app.ts'
import { expectAccessible, expectFits, hasBrowser, testSite } from '../support/test-site.ts'

describe.skipIf(!hasBrowser)('change a listing', { timeout: 120_000 }, async () => {
  const site = hasBrowser ? await testSite() : (null as never)

  test('with the keyboard alone: change the times, publish, and it is found', async () => {
    const page = await signedInByMail(demo.trustedEditor)
    await press(page, 'link', 'De Ordnersoos')
    await page.waitForURL(/\/mijn\/vermelding\//)
    await sound(page)
    await press(page, 'link', /^Wanneer en waar/)
    await typeIn(page, page.getByLabel('Wanneer is het?'), 'elke zondag van 15 tot 17 uur')
    await page.getByText('De eerste keren').waitFor()
    expect(await page.getByText('elke zondag van 15.00 tot 17.00 uur').count()).toBe(1)
    await sound(page)
    await press(page, 'button', 'Opslaan en publiceren')
    await page.getByText('Gepubliceerd. Iedereen ziet het nu.').waitFor()
    await sound(page)
    const { pathname } = new URL(page.url())
    const id = pathname.split('/').at(-1)
    const shown = await (await fetch(`${site.url}/api/v1/organizations/${id}`)).json()
    expect(shown.activities[0].schedule.recurring[0]).toMatchObject({ weekdays: ['sunday'], startTime: '15:00' })
    // How soon is measured in twelve-steps.test.ts.
    const { title } = shown.activities[0]
    await expect.poll(async () => foundOnSunday(title), { timeout: 10_000 }).toBe(true)
    await page.goto(`${site.url}/`)
    await typeIn(page, page.getByLabel('Wat zoek je?'), title)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/zoeken/)
    await pressOn(page, page.getByRole('article').getByRole('link', { name: title }))
    await page.waitForURL(/\/activiteit\//)
    await page.getByText('zondag van 15.00 tot 17.00 uur').first().waitFor()
    await sound(page)
    await page.context().close()
  })

  test('what was typed is still there after the page was closed', async () => {
    const page = await signedIn('Redactie De Ordnersoos')
    await press(page, 'link', 'De Ordnersoos')
    await press(page, 'link', 'Over de organisatie')
    await page.getByLabel('In één zin').fill('Nog niet af')
    await page.getByText('Bewaard terwijl je typt.').waitFor()
    const address = page.url()
    await page.goto(`${site.url}/`)
    await page.goto(address)
    expect(await page.getByLabel('In één zin').inputValue()).toBe('Nog niet af')
    await press(page, 'button', 'Begin opnieuw met wat er stond')
    await expect.poll(() => page.getByLabel('In één zin').inputValue()).not.toBe('Nog niet af')
    await page.context().close()
  })

  test('without a connection nothing typed is lost', async () => {
    const page = await signedIn('Redactie De Ordnersoos')
    await press(page, 'link', 'De Ordnersoos')
    await press(page, 'link', 'Over de organisatie')
    await page.getByLabel('Vertel meer').waitFor()
    // The page must be there whole first.
    await page.waitForLoadState('networkidle')
    await page.context().setOffline(true)
    await page.getByLabel('In één zin').fill('In de trein getypt')
    await page.getByText('Geen verbinding.').waitFor()
    await page.context().setOffline(false)
    await page.reload()
    await expect.poll(() => page.getByLabel('In één zin').inputValue()).toBe('In de trein getypt')
    await page.context().close()
  })

  test('a session that ends while typing costs nothing: sign in again and go on', async () => {
    const page = await signedIn('Redactie De Ordnersoos')
    await press(page, 'link', 'De Ordnersoos')
    await press(page, 'link', 'Contact')
    await page.getByLabel('Iets om te weten').waitFor()
    await page.waitForLoadState('networkidle')
    await page.context().clearCookies()
    await page.getByLabel('Iets om te weten').fill('Op vrijdag zijn we er niet.')
    await page.getByText('Je bent niet meer ingelogd.').waitFor()
    await press(page, 'button', 'Opslaan en publiceren')
    await page.waitForURL(/\/inloggen/)
    await press(page, 'button', 'Inloggen: Redactie De Ordnersoos')
    await page.waitForURL(/\/bijwerken\/contact/)
    const note = page.getByLabel('Iets om te weten')
    await expect.poll(() => note.inputValue()).toBe('Op vrijdag zijn we er niet.')
    await press(page, 'button', 'Opslaan en publiceren')
    await page.getByText('Gepubliceerd. Iedereen ziet het nu.').waitFor()
    await page.goBack()
    await page.waitForLoadState('networkidle')
    expect(await page.getByText('We hebben bewaard wat je typte').count()).toBe(0)
    await page.context().close()
  })

  test('every form works on a telephone and says what it is', async () => {
    const page = await signedIn('Redactie De Ordnersoos', 360)
    await page.goto(`${site.url}/mijn`)
    await press(page, 'link', 'De Ordnersoos')
    await page.waitForURL(/\/mijn\/vermelding\//)
    const links = page.locator('main a[href*="/bijwerken/"]')
    await links.first().waitFor()
    const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
    const kinds = new Map(addresses.map((address) => [address.split('/bijwerken/')[1]?.split('/')[0], address]))
    expect([...kinds.keys()]).toEqual(
      expect.arrayContaining(['over', 'identiteit', 'contact', 'foto', 'plek', 'activiteit', 'wanneer', 'meedoen']),
    )
    for (const address of kinds.values()) {
      await page.goto(address)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await sound(page)
    }
    const listing = addresses[0]?.split('/bijwerken/')[0]
    for (const path of ['', '/versies', '/voorbeeld']) {
      await page.goto(`${listing}${path}`)
      await sound(page)
    }
    await page.context().close()
  })

  test('a proposal is decided on by a coordinator, who comes from the mail', async () => {
    const editor = await signedIn('Redactie Pan op het Vuur')
    await press(editor, 'link', 'Pan op het Vuur')
    await press(editor, 'link', 'Over de organisatie')
    await typeIn(editor, editor.getByLabel('In één zin'), 'Koken met de hele straat.')
    await press(editor, 'button', 'Opslaan en naar de coördinator sturen')
    await editor.getByText('Verstuurd. De coördinator kijkt ernaar.').waitFor()
    await sound(editor)
    const [mail] = await site.tested.mails()
    expect([mail?.to, mail?.subject]).toEqual([demo.coordinator, 'Een voorstel van Pan op het Vuur'])
    const coordinator = await site.open(pathIn(mail?.text, /\/mijn\/vermelding\/\S+/))
    await press(coordinator, 'button', 'Inloggen: Coördinator Haarlem')
    await coordinator.waitForURL(/\/voorstel$/)
    await coordinator.getByText('Koken met de hele straat.').waitFor()
    await sound(coordinator)
    await press(coordinator, 'button', 'Publiceer dit voorstel')
    await coordinator.getByText('Het voorstel staat op de kaart.').waitFor()
    await editor.context().close()
    await coordinator.context().close()
  })

  test('two editors at once: the second sees both versions, and nothing typed is lost', async () => {
    const [first, second] = [await signedIn('Redactie De Ordnersoos'), await signedIn('Coördinator Haarlem')]
    const { id } = await (await fetch(`${site.url}/api/v1/organizations/de-ordnersoos`)).json()
    const form = `${site.url}/mijn/vermelding/${id}/bijwerken/over`
    for (const page of [first, second]) {
      await page.goto(form)
      await page.waitForLoadState('networkidle')
    }
    await typeIn(first, first.getByLabel('In één zin'), 'Dit schreef de redactie.')
    await typeIn(first, first.getByLabel('Vertel meer'), 'Alleen de redactie vertelt meer.')
    await typeIn(second, second.getByLabel('In één zin'), 'Dit schreef de coördinator.')
    await press(second, 'button', 'Opslaan en publiceren')
    await second.getByText('Gepubliceerd. Iedereen ziet het nu.').waitFor()
    await press(first, 'button', 'Opslaan en publiceren')
    const choice = first.getByRole('group', { name: /In één zin/ })
    await choice.waitFor()
    for (const words of ['Dit schreef de redactie.', 'Dit schreef de coördinator.'])
      expect(await choice.getByText(words).count()).toBe(1)
    await sound(first)
    await tabTo(first, choice.getByRole('radio', { name: /Van jou/ }))
    await first.keyboard.press('ArrowDown')
    expect(await choice.getByRole('radio', { name: /Van de ander/ }).isChecked()).toBe(true)
    await first.keyboard.press('ArrowUp')
    await press(first, 'button', 'Publiceren')
    await first.getByText('Gepubliceerd. Iedereen ziet het nu.').waitFor()
    const shown = await (await fetch(`${site.url}/api/v1/organizations/${id}`)).json()
    expect(shown).toMatchObject({
      summary: 'Dit schreef de redactie.',
      description: 'Alleen de redactie vertelt meer.',
    })
    await first.goto(`${site.url}/mijn/vermelding/${id}/versies`)
    await sound(first)
    await first.context().close()
    await second.context().close()
  })

  async function foundOnSunday(title: string): Promise<boolean> {
    const query = new URLSearchParams({ q: title, day: 'sunday' })
    const { results } = await (await fetch(`${site.url}/api/v1/search?${query}`)).json()
    return results.some((result: { title: string }) => result.title === title)
  }

  async function signedIn(name: string, width?: number): Promise<Page> {
    const page = await site.open('/inloggen', width ? { width } : {})
    await press(page, 'button', `Inloggen: ${name}`)
    await page.waitForURL(/\/mijn$/)
    return page
  }

  /** As who has no demo: with the code of the mail. */
  async function signedInByMail(address: string): Promise<Page> {
    const page = await site.open('/inloggen')
    await sound(page)
    await typeIn(page, page.getByRole('main').getByRole('textbox'), address)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/inloggen\/code/)
    await sound(page)
    const [mail] = await site.tested.mails()
    await typeIn(page, page.getByRole('main').getByRole('textbox'), /\d{6}/.exec(mail?.subject ?? '')?.[0] ?? '')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/mijn$/)
    return page
  }

  /** With Tab and Enter, as who has no mouse. */
  async function press(page: Page, role: 'link' | 'button', name: string | RegExp): Promise<void> {
    await pressOn(page, page.getByRole('main').getByRole(role, { name }).first())
  }

  async function sound(page: Page): Promise<void> {
    await expectAccessible(page)
    await expectFits(page)
  }
})

function pathIn(text: string | undefined, path: RegExp): string {
  return path.exec(text ?? '')?.[0] ?? ''
}
