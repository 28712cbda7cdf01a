import { describe, expect, test } from 'vitest'
import { codesOf, understand } from '../support/understood.ts'

describe('the name of somebody is no question', () => {
  test.each([
    'Pieter van der Molen',
    'pieter van der molen',
    'Anneke Tuinman',
    'kees timmerman',
    'Ria Schilder',
    'H. van den Berg',
    'Dr. A. Post',
    'Bakker, Piet',
    'meneer de haan',
    'Roos Brugman',
    'willem drees',
  ])('%s', (text) => {
    expect(understand(text).needs).toEqual([])
  })

  test('a surname that is an everyday word is looked up elsewhere, a strange one may be the name of a house', () => {
    expect(understand('maria molen').elsewhere).toBe('looked-up')
    expect(understand('willem drees').elsewhere).toBeNull()
  })

  test.each([
    ['Kees Bakker heeft hulp nodig met boodschappen', 'groceries'],
    ['jan wil schaken', 'games'],
    ['fatima taalles', 'learning-dutch'],
    ['Anna tuin', 'gardening'],
    ["'s winters wandelen", 'walking'],
    ['ik ben tuinman', 'garden-help'],
  ])('a name beside a wish says whose it is: %s', (text, code) => {
    expect(understand(text).elsewhere).toBeNull()
    expect(understand(text).needs.map((need) => need.code)).toContain(code)
  })

  test.each(['koffie met mevrouw Wandelinck', 'koffie met prof Wandelinck', 'koffie met drs Wandelinck'])(
    'a name after a title is no misspelled word: %s',
    (text) => expect(codesOf(text)).toEqual(['drop-in']),
  )
})
