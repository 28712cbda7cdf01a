import { describe, expect, test } from 'vitest'
import { codesOf, understand } from '../support/understood.ts'

const words = (text: string) => understand(text).wordsAsked.map(({ word }) => word)

describe('what is refused is no wish, and what is wished beside it is', () => {
  test.each([
    ['geen zin in sport maar wel in muziek', 'music-singing', 'exercise'],
    ['ik heb geen zin in koken, wel in wandelen', 'walking', 'cooking-together'],
    ['niet koken maar wel samen eten', 'eating-together', 'cooking-together'],
    ["i don't want yoga, i want to sing", 'music-singing', 'exercise'],
    ["I don't like walking, I like cooking", 'cooking-together', 'walking'],
    ["I don't like walking, I like cooking", 'cooking-together', 'forms-letters'],
    ['mijn moeder hoeft geen bezoek, wel vervoer', 'rides', 'visit-buddy'],
    ['ik hou niet van zingen maar wel van tuinieren', 'gardening', 'music-singing'],
    ['wandelen vind ik niks, ik wil zingen', 'music-singing', 'walking'],
    ['ik wil samen eten zonder koken', 'eating-together', 'cooking-together'],
    ['not interested in sports, looking for a choir', 'music-singing', 'exercise'],
    ['zingen wil ik niet, schaken wel', 'games', 'music-singing'],
  ])('%s', (text, wished, refused) => {
    expect(codesOf(text)).toContain(wished)
    expect(codesOf(text)).not.toContain(refused)
  })

  test.each([
    ['alles behalve sport', 'exercise'],
    ['iets leuks behalve bingo', 'games'],
    ['activiteiten maar geen sport', 'exercise'],
    ['anything but walking', 'walking'],
  ])('all but that: %s', (text, refused) => {
    expect(codesOf(text)).not.toContain(refused)
    expect(understand(text).whatever).toBe(true)
  })

  test.each([
    ['geen yoga wel zwemmen', 'yoga'],
    ['ik heb geen zin in breien', 'breien'],
    ['geen wandelen', 'wandelen'],
    ['zonder zingen', 'zingen'],
    ['no walking', 'walking'],
    ['alles behalve sport', 'sport'],
    ['liever geen bingo', 'bingo'],
  ])('and is not searched for: %s', (text, word) => {
    expect(words(text)).not.toContain(word)
    expect(understand(text).refused?.words.length).toBeGreaterThan(0)
  })

  test.each([
    ['geen wandelen', 'walking'],
    ['no walking', 'walking'],
    ['zonder zingen', 'music-singing'],
    ['alles behalve sport', 'exercise'],
  ])('it is known what was refused: %s', (text, code) => expect(understand(text).refused?.needs).toContain(code))

  test('people who are refused are not whom it is for', () => {
    expect(understand('geen kinderen, wel gezelligheid').who.groups).toEqual([])
    expect(codesOf('geen kinderen, wel gezelligheid')).toContain('meeting-people')
  })
})

describe('in a name that is refused only words count that say what it is', () => {
  test.each([
    ['ik wil geen gesprek over geloof', ['geloof']],
    ['ik wil geen activiteiten in de avond', ['avond']],
    ['ik wil niet samen wandelen', ['wandel']],
    ['ik wil geen groep met zingen', ['zing']],
    ['ik wil geen cursus', ['cursus']],
    ['I do not want talks about faith', ['faith', 'geloof']],
  ])('%s', (text, refused) => expect(understand(text).refused?.words).toEqual(refused))
})

describe('a lack is a need, and so is what somebody wants to be rid of', () => {
  test.each([
    ['geen geld', 'making-ends-meet'],
    ['geen vrienden', 'meeting-people'],
    ['krijgt geen bezoek', 'visit-buddy'],
    ['kan niet lezen', 'reading-writing'],
    ['ik wil niet meer leven in armoede', 'making-ends-meet'],
    ['ik wil niet meer eenzaam zijn', 'loneliness'],
    ['ik wil geen schulden meer', 'debts'],
    ["i don't want to be lonely anymore", 'loneliness'],
    ['ik wil niet alleen wandelen', 'walking'],
    ['ik wil niet altijd alleen eten', 'eating-together'],
    ['behalve wandelen wil ik ook zingen', 'walking'],
    ['geen geld maar wel tijd', 'making-ends-meet'],
  ])('%s', (text, code) => {
    expect(codesOf(text)).toContain(code)
    expect(understand(text).refused).toBeUndefined()
  })
})

describe('a long story refuses as a short question does', () => {
  const STORY = `De flat aan de rand van de stad heeft een balkon op het zuiden. ${'De trap is van steen en de deur is groen, met een raam erboven en een bel ernaast. '.repeat(4)}`

  test.each([
    ['Ik wil geen schulden meer.', 'debts'],
    ['Ik wil niet meer eenzaam zijn.', 'loneliness'],
    ['Geen geld, wel tijd.', 'making-ends-meet'],
  ])('what is to be ended or lacking: %s', (said, code) => {
    const { needs, refused } = understand(`${STORY}${said}`)
    expect(needs.map((need) => need.code)).toContain(code)
    expect(refused).toBeUndefined()
  })

  test('what is not wanted', () => {
    const { needs, refused } = understand(`${STORY}Ik hou niet van wandelen.`)
    expect(needs.map(({ code }) => code)).not.toContain('walking')
    expect(refused).toEqual({ needs: ['walking'], words: ['wandel'] })
  })

  test('of many refusals those that say what is wished are looked at', () => {
    const told = `${STORY}${'Er is geen lift. Er is geen tuin. '.repeat(8)}`
    expect(codesOf(`${told} Ik wil geen schulden meer.`)).toContain('debts')
  })
})
