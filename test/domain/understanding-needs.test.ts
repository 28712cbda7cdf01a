import { describe, expect, test } from 'vitest'
import { codesOf, firstCodeOf, understand } from '../support/understood.ts'

const sure = (text: string) => understand(text).needs.filter(({ confidence }) => confidence >= 0.6)

describe('a need is recognised', () => {
  test.each([
    ['voelt zij zich soms erg alleen?', 'loneliness'],
    ['ik voel me de laatste tijd zo alleen', 'loneliness'],
    ['hij heeft niemand om mee te praten', 'loneliness'],
    ['ze wil graag wandelen', 'walking'],
    ['mijn buurvrouw wandelt graag', 'walking'],
    ['oma breit de hele dag, ze zoekt een breiclub', 'crafts'],
    ['mijn moeder vergeet steeds meer', 'dementia'],
    ['wie leert mij fietsen', 'cycling'],
    ['brief van de deurwaarder', 'debts'],
    ['mijn kind wordt gepest', 'parenting'],
  ])('in another form or order: %s', (text, code) => expect(firstCodeOf(text)).toBe(code))

  test.each([
    ['mantel zorg', 'carer-support'],
    ['voedsel bank', 'food-parcel'],
    ['buurt huis', 'drop-in'],
    ['huur achterstand', 'debts'],
    ['schuld hulp maatje', 'debts'],
    ['naai-les', 'crafts'],
    ['burnout', 'stress-rest'],
    ['taal les', 'learning-dutch'],
    ['sameneten', 'eating-together'],
    ['repaircafé', 'repair'],
  ])('when a compound is written apart or together: %s', (text, code) => expect(firstCodeOf(text)).toBe(code))

  test.each([
    ['wandelgroepje', 'walking'],
    ['schuldenproblematiek', 'debts'],
    ['moestuintje', 'gardening'],
    ['klaverjastoernooi', 'games'],
    ['rouwproces', 'grief'],
    ['verslavingsproblemen', 'addiction'],
    ['eenzaamheidsgevoelens', 'loneliness'],
    ['scootmobielles', 'wheelchair-outing'],
  ])('in a compound that nobody wrote down: %s', (text, code) => expect(firstCodeOf(text)).toBe(code))

  test.each([
    ['eenzaamhijd', 'loneliness'],
    ['eensaam', 'loneliness'],
    ['mantelsorger', 'carer-support'],
    ['belastink aangifte', 'tax-return'],
    ['vrijwiligerswerk', 'helping-others'],
    ['depresief', 'low-mood'],
    ['advokaat', 'legal-advice'],
    ['boodschapen', 'groceries'],
    ['verhuisen', 'moving-furnishing'],
    ['stoelgimnastiek', 'adapted-sport'],
    ['rolstol', 'wheelchair-outing'],
    ['dementei', 'dementia'],
    ['schulthulpverlening', 'debts'],
    ['nederlants leren', 'learning-dutch'],
    ['wandlen', 'walking'],
    ['voetsel bank', 'food-parcel'],
  ])('though misspelled: %s', (text, code) => expect(firstCodeOf(text)).toBe(code))

  test.each([
    ['I feel so lonely since last year', 'loneliness'],
    ['I need help with my debts', 'debts'],
    ['looking for a job', 'finding-work'],
    ['where can I learn Dutch?', 'learning-dutch'],
    ['food bank', 'food-parcel'],
    ['feeling depressed', 'low-mood'],
    ['my child is being bullied', 'parenting'],
  ])('in English: %s', (text, code) => expect(firstCodeOf(text)).toBe(code))

  test.each([
    ['yalnızım', 'loneliness'],
    ['yalnizim', 'loneliness'],
    ['YALNIZIM', 'loneliness'],
    ['borçlarımı ödeyemiyorum', 'debts'],
    ['iş arıyorum', 'finding-work'],
    ['konusacak kimsem yok', 'loneliness'],
    ['Hollandaca kursuna gitmek istiyorum', 'learning-dutch'],
    ['yürüyüş grubu', 'walking'],
  ])('in Turkish, with and without its letters: %s', (text, code) => expect(firstCodeOf(text)).toBe(code))

  test.each([
    ['ik niet begrijp brief', 'forms-letters'],
    ['waar ik kan leren fiets', 'cycling'],
    ['ik ken niemand hier', 'meeting-people'],
    ['werk zoeken hoe doen', 'finding-work'],
  ])('from somebody who is learning Dutch: %s', (text, code) => expect(firstCodeOf(text)).toBe(code))
})

