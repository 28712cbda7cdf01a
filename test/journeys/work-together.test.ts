import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { pressOn, tabTo, typeIn } from '../support/keyboard.ts'
import { demo } from '../support/test-app.ts'
import { expectAccessible, expectFits, hasBrowser, testSite } from '../support/test-site.ts'

/** Keyboard only: everything is done with what has the focus. */
describe.skipIf(!hasBrowser)('work together', { timeout: 180_000 }, async () => {
  const site = hasBrowser ? await testSite() : (null as never)

  test('from a note to a match, to a question, to a yes by mail, to a card, to closing, to erased', async () => {
    const { tested } = site
    const professional = await signedIn(demo.professional, '/passend')
    const note =
      'Man in Haarlem krijgt veel post en maakt die niet open. Hij heeft schulden en wil zijn papieren ordenen.'
    await type(professional, 'Wat is er aan de hand?', note)
    await press(professional, 'button', 'Wie past?')
    await press(professional, 'link', 'Stel een vraag aan De Ordnersoos')
    await professional.waitForURL(/\/vragen(\?|$)/)
    await expectAccessible(professional)

    // With a name in it nothing leaves the browser, and nothing typed is lost.
    const sent: string[] = []
    professional.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
    await check(professional, /./)
    await type(professional, 'Wat is er nodig?', 'Mevrouw Jansen zoekt hulp met haar post.')
    await type(professional, 'Een codewoord', 'Zonnebloem')
    await press(professional, 'button', 'Verstuur de vraag')
    await professional.getByRole('alert').waitFor()
    expect(await professional.getByLabel('Wat is er nodig?').inputValue()).toContain('Jansen')
    expect(sent.join('\n')).not.toContain('Jansen')
    await expectAccessible(professional)
    await type(professional, 'Wat is er nodig?', 'Iemand zoekt hulp bij het ordenen van post.')
    await press(professional, 'button', 'Verstuur de vraag')
    await professional.waitForURL(/samenwerkingen\?gevraagd/)
    // What may be known is sent, so the ear above was not deaf.
    expect(sent.join('\n')).toContain('ordenen van post')
    await expectAccessible(professional)

    const link = (await tested.mails())[0]?.text.match(/\/vraag\?sleutel=[\w-]+/)?.[0] ?? ''
    const organization = await signedIn(demo.trustedEditor, link)
    await expectAccessible(organization)
    await check(organization, /^Ja, laten we praten/)
    await press(organization, 'button', 'Verstuur het antwoord')
    await press(organization, 'link', 'Open de samenwerking')
    await organization.waitForURL(/samenwerkingen\/[0-9a-f-]{36}$/)
    const card = new URL(organization.url()).pathname

    await press(organization, 'link', 'Stel afspraken voor')
    await organization.waitForURL(/afspraken$/)
    await expectAccessible(organization)
    // The longest of all forms fits a phone, with the rows behind a click as well.
    await organization.setViewportSize({ width: 360, height: 800 })
    await pressOn(organization, organization.getByText('Meer doelen').first())
    await organization.getByLabel('Doel 2', { exact: true }).waitFor()
    await expectFits(organization)
    await organization.setViewportSize({ width: 1280, height: 900 })
    await type(organization, 'Doel 1', 'De post weer zelf openmaken')
    await tabTo(organization, organization.getByLabel('Waar hoort doel 1 bij?'))
    await organization.keyboard.type('Fin')
    expect(await organization.getByLabel('Waar hoort doel 1 bij?').inputValue()).toBe('finance')
    await type(organization, 'Taak 1', 'Elke week samen de post bekijken')
    await check(organization, /^We bespraken dit/)
    await press(organization, 'button', 'Stel dit voor')

    await organization.waitForURL((url) => url.pathname === card)
    await expectAccessible(organization)

    await professional.goto(site.url + card)
    await press(professional, 'button', 'Ja, dit spreken we af')
    await professional.getByRole('heading', { name: 'Hoe gaat het?' }).waitFor()
    await press(professional, 'button', /^Klaar: Elke week/)
    await professional.getByRole('button', { name: /^Toch niet klaar/ }).waitFor()
    await expectAccessible(professional)
    await press(professional, 'button', 'Ik wil afronden')
    await professional.getByText('Je wilt afronden').waitFor()

    await organization.goto(site.url + card)
    await press(organization, 'button', 'Ik wil afronden')
    await organization.getByRole('heading', { name: 'Samen terugkijken' }).waitFor()
    for (const page of [organization, professional]) {
      await page.goto(site.url + card)
      await check(page, 'Gelukt')
      await press(page, 'button', 'Bewaar mijn blik')
      await page.getByText('De post weer zelf openmaken: Gelukt').first().waitFor()
    }
    await expectAccessible(professional)
    await press(professional, 'button', 'Sluit de samenwerking')
    await professional.getByText('Je zei dat het klaar is').waitFor()
    await organization.goto(site.url + card)
    await press(organization, 'button', 'Sluit de samenwerking')
    await organization.getByText('Deze samenwerking is afgesloten').waitFor()
    await organization.setViewportSize({ width: 360, height: 800 })
    await expectFits(organization)

    const run = () => tested.services.jobs.runNow('samenwerkingen-volgen', false, () => {})
    for (const days of [80, 20]) {
      tested.clock.now = new Date(tested.clock.now.getTime() + days * 86_400_000)
      await run()
    }
    const later = await signedIn(demo.trustedEditor, card)
    expect(await later.getByRole('heading', { level: 1 }).innerText()).not.toContain('Zonnebloem')
  })

  async function signedIn(email: (typeof demo)[keyof typeof demo], path: string): Promise<Page> {
    const { name } = (await site.tested.services.memberRows.byEmail(email)) as { name: string }
    const page = await site.open(`/inloggen?${new URLSearchParams({ verder: path })}`)
    await press(page, 'button', `Inloggen: ${name}`)
    await page.waitForURL((url) => url.pathname !== '/inloggen')
    return page
  }

  async function press(page: Page, role: 'button' | 'link', name: string | RegExp): Promise<void> {
    const found = page.getByRole(role, { name, exact: typeof name === 'string' }).first()
    await pressOn(page, found)
  }

  async function check(page: Page, name: string | RegExp): Promise<void> {
    const found = page.getByRole('radio', { name }).or(page.getByRole('checkbox', { name })).first()
    await pressOn(page, found, 'Space')
  }

  async function type(page: Page, label: string, text: string): Promise<void> {
    await typeIn(page, page.getByLabel(label, { exact: true }), text)
  }
})
