import { describe, expect, test } from 'vitest'
import { Problem } from '#domain/problem.ts'

import { anActivity, pages, shown } from './shown-pages.ts'

describe('an activity’s page', () => {
  test('says what it is, the next step, and how fresh it is', async () => {
    const page = await shown('/activiteit/koffie-op-de-hoek-1f0c9a2b3d', { activity: anActivity() })
    expect(page.status).toBe(200)
    for (const words of ['Koffie op de hoek', 'Loop binnen.', 'Nagekeken op 3 oktober 2026', 'Het is gratis.'])
      expect(page.app).toContain(words)
    expect(page.head).toContain(
      '<link rel="canonical" href="https://kaart.example/activiteit/koffie-op-de-hoek-1f0c9a2b3d" />',
    )
  })

  test('never shows a hidden address as exact: not on the page, and not to search engines', async () => {
    const page = await shown('/activiteit/koffie-op-de-hoek-1f0c9a2b3d', { activity: anActivity() })
    expect(page.app).toContain('Het adres is niet openbaar')
    expect(page.head).not.toContain('GeoCoordinates')
  })

  test('carries schema.org data that can be read', async () => {
    const { head } = await shown('/activiteit/koffie-op-de-hoek-1f0c9a2b3d', { activity: anActivity() })
    const blocks = [...head.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)]
    const types = blocks.map(([, json]) => JSON.parse(json as string)['@type'])
    expect(types).toEqual(['Service', 'BreadcrumbList'])
  })

  test('is an event when it has only dates', async () => {
    const schedule = { recurring: [], dates: [{ date: '2026-12-12', startTime: '14:00', endTime: null }], note: '' }
    const activity = anActivity({ schedule, nextMoments: schedule.dates })
    const { head } = await shown(activity.url, { activity })
    expect(head).toContain('"@type":"Event"')
    expect(head).toContain('"startDate":"2026-12-12T14:00"')
  })

  test('that is full says so at the next step, and that volunteering is free goes without saying', async () => {
    const capacity = { state: 'full', saidAt: '2026-10-03T10:00:00Z' }
    const full = await shown('/activiteit/koffie-op-de-hoek-1f0c9a2b3d', { activity: anActivity({ capacity }) })
    expect(full.app).toContain('Op dit moment is het vol. Vraag wanneer er weer plek is.')
    expect(full.app).toContain('Gratis')
    const helping = anActivity({ kind: 'volunteering' })
    const page = await shown(helping.url, { activity: helping })
    expect(page.app).not.toMatch(/Gratis|Het is gratis/)
  })

  test('that has a waiting list says how long it takes, where that is known', async () => {
    const said = async (more: object) => {
      const capacity = { state: 'waiting-list', saidAt: '2026-10-03T10:00:00Z', ...more }
      return (await shown('/activiteit/koffie-op-de-hoek-1f0c9a2b3d', { activity: anActivity({ capacity }) })).app
    }
    expect(await said({})).toContain('Er is een wachtlijst. Vraag hoe lang het duurt.')
    expect(await said({ waitWeeks: 6 })).toContain('Er is een wachtlijst, van ongeveer 6 weken.')
    expect(await said({ waitWeeks: 1 })).toContain('Er is een wachtlijst, van ongeveer een week.')
  })

  test('says when its times changed after everything was last said to be right', async () => {
    const changed = anActivity({ timesSaidAt: '2026-11-20T10:00:00Z' })
    const page = await shown(changed.url, { activity: changed })
    expect(page.app).toContain('Bijgewerkt op 20 november 2026.')
    const confirmed = await shown(changed.url, { activity: anActivity() })
    expect(confirmed.app).not.toContain('Bijgewerkt op')
  })

  test('moves for good from a former address, in the same language', async () => {
    const render = pages({ activity: anActivity() })
    expect(await render('/activiteit/oude-titel-1f0c9a2b3d')).toEqual({
      status: 301,
      location: '/activiteit/koffie-op-de-hoek-1f0c9a2b3d',
    })
    expect(await render('/en/activiteit/oude-titel-1f0c9a2b3d')).toMatchObject({
      location: '/en/activiteit/koffie-op-de-hoek-1f0c9a2b3d',
    })
  })

  test('marks Dutch texts on an English page', async () => {
    const page = await shown('/en/activiteit/koffie-op-de-hoek-1f0c9a2b3d', { activity: anActivity() })
    expect(page.language).toBe('en')
    expect(page.app).toContain('<h1 lang="nl">Koffie op de hoek</h1>')
    expect(page.app).toContain('What can you do now?')
  })

  test('lets no text of a listing out of its place', async () => {
    const title = '</script><script>alert(1)</script>'
    const page = await shown('/activiteit/koffie-op-de-hoek-1f0c9a2b3d', { activity: anActivity({ title }) })
    for (const part of [page.head, page.app, page.data]) expect(part).not.toContain('<script>alert')
  })
})

describe('a page that cannot be shown', () => {
  test.each([
    ['not-found', 404, 'Deze pagina bestaat niet'],
    ['unavailable', 503, 'De kaart doet het even niet'],
    ['unexpected', 500, 'Er ging iets mis'],
  ] as const)('for the problem %s has status %i and says “%s”', async (code, status, words) => {
    const page = await shown('/activiteit/weg', { activity: new Problem(code, 'zin van de server') })
    expect(page.status).toBe(status)
    expect(page.app).toContain(words)
    expect(page.app).not.toContain('zin van de server')
    expect(page.head).toContain('noindex')
  })

  test('still has the header, a search field and a way home', async () => {
    const page = await shown('/en/nowhere', {})
    expect(page.status).toBe(404)
    expect(page.app).toContain('This page does not exist')
    expect(page.app).toMatch(/<form autoComplete="off" action="\/en\/zoeken" method="get"/)
  })

  test('hides what went wrong inside', async () => {
    const page = await shown('/', { themes: new TypeError('geheim') })
    expect(page.status).toBe(500)
    expect(page.app + page.head + page.data).not.toContain('geheim')
  })
})
