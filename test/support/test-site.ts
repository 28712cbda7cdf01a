import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import AxeBuilder from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, expect } from 'vitest'
import { type TestApp, testApp } from './test-app.ts'
import { appWithPages } from './test-pages.ts'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)

/** False, and said loudly, where there is no browser: the journeys are then not proven. */
export const hasBrowser = CHROMIUM !== undefined
if (!hasBrowser)
  console.warn('\n*** No Chromium found: the browser journeys are SKIPPED. Install Debian’s package "chromium". ***\n')

export type Site = {
  url: string
  /** What stands behind the pages: its mails, its clock, its services. */
  tested: TestApp
  /** A page of its own in the browser; no request of it may leave this machine. */
  open: (path: string, options?: { width?: number; javaScript?: boolean }) => Promise<Page>
  /** Hosts that pages wanted to reach outside the site. */
  outside: Set<string>
}

/** The whole product on a port, with the demo in it, and a browser beside it. */
export async function testSite(): Promise<Site> {
  const outside = new Set<string>()
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const tested = await testApp()
  const { app } = await appWithPages(tested, url)
  server.on('request', app)
  const browser = await launch()
  afterAll(async () => {
    await browser.close()
    server.closeAllConnections()
    server.close()
  })
  return { url, tested, outside, open: (path, options) => openPage(browser, url, outside, path, options) }
}

async function launch(): Promise<Browser> {
  const quiet = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
  return chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox', ...quiet] })
}

async function openPage(
  browser: Browser,
  url: string,
  outside: Set<string>,
  path: string,
  { width = 1280, javaScript = true }: { width?: number; javaScript?: boolean } = {},
): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width, height: 900 },
    javaScriptEnabled: javaScript,
    locale: 'nl-NL',
  })
  await context.route(
    (address) => !address.href.startsWith(url),
    (route) => {
      outside.add(new URL(route.request().url()).host)
      return route.abort()
    },
  )
  const page = await context.newPage()
  page.on('pageerror', (error) => expect.soft(error.message, 'an error on the page').toBe(''))
  await page.goto(url + path)
  return page
}

/** No violation of WCAG 2.2 AA that a machine can find, on the page as it is now, once its colours have stopped changing. */
export async function expectAccessible(page: Page): Promise<void> {
  await standsStill(page)
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  const found = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map((node) => node.target.join(' '))
        .slice(0, 3)
        .join(' | ')}`,
  )
  expect.soft(found, `accessibility of ${page.url()}`).toEqual([])
}

/** Half way from one colour to another a button is neither; a movement that is called off has ended as well. */
async function standsStill(page: Page): Promise<void> {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
}

/** The checker itself is a script, so it looks at the same page with scripts allowed, and none of ours delivered. */
export async function expectAccessibleAsServed(page: Page): Promise<void> {
  const context = await page.context().browser()?.newContext({ viewport: page.viewportSize(), locale: 'nl-NL' })
  if (!context) throw new Error('the browser is gone')
  await context.route(/\.js$/, (route) => route.abort())
  const same = await context.newPage()
  await same.goto(page.url())
  await expectAccessible(same)
  await context.close()
}

/** Nothing sticks out sideways. */
export async function expectFits(page: Page): Promise<void> {
  const sticksOut = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect.soft(sticksOut, `${page.url()} is wider than the window`).toBeLessThanOrEqual(0)
}