describe('a denied need is left out', () => {
  test.each([
    ['ik heb geen schulden', 'debts'],
    ['hij is niet eenzaam', 'loneliness'],
    ['ik voel me niet eenzaam', 'loneliness'],
    ['zonder schulden', 'debts'],
    ['schulden heb ik niet', 'debts'],
    ['I have no debts', 'debts'],
    ['borcum yok', 'debts'],
    ['yalnız değilim', 'loneliness'],
    ['ik ben nooit verslaafd geweest', 'addiction'],
  ])('%s', (text, code) => expect(codesOf(text)).not.toContain(code))

  test.each([
    ['geen werk', 'finding-work'],
    ['geen geld', 'making-ends-meet'],
    ['ik kan niet lezen', 'reading-writing'],
    ['ik kan niet fietsen', 'cycling'],
    ['kan niet slapen', 'stress-rest'],
    ['geen vrienden', 'meeting-people'],
    ['niet alleen schulden maar ook eenzaam', 'debts'],
    ['niet somber maar wel eenzaam', 'loneliness'],
  ])('but not when the denial is the need itself, or denies something else: %s', (text, code) =>
    expect(codesOf(text)).toContain(code),
  )
})

describe('the longest phrase wins', () => {
  test.each([
    ['hond uitlaten', 'animals', 'walking'],
    ['blauwe envelop van de belasting', 'tax-return', 'forms-letters'],
    ['zwanger en geen geld', 'pregnancy-baby', 'making-ends-meet'],
    ['rolstoel duwen', 'wheelchair-outing', 'living-with-disability'],
    ['oppas voor mijn hond', 'animals', 'carer-respite'],
    ['brieven schrijven met gevangenen', 'detention', 'forms-letters'],
  ])('%s', (text, code, not) => {
    expect(firstCodeOf(text)).toBe(code)
    expect(codesOf(text)).not.toContain(not)
  })

  test('and the words are given as they stand in the text', () => {
    expect(understand('Ik ben EENZAAM, zei ze; en de blauwe Envelop?').needs).toEqual([
      { code: 'loneliness', confidence: expect.any(Number), words: ['Ik ben EENZAAM'] },
      { code: 'forms-letters', confidence: expect.any(Number), words: ['blauwe Envelop'] },
    ])
  })
})

describe('an ordinary word is not corrected into a need', () => {
  test.each([
    ['handel'],
    ['reken maar'],
    ['de koekjes waren lekker'],
    ['merk'],
    ['boot'],
    ['rokken'],
    ['lezing van de meter'],
    ['wonder'],
    ['asdfghjkl'],
    ['Piet Jansen'],
    ['Maria van Dam'],
    ['mijn vader'],
    ['straat'],
    ['bij een beek zitten'],
  ])('%s', (text) => expect(sure(text).filter(({ code }) => code !== 'learning-course')).toEqual([]))
})

describe('abbreviations are taken as they stand', () => {
  test.each([
    ['GGZ', 'psychological-vulnerability'],
    ['ggz', 'psychological-vulnerability'],
    ['client met NAH zoekt maatje', 'living-with-disability'],
    ['SHV traject loopt', 'debts'],
    ['NT2 les', 'learning-dutch'],
    ['aa', 'addiction'],
  ])('%s', (text, code) => expect(codesOf(text)).toContain(code))

  test.each([
    ['naa de winkel', 'addiction'],
    ['de ass van de auto', 'living-with-disability'],
    ['ik zit in de pi zza', 'detention'],
    ['nahh', 'living-with-disability'],
  ])('and nothing near them: %s', (text, code) => expect(codesOf(text)).not.toContain(code))
})

test('a note of a professional holds several needs, and what it denies is not among them', () => {
  const note = `Mevrouw (82) woont sinds het overlijden van haar man alleen en is erg eenzaam. Ze komt slecht ter been de deur niet uit.
    Er liggen ongeopende brieven; hulp bij de administratie is gewenst. Geen schulden. Zij zou graag samen met anderen eten.`
  expect(codesOf(note)).toEqual(
    expect.arrayContaining(['loneliness', 'grief', 'forms-letters', 'eating-together', 'living-with-disability']),
  )
  expect(codesOf(note)).not.toContain('debts')
})

test('confidence is lower for a misspelled word, a word of every day in a long text, and a guess', () => {
  const of = (text: string, code: string) => understand(text).needs.find((need) => need.code === code)?.confidence ?? 0
  expect(of('eensaam', 'loneliness')).toBeLessThan(of('eenzaam', 'loneliness'))
  expect(
    of('kunnen we koffie zetten in het buurthuis als de vergadering over de straatverlichting begint', 'drop-in'),
  ).toBeLessThan(of('koffie in het buurthuis', 'drop-in') + 0.01)
  expect(of('eenzaam. Zo eenzaam, en altijd alleen thuis.', 'loneliness')).toBeGreaterThan(
    of('altijd alleen thuis', 'loneliness'),
  )
  for (const { confidence } of understand('eenzaam schulden wandelen dementie').needs) {
    expect(confidence).toBeGreaterThan(0)
    expect(confidence).toBeLessThanOrEqual(1)
  }
})
