import { randomUUID } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { expect, test } from 'vitest'
import { alikePairs } from '#domain/editing/alike-pairs.ts'
import { type KnownOrganization, possibleDuplicates, traitsOf } from '#domain/editing/possible-duplicates.ts'
import { ListingContent } from '#domain/listing.ts'
import { aListing } from '../support/builders.ts'

const WORDS = ['kamer', 'buurt', 'taal', 'wandel', 'noord', 'soos', 'tuin', 'kring', 'eet', 'repair']

/** Alike in every way there is, some of them in several. */
function organizations(count: number): KnownOrganization[] {
  return Array.from({ length: count }, (_, nr) => {
    const name = `${WORDS[nr % 10]}${WORDS[(nr * 7) % 9]} ${WORDS[(nr * 3) % 8]}${nr % 5 ? '' : 's'} ${nr % 40}`
    const base = aListing({ name: nr % 3 ? name : `Stichting ${name}` })
    const contact = {
      phone: nr % 4 ? null : `023 555 ${1000 + (nr % 37)}`,
      email: nr % 6 ? null : `info${nr % 41}@example.org`,
      website: nr % 5 ? null : `https://www.site${nr % 43}.example`,
    }
    const kvkNumber = nr % 7 ? null : String(12345000 + (nr % 29))
    const address = { postcode: `20${10 + (nr % 31)} AB`, houseNumber: String(nr % 3) }
    const content = ListingContent.parse({
      ...base,
      organization: { ...base.organization, kvkNumber, contact: { ...base.organization.contact, ...contact } },
      locations: base.locations.map((place) => ({ ...place, address: { ...place.address, ...address } })),
    })
    return { id: randomUUID(), name, traits: traitsOf(content) }
  })
}

test('pairs that are likely one organisation are those that comparing each with each would find', () => {
  const known = organizations(400)
  const all = known.flatMap(({ id, traits }, place) =>
    possibleDuplicates(traits, known.slice(place + 1))
      .filter(({ score }) => score >= 0.7)
      .map((double) => ({ id, other: double.id, name: double.name })),
  )
  expect(all.length).toBeGreaterThan(50)
  expect(alikePairs(known)).toEqual(all)
})

test('a network of two thousand is compared while a page is made', () => {
  const known = organizations(2000)
  const before = performance.now()
  alikePairs(known)
  expect(performance.now() - before).toBeLessThan(1000)
})
