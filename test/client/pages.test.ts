import { describe, expect, test } from 'vitest'
import type { Caller } from '#contract'
import { Problem } from '#domain/problem.ts'
import { ActivityDetail } from '#domain/reply.ts'
import { SearchPage } from '#domain/search.ts'
import { createRenderer } from '../../client/entry-server.tsx'

const ID = '1f0c9a2b-3d4e-4f50-8a6b-7c8d9e0f1a2b'
const CONTACT = {
  role: 'coördinator',
  phone: '023 555 01 01',
  email: null,
  website: null,
  answersWithinDays: 2,
  note: '',
}
const PLACE = {
  id: ID,
  name: 'De veilige kamer',
  address: null,
  point: { lat: 52.38, lng: 4.64 },
  accessibility: [],
  accessibilityNote: '',
  openingHours: { recurring: [], dates: [], note: '' },
  neighbourhood: { code: 'BU03920101', name: 'Binnenstad', slug: 'haarlem-binnenstad', municipality: 'Haarlem' },
  addressHidden: true,
}

function anActivity(more: object = {}) {
  return ActivityDetail.parse({
    id: ID,
    title: 'Koffie op de hoek',
    kind: 'meeting',
    nextStep: 'Loop binnen.',
    cost: { free: true },
    slug: 'koffie-op-de-hoek-1f0c9a2b3d',
    url: '/activiteit/koffie-op-de-hoek-1f0c9a2b3d',
    needs: [],
    location: PLACE,
    catchment: [],
    organization: {
      id: ID,
      name: 'De Hoek',
      summary: '',
      url: '/organisatie/de-hoek',
      identity: { tradition: null, ownWords: '', waysOfWorking: [] },
      contact: CONTACT,
      languages: [],
    },
    network: 'haarlem',
    demo: false,
    confirmedAt: '2026-10-03T10:00:00Z',
    updatedAt: '2026-10-03T10:00:00Z',
    nextMoments: [],
    ...more,
  })
}

const NOTHING = { total: 0, page: 1, pageSize: 24, results: [] }
const NO_HITS = SearchPage.parse({
  ...NOTHING,
  understood: { chips: [], danger: null, elsewhere: null, ask: null },
  widened: null,
  facets: facets(),
  engine: 'mongodb',
})

function facets() {
  const names = 'theme need kind audience language day dayPart free form accessibility identity neighbourhood'
  return Object.fromEntries(names.split(' ').map((name) => [name, []]))
}

/** The pages, with a server behind them that answers so. */
function pages(answers: Record<string, unknown>) {
  const call = (async (name: string) => {
    const answer = answers[name] ?? NOTHING
    if (answer instanceof Error) throw answer
    return answer
  }) as Caller
  const render = createRenderer({ call, settings: { tileUrl: null, tileAttribution: '' } })
  return (path: string) => render(`https://kaart.example${path}`)
}

async function shown(path: string, answers: Record<string, unknown>) {
  const page = await pages(answers)(path)
  if ('location' in page) throw new Error(`${path} leads to ${page.location}`)
  return page
}

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
    expect(page.app).toMatch(/<form action="\/en\/zoeken" method="get"/)
  })

  test('hides what went wrong inside', async () => {
    const page = await shown('/', { themes: new TypeError('geheim') })
    expect(page.status).toBe(500)
    expect(page.app + page.head + page.data).not.toContain('geheim')
  })
})

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
    expect(page.app, 'no filters to tick in vain').not.toContain('name="kind"')
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
    const page = await render('https://kaart.example/zoeken?near=4.6,52.3&sort=distance')
    expect(page).toMatchObject({ status: 200, app: expect.stringContaining('dit ligt niet in Nederland') })
  })

  test('goes to the one place that was meant, asks which of several, and says so when it knows none', async () => {
    const place = (name: string, inside: string, code: string) => ({ name, inside, codes: [code], url: null })
    const suggestions = (...places: object[]) => ({ needs: [], organizations: [], activities: [], places })
    const noord = [place('Noord', 'Haarlem', 'WK039201'), place('Noord', 'Enkhuizen', 'BU03880101')]
    const render = (places: object[]) =>
      pages({ search: NO_HITS, suggestions: suggestions(...places) })('/zoeken?q=koffie&where=noord')
    expect(await render(noord.slice(0, 1))).toEqual({
      status: 302,
      location: '/zoeken?q=koffie&neighbourhood=WK039201',
    })
    expect(await render(noord)).toMatchObject({ app: expect.stringContaining('Welke plek bedoel je?') })
    expect(await render([])).toMatchObject({ app: expect.stringContaining('We kennen de plek ‘noord’ niet') })
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
    expect(app).toMatch(/<a [^>]*without=when[^>]*>Zonder maandag/)
  })
})

function area(code: string, name: string) {
  return { code, name, slug: name.toLowerCase(), parents: [] }
}
