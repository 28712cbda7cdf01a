import { describe, expect, test } from 'vitest'
import { wordFits } from '#domain/word-fit.ts'
import { codesOf, firstCodeOf, understand } from '../support/understood.ts'

describe('a word of every day that is all somebody says', () => {
  test.each([
    ['eten', 'eating-together'],
    ['Eten op zondag', 'eating-together'],
    ['lekker eten', 'eating-together'],
    ['maaltijden voor ouderen', 'eating-together'],
    ['food', 'eating-together'],
    ['yemek', 'eating-together'],
    ['eten kikkerstraat', 'eating-together'],
    ['eten met Henk', 'eating-together'],
    ['koffie', 'drop-in'],
    ['thee', 'drop-in'],
    ['praten', 'drop-in'],
    ['even praten', 'drop-in'],
    ['samen', 'meeting-people'],
  ])('%s is for %s', (text, code) => expect(firstCodeOf(text)).toBe(code))

  test.each([
    'eten bestellen',
    'samen met mijn vrouw',
    'hondenbrokken eten',
    'zij wil niet eten',
    'maaltijdboxen vergelijken',
  ])('beside another word it is nothing by itself: %s', (text) =>
    expect(codesOf(text)).not.toContain('eating-together'),
  )

  test('what is said in more words comes first', () => {
    expect(firstCodeOf('geen eten in huis')).toBe('food-parcel')
    expect(firstCodeOf('geen eten')).toBe('food-parcel')
    expect(firstCodeOf('eten koken')).toBe('cooking-together')
    expect(codesOf('praten met iemand')).toContain('loneliness')
  })
})

test('words that hold a sentence together are never looked for', () => {
  const looked = (text: string) =>
    understand(text)
      .wordsAsked.filter(({ isSmall }) => !isSmall)
      .map(({ word }) => word)
  expect(looked('niet bij twee kleine open honden')).toEqual(['honden'])
  expect(understand('niet open').wordsAsked).toEqual([])
})

test('an offer that has only the small words has nothing of what was asked', () => {
  const { wordsAsked } = understand('niet zonder schaakbord')
  const offer = { needs: [], said: [], titleKeys: ['niet', 'zonder'], textKeys: [], moreKeys: [] }
  expect(wordFits(wordsAsked, [offer]).fits).toEqual([{ plain: 0, words: 0 }])
})

test('in a long word one mistake at the beginning is enough', () => {
  expect(understand('dodelijk').wordsAsked.flatMap(({ keys }) => keys)).toEqual(['dodelijk'])
})
