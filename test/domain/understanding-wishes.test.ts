import { describe, expect, test } from 'vitest'
import { codesOf, understand } from '../support/understood.ts'

describe('what is wished for counts before what is told beside it', () => {
  test.each([
    ['ik ben gescheiden en zoek een kamer', 'finding-home', 'divorce'],
    ['ik kom uit Oekraïne en zoek werk', 'finding-work', 'refugees'],
    ['ik ben gescheiden en wil weer gaan sporten', 'exercise', 'divorce'],
    ['ik wil weer gaan sporten, ik ben gescheiden', 'exercise', 'divorce'],
    ['heb een hernia, wie kan mijn gras maaien', 'garden-help', 'living-with-illness'],
    ['na de scheiding heb ik geen meubels meer', 'moving-furnishing', 'divorce'],
    ['omdat ik slecht loop kan ik geen boodschappen doen', 'groceries', 'living-with-disability'],
  ])('%s', (text, wish, beside) => {
    const found = codesOf(text)
    expect(found[0]).toBe(wish)
    if (found.includes(beside)) expect(found.indexOf(beside)).toBeGreaterThan(0)
  })

  test.each([
    ['mijn man drinkt en ik wil met lotgenoten praten', 'addiction'],
    ['mijn man is overleden, ik zoek contact met anderen', 'grief'],
  ])('but a wish for company tells less than the reason for it: %s', (text, code) =>
    expect(codesOf(text)[0]).toBe(code),
  )

  test.each([
    ['mijn man is dement en eet slecht', ['man', 'dement']],
    ['zij zit in een rolstoel en leest', ['rolstoel']],
  ])('"en" is no ending of the word before it: %s', (text, words) => {
    const said = understand(text).needs.flatMap((need) => need.words)
    for (const word of words) expect(said.some((one) => one.includes(word))).toBe(true)
    expect(said.filter((one) => / en$/.test(one))).toEqual([])
  })
})

describe('a text of another language', () => {
  test.each([
    ['telefonumu nasıl kullanacağım', 'computer-phone'],
    ['ağlıyorum hep', 'low-mood'],
    ['okuyamıyorum', 'reading-writing'],
    ['komşularla kavga', 'neighbour-trouble'],
    ['voedselbanktan yemek', 'food-parcel'],
  ])('in Turkish endings come off verbs and nouns: %s', (text, code) => expect(codesOf(text)).toContain(code))

  test.each([
    ['werk arıyorum', 'finding-work'],
    ['broken lamp, who can hang it up', 'odd-jobs'],
    ['is ariyorum', 'finding-work'],
  ])('is read as the Dutch words it stands for: %s', (text, code) => expect(codesOf(text)).toContain(code))

  test.each([
    ['samen ete met buren', 'eating-together'],
    ['haken en breie', 'crafts'],
  ])('the n that nobody says: %s', (text, code) => expect(codesOf(text)[0]).toBe(code))
})
