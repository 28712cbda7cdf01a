import { expect, test } from 'vitest'
import { ListingContent } from '#domain/listing.ts'
import { laterOf, NOTHING_SAID, saidAfter } from '#domain/said-at.ts'

const [ONE, OTHER] = ['1f0c9a2b-3d4e-4f50-8a6b-7c8d9e0f1a2b', '2f0c9a2b-3d4e-4f50-8a6b-7c8d9e0f1a2b']
const [THEN, NOW] = ['2026-11-01T10:00:00.000Z', '2026-11-22T10:00:00.000Z']

function text(phone: string, notes: Record<string, string>): ListingContent {
  const activities = Object.entries(notes).map(([id, note]) => ({
    id,
    kind: 'meeting',
    title: 'Koffie',
    schedule: { recurring: [], dates: [], note },
  }))
  return ListingContent.parse({ organization: { name: 'Proef', contact: { phone } }, activities })
}

test('a first text says nothing of what was changed', () => {
  expect(saidAfter(NOTHING_SAID, null, text('023 1234567', { [ONE]: 'ma' }), NOW)).toEqual(NOTHING_SAID)
})

test('only what changed is fresh, what was said before stays, and what is gone is forgotten', () => {
  const said = { contact: THEN, times: { [ONE]: THEN, [OTHER]: THEN } }
  const before = text('023 1234567', { [ONE]: 'ma', [OTHER]: 'di' })
  expect(saidAfter(said, before, text('023 1234567', { [ONE]: 'wo' }), NOW)).toEqual({
    contact: THEN,
    times: { [ONE]: NOW },
  })
  expect(saidAfter(said, before, text('023 7654321', { [ONE]: 'ma', [OTHER]: 'di' }), NOW)).toEqual({
    ...said,
    contact: NOW,
  })
})

test('whoever says that everything is right, says it of each part', () => {
  expect([laterOf(THEN, NOW), laterOf(NOW, null), laterOf(null, null)]).toEqual([NOW, NOW, null])
})
