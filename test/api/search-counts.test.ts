import { describe, expect, test } from 'vitest'
import { ListingContent } from '#domain/listing.ts'
import { Network } from '#domain/network.ts'
import type { SearchPage } from '#domain/search.ts'
import { aListing } from '../support/builders.ts'
import { testApp } from '../support/test-app.ts'

const tested = await testApp()
const { search, services, clock } = tested

const count = (page: SearchPage, facet: keyof SearchPage['facets'], value: string) =>
  page.facets[facet]?.find((one) => one.value === value)?.count ?? 0
const values = (page: SearchPage, facet: keyof SearchPage['facets']) => page.facets[facet]?.map(({ value }) => value)

describe('counts of wijken', () => {
  test.each(['', '&q=koffie', '&open=week', '&need=loneliness&free=true'])(
    'with one wijk ticked the others keep the count that ticking them alone gives%s',
    async (more) => {
      const page = await search(`network=haarlem&neighbourhood=WK039215${more}`)
      for (const other of ['WK039211', 'WK039214']) {
        const alone = await search(`network=haarlem&neighbourhood=${other}${more}&widen=false`)
        expect(count(page, 'neighbourhood', other), other).toBe(alone.total)
      }
      const own = await search(`network=haarlem&neighbourhood=WK039215${more}&widen=false`)
      expect(count(page, 'neighbourhood', 'WK039215')).toBe(own.total)
    },
  )

  test('a second wijk widens', async () => {
    const one = await search('network=haarlem&neighbourhood=WK039215&kind=support')
    const two = await search('network=haarlem&neighbourhood=WK039215&neighbourhood=WK039211&kind=support')
    expect(two.total).toBeGreaterThan(one.total)
    expect(two.facets.neighbourhood).toEqual(one.facets.neighbourhood)
  })

  test('without the index as well', async () => {
    const away = await tested.withoutIndex()
    const query = 'network=haarlem&neighbourhood=WK039215&kind=support'
    expect((await away.search(query)).facets.neighbourhood).toEqual((await search(query)).facets.neighbourhood)
  })
})

describe('counts of what is open', () => {
  test.each(['', '&kind=meeting', '&q=koffie', '&neighbourhood=WK039215&day=monday', '&near=52.38,4.63&radius=2000'])(
    'each is what choosing it finds, whichever is chosen%s',
    async (more) => {
      const before = clock.now
      clock.now = new Date('2026-11-24T10:30:00Z')
      const page = await search(`network=haarlem&filters=true${more}`)
      for (const open of ['now', 'today', 'week'] as const) {
        const chosen = await search(`network=haarlem&filters=true&open=${open}&widen=false${more}`)
        expect(page.opens?.[open], open).toBe(chosen.total)
        expect(chosen.opens).toEqual(page.opens)
      }
      expect(page.opens?.week).toBeGreaterThan(0)
      clock.now = before
    },
  )

  test('the clock moves them, also of an answer that is kept', async () => {
    const before = clock.now
    const query = 'network=haarlem&need=loneliness&filters=true'
    clock.now = new Date('2026-11-24T10:30:00Z')
    const day = await search(query)
    clock.now = new Date('2026-11-24T22:55:00Z')
    const night = await search(query)
    expect(night.opens?.today).toBeLessThan(day.opens?.today ?? 0)
    clock.now = before
  })

  test('are not counted for who does not ask', async () => {
    expect((await search('network=haarlem')).opens).toBeNull()
  })

  test('hold without the index', async () => {
    const away = await tested.withoutIndex()
    const query = 'network=haarlem&kind=meeting&filters=true'
    expect((await away.search(query)).opens).toEqual((await search(query)).opens)
  })
})

describe('the values of filters', () => {
  test('stand in the same order whatever is ticked, also those without results', async () => {
    const page = await search('network=haarlem&filters=true')
    for (const ticked of [
      'need=loneliness',
      'kind=volunteering',
      'neighbourhood=WK039215',
      'q=koffie',
      'language=tr',
    ]) {
      const other = await search(`network=haarlem&filters=true&${ticked}`)
      for (const facet of ['need', 'language', 'neighbourhood'] as const)
        expect(values(other, facet), `${facet} with ${ticked}`).toEqual(values(page, facet))
    }
    const narrow = await search('network=haarlem&filters=true&q=schaken')
    expect(narrow.facets.need?.some((one) => one.count === 0 && one.name)).toBe(true)
  })

  test('are those with results for who does not ask', async () => {
    expect((await search('network=haarlem&q=schaken')).facets.need?.every((one) => one.count > 0)).toBe(true)
  })
})

