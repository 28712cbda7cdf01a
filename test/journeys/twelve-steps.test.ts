import { availableParallelism, loadavg } from 'node:os'
import type { Locator } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { demo } from '../support/test-app.ts'
import { hasBrowser, testSite } from '../support/test-site.ts'

const MOST_STEPS = 12
const FOUND_WITHIN_MS = 1000
/** On a machine that does other work too, the road to the answer says little; what the index itself took does. */
const LOADED_WITHIN_MS = 15_000

describe.skipIf(!hasBrowser)('from the mail to a published change', { timeout: 120_000 }, async () => {
  const site = hasBrowser ? await testSite() : (null as never)

  test.each([
    ['the link of the mail, asked for from the own listing', true],
    ['the code of the mail, typed in where it was asked for', false],
  ])(`takes at most ${MOST_STEPS} steps: with %s`, async (_, withLink) => {
    const { id, activities } = await organization()
    const { title } = activities[0]
    const day = withLink ? 'saturday' : 'sunday'
    const page = await site.open(withLink ? `/inloggen?verder=/mijn/vermelding/${id}` : '/inloggen')
    await page.getByLabel('Je e-mailadres').fill(demo.trustedEditor)
    await page.getByRole('button', { name: 'Stuur mij een code' }).click()
    await page.waitForURL(/\/inloggen\/code/)
    const [mail] = await site.tested.mails()
    expect(mail?.to).toBe(demo.trustedEditor)
    await page.waitForLoadState('networkidle')

    // From here every step counts: the mail is open.
    const steps: string[] = []
    const began = performance.now()
    if (withLink) {
      const link = new URL(/\S*\/inloggen\/link\?\S+/.exec(mail?.text ?? '')?.[0] ?? '')
      steps.push('the link in the mail')
      await page.goto(site.url + link.pathname + link.search)
      await step('log in', page.locator('main form button'))
    } else {
      steps.push('type the code')
      await page.getByLabel('De code uit de mail').fill(/\b\d{6}\b/.exec(mail?.subject ?? '')?.[0] ?? '')
      await step('log in', page.locator('main form button'))
      await page.waitForURL(/\/mijn$/)
      await step('the listing', page.getByRole('main').getByRole('link', { name: 'De Ordnersoos' }))
    }
    await page.waitForURL(/\/mijn\/vermelding\//)
    await step('the times', page.getByRole('link', { name: /^Wanneer en waar/ }).first())
    steps.push('type the times')
    await page.getByLabel('Wanneer is het?').fill(`elke ${withLink ? 'zaterdag' : 'zondag'} van 15 tot 17 uur`)
    const published = page.waitForResponse((reply) => /\/publications$/.test(reply.url()) && reply.ok())
    await step('publish', page.getByRole('button', { name: 'Opslaan en publiceren' }))
    await published
    const walked = performance.now() - began

    const found = await untilFound(title, day)
    const index = await indexTook()
    const load = loadavg()[0] ?? 0
    console.info(
      `${steps.length} steps (${steps.join(', ')}) in ${Math.round(walked)} ms by script; ` +
        `found ${Math.round(found)} ms after publishing, of which the index worked ${Math.round(index)} ms; load ${load.toFixed(1)}`,
    )
    expect(steps.length).toBeLessThanOrEqual(MOST_STEPS)
    expect(index).toBeLessThan(FOUND_WITHIN_MS)
    expect(found).toBeLessThan(load > availableParallelism() ? LOADED_WITHIN_MS : FOUND_WITHIN_MS)
    await page.getByText('Gepubliceerd. Iedereen ziet het nu.').waitFor()
    await page.context().close()

    async function step(name: string, where: Locator): Promise<void> {
      steps.push(name)
      await where.click()
    }
  })

  async function organization() {
    return (await fetch(`${site.url}/api/v1/organizations/de-ordnersoos`)).json()
  }

  /** Milliseconds until search shows it on that day. */
  async function untilFound(title: string, day: string): Promise<number> {
    const query = new URLSearchParams({ q: title, day })
    const began = performance.now()
    for (;;) {
      const { results } = await (await fetch(`${site.url}/api/v1/search?${query}`)).json()
      const waited = performance.now() - began
      if (results.some((result: { title: string }) => result.title === title) || waited > LOADED_WITHIN_MS)
        return waited
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }

  /** Milliseconds that the index itself worked on the last change. */
  async function indexTook(): Promise<number> {
    const { meiliUrl, meiliKey } = inject('engines')
    const query = new URLSearchParams({ indexUids: site.tested.database.name, statuses: 'succeeded', limit: '1' })
    const headers = { Authorization: `Bearer ${meiliKey}` }
    const { results } = await (await fetch(`${meiliUrl}/tasks?${query}`, { headers })).json()
    const [{ startedAt, finishedAt }] = results
    return Date.parse(finishedAt) - Date.parse(startedAt)
  }
})
