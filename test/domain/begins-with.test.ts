import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beginsWith } from '../../server/search/begins-with.ts'

const NAMES = ['haarlem', 'haarlemmermeer', 'oud-haarlem', 'haarlem-noord', 'enkhuizen', 'koffie-en-koffie', '']
const named = NAMES.map((slug) => ({ slug, item: slug }))

test('the same name first, then what begins so, then what has a word that begins so', () => {
  expect(beginsWith(named)('haarlem').map(({ item, rank }) => [item, rank])).toEqual([
    ['haarlem', 0],
    ['haarlemmermeer', 1],
    ['haarlem-noord', 1],
    ['oud-haarlem', 2],
  ])
  expect(beginsWith(named)('noord').map(({ item }) => item)).toEqual(['haarlem-noord'])
  expect(beginsWith(named)('zz')).toEqual([])
})

test('a name with the same word twice is found once', () => {
  expect(beginsWith(named)('koffie').map(({ item }) => item)).toEqual(['koffie-en-koffie'])
})

test('whatever is typed, it finds what looking at every name finds', () => {
  const slug = fc.stringMatching(/^[abc]{1,3}(-[abc]{1,3}){0,3}$/)
  fc.assert(
    fc.property(fc.array(slug), slug, (slugs, typed) => {
      const rankOf = (name: string) =>
        name === typed ? 0 : name.startsWith(typed) ? 1 : name.includes(`-${typed}`) ? 2 : 3
      const naive = slugs
        .map((name, at) => ({ item: name, rank: rankOf(name), at }))
        .filter(({ rank }) => rank < 3)
        .sort((a, b) => a.rank - b.rank || a.at - b.at)
      expect(beginsWith(slugs.map((name) => ({ slug: name, item: name })))(typed)).toEqual(naive)
    }),
  )
})
