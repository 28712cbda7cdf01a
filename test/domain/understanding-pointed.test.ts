import { describe, expect, test } from 'vitest'
import type { Evidence } from '#domain/understanding/evidence.ts'
import { needsSaidBy } from '#domain/understanding/offer-reading.ts'
import { withPointed } from '#domain/understanding/pointed-needs.ts'
import { tokensOf } from '#domain/understanding/tokens.ts'
import { codesOf, thesaurus, understand } from '../support/understood.ts'

describe('words of a sentence point together to what no phrase says', () => {
  test('of an offer', () => {
    const said = needsSaidBy(
      {
        title: 'De Luifel',
        summary: 'Een kop thee, een krant en een vriendelijk gezicht, elke werkdag.',
        description: '',
      },
      thesaurus,
    )
    expect(said[0]?.code).toBe('drop-in')
  })

  test('but never surely, and not where they are denied', () => {
    for (const { confidence } of understand('oude dia’s van de stad laten zien').needs)
      expect(confidence).toBeLessThan(0.6)
    expect(codesOf('zonder schulden')).not.toContain('debts')
  })
})

describe('what one word says counts less where the others are of something else', () => {
  const tokens = tokensOf('een twee drie')
  const reason = (positions: number[]): Evidence => ({
    code: 'a',
    positions,
    strength: 0.8,
    how: 'phrase',
    language: 'nl',
  })
  const strength = (positions: number[], share: number) =>
    withPointed(
      [{ code: 'a', reasons: [reason(positions)], strength: 0.8 }],
      [
        {
          sentence: tokens[0]?.sentence ?? 0,
          positions: [0, 1, 2],
          shareOf: (code) => (code === 'a' ? share : 1),
          needsFrom: () => [],
        },
      ],
      { tokens, language: 'nl', isAvoided: () => false },
    )[0]?.strength

  test('a word', () => {
    expect(strength([0], 0.2)).toBeLessThan(0.7)
    expect(strength([0], 1)).toBe(0.8)
  })
  test('but not a phrase of more words', () => expect(strength([0, 1], 0.2)).toBe(0.8))
})
