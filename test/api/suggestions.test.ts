import { describe, expect, test } from 'vitest'
import type { Suggestions } from '#domain/reply.ts'
import { slugify } from '#domain/slug.ts'
import { suggestedPlaces } from '../../server/search/suggested-places.ts'
import { aListing } from '../support/builders.ts'
import { testApp } from '../support/test-app.ts'

const { get, search, services } = await testApp()

async function places(q: string, network = ''): Promise<Suggestions['places']> {
  const query = new URLSearchParams({ q, ...(network ? { network } : {}) })
  const { body, status } = await get(`/api/v1/suggestions?${query}`)
  expect(status, JSON.stringify(body)).toBe(200)
  return body.places
}
/** What is known by a name of its own, and is found as this. */
const OFFICIAL: Record<string, string> = {
  "Den Haag, 's-Gravenhage": "'s-Gravenhage",
  "Den Bosch, 's-Hertogenbosch": "'s-Hertogenbosch",
  "'t Loo, Oldebroek": "'t Loo Oldebroek, Oldebroek",
  'Sneek, Súdwest-Fryslân': 'Súdwest-Fryslân',
}
const asRead = ({ name, inside }: { name: string; inside: string }) => (inside ? `${name}, ${inside}` : name)

test.each([
  ['skalkwijk', 'Schalkwijk'],
  ['koffie haarlemm', 'Haarlem'],
])('a place is suggested misspelled as well: %s', async (typed, name) => {
  expect((await places(typed)).map((one) => one.name)).toContain(name)
})

test('the first letters of a name bring it as soon as it is there, and no longer than that', async () => {
  const { listings, indexSync } = services
  const names = async () =>
    (await get('/api/v1/suggestions?q=xyb')).body.organizations.map(({ title }: { title: string }) => title)
  expect(await names()).toEqual([])
  const content = aListing({ name: 'Xybo', title: 'Dansen bij Xybo' })
  const source = { kind: 'editor', key: null } as const
  const { id } = await listings.create({ network: 'haarlem', content, source, confirmedAt: null })
  await indexSync.settled()
  expect(await names()).toEqual(['Xybo'])
  await listings.setStatus(id, 1, 'hidden')
  expect(await names()).toEqual([])
})

describe('a need', () => {
  test.each([
    ['taal', 'learning-dutch'],
    ['taalles', 'learning-dutch'],
    ['nederl', 'learning-dutch'],
    ['iets doen', 'helping-others'],
    ['lezen', 'reading-writing'],
  ])('stands first where it is called so, or has most words that begin so: %s', async (typed, expected) => {
    const { body } = await get(`/api/v1/suggestions?${new URLSearchParams({ q: typed })}`)
    expect(body.needs[0].code).toBe(expected)
  })

  test.each([
    ['eenzm', 'loneliness'],
    ['belastng', 'tax-return'],
  ])('is suggested misspelled as well: %s', async (typed, expected) => {
    const { body } = await get(`/api/v1/suggestions?${new URLSearchParams({ q: typed })}`)
    expect(body.needs.map(({ code }: { code: string }) => code)).toContain(expected)
    // Nothing that it is called begins so.
    for (const { matched } of body.needs) expect(matched).toBe('')
  })

  test('that is called so stands before all that are not', async () => {
    for (const typed of ['ta', 'hulp', 'wer', 'geld', 'eten', 'vrij', 'ont', 'mee']) {
      const { body } = await get(`/api/v1/suggestions?${new URLSearchParams({ q: typed })}`)
      const called = body.needs.map(({ name }: Suggestions['needs'][number]) =>
        [name.nl, name.en].some((one) => slugify(one).startsWith(typed)),
      )
      expect(called, typed).toEqual(called.toSorted((a: boolean, b: boolean) => Number(b) - Number(a)))
    }
  })
})