describe('how sure a number is', () => {
  test('of what fits a few words all is known', async () => {
    expect(await search('network=haarlem&q=schaken')).toMatchObject({ totalIs: 'exact', countsAre: 'exact' })
    expect(await search('network=haarlem&kind=meeting')).toMatchObject({ totalIs: 'exact', countsAre: 'exact' })
  })

  test('where more fits than is looked at, it says so', async () => {
    const content = aListing({ name: 'De Veelheid', title: 'Breien' })
    const [one] = content.activities
    await services.networks.put(
      Network.parse({ id: crypto.randomUUID(), slug: 'veel', name: 'Veel', contact: {}, settings: {} }),
    )
    for (const part of [1, 2, 3, 4, 5, 6]) {
      const activities = Array.from({ length: 40 }, (_, at) => ({
        ...one,
        id: crypto.randomUUID(),
        title: `Breien ${part} ${at}`,
      }))
      await services.listings.create({
        network: 'veel',
        content: ListingContent.parse({ ...content, activities }),
        source: { kind: 'editor', key: null },
        confirmedAt: null,
      })
    }
    await services.indexSync.settled()
    const page = await search('network=veel&q=breien')
    expect(page.total).toBeLessThan(240)
    expect(page).toMatchObject({ totalIs: 'at-least', countsAre: 'at-least' })
    expect(await search('network=veel')).toMatchObject({ total: 240, totalIs: 'exact', orderedBy: 'confirmed' })
  })
})

describe('the order of what is looked through', () => {
  test('is by what fits, with room first, and says so', async () => {
    const page = await search('network=haarlem&theme=meeting&pageSize=100')
    expect(page.orderedBy).toBe('fit')
    const full = page.results.map(({ capacity }) => capacity === 'full')
    expect(full).toContain(true)
    expect(full.slice(0, 10)).not.toContain(true)
  })

  test('turns from day to day', async () => {
    const before = clock.now
    const first = async () => (await search('network=haarlem&need=loneliness&pageSize=50')).results.map(({ id }) => id)
    const today = await first()
    expect(await first()).toEqual(today)
    clock.now = new Date('2026-11-23T18:00:00Z')
    const tomorrow = await first()
    clock.now = before
    expect(tomorrow).not.toEqual(today)
    expect([...tomorrow].sort()).toEqual([...today].sort())
  })

  test('pages follow each other without gap or doubling', async () => {
    const all = await search('network=haarlem&theme=meeting&pageSize=40')
    const parts = await Promise.all(
      [1, 2].map((page) => search(`network=haarlem&theme=meeting&pageSize=20&page=${page}`)),
    )
    expect(parts.flatMap(({ results }) => results.map(({ id }) => id))).toEqual(all.results.map(({ id }) => id))
  })

  test('is the same when only what is open is shown, and without the index', async () => {
    const away = await tested.withoutIndex()
    const ids = ({ results }: SearchPage) => results.map(({ id }) => id)
    const query = 'network=haarlem&need=loneliness&pageSize=50'
    expect(ids(await away.search(query))).toEqual(ids(await search(query)))
    const open = await search(`${query}&open=week`)
    const kept = new Set(ids(open))
    expect(open.orderedBy).toBe('fit')
    expect(ids(open)[0]).toBe(ids(await search(query)).find((id) => kept.has(id)))
  })

  test('of another order it says which', async () => {
    expect((await search('network=haarlem&need=loneliness&sort=name')).orderedBy).toBe('name')
    expect((await search('network=haarlem&near=52.38,4.63&radius=2000')).orderedBy).toBe('distance')
    expect((await search('network=haarlem&q=koffie')).orderedBy).toBe('fit')
  })
})

describe('counts of days and parts of the day', () => {
  const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
  const parts = ['morning', 'afternoon', 'evening']
  const TICKED = [
    'day=monday',
    'dayPart=evening',
    'day=monday&dayPart=morning',
    'day=friday,sunday&dayPart=morning,evening',
  ]

  async function check(ticked: string, more: string, given = tested) {
    const asked = new URLSearchParams(`network=haarlem&${ticked}${more}`)
    const page = await given.search(`${asked}`)
    for (const [facet, all] of [
      ['day', days],
      ['dayPart', parts],
    ] as const)
      for (const value of all) {
        const alone = new URLSearchParams(asked)
        alone.set(facet, value)
        const { total } = await given.search(`${alone}&pageSize=1&widen=false`)
        expect(count(page, facet, value), `${value} with ${ticked}${more}`).toBe(total)
      }
  }

  test.each(TICKED)('%s', async (ticked) => {
    for (const more of ['', '&q=samen+eten', '&open=week', '&free=true&kind=meeting', '&near=52.38,4.63&radius=3000'])
      await check(ticked, more)
  })

  test('without the index as well', async () => {
    const away = await tested.withoutIndex()
    const query = 'network=haarlem&day=friday,sunday&dayPart=morning,evening&kind=meeting'
    const [there, here] = [(await away.search(query)).facets, (await search(query)).facets]
    expect(there.day).toEqual(here.day)
    expect(there.dayPart).toEqual(here.dayPart)
  })
})
