import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { ListingContent } from '#domain/listing.ts'
import { Network } from '#domain/network.ts'
import { SearchPage } from '#domain/search.ts'
import { testApp } from '../support/test-app.ts'

const { get, services } = await testApp({ seed: 'basics' })

const OFFERS = [
  ['Wandelmaatjes', 'Rustige rondjes van een half uur met een groepje door het park.'],
  ['Koor Zing je Vrij', 'Gezellig zangkoor waar je geen noten hoeft te kunnen lezen.'],
  ['Formulierenbrigade', 'Neem je brieven mee, wij lezen ze met je door en vullen de papieren in.'],
  ['De Zonnestraal', 'Disco en spelletjes voor mensen met een verstandelijke beperking.'],
  ['Inloophuis De Boei', 'Voor iedereen die kanker heeft of heeft gehad.'],
  ['Parkinson Café', 'Elke tweede dinsdag lezing en ontmoeting.'],
] as const

beforeAll(async () => {
  await services.networks.put(Network.parse({ id: randomUUID(), slug: 'dun', name: 'Dun', contact: {}, settings: {} }))
  for (const [name, summary] of OFFERS)
    await services.listings.create({
      network: 'dun',
      content: ListingContent.parse({ organization: { name, summary } }),
      source: { kind: 'editor', key: null },
      confirmedAt: null,
    })
  await services.indexSync.settled()
})

async function search(query: string): Promise<SearchPage> {
  return SearchPage.parse((await get(`/api/v1/search?network=dun&${query}`)).body)
}
const found = async (text: string) => (await search(`q=${encodeURIComponent(text)}`)).results.map(({ title }) => title)

test.each([
  ['ik snap die brieven van de gemeente niet', 'Formulierenbrigade'],
  ['samen een stukje lopen', 'Wandelmaatjes'],
  ['sing in a choir', 'Koor Zing je Vrij'],
  ['birlikte yürüyüş', 'Wandelmaatjes'],
  ['formuliern invullen', 'Formulierenbrigade'],
  ['lotgenoten kanker', 'Inloophuis De Boei'],
  ['parkingson', 'Parkinson Café'],
])('an offer with only a name and a sentence is found by need and by word: %s', async (text, title) => {
  expect((await found(text))[0]).toBe(title)
})

test('it is found by a ticked need as well', async () => {
  expect((await search('need=forms-letters')).results.map(({ title }) => title)).toEqual(['Formulierenbrigade'])
})

test.each(['tandarts', 'pizza bestellen', 'xzqwv brumk', 'Wilhelmina Kwebbelstra telefoonnummer', 'dierenarts'])(
  'for %s there is nothing, rather than something silly',
  async (text) => {
    expect(await found(text)).toEqual([])
  },
)