describe('a place of which no areas are here', () => {
  test.each([
    ['bovenk', 'Bovenkarspel, Stede Broec'],
    ['santpoort-n', 'Santpoort-Noord, Velsen'],
    ['Zwolle', 'Zwolle'],
    ['hertogenb', "'s-Hertogenbosch"],
    ["'s hertog", "'s-Hertogenbosch"],
    ['den bos', "Den Bosch, 's-Hertogenbosch"],
    ['den haa', "Den Haag, 's-Gravenhage"],
    ['Broeksterwa', 'Broeksterwâld, Dantumadiel'],
    ['broeksterwo', 'Broeksterwoude, Dantumadiel'],
    ['zuidwest-fr', 'Súdwest-Fryslân'],
    ['sudwest fr', 'Súdwest-Fryslân'],
  ])('is suggested by how it begins, with its town: %s', async (typed, expected) => {
    expect((await places(typed)).map(asRead)).toContain(expected)
  })

  test('has no areas and no page, and is searched for by its name and town', async () => {
    expect(await places('bovenk')).toEqual([{ name: 'Bovenkarspel', inside: 'Stede Broec', codes: [], url: null }])
    const typed = await search({ q: 'koffie', where: 'bovenkarspel' })
    const chosen = await search({ q: 'koffie', where: 'Bovenkarspel, Stede Broec' })
    expect(chosen.understood.beyond).toEqual({ name: 'Bovenkarspel', inside: 'Stede Broec' })
    expect(chosen.understood.ask).toBeNull()
    expect(chosen.results.map(({ id }) => id)).toEqual(typed.results.map(({ id }) => id))
  })

  test('is told from others of its name by its town, the largest first', async () => {
    expect((await places('rijswijk')).map(asRead)).toEqual(['Rijswijk (ZH.)', 'Rijswijk, Altena', 'Rijswijk, Buren'])
    expect((await places('bergen')).map(asRead).slice(0, 3)).toEqual(['Bergen (NH.)', 'Bergen (L.)', 'Bergen op Zoom'])
  })

  test('stands after what is here, is never more than three, and is one place under all its names', async () => {
    const found = await places('zand')
    const far = found.map(({ codes }) => codes.length === 0)
    expect(far).toEqual(far.toSorted())
    expect(far.filter(Boolean).length).toBeLessThanOrEqual(3)
    expect((await places('spijk')).filter(({ name }) => /^Spijk (Gld|Lingewaal)/.test(name))).toEqual([])
    // The town, and not the village in it that gave it its name.
    expect((await places('zwolle')).map(asRead).filter((name) => name.startsWith('Zwolle'))).toEqual(['Zwolle'])
    expect((await places('hengelo')).map(asRead)).toEqual(['Hengelo (O.)', 'Hengelo, Bronckhorst'])
  })

  test('leaves places that are here as they were', async () => {
    const [haarlem, ...others] = await places('haarlem')
    expect(haarlem).toMatchObject({ name: 'Haarlem', codes: ['GM0392'], url: '/wijk/haarlem' })
    expect(others.filter(({ name }) => name === 'Haarlem')).toEqual([])
    expect((await places('enkhuiz'))[0]).toMatchObject({ codes: ['GM0388'] })
    const far = (await places('spaarndam')).filter(({ codes }) => codes.length === 0)
    expect(far.map(asRead), 'and what lies just over the border is another').toEqual(['Spaarndam, Haarlemmermeer'])
  })

  test('is not crowded out by names here that only have a word that begins so', async () => {
    expect((await places('beek')).map(asRead)).toContain('Beek (L.)')
  })

  test('leads to itself, each that is suggested for any name in the country', async () => {
    const known = await services.understanding.knownPlaces(undefined)
    const towns = new Set(known.names.filter(({ level }) => level === 'municipality').map(({ name }) => name))
    const typed = new Set(known.names.filter(({ codes }) => codes.length === 0).map(({ name }) => slugify(name)))
    const suggested = [...typed].flatMap((one) => suggestedPlaces(one, known)).filter(({ codes }) => codes.length === 0)
    const far = new Map(suggested.map((place) => [asRead(place), place]))
    expect(far.size).toBeGreaterThan(2000)
    const wrong: string[] = []
    for (const [read, { name }] of far) {
      const [first] = await services.understanding.places(read, undefined)
      const isIt = first?.codes.length === 0 && asRead(first) === (OFFICIAL[read] ?? read)
      // Typed in full, a town still asks after a village of its name elsewhere, with itself as the guess.
      const asks = (first?.options ?? []).length > 0 && !(towns.has(name) && first?.name === name)
      if (!isIt || asks) wrong.push(read)
    }
    expect(wrong).toEqual([])
  })
})

describe('a place that is here', () => {
  test('stands first in its own network among those of one name', async () => {
    const centre = async (network: string) =>
      (await places('centrum', network)).filter(({ codes }) => codes.length > 0).map(({ inside }) => inside)
    expect((await centre('haarlem'))[0]).toBe('Haarlem')
    expect((await centre('enkhuizen'))[0]).toBe('Enkhuizen')
  })
})

describe('while somebody types', () => {
  test('places are looked up in far less than a millisecond', async () => {
    const { areas, names, home } = await services.understanding.knownPlaces('haarlem')
    const typed = ['be', 'haa', 'sant', 'zwol', 'de', 'oost', 'rijswijk', "'s-g"]
    for (const one of typed) suggestedPlaces(one, { areas, names, home })
    const before = performance.now()
    for (let turn = 0; turn < 100; turn++) for (const one of typed) suggestedPlaces(one, { areas, names, home })
    expect((performance.now() - before) / (100 * typed.length)).toBeLessThan(1)
  })
})
