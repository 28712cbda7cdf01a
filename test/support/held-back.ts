import type { Page } from 'playwright-core'

/** Keeps requests back, as a slow line does, until what is returned is called. */
export async function heldBack(page: Page, what: RegExp): Promise<() => Promise<void>> {
  let letGo = () => {}
  const gate = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(what, async (route) => {
    await gate
    await route.continue().catch(() => {})
  })
  return async () => {
    letGo()
    await page.unroute(what)
  }
}

/** Opens a page of which the script is still on its way. What is returned lets it come, and waits until it has taken over. */
export async function beforeScript(page: Page, url: string): Promise<() => Promise<void>> {
  const letGo = await heldBack(page, /\.js$/)
  await page.goto(url, { waitUntil: 'commit' })
  await page.locator('footer').waitFor()
  return async () => {
    await letGo()
    await page.waitForFunction(() => {
      const field = document.querySelector('main input')
      return field && Object.keys(field).some((key) => key.startsWith('__reactFiber'))
    })
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))))
  }
}
