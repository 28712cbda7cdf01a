import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { beforeScript, heldBack } from '../support/held-back.ts'
import { hasBrowser, testSite } from '../support/test-site.ts'

const SEARCH = /\/api\/v1\/search\?/
const SUGGESTIONS = /\/api\/v1\/suggestions\?/
const MAP = /\/api\/v1\/map\?/
const REPORTS = /\/organizations\/[^/]+\/reports/

const words = (page: Page) => page.getByLabel('Wat zoek je?')
const free = (page: Page) => page.getByRole('checkbox', { name: /^Alleen gratis/ })
const week = (page: Page) => page.getByRole('radio', { name: /^Komende 7 dagen/ })
const removal = (page: Page, name: string) => page.getByRole('link', { name: `Haal weg: ${name}` })
/** What somebody sees while an answer is on its way. */
const pending = (page: Page) => page.locator('.results[data-pending]').waitFor()
const settled = (page: Page) => page.locator('.results:not([data-pending])').waitFor()
const asked = (page: Page) => new URL(page.url()).searchParams.toString()

describe.skipIf(!hasBrowser)('what is pressed or typed in between', { timeout: 60_000 }, async () => {
  const site = hasBrowser ? await testSite() : (null as never)

  test.each(['/', '/zoeken?network=haarlem&q=schaken'])(
    'words typed before the script comes stay: %s',
    async (path) => {
      const page = await site.open('/over')
      const scriptComes = await beforeScript(page, site.url + path)
      await words(page).fill('koffie')
      await scriptComes()
      expect(await words(page).inputValue()).toBe('koffie')
      await words(page).press('Enter')
      await page.waitForURL(/q=koffie/)
      await page.context().close()
    },
  )

  test('what was ticked before the script comes is searched with', async () => {
    const page = await site.open('/over')
    const scriptComes = await beforeScript(page, `${site.url}/zoeken?network=haarlem`)
    await free(page).check()
    await week(page).check()
    await scriptComes()
    await page.waitForURL(/free=true&open=week/)
    await settled(page)
    expect([await free(page).isChecked(), await week(page).isChecked()]).toEqual([true, true])
    await page.context().close()
  })

  test('words typed on in a refused form before the script comes stay', async () => {
    const page = await site.open('/over')
    const scriptComes = await beforeScript(page, `${site.url}/organisatie/de-ordnersoos/melden`)
    const said = page.locator('textarea[name=words]')
    await said.fill('Het nummer klopt')
    await page.locator('main').getByRole('button').click()
    await page.getByRole('alert').waitFor()
    await said.fill('Het nummer klopt niet meer')
    await scriptComes()
    expect(await said.inputValue()).toBe('Het nummer klopt niet meer')
    await page.context().close()
  })

  test('a name that was typed before the script comes is warned of', async () => {
    const page = await site.open('/over')
    const scriptComes = await beforeScript(page, `${site.url}/passend`)
    await page.locator('textarea[name=note]').fill('Mevrouw Zwavelkwast is veel alleen')
    await scriptComes()
    await page.getByText('Hier staat iets dat lijkt op een naam.').waitFor({ timeout: 5_000 })
    await page.context().close()
  })

  test('who comes back finds the search of the address, not ticks of after it', async () => {
    const page = await site.open('/zoeken?network=haarlem')
    await free(page).check()
    await page.waitForURL(/free=true/)
    await settled(page)
    await page.goto(`${site.url}/over`)
    await page.evaluate(() => history.go(-2))
    await page.waitForURL(/network=haarlem$/)
    await page
      .getByRole('button', { name: /^Bewaar: / })
      .first()
      .waitFor()
    expect(await free(page).isChecked()).toBe(false)
    expect(asked(page)).toBe('network=haarlem')
    await page.context().close()
  })

  test('who types on while the answer comes keeps every letter', async () => {
    const page = await site.open('/zoeken?network=haarlem')
    const answerComes = await heldBack(page, SEARCH)
    await words(page).fill('koffie')
    await words(page).press('Enter')
    await pending(page)
    await page.keyboard.type(' drinken')
    await answerComes()
    await page.waitForURL(/q=koffie/)
    await settled(page)
    expect(await words(page).inputValue()).toBe('koffie drinken')
    await page.context().close()
  })

  test('what is pressed while an answer comes in goes on from that one', async () => {
    const page = await site.open('/zoeken?network=haarlem&theme=meeting&free=true')
    const first = await heldBack(page, SEARCH)
    await removal(page, 'Ontmoeten').click()
    await pending(page)
    await removal(page, 'Alleen gratis').click()
    await expect.poll(() => free(page).isChecked()).toBe(false)
    await week(page).check()
    await page.locator('.sort a[href*="open=week"]', { hasText: 'Op naam' }).click()
    await first()
    await page.waitForURL(/sort/)
    await settled(page)
    expect(asked(page)).toBe('network=haarlem&open=week&sort=name')

    const second = await heldBack(page, SEARCH)
    await free(page).check()
    await pending(page)
    await page.locator('.map__choice summary').click()
    await page.locator('.map__choice a').first().click()
    await second()
    await page.waitForURL(/neighbourhood/)
    expect(asked(page)).toMatch(/^network=haarlem&neighbourhood=\w+&free=true&open=week&sort=name$/)
    await page.context().close()
  })

  test('two parts that were understood are left out one right after the other', async () => {
    const page = await site.open('/zoeken?network=haarlem&q=koffie+in+Schalkwijk+op+dinsdag')
    const parts = page.locator('.understood__weg a')
    expect(await parts.count()).toBeGreaterThan(1)
    const answerComes = await heldBack(page, SEARCH)
    await parts.nth(0).click()
    await pending(page)
    await parts.nth(1).click()
    await answerComes()
    await page.waitForURL(/without=.*without=/)
    await page.context().close()
  })

  test('Enter searches with what was typed, not with a suggestion for the letters before', async () => {
    const page = await site.open('/')
    await words(page).click()
    await page.keyboard.type('ko')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    expect(await page.locator('[role=option][aria-selected=true]').count()).toBe(1)
    await heldBack(page, SUGGESTIONS)
    await page.keyboard.type('ffie')
    await page.keyboard.press('Enter')
    await page.waitForURL(/q=/)
    expect(asked(page)).toBe('q=koffie')
    await page.context().close()
  })

  test('suggestions that come after Enter stay away', async () => {
    const page = await site.open('/zoeken?network=haarlem')
    const codeComes = await heldBack(page, /\/suggest-[\w-]+\.js$/)
    const answerComes = await heldBack(page, SEARCH)
    await words(page).click()
    await page.keyboard.type('koffie')
    await page.keyboard.press('Enter')
    await pending(page)
    await codeComes()
    await page.getByRole('combobox', { name: 'Wat zoek je?' }).waitFor()
    const suggested = page.waitForRequest(SUGGESTIONS, { timeout: 1_000 }).catch(() => null)
    expect(await suggested).toBeNull()
    await answerComes()
    await page.waitForURL(/q=koffie/)
    await settled(page)
    expect(await page.getByRole('listbox').count()).toBe(0)
    await page.context().close()
  })

  test('the map searches what is in sight, also before it has the answer for that', async () => {
    const page = await site.open('/zoeken?network=haarlem')
    await page.locator('.map__choice').waitFor()
    const answerComes = await heldBack(page, MAP)
    const wanted = page.waitForRequest(MAP)
    await page.getByRole('button', { name: 'Schuif naar rechts' }).click()
    const window = new URL((await wanted).url()).searchParams.get('window')
    await page.getByRole('button', { name: 'Zoek in dit gebied' }).click()
    await page.waitForURL(/bbox/)
    expect(new URL(page.url()).searchParams.get('bbox')).toBe(window)
    await answerComes()
    await page.context().close()
  })

  test('who presses twice sends once', async () => {
    const page = await site.open('/organisatie/de-ordnersoos/melden')
    let sent = 0
    page.on('request', (request) => {
      if (REPORTS.test(request.url())) sent++
    })
    const answerComes = await heldBack(page, REPORTS)
    const thanksCome = await heldBack(page, /\/api\/v1\/organizations\/[\w-]+$/)
    await page.getByRole('checkbox').first().check()
    const send = page.locator('main').getByRole('button')
    await send.dblclick()
    const next = page.waitForRequest(/\/api\/v1\/organizations\/[\w-]+$/)
    await answerComes()
    await next
    await send.click()
    await thanksCome()
    await page.waitForURL(/klaar/)
    expect(sent).toBe(1)
    await page.context().close()
  })

  test('a search without an answer keeps its words', async () => {
    const page = await site.open('/zoeken?network=haarlem')
    await page.route(SEARCH, (route) => route.abort())
    await words(page).fill('koffie met de buren')
    await words(page).press('Enter')
    await page.getByRole('heading', { name: 'De kaart doet het even niet' }).waitFor()
    expect(await words(page).inputValue()).toBe('koffie met de buren')
    await page.unroute(SEARCH)
    await words(page).press('Enter')
    await page.locator('.results').waitFor()
    await page.context().close()
  })
})
