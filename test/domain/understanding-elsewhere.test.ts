import { describe, expect, test } from 'vitest'
import { isCalled } from '#domain/word-fit.ts'
import { understand } from '../support/understood.ts'

const surest = (text: string) => Math.max(0, ...understand(text).needs.map(({ confidence }) => confidence))

describe('what is asked is what the last word is of', () => {
  test.each([
    ['marmeren schaakbord'],
    ['e-bike accu kopen'],
    ['gitaar akkoorden wonderwall'],
    ['stand rolstoelbasketbal eredivisie'],
    ['recept erwtensoep met rookworst'],
    ['mop over een dominee'],
    ['bijwerkingen ritalin'],
    ['paspoort aanvragen'],
    ['vacature taaldocent'],
    ['tandards'],
    ['camping frankrijk met zwembad'],
    ['zwembad openingstijden'],
  ])('no help: %s', (text) => {
    expect(understand(text).elsewhere).not.toBeNull()
    expect(surest(text)).toBeLessThan(0.5)
  })

  test.each([
    ['fiets kapot geen geld'],
    ['samen naar de bioscoop'],
    ['wasmachine kapot bijstand'],
    ['iemand die mijn medicijnen ophaalt bij de apotheek'],
    ['kast in elkaar zetten'],
    ['tweedehands kleding kinderen'],
    ['koken met weinig geld'],
    ['bioscoop met rolstoel, wie gaat er mee'],
    ['mijn vader is verslaafd aan slaappillen'],
    ['stoppen met alcohol'],
    ['welzijn op recept: depressieve klachten'],
  ])('help with it: %s', (text) => expect(understand(text).elsewhere).toBeNull())

  test('a long text tells of a situation, in which shops and doctors have their place', () => {
    const note =
      'Mevrouw ging altijd zelf naar de supermarkt en de huisarts, maar sinds de val durft zij de deur niet meer uit'
    expect(understand(note).elsewhere).toBeNull()
  })
})

describe('a word of which only the first part is a need’s is no more than a guess', () => {
  test.each([['zwemhortensia'], ['taalprisma'], ['rouwhortensia']])('%s', (text) => {
    expect(surest(text)).toBeLessThan(0.45)
    expect(understand(text).wordsAsked[0]?.parts).toEqual([])
  })

  test.each([['wandelsoos'], ['rouwgesprekken'], ['taalachterstand']])(
    'unless its last part is help, or who needs it: %s',
    (text) => expect(surest(text)).toBeGreaterThan(0.5),
  )
})

test('names and words of other things are not taken for words of ours that are nearly the same', () => {
  for (const text of ['Karim Benali', 'piet jansen', 'kees van der linden', 'kluis', 'eieren pocheren'])
    expect(understand(text).needs, text).toEqual([])
})

describe('an offer that is called by an ordinary word', () => {
  const words = (text: string) => understand(text).wordsAsked
  const called = (titleKeys: string[], text: string) => isCalled({ titleKeys }, words(text))

  test('is found by its name, all of it', () => {
    expect(called(['kapstok'], 'de kapstok')).toBe(true)
    expect(called(['stichting', 'kapstok'], 'kapstok')).toBe(true)
    expect(called(['kofiemol', 'kofie', 'mol'], 'koffiemolen')).toBe(true)
  })

  test('and not by a part of it, nor by more than it', () => {
    expect(called(['leg', 'kapstok'], 'kapstok')).toBe(false)
    expect(called(['kapstok'], 'eikenhouten kapstok')).toBe(false)
  })
})

test('what is for sale is a matter of shops, second-hand too', () => {
  expect(understand('tweedehands racefiets te koop').elsewhere).not.toBeNull()
})

test('who tells what is the matter is not sent away for a thing that is named in it', () => {
  expect(understand('ik zie de ondertiteling niet meer en de krant ook niet').elsewhere).toBeNull()
})

describe('what is asked of this map itself', () => {
  test.each([
    ['contact', 'about-us'],
    ['contact met jullie', 'about-us'],
    ['klacht', 'about-us'],
    ['Wie zijn jullie?', 'about-us'],
    ['wanneer zijn jullie open', 'about-us'],
    ['over ons', 'about-us'],
    ['privacy', 'privacy'],
    ['inloggen', 'signing-in'],
    ['hoe kan ik inloggen', 'signing-in'],
    ['mijn organisatie aanmelden', 'joining'],
    ['help', 'any-help'],
    ['help mij', 'any-help'],
    ['I need help', 'any-help'],
  ])('is a page of ours: %s', (text, page) => expect(understand(text).elsewhere).toBe(page))

  test.each([
    ['contact met lotgenoten'],
    ['hartklachten'],
    ['help mij met formulieren'],
    ['hulp bij huishouden'],
    ['ik wil me aanmelden als vrijwilliger'],
    ['ik help graag'],
    ['graag hulp bij klussen'],
    ['klacht indienen'],
    ['inloggen met DigiD'],
    ['ik kan niet inloggen'],
    ['wachtwoord vergeten'],
  ])('is more than that, or something else: %s', (text) =>
    expect(String(understand(text).elsewhere)).not.toMatch(/about-us|any-help|signing-in|joining/),
  )
})

test('not everything that is elsewhere is in a shop', () => {
  for (const text of ['hoe laat is het', 'weer morgen', 'parijs', 'trein naar amsterdam', 'ajax', 'recept erwtensoep'])
    expect(understand(text).elsewhere, text).toBe('looked-up')
  for (const text of ['fiets kopen', 'loodgieter', 'supermarkt'])
    expect(understand(text).elsewhere, text).toBe('shopping')
})
