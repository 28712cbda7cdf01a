import { describe, expect, test } from 'vitest'
import { readThesaurus } from '../../seed/seed-files.ts'
import { understander } from '../../server/domain/understanding/understand.ts'

const thesaurus = { version: 1, ...(await readThesaurus()) }
const { understand } = understander({ thesaurus, places: [] })
const codes = (text: string) => understand(text).needs.map(({ code }) => code)
const first = (text: string) => codes(text)[0] ?? null

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
    expect(first(text)).toBe(code)
  })

  test('“alleen” that says “only” tells of nobody who is lonely', () => {
    expect(codes('wij hebben alleen nog maar ruzie')).not.toContain('loneliness')
    expect(codes('onze straat is alleen maar tegels')).not.toContain('loneliness')
    expect(codes('ik ben alleen maar zoek gezelschap')).toContain('loneliness')
    expect(codes('ik ben zo alleen')).toContain('loneliness')
  })

  test('what somebody does not have or want is still denied', () => {
    expect(codes('ik heb geen schulden')).not.toContain('debts')
    expect(codes('ik wil geen moskee')).not.toContain('meaning')
  })

  test('words point to a need though no phrase holds them', () => {
    const [need] = understand('de deurwaarder stuurt weer een herinnering over de openstaande termijnen').needs
    expect(need?.code).toBe('debts')
  })
})
