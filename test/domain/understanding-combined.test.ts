import { describe, expect, test } from 'vitest'
import { needsSaidBy } from '#domain/understanding/offer-reading.ts'
import { codesOf, firstCodeOf, thesaurus } from '../support/understood.ts'

const said = (title: string, summary: string) => needsSaidBy({ title, summary, description: '' }, thesaurus)[0]?.code

describe('sport and what somebody lives with, in one sentence, are sport with a disability', () => {
  test.each([
    ['voetballen met autisme'],
    ['waar kan mijn dochter met down op hockey'],
    ['basketball for my son with autism'],
  ])('asked: %s', (text) => expect(firstCodeOf(text)).toBe('adapted-sport'))

  test.each([['Gelijk Spel', 'Iedere zaterdag voetbal voor jongens en meiden met autisme of Down.']])(
    'offered: %s',
    (title, summary) => expect(said(title, summary)).toBe('adapted-sport'),
  )

  test('but not in two sentences, nor of one word', () => {
    expect(codesOf('Ik hou van voetbal. Mijn zus heeft autisme.')).not.toContain('adapted-sport')
    expect(firstCodeOf('voetbal')).toBe('exercise')
  })
})
