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
    for (const card of cards) expect(card).toMatch(/Waarom dit\? \S+ .*\./)
  })

  test('what nobody knows is said of each thing that was asked, with what to do', async () => {
    const { cards } = await answered({ need: 'games', mobility: 'wheelchair', network: 'haarlem', free: 'true' })
    const unknown = cards.filter((card) =>
      card.includes('Goed te bereiken (met een rolstoel): niet bekend, vraag het even.'),
    )
    expect(unknown.length).toBeGreaterThan(0)
    expect(unknown.length).toBeLessThan(cards.length)
    for (const card of cards) expect(card).not.toContain('of niet bekend')
    const { text } = await answered({ need: 'games', must: 'room', network: 'haarlem' })
    expect(text).toContain('Er is plek: niet bekend, vraag het even.')
    expect(text).not.toContain('Of er plek is, is niet bekend.')
  })
})

describe('too little found', () => {
  test('the button names all musts that stand in the way, and lets go of them together', async () => {
    const form = { note: 'Wil Nederlands leren in Enkhuizen', must: 'room', wish: 'not-religious' }
    const { html } = await answered({ ...form, must: 'room identity' })
    const [, dropped] = html.match(/value="([^"]+)" name="dropped"/) ?? []
    expect(dropped).toBe('room identity')
    expect(html).toMatch(/Zonder “Er is nu plek en de wens over geloof of traditie”: \d/)
    const more = await answered({ ...form, must: 'room identity', dropped: dropped ?? '' })
    expect(more.cards.length).toBeGreaterThan(0)
  })

  test('who is kept out by an age hears that there is more, for others', async () => {
    const { text } = await answered({ need: 'computer-phone', age: '7', network: 'enkhuizen' })
    expect(text).toMatch(
      /Nog \d+ organisaties? ga(?:at|an) hierover, maar die (?:is|zijn) er voor een andere leeftijd\./,
    )
  })
})

describe('the question', () => {
  const PROFESSIONAL_ONLY = ['metres', 'day', 'dayPart', 'notTradition', 'must', 'group', 'can']

  test('a professional is asked what somebody can, and what they want', async () => {
    const { html, text } = await page('/passend')
    for (const name of [...PROFESSIONAL_ONLY, 'wants']) expect(html).toContain(`name="${name}"`)
    expect(text).toContain('Wat kan deze persoon?')
    expect(text).toContain('Wat wil deze persoon bijdragen?')
    const again = await answered({ need: 'games', can: 'cook', wants: 'sing', network: 'haarlem' })
    expect(again.html).toMatch(/name="can"[^>]* checked=""[^>]* value="cook"|value="cook"[^>]*checked=""/)
  })

  test('a resident is asked less', async () => {
    const { html } = await page('/help-mij-kiezen')
    for (const name of PROFESSIONAL_ONLY) expect(html).not.toContain(`name="${name}"`)
    expect(html.match(/name="need"/g)).toHaveLength(1)
    for (const name of ['note', 'place', 'age', 'wants', 'tradition']) expect(html).toContain(`name="${name}"`)
  })
})

describe('what is lacking can be made a signal', () => {
  const buttons = (html: string) => [...html.matchAll(/formAction="([^"]+)"/gi)].map(([, address]) => address)

  test('of the network of the place, or the one that was asked', async () => {
    const there = await answered({ note: 'Vrouw zoekt hulp met schulden in Delftwijk' })
    expect(buttons(there.html)).toEqual(['/signaal/haarlem'])
    const asked = await answered({ note: 'Vrouw zoekt hulp met schulden', network: 'enkhuizen' })
    expect(buttons(asked.html)).toEqual(['/signaal/enkhuizen'])
  })

  test('without either, of the network that is chosen with the button; and what was lacking stands in the form', async () => {
    const { html, text } = await answered({ note: 'Vrouw zoekt hulp met schulden' })
    expect(buttons(html).sort()).toEqual(['/signaal/enkhuizen', '/signaal/haarlem'])
    expect(text).toMatch(/Maak er een signaal van voor [^.]*Haarlem/)
    const need = html.match(/name="need" value="([^"]+)"/)?.[1] ?? ''
    const form = await show(null, '/signaal/haarlem', { begin: 'yes', need, area: '' })
    expect('app' in form && form.app).toMatch(new RegExp(`value="${need}" selected|selected="" value="${need}"`))
  })
})

async function page(path: string) {
  const shown = await show(null, path)
  if (!('app' in shown)) throw new Error('there is no page')
  return { html: shown.app, text: textOf(shown.app) }
}
