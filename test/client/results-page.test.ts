import { describe, expect, test } from 'vitest'
import type { Caller } from '#contract'
import { Problem } from '#domain/problem.ts'
import { createRenderer } from '../../client/entry-server.tsx'

import { area, NO_HITS, NOTHING, pages, shown } from './shown-pages.ts'

describe('the results page', () => {
  test('says which part of the address was left out, and searches with the rest', async () => {
    const page = await shown('/zoeken?q=koffie&day=blurf&wijk=centrum', { search: NO_HITS })
    expect(page.status).toBe(200)
    expect(page.app).toContain('‘blurf’ kennen we niet bij dag')
    expect(page.app).toContain('Het filter ‘wijk’ kennen we niet')
    expect(page.app).toContain('value="koffie"')
  })

  test('has a way on when nothing was found, and says when results may be less precise', async () => {
    const page = await shown('/zoeken?q=koffie&free=true', { search: NO_HITS })
    expect(page.app).toContain('We vonden hier nog niets')
    expect(page.app).toContain('Zonder')
    expect(page.app).toContain('De zoekmachine doet het even niet')
    expect(page.app, 'no filters to tick in vain').toMatch(/<input[^>]*disabled=""[^>]*name="kind"/)
    expect(page.app, 'with the reason').toContain('Een grijze 0')
  })

  test('leaves out what the server refuses, and says so', async () => {
    let asked = 0
    const refusal = new Problem('invalid', 'nee', {
      fields: [{ where: 'near', code: 'x', message: 'buiten Nederland' }],
    })
    const call = (async (name: string) => {
      if (name === 'search' && asked++ === 0) throw refusal
      return name === 'search' ? NO_HITS : NOTHING
    }) as Caller
    const render = createRenderer({ call, settings: { tileUrl: null, tileAttribution: '' } })
    const page = await render(new Request('https://kaart.example/zoeken?near=4.6,52.3&sort=distance'))
    expect(page).toMatchObject({ status: 200, app: expect.stringContaining('dit ligt niet in Nederland') })
  })

  test('goes to the one place that was meant, asks which of several, and says so when it knows none', async () => {
    const place = (name: string, inside: string, code: string) => ({ name, inside, codes: [code], url: null })
    const suggestions = (...places: object[]) => ({ needs: [], organizations: [], activities: [], places })
    const noord = [place('Noord', 'Haarlem', 'WK039201'), place('Noord', 'Enkhuizen', 'BU03880101')]
    const meant = { places: [] }
    const render = (places: object[]) =>
      pages({ search: NO_HITS, suggestions: suggestions(...places), places: meant })('/zoeken?q=koffie&where=noord')
    expect(await render(noord.slice(0, 1))).toEqual({
      status: 302,
      location: '/zoeken?q=koffie&neighbourhood=WK039201',
    })
    expect(await render(noord)).toMatchObject({ app: expect.stringContaining('Welke plek bedoel je?') })
    expect(await render([])).toMatchObject({ app: expect.stringContaining('We kennen de plek ‘noord’ niet') })
    const far = { ...place('Noordwijk', 'Westerkwartier', 'x'), codes: [] }
    expect(await render([...noord.slice(0, 1), far]), 'what is here goes before').toMatchObject({ status: 302 })
    const asked = await render([far])
    expect(asked).toMatchObject({ status: 200, app: expect.stringContaining('Welke plek bedoel je?') })
    expect(asked).toMatchObject({ app: expect.stringContaining('where=Noordwijk%2C+Westerkwartier"') })
  })

  test('understands a place that was typed: searches the best guess, asks which, and names the town of what is far away', async () => {
    const place = (name: string, inside: string, codes: string[]) => ({ name, inside, codes })
    const whole = { near: null, options: [], more: false }
    const answer = (...places: object[]) =>
      pages({ search: NO_HITS, places: { places }, neighbourhood: area('WK039218', 'Europawijk') })
    const one = { ...place('Haarlem', '', ['GM0392']), ...whole }
    expect(await answer(one)('/zoeken?where=haarlm')).toEqual({ status: 302, location: '/zoeken?neighbourhood=GM0392' })
    const other = { ...place('Enkhuizen', '', ['GM0388']), ...whole }
    expect(await answer(one, other)('/zoeken?where=haarlem+of+enkhuizen')).toEqual({
      status: 302,
      location: '/zoeken?neighbourhood=GM0392&neighbourhood=GM0388',
    })
    const options = [place('Schalkwijk', 'Haarlem', ['WK039218']), place('Schalkwijk', 'Houten', [])]
    const several = { ...options[0], ...whole, options, more: true }
    const kept = { status: 302, location: '/zoeken?where=schalkwijk&neighbourhood=WK039218' }
    expect(await answer(several)('/zoeken?where=schalkwijk')).toEqual(kept)
    const asked = await answer(several)('/zoeken?where=schalkwijk&neighbourhood=WK039218')
    expect(asked).toMatchObject({ app: expect.stringContaining('Welke plek bedoel je?') })
    expect(asked).toMatchObject({ app: expect.stringContaining('href="/zoeken?where=Schalkwijk%2C+Houten"') })
    expect(asked).toMatchObject({ app: expect.stringContaining('href="#search-where"') })
    const far = { ...place('Santpoort', 'Velsen', []), ...whole, near: { lat: 52.4, lng: 4.6 } }
    expect(await answer(far)('/zoeken?where=santpoort')).toMatchObject({
      status: 200,
      app: expect.not.stringContaining('kennen de plek'),
    })
  })

  test('keeps the chosen place in its field, and ticks a wijk inside it instead of beside it', async () => {
    const haarlem = area('GM0392', 'Haarlem')
    const render = pages({ search: NO_HITS, neighbourhood: haarlem })
    expect(await render('/zoeken?q=koffie&neighbourhood=GM0392')).toMatchObject({
      app: expect.stringMatching(/name="where"[^>]*value="Haarlem"/),
    })
    const narrowed = { status: 302, location: '/zoeken?q=koffie&neighbourhood=WK039211' }
    expect(await render('/zoeken?q=koffie&neighbourhood=GM0392&neighbourhood=WK039211')).toEqual(narrowed)
    expect(await render('/zoeken?q=koffie&where=haarlem&neighbourhood=GM0392&neighbourhood=WK039211')).toEqual(narrowed)
  })

  test('begins with whom to call when somebody may be in danger, also with no results and the index away', async () => {
    const search = { ...NO_HITS, understood: { ...NO_HITS.understood, danger: 'suicide' } }
    for (const [path, words] of [
      ['/zoeken?q=x', 'Je hoeft dit niet alleen te dragen'],
      ['/en/zoeken?q=x', 'You do not have to carry this alone'],
    ] as const) {
      const { app } = await shown(path, { search })
      const main = app.slice(app.indexOf('<main'))
      expect(main.match(/<h1[^>]*>([^<]*)/)?.[1]).toBe(words)
      expect(main.indexOf('tel:113')).toBeLessThan(main.indexOf('<form'))
      expect(app.match(/<h1/g)).toHaveLength(1)
    }
  })

  test('offers to search without each part that was understood when nothing was found', async () => {
    const chip = { key: 'when', kind: 'when', name: null, values: ['monday'], words: ['maandag'] }
    const search = { ...NO_HITS, understood: { ...NO_HITS.understood, chips: [chip] } }
    const { app } = await shown('/zoeken?q=iets+op+maandag', { search })
    expect(app).toMatch(/<a [^>]*without=when[^>]*>Zonder ‘maandag’/)
  })

  test('offers to search without all words that nobody has at once, and takes no piece of another word', async () => {
    const step = { kind: 'words', names: ['xyzq', 'c++'], found: 2 }
    const search = { ...NO_HITS, widened: { exact: 0, steps: [step] } }
    const { app } = await shown('/zoeken?q=xyzqa+xyzq+koffie+c%2B%2B+thee', { search })
    expect(app).toMatch(/<a [^>]*q=xyzqa\+koffie\+thee"[^>]*>Zonder ‘xyzq’ en ‘c\+\+’</)
    expect(app.match(/>Zonder ‘/g)).toHaveLength(1)
  })

  test('lets the long name of a wijk in a filter break before its last part', async () => {
    const named = (value: string, name: string) => ({ value, count: 3, name: { nl: name, en: name } })
    const neighbourhood = [named('WK039207', 'Haarlemmerhoutkwartier'), named('WK039218', 'Europawijk')]
    const { app } = await shown('/zoeken?q=koffie', { search: { ...NO_HITS, facets: { neighbourhood } } })
    expect(app).toContain('>Haarlemmerhout\u00ADkwartier<')
    expect(app).toContain('>Europawijk<')
  })

  test('does not lead to the whole town where it looked there in vain', async () => {
    const inTown = { ...area('WK039218', 'Europawijk'), parents: [area('GM0392', 'Haarlem')] }
    const step = { kind: 'municipality', names: ['Haarlem'], found: 0 }
    const page = (steps: object[]) =>
      shown('/zoeken?neighbourhood=WK039218', {
        search: { ...NO_HITS, widened: { exact: 0, steps } },
        neighbourhood: inTown,
      })
    expect((await page([])).app).toContain('Zoek in heel Haarlem')
    const { app } = await page([step])
    expect(app).toContain('We keken ook in heel Haarlem. Daar vonden we niets.')
    expect(app).not.toContain('Zoek in heel Haarlem')
  })

  test('calls a chosen network by its name', async () => {
    const { app } = await shown('/zoeken?network=haarlem', {
      search: NO_HITS,
      network: { name: 'Sociale kaart Haarlem' },
    })
    expect(app).toContain('Netwerk: Sociale kaart Haarlem')
  })
})
