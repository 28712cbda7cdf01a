import { describe, expect, test } from 'vitest'
import type { SearchPage } from '#domain/search.ts'
import { testApp } from '../support/test-app.ts'

const { get, search, services, withoutIndex } = await testApp()

const titles = (page: SearchPage) => page.results.map((result) => result.title)
const count = (page: SearchPage, facet: keyof SearchPage['facets'], value: string) =>
  page.facets[facet]?.find((one) => one.value === value)?.count ?? 0

describe('words', () => {
  test('a word is found in titles first', async () => {
    const page = await search('q=koffie')
    expect(page.total).toBeGreaterThan(5)
    expect(
      titles(page)
        .slice(0, 3)
        .every((title) => /koffie/i.test(title)),
    ).toBe(true)
    expect(page.engine).toBe('meilisearch')
  })

  test('a misspelled word is forgiven', async () => {
    const page = await search('q=mantelzrog')
    expect(page.results[0]?.needs.map((need) => need.code)).toContain('carer-support')
  })

  test.each([
    ['yalnızım', 'loneliness'],
    ['voedselbank', 'food-parcel'],
    ['blauwe enveloppen', 'forms-letters'],
    ['effe bakkie doen', 'drop-in'],
    ['I want to learn Dutch', 'learning-dutch'],
  ])('what people really say points to the need: %s', async (words, need) => {
    const page = await search(`q=${encodeURIComponent(words)}`)
    expect(page.results.slice(0, 3).flatMap((result) => result.needs.map(({ code }) => code))).toContain(need)
  })

  test('an organisation is found by its name, before what it offers', async () => {
    const { body } = await get('/api/v1/organizations?network=haarlem&pageSize=1')
    const { name, id } = body.results[0]
    const page = await search(`q=${encodeURIComponent(name)}`)
    expect(page.results.slice(0, 2).map((result) => result.id)).toContain(id)
  })

  test('every hit says why', async () => {
    const page = await search('q=koffie&neighbourhood=GM0392')
    expect(page.results[0]?.reasons.map((reason) => reason.kind)).toEqual(expect.arrayContaining(['words']))
    expect(
      page.results.every((result) => result.reasons.some(({ kind }) => kind === 'serves' || kind === 'stands-in')),
    ).toBe(true)
  })
})

describe('filters', () => {
  test('what is ticked in one group widens, over groups narrows', async () => {
    const one = await search('network=haarlem&kind=meeting')
    const two = await search('network=haarlem&kind=meeting&kind=place')
    const both = await search('network=haarlem&kind=meeting,place&free=true')
    expect(two.total).toBeGreaterThan(one.total)
    expect(both.total).toBeLessThan(two.total)
    expect(both.results.every((result) => result.free && ['meeting', 'place'].includes(result.kind ?? ''))).toBe(true)
  })

  test('counts hold under the other filters, and a ticked group keeps the counts of its other values', async () => {
    const page = await search('network=haarlem&kind=volunteering')
    expect(count(page, 'kind', 'volunteering')).toBe(page.total)
    const meeting = count(page, 'kind', 'meeting')
    expect(meeting).toBe((await search('network=haarlem&kind=meeting')).total)
  })

  test.each([
    'need=loneliness',
    'theme=eating',
    'kind=support',
    'audience=seniors',
    'language=tr',
    'day=tuesday',
    'dayPart=evening',
    'free=true',
    'form=at-home',
    'accessibility=wheelchair',
    'identity=islamic',
    'neighbourhood=WK039215',
    'neighbourhood=GM0392',
  ])('the count of a value is what the filter finds: %s', async (filter) => {
    const [name, value] = filter.split('=') as [keyof SearchPage['facets'], string]
    const page = await search(`network=haarlem&${filter}`)
    expect(page.total).toBeGreaterThan(0)
    expect(count(await search('network=haarlem'), name, value)).toBe(page.total)
  })

  test('day and part of day together are one moment', async () => {
    const page = await search('network=haarlem&day=tuesday&dayPart=morning')
    expect(page.total).toBeGreaterThan(0)
    const onTuesdayMorning = page.results.every(
      ({ schedule }) =>
        [
          ...schedule.recurring.filter((rule) => rule.weekdays.includes('tuesday') && rule.startTime < '12:00'),
          ...schedule.dates,
        ].length > 0,
    )
    expect(onTuesdayMorning).toBe(true)
  })

  test('a neighbourhood finds what stands in it and what serves all of a larger area', async () => {
    const page = await search('neighbourhood=WK039215&pageSize=100')
    const serving = page.results.filter((result) => result.reasons.some((reason) => reason.kind === 'serves'))
    const standing = page.results.filter((result) => result.neighbourhood?.code.startsWith('BU039215'))
    expect(serving.some((result) => result.serves.includes('Haarlem'))).toBe(true)
    expect(standing.length).toBeGreaterThan(0)
  })

  test('lists without words show an organisation by its activities, or by itself when it has none', async () => {
    const page = await search('network=haarlem&pageSize=100')
    const organizations = page.results.filter((result) => result.type === 'organization')
    for (const { organization } of organizations) {
      const { body } = await get(`/api/v1/organizations/${organization.id}`)
      expect(body.activities).toEqual([])
    }
  })
})

