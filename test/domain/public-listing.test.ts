import { expect, test } from 'vitest'
import { activitySlug, keyOfActivitySlug } from '#domain/activity-slug.ts'
import { Listing } from '#domain/listing.ts'
import { offersOf } from '#domain/offer.ts'
import { type Labels, publicOrganization } from '#domain/public-listing.ts'
import { aListing, firstActivity } from '../support/builders.ts'

const CENTRE = { lat: 52.4, lng: 4.6 }
const labels: Labels = {
  area: (code) => ({ code, name: `gebied ${code}`, slug: code.toLowerCase(), municipality: 'Haarlem' }),
  need: (code) => ({ code, theme: 'meeting', name: { nl: 'Eenzaamheid', en: 'Loneliness' } }),
  centreOf: () => CENTRE,
  wijkenIn: (code) => (code === 'GM0392' ? ['WK039201', 'WK039202'] : []),
}
const TODAY = '2026-11-22'

function listing(content = aListing(), change: Partial<Listing> = {}): Listing {
  const at = '2026-11-01T10:00:00.000Z'
  return Listing.parse({
    id: crypto.randomUUID(),
    network: 'proef',
    slug: 'proef',
    status: 'published',
    version: 1,
    published: content,
    draft: null,
    confirmedAt: null,
    createdAt: at,
    updatedAt: at,
    source: { kind: 'editor', key: null },
    ...change,
  })
}

test.each(['draft', 'hidden', 'archived'] as const)('a listing that is %s is not public', (status) => {
  expect(publicOrganization(listing(aListing(), { status }), labels, TODAY)).toBeNull()
  expect(offersOf(listing(aListing(), { status }), labels, TODAY)).toEqual([])
})

test('a hidden address is nowhere in what the public or the index gets', () => {
  const hidden = listing(aListing({ hideExactAddress: true, point: { lat: 52.38777, lng: 4.64777 } }))
  const said = JSON.stringify([publicOrganization(hidden, labels, TODAY), offersOf(hidden, labels, TODAY)])
  expect(said).not.toMatch(/Verzonnenstraat|2033|52\.38777|4\.64777/)
  expect(offersOf(hidden, labels, TODAY)[0]?.point).toEqual(CENTRE)
})

test('an activity is on offer from its first day up to its last', () => {
  const content = aListing()
  const season = {
    ...content,
    activities: [{ ...firstActivity(content), validFrom: '2026-11-22', validUntil: '2026-11-23' }],
  }
  const on = (day: string) => publicOrganization(listing(season), labels, day)?.activities.length
  expect(['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24'].map(on)).toEqual([0, 1, 1, 0])
})

test('an offer lies within its buurt, its wijk and its municipality, and serves its catchment', () => {
  const content = aListing({ buurtCode: 'BU03920101' })
  const wide = { ...content, activities: [{ ...firstActivity(content), catchment: ['WK039215'] }] }
  const [offer] = offersOf(listing(wide), labels, TODAY)
  expect(offer?.within).toEqual(['BU03920101', 'WK039201', 'GM0392', 'WK039215'])
  expect(offer?.serves).toEqual(['WK039215'])
})

test('an offer for a whole municipality counts in each of its wijken', () => {
  const content = aListing({ buurtCode: 'BU03920101' })
  const wide = { ...content, activities: [{ ...firstActivity(content), catchment: ['GM0392'] }] }
  expect(offersOf(listing(wide), labels, TODAY)[0]?.areas).toEqual(['WK039201', 'GM0392', 'WK039202'])
})

test('an organisation named like its only activity is found once', () => {
  expect(offersOf(listing(aListing({ name: 'De Banne', title: 'de banne' })), labels, TODAY)).toHaveLength(1)
  expect(
    offersOf(listing(aListing({ name: 'De Banne', title: 'Koffie' })), labels, TODAY).map(({ type }) => type),
  ).toEqual(['activity', 'organization'])
})

test('the address of an activity still leads to it after a new title', () => {
  const activity = firstActivity(aListing({ title: 'Koffie & thee, één uurtje' }))
  const slug = activitySlug(activity)
  expect(slug).toMatch(/^koffie-en-thee-een-uurtje-[0-9a-f]{10}$/)
  expect(keyOfActivitySlug(slug)).toBe(keyOfActivitySlug(activitySlug({ ...activity, title: 'Iets anders' })))
  expect(keyOfActivitySlug(activitySlug({ ...activity, title: '…' }))).not.toBeNull()
  expect(keyOfActivitySlug('koffie')).toBeNull()
})
