import { describe, expect, test } from 'vitest'
import { memberPages } from '../support/member-pages.ts'
import { testApp } from '../support/test-app.ts'

const { show } = memberPages(await testApp())

/** The page that answers, as text, and as its cards. */
async function answered(form: Record<string, string>, path = '/passend') {
  const shown = await show(null, path, form)
  if (!('app' in shown)) throw new Error('there is no page')
  const [, ...cards] = shown.app.split('class="match__card"')
  return { html: shown.app, text: textOf(shown.app), cards: cards.map(textOf) }
}

const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:])/g, '$1')

describe('the answer in words', () => {
  test.each([
    ['what it is about', { note: 'Mevrouw van 84 in Delftwijk is veel alleen', network: 'haarlem' }],
    ['nothing but words', { note: 'Oorlog', network: 'haarlem' }],
  ])('each has a sentence that says why, found by %s', async (_, form) => {
    const { cards } = await answered(form)
    expect(cards.length).toBeGreaterThan(0)
    for (const card of cards) expect(card).toMatch(/Waarom dit past: \S+ .*\./)
  })

  test('what nobody knows is said of each thing that was asked, with what to do', async () => {
    const { cards } = await answered({ need: 'games', mobility: 'wheelchair', network: 'haarlem', free: 'true' })
    const unknown = cards.filter((card) =>
      card.includes('Goed te bereiken (met een rolstoel): niet bekend, vraag het even.'),
    )
    expect(unknown.length).toBeGreaterThan(0)
    expect(unknown.length).toBeLessThan(cards.length)
    for (const card of cards) expect(card).not.toContain('of niet bekend')
  })
})
