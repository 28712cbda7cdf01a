import { describe, expect, test } from 'vitest'
import { area, NOTHING, shown } from './shown-pages.ts'

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
})
