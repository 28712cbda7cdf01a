import { expect, test } from 'vitest'
import { varied } from '#domain/varied.ts'
import { narrowest, withTicked } from '../../client/features/search/nested-areas.ts'

const [HAARLEM, INDISCHEWIJK, BUURT, ENKHUIZEN] = ['GM0392', 'WK039211', 'BU03921103', 'GM0388'] as const

test('a town and a wijk in it mean that wijk; areas side by side stay', () => {
  expect(narrowest([HAARLEM, INDISCHEWIJK])).toEqual([INDISCHEWIJK])
  expect(narrowest([HAARLEM, INDISCHEWIJK, BUURT, ENKHUIZEN])).toEqual([BUURT, ENKHUIZEN])
  expect(narrowest([INDISCHEWIJK, 'WK039212'])).toEqual([INDISCHEWIJK, 'WK039212'])
})

test('the area ticked last is the one that is meant', () => {
  expect(withTicked([HAARLEM, INDISCHEWIJK], INDISCHEWIJK)).toEqual([INDISCHEWIJK])
  expect(withTicked([HAARLEM, INDISCHEWIJK, ENKHUIZEN], HAARLEM)).toEqual([HAARLEM, ENKHUIZEN])
})

test('the first offers of an area come from as many organisations as there are', () => {
  const offers = ['a1', 'a2', 'a3', 'b1', 'c1'].map((name) => ({ name, organization: { id: name[0] as string } }))
  expect(varied(offers, 4).map(({ name }) => name)).toEqual(['a1', 'b1', 'c1', 'a2'])
})
