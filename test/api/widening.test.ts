import { describe, expect, test } from 'vitest'
import type { SearchPage } from '#domain/search.ts'
import { aListing } from '../support/builders.ts'
import { testApp } from '../support/test-app.ts'

const tested = await testApp()

const search = (query: string, on = tested) => on.search(`network=haarlem&${query}`)
const everywhere = async (query: string): Promise<SearchPage> => (await tested.get(`/api/v1/search?${query}`)).body
const kinds = (page: SearchPage) => page.widened?.steps.map(({ kind }) => kind) ?? []
const exactFirst = (page: SearchPage) => {
  const flags = page.results.map(({ widenedBy }) => widenedBy !== null)
  expect(flags).toEqual(flags.toSorted((a, b) => Number(a) - Number(b)))
}
/** Spaarndam is a small wijk of Haarlem. */
const SMALL = 'neighbourhood=WK039217'

const LINES = [
  ['Bellijn van hier', 'municipality'],
  ['Bellijn van iedereen', 'remote'],
]
const stepsOf = ({ results }: SearchPage) => results.map(({ title, widenedBy }) => [title, widenedBy])

async function phoneLine(title: string, catchment: string[]): Promise<void> {
  const content = aListing({ name: `Stichting ${title}`, title })
  const activities = content.activities.map((activity) => ({
    ...activity,
    locationId: null,
    form: ['by-phone' as const],
    needs: ['debts'],
    languages: ['fa' as const],
    catchment,
  }))
  const source = { kind: 'editor' as const, key: null }
  const listing = { network: 'haarlem', content: { ...content, locations: [], activities }, source, confirmedAt: null }
  await tested.services.listings.create(listing)
}

