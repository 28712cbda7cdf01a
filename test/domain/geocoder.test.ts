import { expect, test } from 'vitest'
import { pdokGeocoder } from '../../server/listings/geocoder.ts'

const ADDRESS = { street: 'Verzonnenstraat', houseNumber: '12', postcode: '2033 AB', city: 'Haarlem' }
const BASE = 'https://zoeker.example/search/v3_1'

/** An answer of PDOK Locatieserver v3_1 `free`, as its documentation gives it, with an invented address. */
const ANSWER = {
  response: {
    numFound: 1,
    start: 0,
    maxScore: 11.4,
    numFoundExact: true,
    docs: [
      { type: 'adres', weergavenaam: 'Verzonnenstraat 12, 2033AB Haarlem', centroide_ll: 'POINT(4.66021 52.37412)' },
    ],
  },
}

function answering(body: unknown, status = 200) {
  const asked: string[] = []
  const ask = async (address: string | URL | Request) => {
    asked.push(String(address))
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status })
  }
  return { asked, find: pdokGeocoder(BASE, ask as typeof fetch).find }
}

test('an address becomes a point, longitude and latitude each in their place', async () => {
  const { asked, find } = answering(ANSWER)
  expect(await find(ADDRESS)).toEqual({ lat: 52.37412, lng: 4.66021 })
  expect(asked[0]).toBe(`${BASE}/free?q=2033+AB+12&fq=type%3Aadres&rows=1&fl=type%2Ccentroide_ll`)
})

test('the same address is asked once', async () => {
  const { asked, find } = answering(ANSWER)
  await find(ADDRESS)
  await find(ADDRESS)
  expect(asked).toHaveLength(1)
})

test.each([
  ['nothing found', { response: { docs: [] } }, 200],
  ['a point outside the Netherlands', { response: { docs: [{ centroide_ll: 'POINT(2.35 48.85)' }] } }, 200],
  ['a strange answer', { docs: 'nee' }, 200],
  ['no JSON', '<html>', 200],
  ['a failure', ANSWER, 500],
])('%s is no point, and no error', async (_, body, status) => {
  expect(await answering(body, status).find(ADDRESS)).toBeNull()
})

test('a service that is away is no error either, and is asked again the next time', async () => {
  let times = 0
  const ask = async () => {
    times++
    throw new Error('away')
  }
  const { find } = pdokGeocoder(BASE, ask as typeof fetch)
  expect(await find(ADDRESS)).toBeNull()
  expect(await find(ADDRESS)).toBeNull()
  expect(times).toBe(2)
})

test('too little to look for is not asked', async () => {
  const { asked, find } = answering(ANSWER)
  expect(await find({ street: '', houseNumber: '1', postcode: null, city: '' })).toBeNull()
  expect(asked).toEqual([])
})
