import { describe, expect, test } from 'vitest'
import type { Activity } from '#domain/activity.ts'
import { Listing } from '#domain/listing.ts'
import { newsOf } from '#domain/listing-news.ts'
import { aListing, firstActivity } from '../support/builders.ts'

const ID = '1f0c9a2b-3d4e-4f50-8a6b-7c8d9e0f1a2b'
const SINCE = '2026-10-11T00:00:00.000Z'
const TODAY = '2026-11-22'
const content = aListing({ title: 'Koffie' })
const { id } = firstActivity(content)

function version(number: number, at: string, change: Partial<Activity> = {}, more: Partial<Listing> = {}): Listing {
  return Listing.parse({
    id: ID,
    network: 'haarlem',
    slug: 'de-proefkamer',
    status: 'published',
    version: number,
    published: { ...content, activities: [{ ...firstActivity(content), ...change }] },
    draft: null,
    confirmedAt: null,
    createdAt: '2026-11-01T10:00:00.000Z',
    updatedAt: at,
    source: { kind: 'editor' },
    ...more,
  })
}

const first = version(1, '2026-11-01T10:00:00.000Z')
const before = (more: Partial<Listing> = {}) => version(3, '2026-09-01T10:00:00.000Z', {}, more)

describe('the news of a listing', () => {
  test('is an activity that was not on the map before', () => {
    expect(newsOf([first], SINCE, TODAY)).toEqual([{ id, what: 'new', at: first.createdAt, changed: [] }])
  })

  test('is not what an organisation confirmed long before it came on this map', () => {
    const old = version(1, first.updatedAt, {}, { confirmedAt: '2026-05-01T10:00:00.000Z' })
    expect(newsOf([old], SINCE, TODAY)).toEqual([])
  })

  test('is an activity that was added to a listing that stood there already', () => {
    const extra = { ...firstActivity(content), id: '2f0c9a2b-3d4e-4f50-8a6b-7c8d9e0f1a2b', title: 'Soep' }
    const next = version(4, '2026-11-10T10:00:00.000Z')
    const added = { ...next, published: { ...content, activities: [...content.activities, extra] } }
    expect(newsOf([before(), added], SINCE, TODAY)).toEqual([
      { id: extra.id, what: 'new', at: next.updatedAt, changed: [] },
    ])
  })

  test('names what changed, together over more saves, on the day of the last', () => {
    const versions = [
      before(),
      version(4, '2026-10-20T10:00:00.000Z', { cost: { free: true, amountCents: null, note: '' } }),
      version(5, '2026-11-12T10:00:00.000Z', {
        cost: { free: true, amountCents: null, note: '' },
        nextStep: 'Bel eerst even.',
      }),
    ]
    expect(newsOf(versions, SINCE, TODAY)).toEqual([
      { id, what: 'changed', at: '2026-11-12T10:00:00.000Z', changed: ['cost', 'how'] },
    ])
  })

  test('is not a save that changes nothing that readers see, nor the return of what was hidden', () => {
    const confirmed = version(4, '2026-11-12T10:00:00.000Z', {}, { confirmedAt: '2026-11-12T10:00:00.000Z' })
    expect(newsOf([before(), confirmed], SINCE, TODAY)).toEqual([])
    expect(newsOf([before({ status: 'hidden' }), confirmed], SINCE, TODAY)).toEqual([])
  })

  test('is not that a hidden address became another', () => {
    const hidden = aListing({ hideExactAddress: true })
    const moved = structuredClone(hidden)
    if (moved.locations[0]) moved.locations[0].address.street = 'Geheimstraat'
    const versions = [
      { ...before(), published: hidden },
      { ...version(4, '2026-11-12T10:00:00.000Z'), published: moved },
    ]
    expect(newsOf(versions, SINCE, TODAY)).toEqual([])
  })

  test('comes on the day on which something starts, and not before', () => {
    const planned = version(1, first.updatedAt, { validFrom: '2026-11-20' })
    expect(newsOf([planned], SINCE, TODAY)).toEqual([{ id, what: 'new', at: '2026-11-20T00:00:00.000Z', changed: [] }])
    expect(newsOf([planned], SINCE, '2026-11-19')).toEqual([])
  })

  test('is an organisation of itself when it has no activities', () => {
    const bare = { ...first, published: { ...content, activities: [] } }
    expect(newsOf([bare], SINCE, TODAY)).toMatchObject([{ id: ID, what: 'new' }])
  })
})