describe('nothing found, or little', () => {
  test('the search looks around, one step at a time, and says which', async () => {
    const page = await search(`${SMALL}&q=fiets+repareren&kind=place`)
    expect(page.widened?.exact).toBeLessThan(3)
    expect(kinds(page)[0]).toBe('neighbours')
    expect(page.widened?.steps[0]?.names.length).toBeGreaterThan(0)
    expect(page.total).toBeGreaterThan(page.widened?.exact ?? 0)
    exactFirst(page)
  })

  test('next door is what borders on the place, by the true border, and not what is next to that', async () => {
    const page = await search(`${SMALL}&q=fiets+repareren&kind=place`)
    const [step] = page.widened?.steps ?? []
    const nextDoor = page.results.filter(({ widenedBy }) => widenedBy === 'neighbours')
    expect(nextDoor.length).toBeGreaterThan(0)
    for (const { title, reasons } of nextDoor)
      for (const reason of reasons) if (reason.kind === 'next-door') expect(step?.names, title).toContain(reason.area)
    expect(nextDoor.flatMap(({ reasons }) => reasons).map(({ kind }) => kind)).toContain('next-door')
  })

  test('what was ticked stays ticked at every step', async () => {
    const page = await search(`${SMALL}&q=koffie&kind=volunteering&day=saturday`)
    expect(kinds(page)).toContain('municipality')
    expect(page.results.every(({ kind }) => kind === 'volunteering')).toBe(true)
    const atHome = await search(`${SMALL}&q=schaken&form=at-home`)
    expect(kinds(atHome), 'not by phone for who asked for a visit').not.toContain('remote')
  })

  test('counts stay those of the question, and pages follow each other without doubling', async () => {
    const query = `${SMALL}&q=fiets+repareren&kind=place`
    const page = await search(query)
    const own = await search(`${query}&widen=false`)
    expect(own.widened).toBeNull()
    expect(own.total).toBe(page.widened?.exact)
    expect(page.facets).toEqual(own.facets)
    const one = await search(`${query}&pageSize=2`)
    const two = await search(`${query}&pageSize=2&page=2`)
    expect([...one.results, ...two.results].map(({ id }) => id)).toEqual(page.results.slice(0, 4).map(({ id }) => id))
  })

  test('when and how lift, and the rest stays as well', async () => {
    const page = await search('q=op+zaterdag&pageSize=100')
    expect(page.understood.chips.map(({ kind }) => kind)).toEqual(['when'])
    const isOn = page.results.map(({ reasons }) => reasons.some(({ kind }) => kind === 'moment'))
    expect(isOn[0]).toBe(true)
    expect(isOn, 'what is on another day is there too').toContain(false)
    expect(page.results.length).toBeGreaterThan(20)
    expect(page.widened).toBeNull()
  })

  test('around a place in the words: what lies there, next to it, in the municipality, by phone, elsewhere', async () => {
    const page = await everywhere('q=schaken+in+spaarndam&kind=meeting&pageSize=100')
    expect(page.understood.chips.map(({ kind }) => kind)).toContain('place')
    expect(page.widened?.exact).toBeLessThan(3)
    const order = ['neighbours', 'municipality', 'remote', 'outside']
    const found = page.widened?.steps.filter((step) => step.found > 0) ?? []
    expect(found.length).toBeGreaterThan(1)
    expect(kinds(page)).toEqual(order.filter((kind) => kinds(page).includes(kind as never)))
    for (const step of found)
      expect(page.results.filter(({ widenedBy }) => widenedBy === step.kind)).toHaveLength(step.found)
    const places = page.results.map(({ widenedBy }) => (widenedBy ? order.indexOf(widenedBy) : -1))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  test('each result says whether it lies in the place that was spoken of, next to it, or further', async () => {
    const WHERE = ['stands-in', 'serves', 'over-border', 'next-door', 'in-town', 'elsewhere', 'form']
    for (const q of ['schaken in spaarndam', 'eenzaam in schalkwijk', 'koffie in spaarndam', 'taalles in haarlem']) {
      const { results } = await everywhere(`q=${encodeURIComponent(q)}`)
      expect(results.length, q).toBeGreaterThan(0)
      for (const { title, reasons } of results) {
        const kindsSaid = reasons.map(({ kind }) => kind)
        expect(
          kindsSaid.filter((kind) => WHERE.includes(kind)),
          `${q}: ${title}`,
        ).not.toEqual([])
      }
    }
  })

  test('a far town never stands before the own municipality', async () => {
    for (const q of ['eenzaam in schalkwijk', 'schaken in spaarndam', 'taalles in haarlem', 'voetbal in enkhuizen']) {
      const { results } = await everywhere(`q=${encodeURIComponent(q)}&pageSize=100`)
      const far = results.map(({ reasons }) => reasons.some(({ kind }) => kind === 'elsewhere'))
      expect(far, q).toEqual(far.toSorted((a, b) => Number(a) - Number(b)))
    }
  })

  test('a phone line of another town is not offered here, one of this town and one for everybody are', async () => {
    await Promise.all([
      phoneLine('Bellijn van daar', ['GM0388']),
      phoneLine('Bellijn van hier', ['WK039201']),
      phoneLine('Bellijn van iedereen', []),
    ])
    await tested.services.indexSync.settled()
    const page = await search(`${SMALL}&need=debts&language=fa&pageSize=100`)
    expect(stepsOf(page)).toEqual(LINES)
    const { results } = await everywhere('q=hulp+bij+schulden+in+spaarndam&language=fa')
    expect(results.map(({ title }) => title)).toEqual(['Bellijn van hier', 'Bellijn van iedereen', 'Bellijn van daar'])
    const [, , there] = results
    expect(there?.reasons).toContainEqual({ kind: 'elsewhere', area: 'Enkhuizen' })
  })

  test('nor while the index is away', { timeout: 60_000 }, async () => {
    const page = await search(`${SMALL}&need=debts&language=fa&pageSize=100`, await tested.withoutIndex())
    expect(page.engine).toBe('mongodb')
    expect(stepsOf(page)).toEqual(LINES)
  })

  test('there is always a way on: related needs that have offers, and somebody of the network', async () => {
    const page = await search(`${SMALL}&need=debts&kind=place&day=sunday`)
    expect(page.wayOn?.contacts[0]?.phone).toBeTruthy()
    expect(page.wayOn?.needs.length).toBeGreaterThan(0)
    for (const { code } of page.wayOn?.needs ?? []) expect((await search(`need=${code}`)).total).toBeGreaterThan(0)
    expect((await search('q=koffie')).wayOn, 'not where enough was found').toBeNull()
  })

  test('nonsense is not widened into something silly', async () => {
    expect((await search(`${SMALL}&q=zxqv+wrtplk`)).results).toEqual([])
    expect((await search('q=tandarts')).results).toEqual([])
  })

  test('with the index away as well', async () => {
    const away = await tested.withoutIndex()
    const page = await search(`${SMALL}&q=koffie&kind=volunteering&day=saturday`, away)
    expect(page.engine).toBe('mongodb')
    expect(kinds(page)).toContain('municipality')
    expect(page.wayOn?.contacts.length).toBeGreaterThan(0)
  })
})
