import { describe, expect, test } from 'vitest'
import type { MatchPage } from '#domain/matching/match.ts'
import type { PlacesMeant } from '#domain/reply.ts'
import type { SearchPage } from '#domain/search.ts'
import { testApp } from '../support/test-app.ts'

const tested = await testApp()
const { get, visitor } = tested

const search = (query: Record<string, string>) => tested.search({ pageSize: '24', ...query })
async function places(q: string, network = ''): Promise<PlacesMeant['places']> {
  const { body, status } = await get(`/api/v1/places?${new URLSearchParams({ q, ...(network ? { network } : {}) })}`)
  expect(status, JSON.stringify(body)).toBe(200)
  return body.places
}

const placeChips = ({ understood }: SearchPage) => understood.chips.filter(({ kind }) => kind === 'place')
const townOf = ({ neighbourhood }: SearchPage['results'][number]) => neighbourhood?.municipality

describe('a place of which no areas are here', () => {
  test('puts what is nearest first, and says where it lies', async () => {
    const page = await search({ q: 'koffie drinken in Bovenkarspel' })
    expect(page.understood.beyond).toEqual({ name: 'Bovenkarspel', inside: 'Stede Broec' })
    expect(placeChips(page)).toMatchObject([{ key: 'place', name: { nl: 'Bovenkarspel' }, values: [] }])
    expect(page.results.slice(0, 3).map(townOf)).toEqual(['Enkhuizen', 'Enkhuizen', 'Enkhuizen'])
    expect(page.results[0]?.reasons.map(({ kind }) => kind)).toContain('near')
    const south = await search({ q: 'koffie drinken in Santpoort' })
    expect(south.results.slice(0, 3).map(townOf)).toEqual(['Haarlem', 'Haarlem', 'Haarlem'])
  })

  test('can be given apart from the words, alone or with them', async () => {
    const page = await search({ q: 'koffie drinken', where: 'bovenkarspl' })
    expect(page.understood.beyond).toEqual({ name: 'Bovenkarspel', inside: 'Stede Broec' })
    expect(page.results.slice(0, 3).map(townOf)).toEqual(['Enkhuizen', 'Enkhuizen', 'Enkhuizen'])
    const alone = await search({ where: 'Bovenkarspel' })
    const near = alone.results.filter(({ widenedBy }) => widenedBy !== 'remote')
    expect(near.slice(0, 3).map(townOf)).toEqual(['Enkhuizen', 'Enkhuizen', 'Enkhuizen'])
  })
})

describe('a postcode', () => {
  test.each(['koffie 2034', 'koffie 2034AB', 'koffie 2034 AB', 'koffie Haarlem 2034'])(
    'is a chip that can be taken away: %s',
    async (q) => {
      const [chip] = placeChips(await search({ q }))
      expect(chip).toMatchObject({ key: 'place', values: ['WK039218'] })
      expect(placeChips(await search({ q, without: 'place' }))).toEqual([])
    },
  )

  test('that nobody knows is a chip as well', async () => {
    expect(placeChips(await search({ q: 'koffie in 1009 op dinsdag' }))).toMatchObject([{ name: { nl: '1009' } }])
  })

  test('outside the areas that are here puts what is nearest first', async () => {
    const page = await search({ q: 'koffie drinken 1611 AB' })
    expect(page.results.slice(0, 3).map(townOf)).toEqual(['Enkhuizen', 'Enkhuizen', 'Enkhuizen'])
  })
})

describe('several places', () => {
  test('all count, each with a chip of its own', async () => {
    const page = await search({ q: 'samen eten in Haarlem of Enkhuizen' })
    expect(placeChips(page).map(({ key, values }) => [key, ...values])).toEqual([
      ['place:haarlem', 'GM0392'],
      ['place:enkhuizen', 'GM0388'],
    ])
    expect(page.results.map(townOf)).toEqual(expect.arrayContaining(['Haarlem', 'Enkhuizen']))
    const one = await search({ q: 'samen eten in Haarlem of Enkhuizen', without: 'place:haarlem' })
    expect(placeChips(one).map(({ key }) => key)).toEqual(['place:enkhuizen'])
    expect(townOf(one.results[0] as SearchPage['results'][number])).toBe('Enkhuizen')
  })
})

