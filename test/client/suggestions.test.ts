import { describe, expect, test } from 'vitest'
import type { Suggestions } from '#domain/reply.ts'
import { groupsOf } from '../../client/features/search/suggest/choices.ts'

const NONE = { needs: [], organizations: [], activities: [] }
const found: Suggestions = {
  ...NONE,
  places: [
    { name: 'Rijswijk-Zuid', inside: 'Haarlem', codes: ['WK039201'], url: null },
    { name: 'Rijswijk', inside: '', codes: [], url: null },
    { name: 'Rijswijk', inside: 'Altena', codes: [], url: null },
    { name: 'Rijswijk', inside: 'Buren', codes: [], url: null },
  ],
}
const choices = (field: string) => groupsOf(found, field, 'nl').flatMap(({ choices }) => choices)

describe('a suggested place of which no areas are here', () => {
  test('becomes the place of the search, with its town where it has one', () => {
    for (const field of ['where', 'q']) {
      const [here, ...far] = choices(field)
      expect(here).toMatchObject({ change: { where: '', neighbourhood: ['WK039201'] } })
      expect(far.map((one) => 'change' in one && one.change)).toMatchObject([
        { where: 'Rijswijk', neighbourhood: [], without: [] },
        { where: 'Rijswijk, Altena', neighbourhood: [] },
        { where: 'Rijswijk, Buren', neighbourhood: [] },
      ])
    }
  })

  test('stands in the field for a place, and takes the typed beginning out of the field for words', () => {
    expect(choices('where').map((one) => 'field' in one && one.field)).toEqual([
      'Rijswijk-Zuid',
      'Rijswijk',
      'Rijswijk, Altena',
      'Rijswijk, Buren',
    ])
    expect(choices('q')[2]).toMatchObject({ field: '', change: { q: '' } })
  })

  test('can be pointed at: each has an id of its own, without spaces', () => {
    const keys = choices('q').map(({ key }) => key)
    expect(new Set(keys).size).toBe(4)
    expect(keys.filter((key) => !key || /\s/.test(key))).toEqual([])
  })
})
