import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { hasKeyboard, pressOn, tabTo, typeIn } from '../support/keyboard.ts'
import { demo, PUBLIC_URL } from '../support/test-app.ts'
import { expectAccessible, expectFits, hasBrowser, type Site, testSite } from '../support/test-site.ts'

/** By keyboard alone. */
describe.skipIf(!hasBrowser)('stay true', { timeout: 90_000 }, async () => {
  const site = hasBrowser ? await testSite() : (null as unknown as Site)
  const { tested } = site ?? {}

  test('an editor says with the link of a mail that all is right, and the link is used up', async () => {
    tested.clock.now = new Date(tested.clock.now.getTime() + 190 * 86_400_000)
    await tested.services.jobs.runNow('klopt-dit-nog', false, () => {})
    const path = await linkTo(demo.trustedEditor, 'Klopt de vermelding')
    const page = await site.open(path)
    expect(await page.getByRole('main').innerText()).toContain('De Ordnersoos')
    await expectAccessible(page)
    await fitsEverywhere(page)
    await pressOn(page, page.getByRole('button', { name: 'Ja, dit klopt nog' }))
    const thanks = page.getByRole('status')
    await thanks.getByText('De Ordnersoos').waitFor()
    expect(await hasKeyboard(thanks)).toBe(true)
    await expectAccessible(page)
    await pressOn(page, page.getByRole('link', { name: 'Bekijk de vermelding' }))
    await page.getByText(/^Nagekeken op/).waitFor()
    await page.goto(site.url + path)
    await page.getByRole('heading', { name: 'Deze link werkt niet meer' }).waitFor()
    await expectAccessible(page)
    await page.context().close()
  })

  test('the same without JavaScript, and when something changed the way leads to signing in', async () => {
    const path = await linkTo(demo.editor, 'Klopt de vermelding')
    const page = await site.open(path, { javaScript: false, width: 360 })
    const changed = page.getByRole('link', { name: 'Er is iets veranderd' })
    expect(await changed.getAttribute('href')).toMatch(/^\/inloggen\?verder=%2Fmijn%2Fvermelding%2F/)
    await page.getByRole('button', { name: 'Ja, dit klopt nog' }).click()
    await page.getByText('vandaag is nagekeken').waitFor()
    await page.context().close()
  })

  test('a reader says what is not right, the editor answers, and the reader hears what happened', async () => {
    const page = await site.open('/organisatie/de-ordnersoos')
    await pressOn(page, page.getByRole('link', { name: 'Er klopt iets niet' }))
    await page.getByRole('heading', { name: 'Er klopt iets niet' }).waitFor()
    await expectAccessible(page)
    await fitsEverywhere(page)
    await pressOn(page, page.getByRole('button', { name: 'Verstuur' }))
    const refused = page.getByRole('alert')
    await refused.getByText('Kies wat er niet klopt.').waitFor()
    expect(await hasKeyboard(refused)).toBe(true)
    await expectAccessible(page)
    await pressOn(page, page.getByRole('checkbox', { name: 'Dagen en tijden' }), 'Space')
    await typeIn(page, page.getByLabel('Wil je er iets bij zeggen?'), 'Op dinsdag zijn ze dicht.')
    await typeIn(page, page.getByLabel('Je e-mailadres, als je antwoord wilt'), 'melder@demo.example')
    await pressOn(page, page.getByRole('button', { name: 'Verstuur' }))
    await page.getByRole('heading', { name: 'Dank je wel' }).waitFor()
    await expectAccessible(page)
    await page.context().close()

    const editor = await signIn('Redactie De Ordnersoos', await linkTo(demo.trustedEditor, 'Iemand zegt dat'))
    await editor.getByText('Op dinsdag zijn ze dicht.').waitFor()
    expect(await editor.content()).not.toContain('melder@')
    await expectAccessible(editor)
    await fitsEverywhere(editor)
    await pressOn(editor, editor.getByRole('radio').first(), 'Space')
    await typeIn(editor, editor.getByLabel('Een paar woorden erbij'), 'Dank, het is nu donderdag.')
    await pressOn(editor, editor.getByRole('button', { name: 'Beantwoord de melding' }))
    const done = editor.getByRole('status')
    await done.getByText('De melding is beantwoord.').waitFor()
    expect(await hasKeyboard(done)).toBe(true)
    await expectAccessible(editor)
    await editor.context().close()
    const [answer] = await tested.mails()
    expect(answer).toMatchObject({ to: 'melder@demo.example' })
    expect(answer?.text).toContain('Dank, het is nu donderdag.')
  })

  test('a coordinator invites a professional, who takes it up and signs in', async () => {
    const page = await signIn('Coördinator Haarlem', '/werkplek/haarlem')
    await pressOn(page, page.getByRole('link', { name: 'Deelnemers' }))
    await page.getByRole('heading', { name: 'Nodig iemand uit' }).waitFor()
    await expectAccessible(page)
    await fitsEverywhere(page)
    await typeIn(page, page.getByLabel('E-mailadres'), 'nieuw@demo.example')
    await pressOn(page, page.getByRole('button', { name: 'Stuur de uitnodiging' }))
    await page.getByRole('status').getByText('De uitnodiging is verstuurd').waitFor()
    await page.context().close()

    const invited = await site.open(await linkTo('nieuw@demo.example', 'Doe mee'))
    await expectAccessible(invited)
    await fitsEverywhere(invited)
    await pressOn(invited, invited.getByRole('button', { name: 'Ja, ik doe mee' }))
    const address = invited.getByLabel('Je e-mailadres')
    await address.waitFor()
    expect(await address.inputValue()).toBe('nieuw@demo.example')
    expect(invited.url()).not.toContain('@')
    await expectAccessible(invited)
    await pressOn(invited, invited.getByRole('button', { name: 'Stuur mij een code' }))
    const field = invited.getByLabel('De code uit de mail')
    await field.waitFor()
    const code = (await mailTo('nieuw@demo.example', 'is je code'))?.text.match(/\b\d{6}\b/)?.[0] ?? ''
    await typeIn(invited, field, code)
    await invited.keyboard.press('Enter')
    await invited.getByRole('heading', { name: 'Dag nieuw' }).waitFor()
    await expectAccessible(invited)
    await fitsEverywhere(invited)
    await invited.context().close()
  })

  test('the coordinator’s desk is worked through with the keyboard, which goes on to the next thing', async () => {
    for (const name of ['Kok', 'Bakker'])
      await tested
        .visitor()
        .post(`/api/v1/organizations/${await idOf('pan-op-het-vuur')}/claims`)
        .send({ name, email: `${name.toLowerCase()}@demo.example`, words: 'Ik help hier.' })
        .expect(202)
    const page = await signIn('Coördinator Haarlem', '/werkplek/haarlem')
    const asked = page.getByRole('listitem').filter({ hasText: 'wil deze vermelding bijhouden' })
    await asked.first().waitFor()
    expect(await asked.count()).toBe(2)
    await expectAccessible(page)
    await fitsEverywhere(page)
    const first = await asked.first().innerText()
    await pressOn(page, asked.first().getByRole('button', { name: /^Ja, dat mag/ }))
    await page.getByText('Je besluit is verstuurd.').waitFor()
    expect(await asked.count()).toBe(1)
    expect(await asked.first().innerText()).not.toBe(first)
    await expect.poll(() => hasKeyboard(asked)).toBe(true)
    await expectAccessible(page)
    await tabTo(page, asked.first().getByRole('button', { name: /^Ja, dat mag/ }))
    await page.context().close()
  })

  test('somebody of an organisation asks to keep it, also without JavaScript', async () => {
    const page = await site.open('/organisatie/klikhoek', { javaScript: false })
    await page.getByRole('link', { name: 'Is dit jouw organisatie?' }).click()
    await accessible('/organisatie/klikhoek/bijhouden')
    await page.getByRole('button', { name: 'Verstuur' }).click()
    await page.getByRole('alert').getByText('Vul je naam in.').waitFor()
    await page.getByLabel('Je naam').fill('Vrijwilliger')
    await page.getByLabel('Je e-mailadres').fill('vrijwilliger@demo.example')
    await page.getByRole('button', { name: 'Verstuur' }).click()
    await page.getByRole('heading', { name: 'Dank je wel' }).waitFor()
    const [mail] = await tested.mails()
    await accessible(pathIn(mail?.text))
    await page.goto(site.url + pathIn(mail?.text))
    await page.getByRole('button', { name: 'Ja, dat mag' }).click()
    await page.getByText('Je zei ja.').waitFor()
    await page.context().close()
  })

  test('the pages beside it read well on every width, in both languages', async () => {
    const page = await signIn('Coördinator Haarlem', '/werkplek/haarlem')
    const paths = [
      '/mijn',
      '/werkplek/haarlem/instellingen',
      '/meedoen/haarlem',
      '/meedoen/haarlem?klaar',
      '/aanmelding',
    ]
    for (const path of [...paths, '/en/werkplek/haarlem', '/en/werkplek/haarlem/deelnemers', '/en/mijn']) {
      await page.goto(site.url + path)
      await expectAccessible(page)
      await fitsEverywhere(page)
    }
    await page.context().close()
    await accessible('/en/inloggen?gemeente=onbekend')
  })

  async function signIn(name: string, onward: string): Promise<Page> {
    const page = await site.open(`/inloggen?${new URLSearchParams({ verder: onward })}`)
    await pressOn(page, page.getByRole('button', { name: `Inloggen: ${name}` }))
    await page.waitForURL((url) => url.pathname === onward)
    return page
  }

  async function accessible(path: string): Promise<void> {
    const page = await site.open(path)
    await expectAccessible(page)
    await fitsEverywhere(page)
    await page.context().close()
  }

  async function mailTo(address: string, subject: string) {
    return (await tested.mails()).find((mail) => mail.to === address && mail.subject.includes(subject))
  }

  async function linkTo(address: string, subject: string): Promise<string> {
    return pathIn((await mailTo(address, subject))?.text)
  }

  async function idOf(slug: string): Promise<string> {
    return (await tested.get(`/api/v1/organizations/${slug}`)).body.id
  }
})

function pathIn(text = ''): string {
  return text.match(new RegExp(`${PUBLIC_URL}(\\S+)`))?.[1] ?? ''
}

async function fitsEverywhere(page: Page): Promise<void> {
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await expectFits(page)
  }
}
