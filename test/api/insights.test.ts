import { describe, expect, test } from 'vitest'
import { testApp } from '../support/test-app.ts'

const { get, services, database, clock, withoutIndex } = await testApp()
const { insights } = services

type Row = {
  _id: string
  network: string | null
  need: string | null
  area: string | null
  found: boolean
  count: number
}
const rows = async (): Promise<Row[]> =>
  (await database.collection('search-counts').find().sort({ _id: 1 }).toArray()) as unknown as Row[]

/** Searches, and what was kept of it. */
async function keptOf(...queries: string[]): Promise<Row[]> {
  await database.collection('search-counts').deleteMany({})
  for (const query of queries) await get(`/api/v1/search?${query}`).expect(200)
  await insights.save()
  return rows()
}
const short = (kept: Row[]) => kept.map(({ need, area, found, count }) => [need, area, found, count])

describe('what is kept of a search', () => {
  test('is the need, the wijk and its network, whether something was found, and the week: nothing else at all', async () => {
    const kept = await keptOf(
      `q=${encodeURIComponent('Ik ben Truus en voel me zo alleen')}&neighbourhood=WK039215&network=haarlem`,
    )
    expect(kept).toEqual([
      {
        _id: '2026-W47 haarlem loneliness WK039215 found',
        week: '2026-W47',
        network: 'haarlem',
        need: 'loneliness',
        area: 'WK039215',
        found: true,
        count: 1,
      },
    ])
  })

  test('is the same of a search on the page, which asks for the numbers beside filters too', async () => {
    const query = 'q=eenzaam&neighbourhood=WK039215&network=haarlem'
    expect(await keptOf(`${query}&filters=true`)).toEqual(await keptOf(query))
    expect(await keptOf(`${query}&filters=true&free=true`), 'a filter more is no new question').toEqual([])
  })

  test('is no text, address or point, in any collection', async () => {
    const words = 'q=eenzaam%20vossenbes&near=52.3812345,4.6312345'
    const kept = await keptOf(words)
    expect(kept[0]?.area).toMatch(/^WK0392/)
    await get(`/zoeken?${words}`)
    for (const { name } of (await database.db?.listCollections().toArray()) ?? []) {
      const text = JSON.stringify(await database.collection(name).find().toArray())
      expect(/vossenbes|52\.3812345|4\.6312345/.exec(text), name).toBeNull()
    }
  })

  test('names a wijk and nothing smaller; a town where more wijken were meant; the network of that town', async () => {
    expect(short(await keptOf('q=eenzaam&neighbourhood=BU03921501'))).toEqual([['loneliness', 'WK039215', true, 1]])
    expect(short(await keptOf('q=eenzaam%20schalkwijk'))).toEqual([['loneliness', 'GM0392', true, 1]])
    const kept = await keptOf('q=eenzaam&neighbourhood=GM0392')
    expect(kept[0]).toMatchObject({ area: 'GM0392', network: 'haarlem' })
    expect((await keptOf('q=eenzaam'))[0]).toMatchObject({ area: null, network: null })
  })

  test('counts every need that was recognised or ticked, and none where there was none', async () => {
    expect(short(await keptOf('need=loneliness', 'need=loneliness', 'q=vossenbessenjamboree'))).toEqual([
      [null, null, false, 1],
      ['loneliness', null, true, 2],
    ])
  })

  test('is nothing of a next page, a filter more, a look around, or what we are not for', async () => {
    const quiet = [
      'q=eenzaam&page=2',
      'q=eenzaam&free=true',
      'q=eenzaam&without=place',
      'q=eenzaam&sort=name',
      'neighbourhood=GM0392',
      'q=tandarts',
    ]
    expect(await keptOf(...quiet)).toEqual([])
  })

  test('is nothing at all of somebody in danger', async () => {
    const danger = ['ik wil niet meer leven', 'mijn man slaat me en ik ben eenzaam', '113']
    expect(await keptOf(...danger.map((words) => `q=${encodeURIComponent(words)}`))).toEqual([])
  })

  test('is the same without the index', async () => {
    await database.collection('search-counts').deleteMany({})
    const away = await withoutIndex()
    await away.get('/api/v1/search?q=eenzaam').expect(200)
    await away.services.insights.save()
    expect(short(await rows())).toEqual([['loneliness', null, true, 1]])
  })

  test('adds up over minutes and instances', async () => {
    await keptOf('q=eenzaam', 'q=eenzaam')
    await get('/api/v1/search?q=eenzaamheid')
    await insights.save()
    expect(short(await rows())).toEqual([['loneliness', null, true, 3]])
  })

  test('goes after three years', async () => {
    await keptOf('q=eenzaam')
    const before = clock.now
    clock.now = new Date('2029-12-01T12:00:00Z')
    await insights.save()
    clock.now = before
    expect(await rows()).toEqual([])
  })
})

test('a search is answered, and nothing breaks, when its count cannot be kept', async () => {
  const away = await withoutIndex()
  await away.get('/api/v1/search?q=eenzaam').expect(200)
  await away.database.close()
  await away.services.insights.save()
})

describe('what is shown of it', () => {
  test('is nothing under five, and nothing of a month that is not over', async () => {
    await keptOf(
      ...Array(5).fill('q=eenzaam&neighbourhood=WK039215'),
      ...Array(4).fill('q=schulden&neighbourhood=WK039215'),
    )
    expect(await insights.shown('haarlem')).toEqual([])
    const before = clock.now
    clock.now = new Date('2026-12-01T12:00:00Z')
    expect(await insights.shown('haarlem')).toEqual([
      {
        network: 'haarlem',
        need: 'loneliness',
        area: 'WK039215',
        month: '2026-11',
        source: 'search-found',
        count: 5,
        rest: false,
      },
    ])
    expect(await insights.shown('enkhuizen')).toEqual([])
    clock.now = before
  })
})
