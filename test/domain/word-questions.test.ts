import { expect, test } from 'vitest'
import { understander } from '#domain/understanding/understand.ts'
import { readThesaurus } from '../../seed/seed-files.ts'
import { wordQuestions } from '../../server/search/word-questions.ts'

const { understand } = understander({ thesaurus: { version: 0, ...(await readThesaurus()) }, places: [] })
const commonIn = (text: string) => wordQuestions(understand(text).wordsAsked).filter(({ isCommon }) => isCommon)

test('words that everybody uses are common', () => {
  expect(commonIn('samen wandelen')).toContainEqual({ q: '"wandel"', isCommon: true })
})

test('a name, a word that nobody knows and two words written as one are a person’s own', () => {
  expect(commonIn('Quirijn Zwolsmans')).toEqual([])
  expect(commonIn('hartpatienten xqwzrt').map(({ q }) => q)).not.toContain('xqwzrt')
  const paired = wordQuestions(understand('wandel kerkmuis').wordsAsked)
  expect(paired.filter(({ q }) => q.includes('wandelkerkmuis')).every(({ isCommon }) => !isCommon)).toBe(true)
})