describe('a name that exists more than once', () => {
  test('asks which one, with the network’s own first and as the guess', async () => {
    const page = await search({ q: 'koffie in het Centrum', network: 'haarlem' })
    expect(page.understood.ask?.options[0]).toMatchObject({ inside: 'Haarlem', codes: ['WK039201'] })
    expect(page.understood.ask?.options.length).toBeGreaterThan(1)
    expect(placeChips(page)).toMatchObject([{ values: ['WK039201'] }])
    const chosen = await search({ q: 'koffie in het Centrum', network: 'haarlem', neighbourhood: 'WK039201' })
    expect(chosen.understood.ask).toBeNull()
  })

  test('without anything to go by, the largest is named first, and the word is searched for too', async () => {
    const { understood } = await search({ q: 'wandelen in Bergen' })
    expect(understood.ask?.name).toBe('Bergen')
    expect(understood.ask?.options.map(({ name }) => name)).toEqual(['Bergen (NH.)', 'Bergen (L.)'])
    expect(understood.chips.filter(({ kind }) => kind === 'place')).toEqual([])
  })
})

test('who says “near me” is asked where that is, until it is known', async () => {
  expect((await search({ q: 'koffie bij mij in de buurt' })).understood.whereAreYou).toBe(true)
  expect((await search({ q: 'koffie bij mij in de buurt', neighbourhood: 'GM0392' })).understood.whereAreYou).toBe(
    false,
  )
  expect((await search({ q: 'koffie bij mij in de buurt in Haarlem' })).understood.whereAreYou).toBe(false)
  expect((await search({ q: 'koffie bij mij in de buurt', where: 'Haarlem' })).understood.whereAreYou).toBe(false)
  expect((await search({ q: 'koffie' })).understood.whereAreYou).toBe(false)
})

test('a place that was taken away is searched for as a word', async () => {
  const withPlace = await search({ q: 'Zijlweg Haarlem', network: 'haarlem' })
  expect(placeChips(withPlace)).toHaveLength(1)
  const asWords = await search({ q: 'haarlem', network: 'haarlem', without: 'place' })
  expect(asWords.results.some(({ reasons }) => reasons.some(({ kind }) => kind === 'words'))).toBe(true)
})

describe('the place that somebody types where a place is asked', () => {
  test.each([
    ['Haarlm', ['GM0392']],
    ['2034 AB', ['WK039218']],
    ['2034ab', ['WK039218']],
    ['schalkwyk', ['WK039218', 'WK039219', 'WK039220', 'WK039221']],
  ])('is understood: %s', async (q, codes) => expect((await places(q))[0]?.codes).toEqual(codes))

  test('is known far away, and unknown when it is no place', async () => {
    expect(await places('Velserbroek')).toMatchObject([
      { name: 'Velserbroek', inside: 'Velsen', codes: [], options: [] },
    ])
    expect((await places('Velserbroek'))[0]?.near?.lat).toBeCloseTo(52.43, 1)
    expect(await places('qwertyuiop')).toEqual([])
  })

  test('has the network’s own first', async () => {
    const [centrum] = await places('Centrum', 'haarlem')
    expect(centrum).toMatchObject({ codes: ['WK039201'] })
    expect(centrum?.options[0]).toMatchObject({ inside: 'Haarlem' })
    expect((await get('/api/v1/places?q=Centrum&network=bestaat-niet')).status).toBe(400)
  })
})

describe('the place of somebody for whom help is sought', () => {
  const match = async (place: string) => {
    const answer = await visitor()
      .post('/api/v1/matches')
      .send({ note: 'zij is veel alleen en wil koffie drinken', place })
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
    return answer.body as MatchPage
  }

  test('may be misspelled, or a postcode', async () => {
    expect((await match('schalkwyk')).situation.where.areas).toContain('WK039219')
    expect((await match('2034')).situation.where.areas).toEqual(['WK039218'])
  })

  test('may be far from the areas that are here: how far everything is, is known and said', async () => {
    const { results, situation } = await match('Bovenkarspel')
    expect(situation.where.areas).toEqual([])
    const places = results.flatMap(({ rows }) => rows.filter(({ criterion }) => criterion === 'place'))
    expect(places.some(({ metres }) => metres !== null && metres < 5_000)).toBe(true)
  })

  test('that we do not know is said to be unknown', async () => {
    const answer = await visitor().post('/api/v1/matches').send({ note: 'zij is veel alleen', place: 'qwertyuiop' })
    expect(answer.status).toBe(400)
    expect(answer.body.fields).toMatchObject([{ code: 'unknown-place' }])
  })
})
