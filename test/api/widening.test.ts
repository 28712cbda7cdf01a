import { describe, expect, test } from 'vitest'
import type { SearchPage } from '#domain/search.ts'
import { testApp } from '../support/test-app.ts'

const tested = await testApp()

async function search(query: string, { get } = tested): Promise<SearchPage> {
  const { body, status } = await get(`/api/v1/search?network=haarlem&${query}`)
  expect(body.fields ?? []).toEqual([])
  expect(status).toBe(200)
  return body
}

const kinds = (page: SearchPage) => page.widened?.steps.map(({ kind }) => kind) ?? []
const exactFirst = (page: SearchPage) => {
  const flags = page.results.map(({ widenedBy }) => widenedBy !== null)
  expect(flags).toEqual(flags.toSorted((a, b) => Number(a) - Number(b)))
}
/** Spaarndam is a small wijk of Haarlem. */
const SMALL = 'neighbourhood=WK039217'

describe('nothing found, or little', () => {
  test('the search looks around, one step at a time, and says which', async () => {
    const page = await search(`${SMALL}&q=fiets+repareren&kind=place`)
    expect(page.widened?.exact).toBeLessThan(3)
    expect(kinds(page)[0]).toBe('neighbours')
    expect(page.widened?.steps[0]?.names.length).toBeGreaterThan(0)
    expect(page.total).toBeGreaterThan(page.widened?.exact ?? 0)
    exactFirst(page)
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

  test('without a need the vaguest of what was understood goes first', async () => {
    const page = await search('q=iets+online+op+zaterdagavond&kind=place&accessibility=hearing-loop')
    if (page.widened) expect(page.widened.steps[0]).toMatchObject({ kind: 'chip', key: 'how' })
  })

  test('somebody who speaks of a place hears when all that fits lies elsewhere', async () => {
    const page = await search('q=schaken+in+spaarndam&kind=meeting')
    if (page.widened) expect(page.widened.steps[0]?.kind).toBe('outside')
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
