import { describe, expect, test } from 'vitest'
import { codesOf, understand } from '../support/understood.ts'

describe('a plain sentence is what it says', () => {
  test.each([
    ['vrouwen van middelbare leeftijd die willen wandelen', 'walking'],
    ['mensen van mijn leeftijd leren kennen', 'meeting-people'],
    ['mannen van middelbare leeftijd praten', 'meeting-people'],
    ['mensen in de leeftijd van 60 tot 70 die samen eten', 'eating-together'],
  ])('an age is no question for a fact: %s', (text, code) => {
    expect(understand(text).elsewhere).toBeNull()
    expect(codesOf(text)).toContain(code)
  })
  test('and one is', () => expect(understand('leeftijd van de koning').elsewhere).not.toBeNull())

  test.each([
    ['in het weekend iets met kinderen', 'divorce'],
    ['weekend met de kinderen', 'divorce'],
    ['iets leuks met mijn kind dit weekend', 'divorce'],
    ['iedere maand kom ik geld tekort aan het eind', 'end-of-life'],
    ['mijn kind is weggelopen', 'divorce'],
    ['i just moved to haarlem and want to meet people', 'moving-furnishing'],
    ['mijn zoon van 15 hangt de hele dag op straat', 'neighbour-trouble'],
    ['mijn zoon van 15 hangt de hele dag op straat', 'helping-others'],
    ['thuis geholpen met de computer', 'young-carers'],
  ])('%s: no %s', (text, code) => expect(codesOf(text)).not.toContain(code))

  test.each([
    ['mijn man is weggelopen', 'divorce'],
    ['kinderen om het weekend', 'divorce'],
    ['mijn kind is weggelopen', 'parenting'],
    ['mijn zoon van 15 hangt de hele dag op straat', 'youth-place'],
  ])('%s: %s', (text, code) => expect(codesOf(text)).toContain(code))

  test.each([
    'thuis geholpen worden met de computer',
    'thuis geholpen met de computer',
    'uitleg thuis over de computer',
  ])('at home: %s', (text) => expect(understand(text).how.forms).toEqual(['at-home']))
})

describe('who is young and cares for somebody is a young carer', () => {
  test.each([
    'ik ben 16 en zorg voor mijn moeder',
    'ik ben 14 en mijn vader is ziek',
    'ik ben 15 jaar en zorg voor mijn zieke broertje',
  ])('%s', (text) => expect(codesOf(text)[0]).toBe('young-carers'))
  test.each(['mijn zoon van 15 heeft autisme, ik zorg voor hem', 'ik ben 46 en zorg voor mijn moeder'])(
    'and not: %s',
    (text) => expect(codesOf(text)[0]).not.toBe('young-carers'),
  )
})