describe('places', () => {
  const STATION = '52.3874,4.6385'

  test('sorted by distance the nearest comes first, with metres', async () => {
    const page = await search(`near=${STATION}&radius=2000&sort=distance&pageSize=50`)
    const distances = page.results.map((result) => result.distance ?? Number.NaN)
    expect(distances.length).toBeGreaterThan(10)
    expect(distances).toEqual([...distances].sort((a, b) => a - b))
    expect(Math.max(...distances)).toBeLessThanOrEqual(2_000)
  })

  test('a map window holds only what lies in it, and what works there and stands nowhere', async () => {
    const page = await search('bbox=4.62,52.37,4.66,52.39&pageSize=100')
    expect(page.results.length).toBeGreaterThan(5)
    for (const { point, serves } of page.results) {
      if (serves.length && !point) continue
      expect(point?.lng).toBeGreaterThanOrEqual(4.62)
      expect(point?.lng).toBeLessThanOrEqual(4.66)
      expect(point?.lat).toBeGreaterThanOrEqual(52.37)
      expect(point?.lat).toBeLessThanOrEqual(52.39)
    }
  })
})

describe('pages and order', () => {
  test('pages follow each other without gap or doubling', async () => {
    const all = await search('network=enkhuizen&sort=name&pageSize=40')
    const first = await search('network=enkhuizen&sort=name&pageSize=20&page=1')
    const second = await search('network=enkhuizen&sort=name&pageSize=20&page=2')
    expect([...titles(first), ...titles(second)]).toEqual(titles(all))
    expect(first.total).toBe(all.total)
  })
})

describe('without the index', () => {
  test('the same search answers from the database and says so', async () => {
    const away = await withoutIndex()
    const { body } = await away.get('/api/v1/search?q=koffie&network=haarlem&kind=meeting')
    expect(body.engine).toBe('mongodb')
    expect(body.total).toBeGreaterThan(2)
    expect(body.results.every((result: { kind: string }) => result.kind === 'meeting')).toBe(true)
    expect(body.facets.kind.length).toBeGreaterThan(1)
  })

  test.each([
    'network=haarlem',
    'network=haarlem&need=loneliness',
    'neighbourhood=WK039215',
    'network=enkhuizen&day=tuesday&dayPart=morning',
    'bbox=4.62,52.37,4.66,52.39',
  ])('filters find exactly as many as the index does: %s', async (query) => {
    const away = await withoutIndex()
    const { body } = await away.get(`/api/v1/search?${query}`)
    const there = await search(query)
    expect(body.total).toBe(there.total)
    for (const [facet, counts] of Object.entries(there.facets)) {
      expect(sorted(body.facets[facet]), facet).toEqual(sorted(counts))
    }
  })
})

test('the demo is as large and as varied as promised', async () => {
  for (const [network, organizations, activities] of [
    ['haarlem', 60, 200],
    ['enkhuizen', 15, 40],
  ] as const) {
    const { body } = await get(`/api/v1/networks/${network}`)
    expect(body.organizationCount).toBeGreaterThanOrEqual(organizations)
    expect(body.activityCount).toBeGreaterThanOrEqual(activities)
  }
  const page = await search('network=haarlem')
  expect(page.facets.theme?.length).toBe(services.needs.all().themes.length)
  expect(page.facets.kind?.length).toBe(4)
  const wijken = await services.neighbourhoods.list({ level: 'wijk', municipality: 'GM0392', page: 1, pageSize: 100 })
  for (const wijk of wijken.results)
    expect((await search(`neighbourhood=${wijk.code}`)).total, wijk.name).toBeGreaterThan(0)
})

function sorted(counts: { value: string; count: number }[] = []): string[] {
  return counts.map(({ value, count: times }) => `${value} ${times}`).sort()
}
