import { describe, expect, test } from 'vitest'
import { MapView } from '#domain/map-view.ts'
import type { SearchPage } from '#domain/search.ts'
import { testApp } from '../support/test-app.ts'

const { get, search, services, withoutIndex } = await testApp()

/** Some streets of Haarlem, in which hardly anything has a door; and a part of the town. */
const STREETS = '4.6347,52.3879,4.6402,52.3924'
const PART = '4.62,52.37,4.66,52.39'
const SCHALKWIJK = '4.63,52.34,4.67,52.37'

const standing = ({ results }: SearchPage) => results.filter(({ point }) => point)
const working = ({ results }: SearchPage) => results.filter(({ point }) => !point)
const idsOf = (results: { id: string }[]) => results.map(({ id }) => id).sort()

describe('a part of the map', () => {
  test.each([STREETS, PART])(
    'has what works in what it shows, without a place of its own, after what stands there: %s',
    async (bbox) => {
      const page = await search(`network=haarlem&bbox=${bbox}&pageSize=100`)
      const works = working(page)
      expect(works.length).toBeGreaterThan(20)
      expect(page.widened).toBeNull()
      if (page.total <= 100) expect(page.results.slice(-works.length)).toEqual(works)
      for (const { reasons } of works) {
        const [serving] = reasons.flatMap((reason) => (reason.kind === 'serves' ? reason.area : []))
        expect(serving).toBeTruthy()
        expect(reasons.map(({ kind }) => kind)).not.toContain('in-window')
      }
    },
  )

  test.each(['', '&kind=volunteering', '&q=taal', '&q=ik+voel+me+alleen', '&need=loneliness', '&open=week'])(
    'the list after "search this area" is what the map said of it: "%s"',
    async (more) => {
      const { body } = await get(`/api/v1/map?network=haarlem&window=${STREETS}&zoom=16${more}&widen=false`)
      const { pins, spread } = MapView.parse(body)
      const page = await search(`network=haarlem&bbox=${STREETS}&pageSize=100${more}&widen=false`)
      expect(idsOf(standing(page))).toEqual(idsOf(pins))
      const works = working(page)
      const named = new Set(spread.flatMap(({ offers }) => idsOf(offers)))
      for (const id of named) expect(works.map((one) => one.id)).toContain(id)
      // Words name only the best few hundred of everywhere, so that there a place can bring others forward.
      if (!more.includes('q='))
        expect(spread.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(works.length)
      expect(page.total).toBe(pins.length + works.length)
    },
  )

  test('is in the list as it is on the map, also where that is long', async () => {
    const { body: map } = await get(`/api/v1/map?window=${SCHALKWIJK}&zoom=15`)
    const { shows, pins, pinCount, spread } = MapView.parse(map)
    expect(shows).toBe('pins')
    expect(pins).toHaveLength(pinCount)
    const listed = new Map<string, object | null>()
    const { total: all } = await search(`bbox=${SCHALKWIJK}`)
    for (let page = 1; listed.size < all && page < 9; page++) {
      const { body } = await get(`/api/v1/search?bbox=${SCHALKWIJK}&pageSize=100&page=${page}`)
      for (const { id, point } of body.results) listed.set(id, point)
    }
    expect(listed.size).toBe(all)
    const standing = [...listed.keys()].filter((id) => listed.get(id))
    expect(pins.map(({ id }) => id).sort()).toEqual(standing.sort())
    // The others stand nowhere, and are what the map names on areas.
    const named = new Set(spread.flatMap(({ offers }) => offers.map(({ id }) => id)))
    for (const id of named) expect(listed.get(id)).toBeNull()
    expect(spread.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(all - standing.length)
  })

  test('once it was searched, the map still says what works there', async () => {
    const view = async (more: string) => {
      const { body } = await get(`/api/v1/map?network=haarlem&window=${STREETS}&zoom=16${more}`)
      return MapView.parse(body)
    }
    expect(await view(`&bbox=${STREETS}`)).toEqual(await view(''))
  })

  test('is not said to show a town that lies beside it', async () => {
    const heemstede = 'GM0397'
    const { whole, part } = (await services.neighbourhoods.shownIn([4.6347, 52.3879, 4.6402, 52.3924])) as {
      whole: string[]
      part: string[]
    }
    expect([...whole, ...part]).not.toContain(heemstede)
    expect(part).toContain('GM0392')
  })

  test('that holds a whole town has all that is or works there', async () => {
    const { total } = await search('network=haarlem&neighbourhood=GM0392&beside=false')
    expect((await search('network=haarlem&bbox=4.5,52.3,4.75,52.5')).total).toBe(total)
    expect((await search('network=haarlem&bbox=3.3,50.8,7.2,53.5')).total).toBe(total)
  })

  test('of another town has none of it', async () => {
    const page = await search('network=haarlem&bbox=5.26,52.69,5.31,52.72&widen=false')
    expect(page.total).toBe(0)
  })

  test.each([
    `network=haarlem&bbox=${STREETS}`,
    `network=haarlem&bbox=${PART}&need=loneliness`,
    `network=haarlem&bbox=${PART}&open=week`,
  ])('is the same without the index, in the same order: %s', async (query) => {
    const away = await withoutIndex()
    const there = await search(`${query}&pageSize=100`)
    const here = await away.search(`${query}&pageSize=100`)
    expect(here.engine).toBe('mongodb')
    expect(here.total).toBe(there.total)
    expect(idsOf(here.results)).toEqual(idsOf(there.results))
    expect(here.results.slice(-working(here).length)).toEqual(working(here))
    expect(working(here).length).toBeGreaterThan(0)
  })
})
