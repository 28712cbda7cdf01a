import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineOf, spot, spotSigned, words } from '#domain/understanding/line.ts'
import { tokensOf } from '#domain/understanding/tokens.ts'

test('where every sentence has the sign, all is found that is found in the whole text, at the same words', () => {
  const word = fc.constantFrom('ik', 'wil', 'helpen', 'koffie', ',', '.', '?', '\n')
  fc.assert(
    fc.property(fc.array(word, { maxLength: 120 }), (said) => {
      const line = lineOf(tokensOf(said.join(' ')))
      const pattern = words('ik wil|helpen|wil (?:\\w+ ){0,2}koffie')
      expect(spotSigned(line, pattern, / /)).toEqual(spot(line, pattern))
    }),
  )
})

test('a sentence without the sign of a longer text is not read', () => {
  const long = `ik wil helpen. ${'en zo verder '.repeat(20)}. ik wil koffie.`
  const line = lineOf(tokensOf(long))
  expect(spotSigned(line, words('ik wil'), / helpen /).map(({ from }) => from)).toEqual([0])
})
