import { describe, expect, test } from 'vitest'
import { expectAccessible, expectFits, hasBrowser, testSite } from '../support/test-site.ts'

describe.skipIf(!hasBrowser)('read an organisation', { timeout: 60_000 }, async () => {
  const site = hasBrowser ? await testSite() : (null as never)
  const { results } = hasBrowser
    ? await (await fetch(`${site.url}/api/v1/organizations?network=haarlem&pageSize=100`)).json()
    : { results: [] }
  const wholes = await Promise.all(
    results.map(async ({ id }: { id: string }) => (await fetch(`${site.url}/api/v1/organizations/${id}`)).json()),
  )
  const told = wholes.find((one) => one.identity.ownWords && one.activities.length > 2)
  const hidden = wholes.find((one) =>
    one.locations.some((location: { addressHidden: boolean }) => location.addressHidden),
  )
  const thin = wholes.find((one) => !one.description && one.activities.length < 2)

  test('who they are in their own words, what they do, where, and how fresh it is', async () => {
    const page = await site.open(told.url)
    const text = await page.getByRole('main').innerText()
    expect(text).toContain(told.identity.ownWords.slice(0, 40))
    for (const activity of told.activities) expect(text).toContain(activity.title)
    expect(text).toMatch(/nagekeken/i)
    await expectAccessible(page)
    for (const width of [360, 768]) {
      await page.setViewportSize({ width, height: 900 })
      await expectFits(page)
    }
    await page.context().close()
  })

  test('a hidden address is said to be hidden, and shown nowhere', async () => {
    const page = await site.open(hidden.url)
    expect(await page.getByRole('main').innerText()).toContain('Het adres is niet openbaar')
    await expectAccessible(page)
    await page.context().close()
  })

  test('a thin listing still makes a page', async () => {
    const page = await site.open(thin.url)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(thin.name)
    await expectAccessible(page)
    await page.context().close()
  })

  test('the same page in English, and back', async () => {
    const page = await site.open(told.url)
    await page.getByRole('link', { name: 'English' }).click()
    await page.waitForURL(/\/en\//)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Nederlands' }).click()
    await page.waitForURL((url) => url.pathname === told.url)
    await page.context().close()
  })

  test('an old address leads to the new one, an unknown one says so kindly', async () => {
    const activity = told.activities[0]
    const moved = await fetch(`${site.url}/activiteit/oude-titel-${activity.slug.slice(-10)}`, { redirect: 'manual' })
    expect(moved.status).toBe(301)
    expect(moved.headers.get('location')).toContain(activity.url)
    const nothing = await fetch(`${site.url}/organisatie/bestaat-niet`)
    expect(nothing.status).toBe(404)
    const page = await site.open('/organisatie/bestaat-niet')
    await expectAccessible(page)
    await page.context().close()
  })
})
