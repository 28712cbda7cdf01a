import { describe, expect, test } from 'vitest'
import { codesOf, firstCodeOf, understand } from '../support/understood.ts'

describe('situations told without the name of a need', () => {
  test.each([
    ['er is hier geen speeltuin in de buurt', 'children-play'],
    ['hier in de buurt is geen moskee', 'meaning'],
    ['ik durf de post niet meer open te maken', 'debts'],
    ['m’n zoon loopt met gaten in z’n schoenen', 'clothing-goods'],
    ['ik slaap al een week in m’n busje', 'homelessness'],
    ['ik solliciteer me suf maar word nooit teruggebeld', 'finding-work'],
    ['als ik de wifi uitzet wordt ie razend', 'addiction'],
    ['de bovenburen stampen de hele nacht', 'neighbour-trouble'],
    ['papa zit in de bajes en de kinderen vragen ernaar', 'detention'],
    ['ik geniet nergens meer van, alles is grijs', 'low-mood'],
  ])('%s', (text, code) => {
    expect(firstCodeOf(text)).toBe(code)
  })

  test('“alleen” that says “only” tells of nobody who is lonely', () => {
    expect(codesOf('wij hebben alleen nog maar ruzie')).not.toContain('loneliness')
    expect(codesOf('onze straat is alleen maar tegels')).not.toContain('loneliness')
    expect(codesOf('ik ben alleen maar zoek gezelschap')).toContain('loneliness')
    expect(codesOf('ik ben zo alleen')).toContain('loneliness')
  })

  test('what somebody does not have or want is still denied', () => {
    expect(codesOf('ik heb geen schulden')).not.toContain('debts')
    expect(codesOf('ik wil geen moskee')).not.toContain('meaning')
  })

  test('words point to a need though no phrase holds them', () => {
    const [need] = understand('de deurwaarder stuurt weer een herinnering over de openstaande termijnen').needs
    expect(need?.code).toBe('debts')
  })
})
