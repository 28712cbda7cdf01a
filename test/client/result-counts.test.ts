import { describe, expect, test } from 'vitest'
import { NO_HITS, shown } from './shown-pages.ts'

const NEEDS = ['loneliness', 'meeting-people', 'games']
const need = (value: string, count: number) => ({ value, count, name: { nl: value, en: value } })
const page = (more: object) => ({ search: { ...NO_HITS, engine: 'meilisearch', widened: null, wayOn: null, ...more } })
const inputOf = (app: string, value: string) => app.match(new RegExp(`<input[^>]*value="${value}"[^>]*>`))?.[0] ?? ''

describe('open now, today and this week', () => {
  test('show how many, and what has none cannot be chosen but says why', async () => {
    const { app } = await shown('/zoeken?q=koffie', page({ opens: { now: 0, today: 2, week: 5, are: 'exact' } }))
    const now = inputOf(app, 'now')
    expect(now).toContain('disabled=""')
    const [, reason] = now.match(/aria-describedby="([^"]+)"/) ?? []
    expect(app).toMatch(new RegExp(`id="${reason}"[^>]*>Een grijze 0 betekent: daar past niets`))
    expect(inputOf(app, 'today')).not.toContain('disabled')
    expect(app).toMatch(/Vandaag open<\/span><span class="check__count">2</)
    expect(app).toMatch(/Komende 7 dagen<\/span><span class="check__count">5</)
  })

  test('can be chosen without a number where there are too many to count, or where 0 may be more', async () => {
    for (const opens of [null, { now: 0, today: 0, week: 0, are: 'at-least' }]) {
      const { app } = await shown('/zoeken?q=koffie', page({ opens }))
      expect(inputOf(app, 'now')).not.toContain('disabled')
      expect(app).not.toMatch(/Nu open<\/span><span class="check__count">0/)
    }
  })

  test('a chosen one can be taken away, also when nothing is left', async () => {
    const { app } = await shown('/zoeken?open=now', page({}))
    expect(inputOf(app, 'now')).not.toContain('disabled')
  })
})

describe('numbers that are not exact', () => {
  test('are shown as what they are, and a 0 that may be more can be chosen', async () => {
    const kind = [{ value: 'meeting', count: 60, name: null }]
    const more = { total: 60, totalIs: 'at-least', countsAre: 'at-least', facets: { ...NO_HITS.facets, kind } }
    const { app } = await shown('/zoeken?q=koffie', page(more))
    expect(app).toMatch(/<h1>Minstens 60 resultaten</)
    expect(app).toMatch(/role="status">Minstens 60 resultaten/)
    expect(app).toContain('>60+<')
    expect(inputOf(app, 'support')).not.toContain('disabled')
    expect(app).toContain('Een + betekent')
    const english = await shown('/en/zoeken?q=koffie', page({ total: 240, totalIs: 'about', countsAre: 'about' }))
    expect(english.app).toMatch(/<h1>About 240 results</)
  })

  test('of a chosen area that nobody counted there is none', async () => {
    const { app } = await shown('/zoeken?language=xx', page({}))
    expect(app).toMatch(/value="xx"[^>]*\/><span class="check__name">[^<]*<\/span><span class="check__count"><\/span>/)
  })
})

describe('filters keep their place', () => {
  test('also without results, and with one of them chosen', async () => {
    const places = async (path: string, counts: number[]) => {
      const facets = { ...NO_HITS.facets, need: NEEDS.map((code, at) => need(code, counts[at] ?? 0)) }
      const { app } = await shown(path, page({ facets, needs: [] }))
      return [...app.matchAll(/<input[^>]*name="need"[^>]*>/g)].map(([input]) => input.match(/value="([^"]+)"/)?.[1])
    }
    const before = await places('/zoeken?network=haarlem', [3, 2, 9])
    expect(before).toEqual(NEEDS)
    expect(await places('/zoeken?network=haarlem&need=games', [0, 2, 9])).toEqual(before)
  })
})

test('the page says what stands first', async () => {
  const order = async (orderedBy: string, path = '/zoeken?theme=meeting') =>
    (await shown(path, page({ total: 400, orderedBy }))).app.match(/class="results__order">([^<]*)/)?.[1]
  expect(await order('fit')).toContain('Wat het best past staat voorop')
  expect(await order('confirmed')).toBe('Wat het laatst is nagekeken staat voorop.')
  expect(await order('name', '/zoeken?sort=name'), 'who chose it sees it pressed').toBeUndefined()
})
