import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SearchQuery } from '#domain/search.ts'
import { readSearch } from '../../client/features/search/read-search.ts'
import { EMPTY_SEARCH, type SearchAddress, toQuery, writeSearch } from '../../client/features/search/search-address.ts'
import { nl } from '../../client/texts/nl.ts'

const read = (address: string) => readSearch(new URLSearchParams(address), nl)
const some = <T extends string>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 })
const keys = <K extends string>(names: Record<K, string>) => some(Object.keys(names) as K[])

const { vocabulary } = nl
const anySearch: fc.Arbitrary<SearchAddress> = fc
  .record({
    q: fc.string({ maxLength: 60 }).map((text) => text.trim()),
    where: fc.constantFrom('', 'Schalkwijk', 'de Amsterdamse buurt'),
    network: fc.constantFrom('', 'haarlem'),
    neighbourhood: some(['GM0392', 'WK039201', 'BU03920101', 'WK0363NE']),
    need: some(['loneliness', 'forms-letters']),
    theme: some(['meeting', 'money-papers']),
    kind: keys(vocabulary.kind),
    audience: keys(vocabulary.audience),
    language: some(['nl', 'tr']),
    day: keys(vocabulary.day),
    dayPart: keys(vocabulary.dayPart),
    free: fc.boolean(),
    open: fc.constantFrom<SearchAddress['open']>('', 'now', 'today', 'week'),
    form: keys(vocabulary.form),
    accessibility: keys(vocabulary.accessibility),
    identity: keys(vocabulary.tradition),
    near: fc.constantFrom('', '52.38,4.64'),
    radius: fc.constantFrom('', '50', '1500', '50000'),
    bbox: fc.constantFrom('', '4.6,52.34,4.68,52.42'),
    without: some(['need:loneliness', 'place', 'who', 'when', 'how', 'language:tr', 'help']),
    sort: fc.constantFrom<SearchAddress['sort']>('relevance', 'name', 'confirmed', 'distance'),
    page: fc.integer({ min: 1, max: 80 }),
  })
  .map((search) =>
    search.near ? search : { ...search, radius: '', sort: search.sort === 'distance' ? 'relevance' : search.sort },
  )

describe('the address of a search', () => {
  test('comes back as the same search', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        expect(read(writeSearch(search))).toEqual({ search, dropped: [] })
      }),
    )
  })

  test('is one the API understands', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        expect(SearchQuery.safeParse(toQuery(search, 24)).error?.issues).toBeUndefined()
      }),
    )
  })

  test('is short: an empty search has none', () => {
    expect(writeSearch(EMPTY_SEARCH)).toBe('')
    expect(read('q=&where=&kind=')).toEqual({ search: EMPTY_SEARCH, dropped: [] })
  })

  test('may hold anything: what is not right is left out, named, and the rest kept', () => {
    const { search, dropped } = read(
      'q=koffie&day=blurf,monday&wijk=centrum&near=hier&radius=500&sort=distance&page=-1',
    )
    expect(search).toEqual({ ...EMPTY_SEARCH, q: 'koffie', day: ['monday'] })
    expect(dropped.map(({ name, why }) => `${name} ${why}`).sort()).toEqual([
      'day value',
      'near place',
      'page value',
      'radius needsPlace',
      'sort needsPlace',
      'wijk filter',
    ])
  })

  test('is never trusted, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), fc.constantFrom(...Object.keys(EMPTY_SEARCH)), (text, name) => {
        const { search } = read(`${name}=${text}&constructor=1&__proto__=2&day=toString`)
        expect(
          SearchQuery.safeParse(toQuery(search, 24)).error?.issues.filter(
            ({ path }) => !/near|bbox/.test(String(path[0])),
          ) ?? [],
        ).toEqual([])
      }),
    )
  })

  test('keeps what was left out of the words, more than once or with commas, and drops what cannot be', () => {
    const { search, dropped } = read('q=koffie&without=place&without=need:loneliness,who&without=blurf')
    expect(search.without).toEqual(['place', 'need:loneliness', 'who'])
    expect(dropped.map(({ name, value }) => `${name} ${value}`)).toEqual(['without blurf'])
    expect(read('q=turks&without=language:tr').search.without).toEqual(['language:tr'])
  })

  test('of other words nothing was left out, also where no script can say so', () => {
    const kept = 'without=need:loneliness&of=ik+ben+eenzaam'
    expect(read(`q=ik+ben+eenzaam&${kept}`)).toMatchObject({ search: { without: ['need:loneliness'] }, dropped: [] })
    expect(read(`q=mijn+buurvrouw+is+eenzaam&${kept}`)).toMatchObject({ search: { without: [] }, dropped: [] })
  })

  test('says nothing about what other sites add to links', () => {
    expect(read('q=koffie&utm_source=nieuwsbrief&fbclid=1').dropped).toEqual([])
  })

  test('uses the first of a doubled word, and says so', () => {
    const { search, dropped } = read('q=koffie&q=thee')
    expect([search.q, dropped[0]?.why]).toEqual(['koffie', 'twice'])
  })
})
