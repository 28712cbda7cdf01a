import { expect, test } from 'vitest'
import { parentCodesOf } from '#domain/neighbourhood.ts'
import { slugify } from '#domain/slug.ts'
import { PositiveHealthDimension, SelfRelianceDomain } from '#domain/vocabulary.ts'
import { fromSeedListing } from '../../seed/from-seed-listing.ts'
import { readNetworks, readThesaurus } from '../../seed/seed-files.ts'

const { themes, needs } = await readThesaurus()
const networks = await readNetworks()
const listings = networks.flatMap(({ network, listings: seeds }) => seeds.map((seed) => ({ network, seed })))
const activities = listings.flatMap(({ seed }) => seed.activities)
const moment = { now: new Date('2026-11-22T12:00:00Z'), year: 2024, pointIn: () => ({ lat: 52.38, lng: 4.64 }) }

test('the thesaurus has its themes and needs, each with enough words of every kind', () => {
  expect(themes.length).toBeGreaterThanOrEqual(14)
  expect(needs.length).toBeGreaterThanOrEqual(45)
  for (const { code, synonyms, selfReliance, positiveHealth, theme } of needs) {
    expect(
      themes.map((one) => one.code),
      code,
    ).toContain(theme)
    expect(Object.values(synonyms).flat().length, code).toBeGreaterThanOrEqual(12)
    for (const words of Object.values(synonyms)) expect(words.length, code).toBeGreaterThan(0)
    expect(selfReliance.length * positiveHealth.length, code).toBeGreaterThan(0)
  }
  expect(new Set(needs.flatMap((need) => need.selfReliance)).size).toBe(SelfRelianceDomain.options.length)
  expect(new Set(needs.flatMap((need) => need.positiveHealth)).size).toBe(PositiveHealthDimension.options.length)
})

test('no word stands under two needs', () => {
  const owners = new Map<string, string[]>()
  for (const { code, synonyms } of needs)
    for (const word of Object.values(synonyms).flat())
      owners.set(slugify(word), [...(owners.get(slugify(word)) ?? []), code])
  expect([...owners].filter(([, codes]) => codes.length > 1)).toEqual([])
})

test('every demo organisation is a listing that could have been written by an editor', () => {
  for (const { network, seed } of listings)
    expect(() => fromSeedListing(network.slug, seed, moment), seed.key).not.toThrow()
})

test('every need, area and place that a demo names is there', () => {
  const known = new Set(needs.map((need) => need.code))
  for (const { network, seed } of listings) {
    for (const activity of seed.activities) {
      expect(
        activity.needs.filter((need) => !known.has(need)),
        seed.key,
      ).toEqual([])
      if (activity.at)
        expect(
          seed.locations.map((location) => location.key),
          seed.key,
        ).toContain(activity.at)
    }
    for (const { buurtCode } of seed.locations)
      expect(network.areas, seed.key).toContain(parentCodesOf(buurtCode).at(-1))
  }
})

test('no two descriptions or summaries are alike, nor begin alike', () => {
  const texts = [...listings.map(({ seed }) => seed), ...activities]
    .flatMap(({ summary, description }) => [summary, description])
    .filter(Boolean)
  const begins = texts.map((text) => text.toLowerCase().split(/\s+/).slice(0, 6).join(' '))
  expect(begins.filter((begin, index) => begins.indexOf(begin) !== index)).toEqual([])
})

test('nothing in the demo can reach a real person', () => {
  const text = JSON.stringify(listings)
  for (const [address] of text.matchAll(/[\w.-]+@[\w.-]*\w/g)) expect(address).toMatch(/\.example$/)
  for (const [, host] of text.matchAll(/https?:\/\/([\w.-]+)/g)) expect(host).toMatch(/\.example$/)
  for (const { seed } of listings) {
    const phone = seed.contact.phone?.replace(/\D/g, '')
    if (phone) expect(phone, seed.key).toMatch(/^(023000|0228000|06000000)/)
  }
})

test('the demo is true to life in its variety', () => {
  const some = (fits: (activity: (typeof activities)[number]) => boolean) => activities.filter(fits).length
  expect(new Set(listings.map(({ seed }) => seed.identity.tradition)).size).toBeGreaterThanOrEqual(8)
  expect(new Set(activities.flatMap((activity) => activity.languages)).size).toBeGreaterThanOrEqual(6)
  expect(some((activity) => activity.capacity?.state === 'full')).toBeGreaterThan(5)
  expect(some((activity) => activity.capacity?.state === 'waiting-list')).toBeGreaterThan(5)
  expect(some((activity) => activity.form.includes('by-phone'))).toBeGreaterThan(3)
  expect(some((activity) => activity.form.includes('at-home'))).toBeGreaterThan(10)
  expect(some((activity) => (activity.schedule?.moments ?? []).some((moment) => 'inDays' in moment))).toBeGreaterThan(3)
  expect(
    some((activity) =>
      (activity.schedule?.moments ?? []).some((moment) => 'interval' in moment && moment.interval === 2),
    ),
  ).toBeGreaterThan(3)
  expect(some((activity) => activity.catchment.length > 0)).toBeGreaterThan(20)
  expect(
    listings.filter(({ seed }) => seed.locations.some((location) => location.hideExactAddress)).length,
  ).toBeGreaterThan(3)
  expect(listings.filter(({ seed }) => (seed.confirmedDaysAgo ?? 0) > 365).length).toBeGreaterThan(3)
  expect(listings.filter(({ seed }) => !seed.description).length).toBeGreaterThan(3)
})
