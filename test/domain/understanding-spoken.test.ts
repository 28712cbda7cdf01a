import { describe, expect, test } from 'vitest'
import { tokensOf } from '#domain/understanding/tokens.ts'
import { codesOf, understand } from '../support/understood.ts'

describe('what is said as one word is two', () => {
  test('with its own place in the text', () => {
    const text = "'kheb niemand"
    expect(tokensOf(text).map(({ plain, start, end }) => [plain, text.slice(start, end)])).toEqual([
      ['k', 'k'],
      ['heb', 'heb'],
      ['niemand', 'niemand'],
    ])
    expect(tokensOf('khan').map(({ plain }) => plain)).toEqual(['khan'])
  })

  test('so that it is understood as the two would be', () => {
    expect(codesOf('kheb niemand om mee te praten')).toEqual(codesOf('ik heb niemand om mee te praten'))
  })
})

describe('small words of speech change nothing', () => {
  test.each([
    ['ik kom de trap haast niet meer op', 'ik kom de trap niet meer op'],
    ['ik heb amper geld', 'ik heb niet geld'],
    ['ik kan effe niet meer koken', 'ik kan even niet meer koken'],
    ["hij zit altijd op z'n mobiel", 'hij zit altijd op zijn mobiel'],
    ["ze zit altijd op d'r mobiel", 'hij zit altijd op zijn mobiel'],
    ['we gaan uit mekaar', 'we gaan uit elkaar'],
  ])('%s', (spoken, written) => {
    expect(codesOf(spoken)[0]).toBe(codesOf(written)[0])
  })
})

describe('a pair of words that says maybe', () => {
  test('counts where nothing better was said', () => {
    const [first] = understand('mijn piano staat stof te happen').needs
    expect(first?.code).toBe('music-singing')
  })

  test('and never surely', () => {
    const found = understand('over twee weken moet ik eruit en er is niks ingepakt').needs
    expect(found.find(({ code }) => code === 'moving-furnishing')?.confidence).toBeLessThan(0.6)
  })
})

describe('who does not dare something speaks of that thing', () => {
  test('before the fear', () => {
    expect(codesOf('ik heb een hartaanval gehad en durf niks meer')[0]).toBe('living-with-illness')
  })
})

test('a guess is unsure, and better than nothing', () => {
  const { needs } = understand('achter mijn huis is het een rimboe')
  expect(needs[0]?.code).toBe('garden-help')
  expect(needs[0]?.confidence).toBeLessThan(0.6)
})

describe('somebody by name', () => {
  test.each([
    ['Henk vergeet alles', 'mijn man vergeet alles'],
    ['sinds mijn Annie dood is', 'sinds mijn vrouw dood is'],
    ['ons moeke vergeet alles', 'mijn moeder vergeet alles'],
  ])('%s', (named, plain) => {
    expect(codesOf(named)[0]).toBe(codesOf(plain)[0])
  })
})

test('what a loss does to somebody is no other need', () => {
  const [first] = understand('sinds Henk dood is lig ik hele dagen in bed').needs
  const grief = understand('sinds Henk dood is lig ik hele dagen in bed').needs.find(({ code }) => code === 'grief')
  expect(first?.confidence).toBeGreaterThan(0.8)
  expect(grief?.confidence).toBeGreaterThan(0.8)
})

test('who asks for help offers none', () => {
  expect(codesOf('wie kan me helpen met de druppels in mijn ogen')).not.toContain('helping-others')
})

test('not wanting to wake up is danger, however it is said', () => {
  expect(understand("ik wou dat ik 's ochtends niet meer wakker werd").danger).not.toBeNull()
  expect(understand('ik wou dat ik niet steeds wakker werd van de buren').danger).toBeNull()
})
