import { describe, expect, test } from 'vitest'
import { area, NO_HITS, NOTHING, shown } from './shown-pages.ts'

const SCHALKWIJK = { name: 'Schalkwijk', codes: ['WK039218', 'WK039219'] }
const TAG = /<a[^>]*href="\/zoeken\?neighbourhood=WK039218&amp;neighbourhood=WK039219"[^>]*>Schalkwijk<\/a>/

describe('what people call several wijken together', () => {
  test('stands among the wijken of the home page, and leads to all of them', async () => {
    const network = {
      slug: 'haarlem',
      name: 'Haarlem',
      summary: '',
      areas: ['GM0392'],
      organizationCount: 1,
      activityCount: 1,
    }
    const haarlem = {
      ...area('GM0392', 'Haarlem'),
      called: [SCHALKWIJK],
      children: [
        { code: 'WK039217', name: 'Spaarndam', slug: 'haarlem-spaarndam', municipality: 'Haarlem' },
        { code: 'WK039201', name: 'Oude Stad', slug: 'haarlem-oude-stad', municipality: 'Haarlem' },
      ],
    }
    const { app } = await shown('/', { networks: { ...NOTHING, results: [network] }, neighbourhood: haarlem })
    expect(app).toMatch(TAG)
    expect(app.search(/>Oude Stad</)).toBeLessThan(app.search(TAG))
    expect(app.search(TAG)).toBeLessThan(app.search(/>Spaarndam</))
  })

  test.each([
    ['municipality', { code: 'GM0392', name: 'Haarlem', slug: 'haarlem' }],
    ['wijk', { code: 'WK039218', name: 'Europawijk', slug: 'haarlem-europawijk' }],
  ] as const)('stands on the page of a %s too', async (level, named) => {
    const whole = {
      ...named,
      level,
      year: 2024,
      municipalityName: 'Haarlem',
      parents: [],
      neighbours: [],
      children: [],
    }
    const overview = {
      area: { ...named, municipality: 'Haarlem' },
      news: { since: '2026-10-01', total: 0, items: [] },
      standing: null,
      serving: null,
      nearby: [],
      neighbours: [],
      networks: [],
    }
    const answers = { neighbourhood: { ...whole, called: [SCHALKWIJK] }, areaOverview: overview, search: NO_HITS }
    expect((await shown(`/wijk/${named.slug}`, answers)).app).toMatch(TAG)
  })
})
