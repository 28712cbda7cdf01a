import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Nobody presses Tab more often than this to get somewhere. */
const MOST_TABS = 60

/** Goes to something with Tab alone, as somebody without a mouse does. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.first().waitFor()
  for (let presses = 0; presses <= MOST_TABS; presses++) {
    if (await hasKeyboard(wanted)) return
    await page.keyboard.press('Tab')
  }
  expect.fail(`the keyboard does not reach ${wanted}`)
}

/** Goes there and presses it: Enter for links and buttons, Space for what is ticked. */
export async function pressOn(page: Page, wanted: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, wanted)
  await page.keyboard.press(key)
}

/** Goes there and types; what stood there is replaced. */
export async function typeIn(page: Page, wanted: Locator, text: string): Promise<void> {
  await tabTo(page, wanted)
  await page.keyboard.press('Control+a')
  await page.keyboard.type(text)
}

export function hasKeyboard(wanted: Locator): Promise<boolean> {
  return wanted.first().evaluate((element) => element === document.activeElement)
}
